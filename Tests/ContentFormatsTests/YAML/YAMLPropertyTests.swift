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

    /// What does not hold for these bytes. One list and one expectation a test: an expectation each would cost more
    /// than the parsing.
    private func faults(_ bytes: [UInt8]) -> [String] {
        let source = SourceFile(path: "a.md", bytes: bytes)
        let whole = YAML.parse(source)
        var faults = rangeFaults(whole.product, within: 0..<bytes.count)
        faults += placeFaults(whole.findings + source.textFindings(), in: source)
        let split = FrontMatter.split(source)
        faults += placeFaults(split.findings, in: source)
        guard let yaml = split.product.yaml else { return faults }
        let body = split.product.body.bytes
        if yaml.bytes.upperBound > body.lowerBound || body.upperBound != bytes.count { faults.append("split") }
        let fields = YAML.parseMap(source, in: yaml)
        if fields.product == nil, fields.findings.isEmpty { faults.append("nothing said") }
        return faults + rangeFaults(fields.product, within: yaml.bytes) + placeFaults(fields.findings, in: source)
    }

    /// Children lie inside their parents, and in written order; a key stands once.
    private func rangeFaults(_ value: RawValue?, within outer: Range<Int>) -> [String] {
        guard let value else { return [] }
        let range = value.range.bytes
        var steps: [Range<Int>] = []
        var faults: [String] = []
        switch value.form {
        case .scalar: break
        case .list(let items):
            steps = items.map(\.range.bytes)
            faults = items.flatMap { rangeFaults($0, within: range) }
        case .map(let entries):
            if Set(entries.map(\.key)).count != entries.count { faults.append("key twice") }
            steps = entries.flatMap { [$0.keyRange.bytes, $0.value.range.bytes] }
            faults += entries.flatMap { rangeFaults($0.value, within: range) }
        }
        let ordered = zip(steps, steps.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
        let inside = steps.allSatisfy { range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound }
        if !ordered || !inside { faults.append("order") }
        if range.lowerBound < outer.lowerBound || range.upperBound > outer.upperBound { faults.append("outside") }
        return faults
    }

    private func placeFaults(_ findings: [Diagnostic], in source: SourceFile) -> [String] {
        let lines = source.bytes.filter { $0 == 0x0A }.count + 1
        return findings.compactMap { finding in
            guard let place = finding.place else { return "no place" }
            let drawn = finding.text(in: .danish).contains("^") && !finding.text(in: .english).isEmpty
            return drawn && (1...lines).contains(place.line) && place.width >= 1 ? nil : "place of \(finding.id)"
        }
    }

    @Test func anyBytes() {
        var random = Seeded(state: 7)
        var found: [String] = []
        for round in 0..<1_000 {
            let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
                round % 2 == 0
                    ? UInt8.random(in: 0...255, using: &random) : Self.spices.randomElement(using: &random) ?? 0
            }
            found += faults(bytes).map { "\($0): \(bytes)" }
        }
        #expect(found.isEmpty)
    }

    @Test func mutatedYAML() {
        var random = Seeded(state: 11)
        var found: [String] = []
        for round in 0..<1_500 {
            var bytes = Array((Self.seeds[round % Self.seeds.count]).utf8)
            if round % 3 == 0 { bytes = Array("---\n".utf8) + bytes + Array("---\nTekst\n".utf8) }
            for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, using: &random) }
            found += faults(bytes).map { "\($0): \(String(decoding: bytes, as: UTF8.self).debugDescription)" }
        }
        #expect(found.isEmpty)
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
