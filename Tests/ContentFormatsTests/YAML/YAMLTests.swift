import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Values and their places.
@Suite struct YAMLTests {
    /// Checks what the ranges of all values and keys cover, in written order.
    private func checkRanges(_ yaml: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        let source = SourceFile(path: "a.yml", text: yaml)
        let read = YAML.parse(source)
        #expect(read.findings.isEmpty, sourceLocation: sourceLocation)
        #expect(read.product.map { covered($0, in: source) } == expected, sourceLocation: sourceLocation)
    }

    @Test func nothingIsTakenForAnotherType() {
        checkYAML("a: no\nb: 12:30\nc: 0123\nd: 2026-11-21\n", "{a: no, b: 12:30, c: 0123, d: 2026-11-21}")
        checkYAML("a: ~\nb: null\nc:\nd: 1e3\ne: .inf\n", "{a: ~, b: null, c: –, d: 1e3, e: .inf}")
    }

    @Test func quotesAreRemembered() {
        checkYAML("a: \"12\"\nb: '12'\nc: 12\nd: \"\"\n", "{a: \"12\", b: \"12\", c: 12, d: \"\"}")
        checkYAML("a: |\n  x\n  y\nb: >-\n  x\n  y\n", "{a: \"x\ny\n\", b: \"x y\"}")
    }

    @Test func writtenNothingIsEmptyUnlessQuoted() throws {
        let read = YAML.parse(SourceFile(path: "a.yml", text: "a:\nb: ~\nc: \"\"\nd: null\ne: 'null'\n"))
        guard case .map(let entries) = read.product?.form else {
            Issue.record("no map")
            return
        }
        #expect(entries.filter { $0.value.isEmpty }.map(\.key) == ["a", "b", "d"])
    }

    @Test func anEmptyFileHasNoValueAndIsAnEmptyMap() {
        for text in ["", "\n\n", "# en note\n", "\u{FEFF}"] {
            let source = SourceFile(path: "a.yml", text: text)
            #expect(YAML.parse(source).product == nil)
            #expect(YAML.parse(source).findings.isEmpty)
            #expect(YAML.parseMap(source).findings.isEmpty)
            #expect(written(YAML.parseMap(source).product) == "{}")
        }
    }

    @Test func listsAndMaps() {
        checkYAML(
            "a: [x, \"y\"]\nb:\n  - x\n  - c: d\n    e: f\ng: {h: {i: j}}\n",
            "{a: [x, \"y\"], b: [x, {c: d, e: f}], g: {h: {i: j}}}")
        checkYAML("a:\n- x\n-\n- - y\n  - z\n", "{a: [x, –, [y, z]]}")
        checkYAML("{a: b}\n", "{a: b}")
    }

    @Test func commentsAreLeftOut() {
        checkYAML("# øverst\na: b # note\n#c: d\ne: [x, # her\n  y]\n", "{a: b, e: [x, y]}")
        checkYAML("a: x#1\nb: \"x #1\"\nc: https://x.example/#y\n", "{a: x#1, b: \"x #1\", c: https://x.example/#y}")
    }

    @Test func scalarRangesCoverWhatIsWritten() {
        checkRanges(
            "a: Hun & han\n\"b\": 'x ''y'''\nc:\nd: [e,  f ]\n",
            [
                "a: Hun & han\n\"b\": 'x ''y'''\nc:\nd: [e,  f ]", "a", "Hun & han", "\"b\"", "'x ''y'''", "c", "", "d",
                "[e,  f ]", "e", "f",
            ])
    }

    @Test func blockRangesEndWithTheirLastLetter() {
        checkRanges("a: |\n  x\n\n  y\n\n\nb: c\n", ["a: |\n  x\n\n  y\n\n\nb: c", "a", "|\n  x\n\n  y", "b", "c"])
        checkRanges(
            "a:\n  - x\n  - y\n\nb: {}\n", ["a:\n  - x\n  - y\n\nb: {}", "a", "- x\n  - y", "x", "y", "b", "{}"])
    }

    @Test func rangesCountBytesAlsoAfterDanishLetters() {
        checkRanges(
            "æ: \"blåbær 🙂\"\nø: [å, ß]\nz: ende\n",
            ["æ: \"blåbær 🙂\"\nø: [å, ß]\nz: ende", "æ", "\"blåbær 🙂\"", "ø", "[å, ß]", "å", "ß", "z", "ende"])
    }

    @Test func carriageReturnsAndAByteOrderMark() {
        checkRanges("\u{FEFF}a: æ\r\nb: c\r\n", ["a: æ\r\nb: c", "a", "æ", "b", "c"])
        checkRanges("a: |\r\n  x\r\n  y\r\nb: c\r\n", ["a: |\r\n  x\r\n  y\r\nb: c", "a", "|\r\n  x\r\n  y", "b", "c"])
        checkYAML(
            "a: æ\r\nb: c: d\r\n", "{a: æ}",
            """
            a.yml:2:5: fejl: Der står et kolon midt i teksten. [kolon-i-tekst]
               2 │ b: c: d
                 │     ^
                = hjælp: Sæt anførselstegn om hele teksten: b: "c: d"
            """)
    }

    @Test func onlyTheRangeIsRead() {
        let text = "---\nå: x\nb: y\n---\n*ikke* [yaml: \n"
        let source = SourceFile(path: "a.md", text: text)
        let split = FrontMatter.split(source).product
        let read = YAML.parse(source, in: split.yaml)
        #expect(read.findings.isEmpty)
        #expect(read.product.map { covered($0, in: source) } == ["å: x\nb: y", "å", "x", "b", "y"])
    }

    @Test func aRangeBeyondTheFileIsCut() {
        let source = SourceFile(path: "a.yml", text: "a: b\n")
        #expect(written(YAML.parse(source, in: SourceRange(0, 500)).product) == "{a: b}")
        #expect(YAML.parse(source, in: SourceRange(400, 500)).product == nil)
    }

    @Test func whatStandsWholeAboveAFaultIsKept() {
        let source = SourceFile(path: "a.yml", text: "a: b\nc: [d, e]\nf: {g: h}\ni: [j, k\nl: m\n")
        #expect(written(YAML.parse(source).product) == "{a: b, c: [d, e], f: {g: h}}")
    }

    @Test func theBodyTakenForFieldsIsExplained() {
        let source = SourceFile(path: "a.md", text: "---\ntitle: x\n\nDette er teksten.\n---\nMere tekst.\n")
        let findings = YAML.parse(source, in: FrontMatter.split(source).product.yaml).findings
        #expect(
            findings.map { $0.text(in: .danish) } == [
                """
                a.md:4:1: fejl: Linjen er ikke et felt: den mangler et kolon. [linje-uden-kolon]
                   4 │ Dette er teksten.
                     │ ^^^^^^^^^^^^^^^^^
                    = hjælp: Begynder brødteksten her, så skriv en linje med --- over den. Ellers skriv: navn: værdi
                """
            ])
    }

    @Test func manyKeysAreStillToldApart() {
        let lines = (1...40).map { "felt\($0): x\n" }.joined()
        let source = SourceFile(path: "a.yml", text: lines + "felt3: y\nfelt30: z\n")
        let read = YAML.parse(source)
        #expect(read.findings.map(\.id) == ["dobbelt-noegle", "dobbelt-noegle"])
        #expect(read.findings.map { $0.related.first?.place.line } == [3, 30])
    }

    @Test func whatHasNoNameIsStillPlaced() {
        let findings = YAML.parse(SourceFile(path: "a.yml", text: "{a: b} c: d\n")).findings
        #expect(
            findings.last?.text(in: .danish) == """
                a.yml:1:8: fejl: Her kan felterne ikke læses. [yaml-fejl]
                   1 │ {a: b} c: d
                     │        ^
                    = hjælp: Se efter anførselstegn, parenteser, kolon og indrykning på denne linje og linjen over.
                """)
    }
}
