import ContentModel
import Diagnostics
import SearchIndexing
import Testing

@testable import SiteGeneration

/// The findings as they are told are in the fixture `error-search`; the bounds and what is read are here.
@Suite struct SearchWordsTests {
    private func parse(_ text: String) -> Diagnosed<[Language: SearchWords]> {
        SearchWords.parse(SourceFile(path: "site/search.yml", text: text), languages: [.danish, Language("en")])
    }

    private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        let found = parse(text).findings.map { "\($0.place?.line ?? 0) \($0.id)" }
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    @Test func wordsAreReadByLanguage() {
        let read = parse(
            "da:\n  synonyms: [[Tilskud, støtte]]\n  compounds: {Værktøjer: [], cafévært: [café, vært]}\nen:\n")
        #expect(read.findings.isEmpty)
        #expect(
            read.product == [
                .danish: SearchWords(
                    synonyms: [["tilskud", "støtte"]],
                    compounds: [.init("værktøjer", []), .init("cafévært", ["café", "vært"])])
            ])
    }

    @Test func theToolsListsAreReadByLanguage() async throws {
        let lists = ["da-a.txt": "have\nhus\n", "da-b.txt": "vej", "en-a.txt": "road"].map { name, text in
            SourceFile(path: "words/" + name, text: text)
        }.sorted { $0.path < $1.path }
        let settings = try #require(Settings.read(Project(jobs: [:]), .test()).product)
        let read = SearchWords.read(nil, lists: lists, settings).product
        #expect(read[.danish]?.lexicon == ["have", "hus", "vej"])
        #expect(read[Language("en")] == nil)
    }

    @Test func aPartMayStandTwiceInACompound() {
        check("da: {compounds: {tantetante: [tante, tante]}}", [])
    }

    @Test func anEmptyFileSaysNothing() {
        check("", [])
        check("# da:\n", [])
        check("da: {}", [])
        check("da:\n  synonyms:\n  compounds:\n", [])
    }

    @Test func faultsAreFound() {
        check("da: {synonymer: []}\nsv: {}", ["2 ukendt-noegle", "1 ukendt-noegle"].sorted().reversed())
        check("[da]", ["1 felter-forventet"])
        check("da: [a, b]", ["1 forkert-form"])
        check("da:\n  synonyms: [a, b]", ["2 forkert-form", "2 forkert-form"])
        check("da:\n  synonyms: {a: b}", ["2 forkert-form"])
        check("da:\n  synonyms:\n    - [a, a]\n    - [b]", ["3 ord-to-gange", "4 ord-uden-synonym"])
        check("da:\n  synonyms: [[a b, c-d]]", ["2 ikke-et-ord", "2 ikke-et-ord"])
        check("da:\n  compounds: {a b: [a, b]}", ["2 ikke-et-ord"])
        check("da:\n  compounds: [a]", ["2 forkert-form"])
        check("da: {synonyms: [[a, \(String(repeating: "å", count: 65))]]}", ["1 for-langt-ord"])
        check("da: {synonyms: [[a, \(String(repeating: "å", count: 64))]]}", [])
    }

    @Test func listsHaveBounds() {
        let groups = (0..<500).map { "    - [a\($0), b\($0)]\n" }.joined()
        check("da:\n  synonyms:\n" + groups, [])
        check("da:\n  synonyms:\n" + groups + "    - [c, d]\n", ["2 for-mange-ord"])
        let words = (0..<20).map { "a\($0)" }.joined(separator: ", ")
        check("da: {synonyms: [[\(words)]]}", [])
        check("da: {synonyms: [[\(words), b]]}", ["1 for-mange-ord"])
        let compounds = (0..<1000).map { "    a\($0): []\n" }.joined()
        check("da:\n  compounds:\n" + compounds, [])
        check("da:\n  compounds:\n" + compounds + "    b: []\n", ["3 for-mange-ord"])
        check("da: {compounds: {a: [a, b, c, d, e, f, g, h, i]}}", ["1 for-mange-ord"])
    }
}
