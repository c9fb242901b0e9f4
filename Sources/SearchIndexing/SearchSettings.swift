/// What the index of one language is told beside its documents.
public struct SearchSettings: Sendable, Hashable {
    /// A kind of page: a collection, or the site's other pages.
    public struct PageType: Sendable, Hashable {
        public var id: String
        public var label: String
        /// What the address of its pages begins with, such as `/frivilligjob/`.
        public var prefix: String

        public init(id: String, label: String, prefix: String) {
            self.id = id
            self.label = label
            self.prefix = prefix
        }
    }

    /// Something results can be narrowed by, with its terms in the order they are shown.
    public struct Facet: Sendable, Hashable {
        public struct Term: Sendable, Hashable {
            public var key: String
            public var label: String

            public init(_ key: String, _ label: String) {
                self.key = key
                self.label = label
            }
        }

        public var field: String
        public var label: String
        public var terms: [Term]
        /// A page may have several of the terms.
        public var isMultiple: Bool
        /// The labels of a page's terms are searched as its tags; otherwise the document says what of them is.
        public var isSearched: Bool

        public init(
            field: String, label: String, terms: [Term], isMultiple: Bool = false, isSearched: Bool = true
        ) {
            self.field = field
            self.label = label
            self.terms = terms
            self.isMultiple = isMultiple
            self.isSearched = isSearched
        }
    }

    /// A word and what it is made of; without parts, or with itself alone, it is never split.
    public struct Compound: Sendable, Hashable {
        public var word: String
        public var parts: [String]

        public init(_ word: String, _ parts: [String] = []) {
            self.word = word
            self.parts = parts
        }
    }

    public var language: String
    public var types: [PageType]
    public var facets: [Facet]
    /// Groups of words that find each other's pages; each a single word.
    public var synonyms: [[String]]
    /// Words the splitting would get wrong.
    public var compounds: [Compound]
    /// Words that compounds may be made of, beside those of the site's own text.
    public var lexicon: [String]

    public init(
        language: String = "da", types: [PageType], facets: [Facet] = [], synonyms: [[String]] = [],
        compounds: [Compound] = [], lexicon: [String] = []
    ) {
        self.language = language
        self.types = types
        self.facets = facets
        self.synonyms = synonyms
        self.compounds = compounds
        self.lexicon = lexicon
    }
}

extension SearchSettings {
    /// The words a search sees in a text: in lower case, cut when they are very long.
    public static func words(in text: String) -> [String] {
        WordReader.words(of: text).map { String(decoding: $0, as: UTF8.self) }
    }
}
