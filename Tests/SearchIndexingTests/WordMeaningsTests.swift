import Testing

@testable import SearchIndexing

/// What a word of a text is found as, beside its own stem.
@Suite struct WordMeaningsTests {
    /// The titles of the pages that have a term; each page's title is its text.
    private func titles(_ stem: String, _ texts: [String]) async throws -> [String] {
        let settings = SearchSettings(types: [.init(id: "jobs", label: "Job", prefix: "/job/")])
        let documents = texts.enumerated().map { SearchDocument(title: $1, url: "/\($0)/", type: "jobs") }
        let index = await SearchIndex.build(documents: documents, settings: settings, hash: fingerprint)
        return try ReadIndex(index).titles(stem).sorted()
    }

    @Test func aWordStandsUnderTheStemOfItsInflections() async throws {
        let texts = ["Plads", "Pladsen", "Plade"]
        #expect(try await titles("plads", texts) == ["Plads", "Pladsen"])
        #expect(try await titles("plad", texts) == ["Plade", "Plads"])
    }

    @Test func aLetterWithAHyphenMakesAWordOfTheTwo() async throws {
        #expect(try await titles("esport", ["E-sport", "Sport"]) == ["E-sport"])
        #expect(try await titles("sport", ["E-sport", "Sport"]) == ["E-sport", "Sport"])
        #expect(try await titles("ithjælp", ["It-hjælp"]).isEmpty)
        #expect(try await titles("ahold", ["A - hold", "A-"]).isEmpty)
    }

    /// The whole word counts as such under both stems, a part for less.
    @Test func bothStemsHaveTheWholeWordsWorth() async throws {
        let settings = SearchSettings(types: [.init(id: "jobs", label: "Job", prefix: "/job/")])
        let texts = ["Plads", "Bålplads", "Pladsen"]
        let documents = texts.enumerated().map { SearchDocument(title: $1, url: "/\($0)/", type: "jobs") }
        let read = try ReadIndex(await SearchIndex.build(documents: documents, settings: settings, hash: fingerprint))
        let levels = try read.postings("plads")
        let byTitle = Dictionary(uniqueKeysWithValues: levels.map { (read.rows[$0][0] as? String ?? "", $1) })
        #expect(byTitle["Plads"] == byTitle["Pladsen"])
        #expect(byTitle["Plads"] == (try read.postings("plad")).values.min())
    }
}
