import Testing

@testable import ScriptJoining

@Suite struct ScriptScannerTests {
    /// The tokens with a blank between.
    private func check(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let tokens = try ScriptScanner.tokens(of: text, name: "a.js")
        #expect(tokens.map(\.text).joined(separator: " ") == expected, sourceLocation: sourceLocation)
    }

    private func refuses(
        _ text: String, _ line: Int, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let fault = #expect(throws: ScriptFault.self, sourceLocation: sourceLocation) {
            try ScriptScanner.tokens(of: text, name: "a.js")
        }
        #expect(fault?.line == line, sourceLocation: sourceLocation)
        #expect(fault?.reason.contains(words) == true, "\(fault?.reason ?? "")", sourceLocation: sourceLocation)
    }

    @Test func commentsAreNoTokens() throws {
        try check("a /* b */ c // d\n/** e\n * f */ g", "a c g")
        try check("// only\n", "")
        try check("a // b", "a")
        refuses("a\n/* b\n", 3, "comment")
    }

    @Test func whatLooksLikeACommentInsideALiteralIsKept() throws {
        try check(#"a("// b", '/* c */', `// d`)"#, #"a ( "// b" , '/* c */' , `// d` )"#)
        try check(#""\"// a" + '\'/*'"#, #""\"// a" + '\'/*'"#)
        try check("x = /[/*]\\/\\/ [//]/g.test(y)", "x = /[/*]\\/\\/ [//]/g . test ( y )")
        refuses("\na = \"b\n\";", 2, "string")
    }

    @Test func aSlashDividesOrBeginsAnExpression() throws {
        try check("a / b / c", "a / b / c")
        try check("(a) / 2; b[0] / 3; c++ / 4", "( a ) / 2 ; b [ 0 ] / 3 ; c ++ / 4")
        try check("return /a b/.exec(c)", "return /a b/ . exec ( c )")
        try check("if (a) /b/.test(c)", "if ( a ) /b/ . test ( c )")
        try check("f(/a/, [/b/]) && !/c/.test(d) ? /e/ : /f/", "f ( /a/ , [ /b/ ] ) && ! /c/ . test ( d ) ? /e/ : /f/")
        try check("a.return / 2 / b", "a . return / 2 / b")
        try check("a /= 2", "a /= 2")
        try check("`${/}/.source}`", "`${ /}/ . source }`")
        refuses("if (a) {}\n/b/.test(c)", 2, "after }")
        refuses("a = /b\n/", 1, "regular expression")
    }

    @Test func templatesHoldExpressionsThatHoldTemplates() throws {
        try check("`a ${b} c`", "`a ${ b } c`")
        try check("`${ {a: `x${1}`} }//`", "`${ { a : `x${ 1 }` } }//`")
        try check("`\\`\\${a}`", "`\\`\\${a}`")
        refuses("`a\n${b}", 2, "template")
    }

    @Test func signsOfSeveralCharactersAreOne() throws {
        try check("a??=b?.c=>d**e>>>=f...g", "a ??= b ?. c => d ** e >>>= f ... g")
        try check("this.#a=1.5+.5+200_000", "this . #a = 1.5 + . 5 + 200_000")
    }

    @Test func bracketsMatch() {
        refuses("(a]", 1, "not open")
        refuses("a}", 1, "not open")
        refuses("{\na", 2, "not closed")
    }

    @Test func linesAndBlanksAreKnown() throws {
        let tokens = try ScriptScanner.tokens(of: "a b\n /* c\n */ d(e)", name: "a.js")
        #expect(tokens.map(\.line) == [1, 1, 3, 3, 3, 3])
        #expect(tokens.map(\.hasSpaceBefore) == [false, true, true, false, false, false])
        #expect(tokens.map(\.hasBreakBefore) == [false, false, true, false, false, false])
    }
}
