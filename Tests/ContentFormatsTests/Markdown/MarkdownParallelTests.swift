import ContentModel
import Diagnostics
import Testing

@testable import ContentFormats

/// cmark-gfm keeps the special characters of its extensions in tables of the whole process.
struct MarkdownParallelTests {
    private static let documents = 10_000

    @Test func parallelRenderingGivesTheBytesOfSerialRendering() async {
        let texts = (0..<Self.documents).map(Self.document)
        let serial = texts.map { markdownHTML($0) }
        #expect(serial[0].contains("<del>") && serial[0].contains("href=\"http://www.sted0.example\""))
        let parallel = await withTaskGroup(of: (Int, [String]).self) { group in
            let chunk = 64
            for start in stride(from: 0, to: texts.count, by: chunk) {
                let part = Array(texts[start..<min(start + chunk, texts.count)])
                group.addTask { (start, part.map { markdownHTML($0) }) }
            }
            var results = Array(repeating: "", count: texts.count)
            for await (start, part) in group { results.replaceSubrange(start..<start + part.count, with: part) }
            return results
        }
        let differing = zip(serial, parallel).filter { $0 != $1 }.count
        #expect(differing == 0, "\(differing) of \(texts.count) documents differ")
    }

    private static func document(_ number: Int) -> String {
        (0..<2).map { line in
            "~~slettet \(number)~~ www.sted\(number).example ~en~ https://a\(line).example/x "
                + "~~*b*~~ navn\(line)@post.example ~~c ~d~~"
        }.joined(separator: "\n")
    }
}
