import Diagnostics
import Testing

@testable import ildsjael

@Suite struct DiagnosticProjectTests {
    private func place(_ path: String) -> SourcePlace {
        SourcePlace(path: path, line: 2, column: 1, width: 1, text: "b")
    }

    private func paths(_ project: String) -> [String?] {
        let related = Diagnostic.Related(place: place("content/b.md"), message: .init(da: "Her", en: "Here"))
        let finding = Diagnostic("x", .init(da: "a", en: "a"), at: place("content/a.md"), related: [related])
        let seen = finding.seen(fromOutside: project)
        return [seen.place?.path] + seen.related.map(\.place.path)
    }

    @Test func everyPathIsReachedFromTheWorkingFolder() {
        #expect(paths(".") == ["content/a.md", "content/b.md"])
        #expect(paths("demo") == ["demo/content/a.md", "demo/content/b.md"])
        #expect(paths("/") == ["/content/a.md", "/content/b.md"])
    }

    @Test func nothingElseOfTheFindingChanges() {
        let finding = Diagnostic(
            "x", .warning, .init(da: "a", en: "b"), help: .init(da: "c", en: "d"), at: nil)
        #expect(finding.seen(fromOutside: "demo") == finding)
    }
}
