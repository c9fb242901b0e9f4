import ContentModel
import Testing

@testable import SiteGeneration

@Suite struct RecordOrderTests {
    private func slugs(_ project: Project, _ order: KeyValuePairs<String, Bool>) async throws -> [String] {
        let site = try await linkedSite(project)
        let steps = order.map { Schema.Order(field: $0.key, descending: $0.value) }
        let sorted = RecordOrder(site: site, language: .danish).sorted(Array(site.records.indices), by: steps)
        return sorted.map { site.records[$0].id.slug }
    }

    @Test(arguments: [
        ("day", "2026-01-02", "2026-11-01"), ("at", "2026-01-02T08:00", "2026-01-02T10:00"), ("seats", "9", "10"),
        ("price", "-0.5", "2.25"), ("open", "true", "false"), ("kind", "fast", "loes"),
    ])
    func whatIsMissingComesLast(field: String, first: String, second: String) async throws {
        let project = Project(jobs: [
            "a": "title: T", "b": "{title: T, \(field): \"\(second)\"}".flow,
            "c": "{title: T, \(field): \"\(first)\"}".flow,
            "d": "title: T",
        ])
        #expect(try await slugs(project, [field: false]) == ["c", "b", "a", "d"])
        #expect(try await slugs(project, [field: true]) == ["b", "c", "a", "d"])
    }

    @Test func titlesAreInDanishOrder() async throws {
        let project = Project(jobs: [
            "a": "title: Aarhus", "b": "title: Ærø", "c": "title: Østerby", "d": "title: Zealand", "e": "title: abe",
        ])
        #expect(try await slugs(project, ["title": false]) == ["e", "d", "b", "c", "a"])
    }

    @Test func laterStepsDecideTies() async throws {
        let project = Project(jobs: [
            "a": "title: Y\nseats: 1", "b": "title: X\nseats: 1", "c": "title: X\nseats: 2", "d": "title: X\nseats: 1",
        ])
        #expect(try await slugs(project, ["seats": true, "title": false]) == ["c", "b", "d", "a"])
        #expect(try await slugs(project, [:]) == ["a", "b", "c", "d"])
    }
}

extension String {
    /// `{a: b, c: d}` as lines.
    fileprivate var flow: String {
        dropFirst().dropLast().split(separator: ", ").joined(separator: "\n")
    }
}
