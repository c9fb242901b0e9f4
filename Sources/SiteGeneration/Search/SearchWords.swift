import SearchIndexing

/// What the web team says of a language's words in `site/search.yml`.
struct SearchWords: Sendable, Hashable {
    /// Groups of single words that find each other's pages.
    var synonyms: [[String]] = []
    /// Words whose parts are not what the splitting would find.
    var compounds: [SearchSettings.Compound] = []

    /// Bounds, since every visitor fetches the words with their first search.
    static let mostGroups = 500
    static let mostInGroup = 20
    static let mostCompounds = 1_000
    static let mostParts = 8
    /// In characters.
    static let longest = 64
}
