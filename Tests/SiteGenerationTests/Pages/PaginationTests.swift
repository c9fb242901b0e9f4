import ContentModel
import Diagnostics
import Layouts
import Testing

@testable import SiteGeneration

@Suite struct PaginationTests {
    /// The numbers a page of a list shows, with … where some are left out.
    @Test(arguments: [
        (1, 1, "1"), (1, 3, "1 2 3"), (1, 9, "1 2 3 … 9"), (4, 9, "1 2 3 4 5 6 … 9"), (5, 9, "1 … 3 4 5 6 7 … 9"),
        (9, 9, "1 … 7 8 9"), (2, 4, "1 2 3 4"), (1_500, 2_000, "1 … 1.498 1.499 1.500 1.501 1.502 … 2.000"),
    ])
    func numbers(page: Int, of pages: Int, shown: String) async throws {
        let site = try await linkedSite(Project(jobs: ["a": "title: A"]))
        let catalogue = await Catalogue(site)
        let list = ListPage(
            catalogue: catalogue, collection: try #require(site.schema.collection("jobs")), language: .danish,
            selection: nil, isPast: false, total: pages, records: [], number: page, pages: pages, facets: [])
        let library = LayoutLibrary.parse([
            "x": SourceFile(path: "x", text: "{{#pages}}{{number}} {{/pages}}|{{previous}}|{{next}}|{{text}}")
        ])
        let layout = try #require(library.product.layout(named: "x", for: Pagination.names.shape).product)
        let text = String(decoding: layout.render(Pagination.names.view(Pagination(page: list))), as: UTF8.self)
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        #expect(parts[0] == shown + " ")
        #expect(parts[1] == (page == 1 ? "" : page == 2 ? "/job/" : "/job/side/\(page - 1)/"))
        #expect(parts[2] == (page == pages ? "" : "/job/side/\(page + 1)/"))
        #expect(parts[3].hasPrefix("Side "))
    }
}
