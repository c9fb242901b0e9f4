import ContentFormats
import ContentModel
import Diagnostics
import Testing

@testable import SiteGeneration

@Suite struct QueryAnsweringTests {
    private static let project = Project(jobs: [
        "a":
            "title: A\nday: 1969-12-31\nat: 1969-12-31T23:59\nseats: 1\ncost: 99,50\ncvr: 24 25 67 90\nspoken: uk\nkind: fast\nmarks: [a, b]\nopen: ja",
        "b":
            "title: B\nday: 1970-01-01\nat: 1970-01-01T13:00\nseats: 3\ncost: 100\ncvr: 13585628\nspoken: da\nkind: loes\nmarks: [b]\nopen: nej",
        "c": "title: C\nday: 1970-01-02\nat: 1970-01-02T00:00\nseats: 5\nprice: 2.5",
        "d": "title: D",
    ])

    /// Today is 1970-01-01.
    @Test(arguments: [
        ("{}", "abcd"), ("{day: {from: today}}", "bc"), ("{day: {until: today}}", "ab"), ("{day: {is: today}}", "b"),
        ("{day: {isNot: today}}", "acd"), ("{day: {atLeast: 1970-01-02}}", "c"), ("{at: {from: today}}", "bc"),
        ("{at: {until: today}}", "ab"), ("{at: {is: today}}", "b"), ("{at: {atMost: 1970-01-01T12:59}}", "a"),
        ("{seats: {atLeast: 2, atMost: 4}}", "b"), ("{seats: 5}", "c"), ("{price: {atLeast: 2.5}}", "c"),
        ("{kind: fast}", "a"), ("{kind: {isNot: fast}}", "bcd"), ("{marks: {has: b}}", "ab"),
        ("{marks: {has: a}}", "a"),
        ("{cost: {atLeast: \"99,51\"}}", "b"), ("{cost: {atMost: 99.50}}", "a"), ("{cost: \"100,00\"}", "b"),
        ("{cost: {exists: nej}}", "cd"), ("{cvr: 24256790}", "a"), ("{cvr: {isNot: 24256790}}", "bcd"),
        ("{spoken: uk}", "a"), ("{spoken: {isNot: uk}}", "bcd"),
        ("{open: true}", "a"), ("{open: false}", "bcd"), ("{open: {isNot: true}}", "bcd"),
        ("{open: {exists: true}}", "ab"), ("{price: {exists: false}}", "abd"), ("{title: B}", "b"),
        ("{title: {isNot: B}, seats: {exists: true}}", "ac"),
    ])
    func conditions(text: String, slugs: String) async throws {
        let found = try await answer("where: \(text)")
        #expect(found == slugs.map(String.init))
    }

    @Test func orderAndLimit() async throws {
        #expect(try await answer("order: [-seats], limit: 2") == ["c", "b"])
        #expect(try await answer("order: [seats]") == ["a", "b", "c", "d"])
        #expect(try await answer("order: [-cost]") == ["b", "a", "c", "d"])
        #expect(try await answer("limit: 1") == ["a"])
    }

    private func answer(_ query: String) async throws -> [String] {
        let site = try await linkedSite(Self.project)
        let source = SourceFile(
            path: "site/pages/x.yml", text: "page: x\npath: x\ntitle: X\nqueries:\n  q: {from: jobs, \(query)}\n")
        let raw = try #require(YAML.parse(source).product)
        let pages = PageDeclaration.parse([DeclarationFile(source: source, raw: raw)], schema: site.schema)
        #expect(pages.findings == [])
        let declared = try #require(pages.product.first?.queries.first)
        let answer = declared.answer(await Catalogue(site), in: .danish, term: nil)
        return answer.records.map { site.records[$0].id.slug }
    }
}
