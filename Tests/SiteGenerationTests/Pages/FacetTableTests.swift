import ContentModel
import Testing

@testable import SiteGeneration

@Suite struct FacetTableTests {
    private func table(_ jobs: KeyValuePairs<String, String>, pageSize: Int = 50) async throws -> FacetTable? {
        let site = try await linkedSite(Project(jobs: jobs))
        let counts = FacetCounts(0, catalogue: await Catalogue(site), language: .danish)
        return FacetTable(counts, pageSize: pageSize, language: .danish)
    }

    /// In listing order: c, b, a.
    @Test func setsOfTermsByRecord() async throws {
        let jobs: KeyValuePairs = [
            "a": "title: Z\nkind: fast\nmarks: [b, a]", "b": "title: Y\nkind: fast", "c": "title: X\nmarks: [b]",
        ]
        let table = try #require(try await table(jobs, pageSize: 2))
        let kind = #"{"name":"kind","terms":["fast"],"sets":[[],[0]],"column":[0,1,1]}"#
        let marks = #"{"name":"marks","terms":["a","b"],"sets":[[1],[],[0,1]],"column":[0,1,2]}"#
        #expect(
            String(decoding: table.bytes, as: UTF8.self) == #"{"count":3,"pageSize":2,"facets":[\#(kind),\#(marks)]}"#)
    }

    @Test func theAddressTellsTheContent() async throws {
        let one = try #require(try await table(["a": "title: A\nkind: fast"]))
        let other = try #require(try await table(["a": "title: A\nkind: loes"]))
        #expect(one.path.hasPrefix("/assets/facets-jobs-da-"))
        #expect(one.path.hasSuffix(".json"))
        #expect(one.path != other.path)
        let again = try await table(["a": "title: B\nkind: fast"])
        #expect(one.path == again?.path, "nothing of a record but its terms")
    }

    @Test func nothingToChoose() async throws {
        #expect(try await table([:]) == nil)
        #expect(try await table(["a": "title: A"]) == nil)
    }
}
