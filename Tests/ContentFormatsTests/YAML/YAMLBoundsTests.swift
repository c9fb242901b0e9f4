import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Hostile and accidental excess: each bound gives one finding, at once.
@Suite struct YAMLBoundsTests {
    private func check(
        _ yaml: String, _ expected: String, inRange: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let source = SourceFile(path: "a.yml", text: yaml)
        let read = YAML.parse(source, in: inRange ? SourceRange(0, source.bytes.count) : nil)
        let shown = read.findings.map { finding in
            let place = finding.place.map { "\($0.line):\($0.column)" } ?? "–"
            return "\(place) \(finding.message.danish) [\(finding.id)]"
        }
        #expect(shown == [expected], sourceLocation: sourceLocation)
    }

    @Test func sixteenLevelsAreReadAndSeventeenAreNot() {
        let tooDeep = "Lister og felter må højst ligge 16 lag inde i hinanden. [for-dybt]"
        let sixteen = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
        #expect(YAML.parse(SourceFile(path: "a.yml", text: sixteen)).findings.isEmpty)
        check("[\(sixteen)]", "1:17 \(tooDeep)")
        let indented = (0..<17).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        check(indented + String(repeating: " ", count: 17) + "b: c\n", "17:17 \(tooDeep)")
    }

    @Test func endlessNestingStopsAtTheBound() {
        let tooDeep = "Lister og felter må højst ligge 16 lag inde i hinanden. [for-dybt]"
        for opening in ["[", "{", "- ", "? ", "[? ", "{a: ", "[\n", "[{"] {
            let text = String(repeating: opening, count: 300_000 / opening.utf8.count)
            let findings = YAML.parse(SourceFile(path: "a.yml", text: text)).findings
            #expect(
                findings.map(\.message.danish).map { "\($0) [for-dybt]" } == [tooDeep], "\(opening.debugDescription)")
        }
    }

    @Test func tooManyValues() {
        let text = String(repeating: "- x\n", count: 30_000)
        check(text, "20000:3 Filen har over 20000 værdier. Resten er ikke læst. [for-mange-vaerdier]")
        let enough = String(repeating: "- x\n", count: 19_999)
        #expect(YAML.parse(SourceFile(path: "a.yml", text: enough)).findings.isEmpty)
    }

    @Test func oneTextTooLong() {
        let text = "a: b\nc: \"" + String(repeating: "æ", count: 35_000) + "\"\nd: e\n"
        check(text, "2:4 En enkelt tekst må højst fylde 64 kB. Denne fylder 68 kB. [for-lang-tekst]")
        #expect(written(YAML.parse(SourceFile(path: "a.yml", text: text)).product) == "{a: b, d: e}")
    }

    @Test func frontMatterTooLarge() {
        let text = "a: b\n" + String(repeating: "# note\n", count: 10_000)
        check(
            text, "1:1 Felterne øverst i filen fylder 68 kB. De må højst fylde 64 kB. [for-store-felter]", inRange: true
        )
        #expect(YAML.parse(SourceFile(path: "a.yml", text: text)).findings.isEmpty)
    }

    @Test func declarationTooLarge() {
        let text = "a: b\n" + String(repeating: "# note\n", count: 150_000)
        check(text, "1:1 Filen fylder 1025 kB. En fil som denne må højst fylde 1024 kB. [for-stor-fil]")
    }

    /// Nothing is ever expanded: the nine lines of the well-known bomb give a finding for each sign.
    @Test func anAliasBombIsOnlyText() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1...8 {
            text +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        let read = YAML.parse(SourceFile(path: "a.yml", text: text))
        #expect(Set(read.findings.map(\.id)) == ["yaml-alias"])
        #expect(read.findings.count == 9 + 8 * 9)
        #expect(written(read.product).hasPrefix("{a0: [x, x], a1: [], "))
    }

    @Test func findingsAreBounded() {
        let text = String(repeating: "- *a\n", count: 5_000)
        #expect(YAML.parse(SourceFile(path: "a.yml", text: text)).findings.count == 100)
    }

    @Test func manyDirectivesAreNeverRead() {
        let text = (0..<50_000).map { "%TAG !a\($0)! b\n" }.joined()
        check(
            text,
            "1:1 En linje må ikke begynde med \"%\": i YAML betyder det et direktiv, og dem bruger vi ikke. "
                + "[yaml-direktiv]")
        check(
            "a: b\n...\n" + text,
            "2:1 Her begynder et nyt YAML-dokument. En fil må kun indeholde ét; resten er ikke læst. "
                + "[flere-dokumenter]")
    }
}
