import ContentModel
import Testing

@testable import SiteGeneration

@Suite struct FacetCountsTests {
    @Test func countsInListingOrder() async throws {
        let site = try await linkedSite(
            Project(
                jobs: [
                    "a": "title: Z\nkind: fast\nmarks: [b, a]", "b": "title: Y\nkind: fast",
                    "c": "title: X\nmarks: [b]",
                ]))
        let counts = FacetCounts(0, catalogue: await Catalogue(site), language: .danish)
        #expect(counts.facets.map(\.field.name) == ["kind", "marks"])
        #expect(counts.facets.map(\.records) == [[[1, 0], [], []], [[0], [2, 0]]])
        let links = counts.links(selected: nil)
        #expect(
            links.map { $0.terms.map { "\($0.label) \($0.count) \($0.href)" } } == [
                ["Fast 2 /job/kind/fast/"], ["A 1 /job/marks/a/", "B 2 /job/marks/b/"],
            ])
    }

    @Test func anEmptyTermIsShownWhereItIsChosen() async throws {
        let site = try await linkedSite(Project(jobs: ["a": "title: A\nkind: fast"]))
        let counts = FacetCounts(0, catalogue: await Catalogue(site), language: .danish)
        let kind = try #require(counts.facets.first)
        let chosen = ListPage.Selection(field: kind.field, term: kind.choices.terms[2])
        let terms = counts.links(selected: chosen).flatMap(\.terms)
        #expect(terms.map(\.label) == ["Fast", "Tom"])
        #expect(terms.map(\.isCurrent) == [false, true])
    }

    @Test func noRecordsNoLinks() async throws {
        let site = try await linkedSite(Project(jobs: [:]))
        let counts = FacetCounts(0, catalogue: await Catalogue(site), language: .danish)
        #expect(counts.links(selected: nil).isEmpty)
    }
}
