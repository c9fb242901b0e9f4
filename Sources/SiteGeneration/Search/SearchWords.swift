import Diagnostics
import SearchIndexing

/// What the web team says of a language's words in `site/search.yml`.
struct SearchWords: Sendable, Hashable {
    /// Groups of single words that find each other's pages.
    var synonyms: [[String]] = []
    /// Words whose parts are not what the splitting would find.
    var compounds: [SearchSettings.Compound] = []
    /// Words that compounds may be made of besides those of the texts: files with one on each line.
    var lists: [SourceFile] = []

    var lexicon: [String] {
        lists.flatMap { String(decoding: $0.bytes, as: UTF8.self).split(separator: "\n").map(String.init) }
    }

    /// Bounds, since every visitor fetches the words with their first search.
    static let mostGroups = 500
    static let mostInGroup = 20
    static let mostCompounds = 1_000
    static let mostParts = 8
    /// In characters.
    static let longest = 64
}
