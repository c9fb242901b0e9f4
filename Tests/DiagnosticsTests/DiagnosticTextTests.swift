import Diagnostics
import Testing

@Suite struct DiagnosticTextTests {
    private func check(
        _ finding: Diagnostic, _ expected: String, in language: ToolLanguage = .danish,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(finding.text(in: language) == expected, sourceLocation: sourceLocation)
    }

    private func finding(_ text: String, _ range: Range<Int>, path: String = "content/a.md") -> Diagnostic {
        let file = SourceFile(path: path, text: text)
        return Diagnostic(
            "ukendt-felt", .error, .init(da: "Feltet findes ikke.", en: "There is no such field."),
            at: file.place(of: SourceRange(range.lowerBound, range.upperBound)))
    }

    @Test func aLineWithItsCarets() {
        check(
            finding("a: b\npublishUntill: x\n", 5..<18),
            """
            content/a.md:2:1: fejl: Feltet findes ikke. [ukendt-felt]
               2 │ publishUntill: x
                 │ ^^^^^^^^^^^^^
            """)
    }

    @Test func english() {
        check(
            finding("abc", 1..<2),
            """
            content/a.md:1:2: error: There is no such field. [ukendt-felt]
               1 │ abc
                 │  ^
            """, in: .english)
    }

    @Test func helpAndRelatedPlaces() {
        let file = SourceFile(path: "a.md", text: "x\ny")
        let related = Diagnostic.Related(
            place: file.place(of: .start), message: .init(da: "Første gang.", en: "The first time."))
        check(
            Diagnostic(
                "dobbelt", .warning, .init(da: "To.", en: "Two."), help: .init(da: "Slet.", en: "Delete."),
                at: file.place(of: SourceRange(2, 3)), related: [related]),
            """
            a.md:2:1: advarsel: To. [dobbelt]
               2 │ y
                 │ ^
                = a.md:1: Første gang.
                = hjælp: Slet.
            """)
    }

    @Test func withoutAPlace() {
        check(
            Diagnostic(
                "ingen-mappe", .error, .init(da: "Mappen mangler.", en: "No folder."),
                help: .init(da: "Opret den.", en: "Make it."), at: nil),
            """
            fejl: Mappen mangler. [ingen-mappe]
                = hjælp: Opret den.
            """)
    }

    @Test func caretsStandUnderLettersOfSeveralBytes() {
        check(
            finding("æøå: blåbær", 8..<17),
            """
            content/a.md:1:6: fejl: Feltet findes ikke. [ukendt-felt]
               1 │ æøå: blåbær
                 │      ^^^^^^
            """)
    }

    @Test func aTabIsDrawnAsOneSpace() {
        check(
            finding("\t\ta: b", 2..<3),
            """
            content/a.md:1:3: fejl: Feltet findes ikke. [ukendt-felt]
               1 │   a: b
                 │   ^
            """)
    }

    @Test func aCaretAfterTheLinesEnd() {
        check(
            finding("ab\n", 2..<2),
            """
            content/a.md:1:3: fejl: Feltet findes ikke. [ukendt-felt]
               1 │ ab
                 │   ^
            """)
    }

    @Test func aLongLineIsCutAroundTheColumn() {
        let line = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
        let shown = "…" + String(repeating: "a", count: 40) + "X" + String(repeating: "b", count: 59) + "…"
        check(
            finding(line, 300..<301),
            """
            content/a.md:1:301: fejl: Feltet findes ikke. [ukendt-felt]
               1 │ \(shown)
                 │ \(String(repeating: " ", count: 41))^
            """)
    }

    @Test func caretsEndWithWhatIsShownOfALongLine() {
        let line = String(repeating: "a", count: 300)
        let carets = finding(line, 10..<300).text(in: .danish).split(separator: "\n")[2].filter { $0 == "^" }
        #expect(carets.count == 90)
    }

    @Test func aHighLineNumberWidensTheMargin() {
        let text = String(repeating: "\n", count: 12_344) + "abc"
        check(
            finding(text, 12_344..<12_345),
            """
            content/a.md:12345:1: fejl: Feltet findes ikke. [ukendt-felt]
             12345 │ abc
                   │ ^
            """)
    }

    /// What stands in content must not steer the terminal that shows it.
    @Test func controlCharactersAreNotPrinted() {
        let hostile = Diagnostic(
            "x", .error, .init(da: "Navn \"\u{1B}[2J\n\u{202E}\"", en: ""),
            at: SourcePlace(path: "a\u{07}.md", line: 1, column: 1, width: 1, text: "\u{1B}]0;x\u{85}y\u{2066}"))
        check(
            hostile,
            """
            a\u{FFFD}.md:1:1: fejl: Navn "\u{FFFD}[2J \u{FFFD}" [x]
               1 │ \u{FFFD}]0;x y\u{FFFD}
                 │ ^
            """)
    }
}
