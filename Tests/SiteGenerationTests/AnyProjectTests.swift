import ContentModel
import Diagnostics
import SiteGeneration
import Testing

/// Any bytes at all in any file of a project: findings, each with a place in a file, and never a trap.
@Suite struct AnyProjectTests {
    /// SplitMix64: the same bytes in each run.
    private struct Seeded: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    /// Pieces that mean something to a declaration, a text or a layout.
    private static let pieces: [[UInt8]] =
        [
            "-5", "0", "9223372036854775807", "-9223372036854775808", "1e400", "{", "}", "[", "]", ":", "-", "\n", "\"",
            "'", "---\n", "#", "$term", "today", "../", "/", "//", ".", "null", "~", "true", "title", "jobs",
            "articles",
            "da", "en", "æ", "\u{FEFF}", "\r\n", "\t", "{{", "}}", "{{#", "{{/", "[x](", ")", "![", "|", "*", "&a",
            "*a",
            "<script>", "limit: -1", "pageSize: 9223372036854775807", "path: \"\"", "collection: ", "\0",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80]]

    /// Parts of the demo: its declarations and some of its texts.
    private static let demo: [String: [UInt8]] = {
        var files: [String: [UInt8]] = [:]
        for folder in ["site", "layouts"] {
            for (path, bytes) in bytesByPath(under: packageRoot + "/" + folder) { files["\(folder)/\(path)"] = bytes }
        }
        var count: [Substring: Int] = [:]
        for (path, bytes) in bytesByPath(under: packageRoot + "/content").sorted(by: { $0.key < $1.key }) {
            let collection = path.prefix { $0 != "/" }
            count[collection, default: 0] += 1
            if collection == "pages" || count[collection] ?? 0 <= 2 { files["content/" + path] = bytes }
        }
        return files
    }()

    private static let tiny = Project.tiny

    /// What does not hold of what is said and made of these files.
    private func faults(_ files: [String: [UInt8]]) async -> [String] {
        let generated = await Generation.generate(Project(files: files), .test())
        let faults = generated.findings.compactMap { finding -> String? in
            guard let place = finding.place else { return nil }
            return place.line >= 1 && place.width >= 1 && !finding.text(in: .danish).isEmpty ? nil : finding.id
        }
        if generated.product == nil, generated.findings.isEmpty { return faults + ["nothing said"] }
        let paths = generated.product?.plan.outputs.map(\.path) ?? []
        let ordered = zip(paths, paths.dropFirst()).allSatisfy { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return faults + (ordered ? [] : ["paths"])
    }

    @Test(arguments: [
        "site/site.yml", "site/collections/jobs.yml", "site/vocabularies/areas.yml", "site/pages/home.yml",
        "site/languages/da.yml", "content/jobs/a.md", "content/jobs/a.en.md", "layouts/record.mustache",
    ])
    func anyBytes(path: String) async {
        var random = Seeded(state: 7)
        var found: [String] = []
        for round in 0..<24 {
            let count = Int.random(in: 0..<40, using: &random)
            var bytes: [UInt8] = []
            for _ in 0..<count {
                if round % 2 == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                } else {
                    bytes += Self.pieces.randomElement(using: &random) ?? []
                }
            }
            let faults = await faults(Self.tiny.merging([path: bytes]) { $1 })
            found += faults.map { "\($0): \(bytes)" }
        }
        #expect(found == [])
    }

    @Test(arguments: 0..<4)
    func mutatedDemo(seed: UInt64) async {
        var random = Seeded(state: seed)
        let paths = Self.demo.keys.filter { !$0.hasPrefix("layouts/") && !$0.hasPrefix("site/assets") }.sorted()
        var found: [String] = []
        for _ in 0..<8 {
            var files = Self.demo
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                guard let path = paths.randomElement(using: &random), var bytes = files[path] else { continue }
                for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, using: &random) }
                files[path] = bytes
            }
            found += await faults(files)
        }
        #expect(found == [])
    }

    private func mutate(_ bytes: inout [UInt8], using random: inout Seeded) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<5, using: &random) {
        case 0: bytes.removeSubrange(place..<min(bytes.count, place + 9))
        case 1: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
        case 2: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 3:
            bytes.replaceSubrange(
                place..<min(bytes.count, place + 5), with: Self.pieces.randomElement(using: &random) ?? [])
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: place)
        }
    }

    /// Numbers that once could have stopped the tool.
    @Test func numbersOutOfBounds() async {
        var files = Self.tiny
        files["site/collections/jobs.yml"] = Array(
            "collection: jobs\nlabel: J\nfields: {title: {type: text, required: true}}\ntraits: {listing: {pageSize: 9223372036854775807}}\n"
                .utf8)
        files["site/pages/home.yml"] = Array(
            "page: home\npath: \"\"\ntitle: H\nqueries: {a: {from: jobs, limit: -1}}\n".utf8)
        files["content/jobs/b.md"] = Array("---\ntitle: B\n---\n".utf8)
        let generated = await Generation.generate(Project(files: files), .test())
        #expect(generated.findings.map(\.id).filter { $0 == "uden-for-graenser" }.count == 2)
    }
}

extension Project {
    /// A project without faults, with a file of each kind.
    fileprivate static let tiny: [String: [UInt8]] = [
        "site/site.yml":
            "name: P\nbaseURL: https://example.org\nlanguages: [da, en]\nnavigation: [{label: J, to: jobs}]\n",
        "site/vocabularies/areas.yml": "vocabulary: areas\nlabel: O\nterms: {a: A, b: B}\n",
        "site/collections/jobs.yml":
            "collection: jobs\nlabel: J\nfields:\n  title: {type: text, required: true}\n  area: {type: choice, from: areas, facet: true}\n"
            + "  host: {type: reference, to: [jobs], inverse: jobs}\ntraits: {listing: {order: [title], pageSize: 2}}\n",
        "site/pages/home.yml":
            "page: home\npath: {da: \"\", en: \"\"}\ntitle: H\nqueries: {a: {from: jobs, where: {area: a}, limit: 1}}\n",
        "content/jobs/a.md": "---\ntitle: A\narea: a\nhost: jobs/a\n---\nTekst [a](a.md)\n",
    ].mapValues { Array($0.utf8) }
}
