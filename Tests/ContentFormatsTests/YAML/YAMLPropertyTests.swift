import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Any bytes at all are read or explained; nothing traps, and every place lies in the file.
@Suite struct YAMLPropertyTests {
    /// SplitMix64: the same bytes in each run.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let seeds = [
        "title: Besøgsven for ældre\nsummary: \"Kom på besøg\"\naudiences: [aeldre, unge]\n",
        "collection: jobs\nlabel: {da: Frivilligjob, en: \"Volunteer jobs\"}\nfields:\n  title: {type: text, max: 90}\n",
        "text: |\n  Første linje\n\n  anden 🙂\nrepeats:\n  - every: week\n    on: [tue, thu]\n  - 'x''y'\n# note\nz: >-\n  a\n  b\n",
        "a: &x b\nc: *x\nd: !t e\n<<: f\n? g\n: h\na: i\n---\n%TAG j\n",
        "\u{FEFF}---\r\ntitle: Kaffe: kom\r\n---\r\nBrødtekst æøå\r\n",
    ]

    /// Bytes that mean something to YAML, and pieces of letters.
    private static let spices: [UInt8] =
        Array(":-#[]{},&*!|>'\"%@`\\?~<=. \n\r\t\0abæ".utf8) + [0xC3, 0xE2, 0x80, 0xA8, 0xFF, 0xED]

    private func checkAnything(_ bytes: [UInt8], _ note: String) {
        let source = SourceFile(path: "a.md", bytes: bytes)
        let whole = YAML.parse(source)
        checkRanges(whole.product, within: 0..<bytes.count, note)
        checkPlaces(whole.findings + source.textFindings(), in: source, note)
        let split = FrontMatter.split(source)
        checkPlaces(split.findings, in: source, note)
        guard let yaml = split.product.yaml else { return }
        #expect(yaml.bytes.upperBound <= split.product.body.bytes.lowerBound, "\(note)")
        #expect(split.product.body.bytes.upperBound == bytes.count, "\(note)")
        let fields = YAML.parseMap(source, in: yaml)
        checkRanges(fields.product, within: 0..<bytes.count, note)
        if fields.product == nil { #expect(!fields.findings.isEmpty, "\(note)") }
        checkPlaces(fields.findings, in: source, note)
    }

    /// Children lie inside their parents, and in written order.
    private func checkRanges(_ value: RawValue?, within outer: Range<Int>, _ note: String) {
        guard let value else { return }
        let range = value.range.bytes
        #expect(range.lowerBound >= outer.lowerBound && range.upperBound <= outer.upperBound, "\(note)")
        var end = range.lowerBound
        func step(_ next: Range<Int>) {
            #expect(next.lowerBound >= end && next.upperBound <= range.upperBound, "\(note)")
            end = next.upperBound
        }
        switch value.form {
        case .scalar: break
        case .list(let items):
            for item in items {
                step(item.range.bytes)
                checkRanges(item, within: range, note)
            }
        case .map(let entries):
            #expect(Set(entries.map(\.key)).count == entries.count, "\(note)")
            for entry in entries {
                step(entry.keyRange.bytes)
                step(entry.value.range.bytes)
                checkRanges(entry.value, within: range, note)
            }
        }
    }

    private func checkPlaces(_ findings: [Diagnostic], in source: SourceFile, _ note: String) {
        let lines = source.bytes.filter { $0 == 0x0A }.count + 1
        for finding in findings {
            guard let place = finding.place else {
                Issue.record("no place: \(note)")
                continue
            }
            #expect((1...lines).contains(place.line) && place.width >= 1, "\(note)")
            #expect(!finding.text(in: .danish).isEmpty && !finding.text(in: .english).isEmpty, "\(note)")
        }
        #expect(findings.count <= 102, "\(note)")
    }

    @Test func anyBytes() {
        var random = Seeded(state: 7)
        for round in 0..<4_000 {
            let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
                round % 2 == 0
                    ? UInt8.random(in: 0...255, using: &random)
                    : Self.spices.randomElement(using: &random) ?? 0
            }
            checkAnything(bytes, "round \(round): \(bytes)")
        }
    }

    @Test func mutatedYAML() {
        var random = Seeded(state: 11)
        for round in 0..<6_000 {
            var bytes = Array((Self.seeds[round % Self.seeds.count]).utf8)
            if round % 3 == 0 { bytes = Array("---\n".utf8) + bytes + Array("---\nTekst\n".utf8) }
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                mutate(&bytes, using: &random)
            }
            checkAnything(bytes, "round \(round): \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }

    private func mutate(_ bytes: inout [UInt8], using random: inout Seeded) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(Self.spices.randomElement(using: &random) ?? 0, at: place)
        case 2: bytes[place] = Self.spices.randomElement(using: &random) ?? 0
        case 3: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 12)], at: place)
        }
    }

    @Test func aSplitLosesNothing() {
        for seed in Self.seeds {
            let text = "---\n\(seed)---\nBrødtekst\n"
            let source = SourceFile(path: "a.md", text: text)
            let split = FrontMatter.split(source).product
            guard let yaml = split.yaml else {
                Issue.record("no fields")
                continue
            }
            let joined =
                "---\n" + String(decoding: source.bytes[yaml.bytes], as: UTF8.self) + "---\n"
                + String(decoding: source.bytes[split.body.bytes], as: UTF8.self)
            #expect(joined == text || seed.contains("---"))
        }
    }
}
