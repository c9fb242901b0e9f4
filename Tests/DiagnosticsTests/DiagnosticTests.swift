import Diagnostics
import Testing

@Suite struct DiagnosticTests {
    private func finding(_ id: String, _ path: String?, _ line: Int = 1, _ column: Int = 1) -> Diagnostic {
        let place = path.map { SourcePlace(path: $0, line: line, column: column, width: 1, text: "") }
        return Diagnostic(id, .error, .init(da: id, en: id), at: place)
    }

    @Test func orderIsByPathThenLineThenColumnThenId() {
        let ordered = [
            finding("uden-sted", nil), finding("b", "a.md", 2, 9), finding("a", "a.md", 10, 1),
            finding("b", "a.md", 10, 1), finding("a", "a.md", 10, 2), finding("a", "b.md"), finding("a", "å.md"),
        ]
        #expect(Array(ordered.reversed()).sorted().map(\.id) == ordered.map(\.id))
        #expect(Array(ordered.reversed()).sorted() == ordered)
    }

    @Test func mapKeepsTheFindings() {
        let diagnosed = Diagnosed(3, [finding("a", "a.md")]).map { String($0 + 1) }
        #expect(diagnosed.product == "4")
        #expect(diagnosed.findings.map(\.id) == ["a"])
    }

    @Test func aRangeNeverRunsBackwards() {
        #expect(SourceRange(5, 2).bytes == 5..<5)
        #expect(SourceRange(0, Int.max).upper == Int32.max)
    }
}
