import ContentModel
import Diagnostics
import Testing

@testable import ContentFormats

/// GitHub's specification and the examples of its extensions, run through the product's own parsing and writing; only
/// the style differs (`MarkdownStyle.specification`: no ids, frames or words of ours).
@Suite(
    .enabled(if: Specifications.text("gfm-spec/spec.txt") != nil, "SPECS/gfm-spec is missing: not run"))
struct GFMSpecificationTests {
    /// Why an example says nothing about us. Judged on the example by rule; no example is named.
    private enum Skip: String {
        case disabled = "the specification's own runner leaves them out (disabled)"
        case tagFilter = "the tag filter concerns raw HTML"
        case rawHTML = "they hold raw HTML, which never reaches a page"
        case ignored = "they ask only that nothing crashes (<IGNORE>)"
        case address = "they hold an address that is refused or empty"
    }

    @Test(arguments: ["spec.txt", "extensions.txt"])
    func examples(file: String) throws {
        let examples = GFMExample.all(in: try #require(Specifications.text("gfm-spec/\(file)")), file: file)
        var ran = 0
        var skipped: [String: Int] = [:]
        var differing: [Int] = []
        for example in examples {
            // An example is meant for the extension it names; those of extensions.txt for all of them.
            let extensions = file == "spec.txt" ? Self.extensions(named: example.tag) : .all
            let (html, findings) = Self.render(example.markdown, extensions)
            if let skip = Self.skip(example, findings) {
                skipped[skip.rawValue, default: 0] += 1
                if skip == .rawHTML { #expect(example.markdown.contains(#/<[A-Za-z/!?]/#), "\(example)") }
                continue
            }
            ran += 1
            #expect(html == example.html, "\(file) example \(example.number), \(example.section): \(example.markdown)")
            if Self.render(example.markdown, .all).html != example.html { differing.append(example.number) }
        }
        print("\(file): \(ran) of \(examples.count) examples ran.")
        for (reason, count) in skipped.sorted(by: { $0.key < $1.key }) { print("  \(count) did not: \(reason)") }
        print("  \(ran - differing.count) give the same with all extensions at once; the others: \(differing)")
        #expect(ran * 10 > examples.count * 8)
    }

    private static func render(_ text: String, _ extensions: MarkdownExtensions) -> (
        html: String, findings: Set<String>
    ) {
        let source = SourceFile(path: "x.md", text: text)
        let parsed = MarkdownText.parse(source.bytes[...], origin: .source, in: source, extensions: extensions)
        let html = parsed.product.html(.specification) {
            $0.isImage ? .image(MarkdownImage($0.destination)) : .address($0.destination)
        }
        return (String(decoding: html, as: UTF8.self), Set(parsed.findings.map(\.id)))
    }

    private static func skip(_ example: GFMExample, _ findings: Set<String>) -> Skip? {
        if example.tag == "disabled" { return .disabled }
        if example.html == "<IGNORE>\n" { return .ignored }
        if example.tag == "tagfilter" || example.section.contains("HTML tag filter") { return .tagFilter }
        // A comment is left out without a finding, so what the example expects is looked at too.
        if findings.contains("raa-html") || example.html.contains("<!--") { return .rawHTML }
        if !findings.isDisjoint(with: ["ukendt-adresseform", "tom-adresse"]) { return .address }
        return nil
    }

    private static func extensions(named tag: String) -> MarkdownExtensions {
        switch tag {
        case "table": .table
        case "strikethrough": .strikethrough
        case "autolink": .autolink
        default: []
        }
    }
}
