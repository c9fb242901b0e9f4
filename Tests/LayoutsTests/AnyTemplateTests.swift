import Diagnostics
import Layouts
import Testing

/// Any bytes at all are read, compiled and rendered without trapping, and always to the same result.
struct AnyTemplateTests {
    /// A seeded generator (SplitMix64), so that a failure can be repeated.
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

    private static let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{&", "{{=", "=}}", "{{=| |=}}",
        "|", "{{}}",
        "title", "body", "isOpen", "tags", "host", "jobs", "none", "name", ".", "..", "*", "page", "base", "main", " ",
        "\n",
        "\r\n", "\t", "<a href=", "\"", "'", ">", "<script>", "</script>", "<!--", "-->", "æ", "\u{FEFF}", "{{title}}",
        "{{#jobs}}", "{{/jobs}}", "{{$main}}", "{{/main}}", "{{<base}}", "{{/base}}", "{{>base}}",
        "{{#tags}}{{.}}{{/tags}}",
    ]

    private func template(_ random: inout Seeded) -> [UInt8] {
        var bytes: [UInt8] = []
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            bytes += Array((Self.pieces.randomElement(using: &random) ?? "").utf8)
            if Int.random(in: 0..<12, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
        }
        return bytes
    }

    private static let view: View = {
        let job = View.names(Row(views: [.text("J"), .text("/j")]))
        let host = View.names(Row(views: [.text("H"), .html([])]))
        return .names(
            Row(views: [.text("T"), .html([]), .flag(true), .list([.text("a")]), host, .list([job, job]), .none]))
    }()

    @Test(arguments: 0..<8)
    func nothingTraps(seed: UInt64) {
        var random = Seeded(state: seed)
        var compiledCount = 0
        for _ in 0..<400 {
            let sources = [
                "page": SourceFile(path: "page", bytes: template(&random)),
                "base": SourceFile(path: "base", bytes: template(&random)),
            ]
            let parsed = LayoutLibrary.parse(sources)
            let compiled = parsed.product.layout(named: "page", for: pageShape)
            #expect(compiled.findings == compiled.findings.inSourceOrder())
            #expect(compiled.findings == parsed.product.layout(named: "page", for: pageShape).findings)
            if let layout = compiled.product {
                compiledCount += 1
                #expect(layout.render(Self.view) == layout.render(Self.view))
            }
        }
        #expect(compiledCount > 0)
    }

    @Test func textWithoutTagsIsShownAsItIs() {
        var random = Seeded(state: 7)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }.filter { $0 != UInt8(ascii: "{") }
            guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { continue }
            let library = LayoutLibrary.parse(["a": SourceFile(path: "a", bytes: bytes)]).product
            #expect(library.layout(named: "a", for: pageShape).product?.render(.none) == bytes)
        }
    }
}
