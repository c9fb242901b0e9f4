/// A module as far as joining needs to know it: what it imports, what it declares and exports, and its own tokens.
struct Script {
    struct Import {
        /// As written: `./words.js`.
        let from: String
        let names: [String]
        let line: Int
    }

    struct Declaration {
        let name: String
        let line: Int
    }

    let name: String
    private(set) var imports: [Import] = []
    /// The names at the top level, in the order they are declared.
    private(set) var declarations: [Declaration] = []
    private(set) var exports: [String] = []
    /// Without imports; each export as its declaration alone.
    private(set) var inner: [ScriptToken] = []
    /// Without imports.
    private(set) var entry: [ScriptToken] = []

    private var tokens: [ScriptToken]
    private var position = 0
    private var depth = 0

    init(_ text: String, name: String) throws(ScriptFault) {
        self.name = name
        tokens = try ScriptScanner.tokens(of: text, name: name)
        while position < tokens.count { try step() }
        tokens = []
    }

    private mutating func step() throws(ScriptFault) {
        let token = tokens[position]
        if token.text == "import", token.kind == .word { return try readImport(token) }
        if depth == 0, token.kind == .word {
            if token.text == "export" { return try readExport(token) }
            if Self.declaring.contains(token.text), isStatement { try declare() }
        }
        if token.kind == .punctuator { depth += ["{", "(", "["].contains(token.text) ? 1 : 0 }
        if token.kind == .punctuator { depth -= ["}", ")", "]"].contains(token.text) ? 1 : 0 }
        // A template's stretches open and close what stands between them.
        if token.kind == .literal {
            if token.text.hasSuffix("${") { depth += 1 }
            if token.text.hasPrefix("}") { depth -= 1 }
        }
        take()
    }

    private mutating func take() {
        inner.append(tokens[position])
        entry.append(tokens[position])
        position += 1
    }

    /// `async function` is told of by `function`; `x = function …` and `y = class …` declare nothing.
    private var isStatement: Bool {
        guard let last = inner.last else { return true }
        if last.text == "async" || last.text == "export" { return true }
        return last.kind == .punctuator ? [";", "}"].contains(last.text) : tokens[position].hasBreakBefore
    }

    private mutating func declare() throws(ScriptFault) {
        var next = position + 1
        if next < tokens.count, tokens[next].text == "*" { next += 1 }
        guard next < tokens.count, tokens[next].kind == .word else {
            throw fault("a name is wanted right after \(tokens[position].text)", at: tokens[position])
        }
        declarations.append(Declaration(name: tokens[next].text, line: tokens[next].line))
        try refuseMore(after: next)
    }

    /// `let a = 1, b = 2` declares a name this reading would miss.
    private func refuseMore(after name: Int) throws(ScriptFault) {
        guard ["const", "let", "var"].contains(tokens[position].text) else { return }
        var depth = 0
        for token in tokens[name...] {
            switch token.text {
            case "{", "(", "[": depth += 1
            case "}", ")", "]": depth -= 1
            case ";" where depth == 0: return
            case "," where depth == 0 && token.kind == .punctuator:
                throw fault("one name in each declaration at the top level", at: token)
            default: break
            }
        }
    }

    private mutating func readImport(_ token: ScriptToken) throws(ScriptFault) {
        let isStatement = depth == 0 && (inner.last.map { [";", "}"].contains($0.text) } ?? true)
        position += 1
        guard isStatement, tokens.indices.contains(position), tokens[position].text != "(", tokens[position].text != "."
        else { throw fault("import( ) and import.meta cannot be joined", at: token) }
        var names: [String] = []
        if tokens[position].kind != .literal {
            names = try readNames(of: token)
            try skip("from", of: token)
        }
        guard tokens.indices.contains(position), tokens[position].kind == .literal else {
            throw fault("import { a, b } from \"./c.js\" is the form that can be joined", at: token)
        }
        let from = String(tokens[position].text.dropFirst().dropLast())
        position += 1
        try skip(";", of: token)
        imports.append(Import(from: from, names: names, line: token.line))
    }

    private mutating func readExport(_ token: ScriptToken) throws(ScriptFault) {
        let start = position
        position += 1
        guard position < tokens.count else { throw fault("nothing is exported", at: token) }
        if tokens[position].text == "{" {
            exports += try readNames(of: token)
            try skip(";", of: token)
            return entry += tokens[start..<position]
        }
        let declaration = tokens[position].text == "async" ? position + 1 : position
        guard declaration < tokens.count, Self.declaring.contains(tokens[declaration].text) else {
            throw fault("export of a declaration or of { a, b } is what can be joined", at: token)
        }
        entry.append(token)
        let isAsync = declaration > position
        var first = tokens[position]
        (first.hasSpaceBefore, first.hasBreakBefore) = (token.hasSpaceBefore, token.hasBreakBefore)
        let written = tokens[position]
        tokens[position] = first
        if isAsync { takeExported(written) }
        try declare()
        exports += declarations.suffix(1).map(\.name)
        takeExported(isAsync ? tokens[position] : written)
    }

    /// In the entry the token stands after `export`.
    private mutating func takeExported(_ written: ScriptToken) {
        inner.append(tokens[position])
        entry.append(written)
        position += 1
    }

    /// `{ a, b }`
    private mutating func readNames(of token: ScriptToken) throws(ScriptFault) -> [String] {
        try skip("{", of: token)
        var names: [String] = []
        while tokens.indices.contains(position), tokens[position].text != "}" {
            guard tokens[position].kind == .word else { throw fault("a name is wanted", at: tokens[position]) }
            names.append(tokens[position].text)
            position += 1
            if tokens.indices.contains(position), tokens[position].text == "," { position += 1 } else { break }
        }
        try skip("}", of: token)
        return names
    }

    private mutating func skip(_ text: String, of token: ScriptToken) throws(ScriptFault) {
        guard tokens.indices.contains(position), tokens[position].text == text else {
            throw fault("\(text) is missing; names cannot be changed by `as`, and each statement ends in ;", at: token)
        }
        position += 1
    }

    private func fault(_ reason: String, at token: ScriptToken) -> ScriptFault {
        ScriptFault(script: name, line: token.line, reason: reason)
    }

    private static let declaring: Set<String> = ["const", "let", "var", "function", "class"]
}
