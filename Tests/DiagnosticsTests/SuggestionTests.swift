import Diagnostics
import Testing

@Suite struct SuggestionTests {
    private func check(
        _ written: String, _ known: [String], _ expected: String?, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(suggestion(for: written, among: known) == expected, sourceLocation: sourceLocation)
    }

    @Test func slipsOfTheHand() {
        check("publishUntill", ["published", "publishUntil"], "publishUntil")
        check("tilte", ["table", "title"], "title")
        check("summry", ["summary"], "summary")
        check("Titel", ["title"], "title")
        check("TITLE", ["title"], "title")
        check("aeldrre", ["unge", "aeldre"], "aeldre")
    }

    @Test func danishLettersAreLetters() {
        check("ældrre", ["ældre"], "ældre")
        check("ÆLDRE", ["ældre"], "ældre")
    }

    @Test func nothingNear() {
        check("beløb", ["title", "summary"], nil)
        check("title", [], nil)
        check("abcdefghijkl", ["abcdefgh"], nil)
    }

    @Test func wordsWithNothingInCommonAreNotNear() {
        check("", ["a"], nil)
        check("x", ["y"], nil)
        check("da", ["de"], "de")
    }

    @Test func onEqualDistanceTheEarlierWins() {
        check("bat", ["cat", "hat"], "cat")
        check("bat", ["hat", "cat"], "hat")
    }

    @Test func endlessNamesCostLittle() {
        let long = String(repeating: "a", count: 100_000)
        check(long, [long + "b"], long + "b")
    }
}
