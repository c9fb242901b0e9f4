import Testing

@testable import SearchIndexing

@Suite struct CompoundSplitterTests {
    /// Words as a site's text has them, each in a few documents.
    private let text = """
        genbrug butik butikken leder besøg ven skole have barn børn bestyrelse møde general forsamling frivillig center
        kunst kvinde hus liv kultur natur vejledning hold kommune ros bil lede værk overskud varer forening redskab
        for til under ring aften musik kaffe sommer fest tryghed leje gruppe hjælp lektie sundhed hal svømning
        """

    private func splitter(
        _ words: [String], compounds: [SearchSettings.Compound] = []
    ) async -> (CompoundSplitter, Terms) {
        let settings = SearchSettings(types: [], compounds: compounds)
        var table = WordTable()
        var frequencies: [UInt32] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            _ = table.add(Array(word.utf8))
            frequencies.append(3)
        }
        for word in words + compounds.flatMap(\.parts) {
            if table.add(Array(word.utf8)) == frequencies.count { frequencies.append(1) }
        }
        let terms = await Terms(words: table, frequencies: frequencies, language: "da", jobs: 1)
        return (CompoundSplitter(terms: terms, settings: settings, documentCount: 100), terms)
    }

    private func check(
        _ word: String, _ parts: [String], compounds: [SearchSettings.Compound] = []
    ) async throws {
        let (splitter, terms) = await splitter([word], compounds: compounds)
        let number = try #require(terms.words.number(of: Array(word.utf8)[...]))
        let found = splitter.parts(of: number).map { String(decoding: terms.stems[$0], as: UTF8.self) }
        #expect(Set(found) == Set(parts), "\(word): \(found)")
    }

    @Test(arguments: [
        ("genbrugsbutik", ["genbrug", "butik"]), ("genbrugsbutikkerne", ["genbrug", "butik"]),
        ("genbrugsbutiksleder", ["genbrug", "butik", "led"]), ("generalforsamlingen", ["general", "forsamling"]),
        ("besøgsven", ["besøg", "ven"]), ("børnehave", ["børn", "hav"]), ("kvindehuset", ["kvind", "hus"]),
        ("kulturliv", ["kultur", "liv"]), ("skolebestyrelse", ["skol", "bestyr"]),
        ("musikaften", ["musik", "aft"]), ("lektiehjælp", ["lekti", "hjælp"]),
        ("frivilligcenter", ["frivil", "cent"]), ("svømmehal", []),
    ])
    func rightly(word: String, parts: [String]) async throws {
        try await check(word, parts)
    }

    /// Derivations and inflections that look like two words.
    @Test(arguments: [
        "mangelnde", "holdets", "roskilde", "billede", "frivillige", "kommunens", "foreningerne", "redskaber",
        "butikken",
        "gruppering", "12345678", "a", "hjælpende", "lejeren",
    ])
    func notAtAll(word: String) async throws {
        try await check(word, [])
    }

    /// `for`, `til` and `under` begin words without being a part of them.
    @Test(arguments: ["forhold", "tilhold", "underhold"])
    func aStopWordIsNoModifier(word: String) async throws {
        try await check(word, [])
    }

    @Test func theSiteDecides() async throws {
        try await check("kulturhus", [], compounds: [.init("kulturhus")])
        try await check("frivilligjob", ["frivil", "job"], compounds: [.init("frivilligjob", ["frivillig", "job"])])
    }

    @Test func longChainsEnd() async throws {
        let word = String(repeating: "skole", count: 12)
        let (splitter, terms) = await splitter([word])
        #expect(splitter.parts(of: try #require(terms.words.number(of: Array(word.utf8)[...]))).count <= 3)
    }

    @Test func otherLanguagesAreNotSplit() async throws {
        var table = WordTable()
        for word in ["book", "shop", "bookshop"] { _ = table.add(Array(word.utf8)) }
        let terms = await Terms(words: table, frequencies: [5, 5, 5], language: "en", jobs: 1)
        let splitter = CompoundSplitter(
            terms: terms, settings: SearchSettings(language: "en", types: []), documentCount: 9)
        #expect(splitter.parts(of: 2).isEmpty)
    }
}
