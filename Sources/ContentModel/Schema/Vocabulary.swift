/// A closed list of terms, each with a label per language, that choices take their values from.
public struct Vocabulary: Sendable, Hashable {
    /// One term: an ASCII key that never changes and what people read.
    public struct Term: Sendable, Hashable {
        public let key: String
        public let label: LocalizedText

        public init(key: String, label: LocalizedText) {
            self.key = key
            self.label = label
        }
    }

    public let id: String
    public let label: LocalizedText
    /// In written order, which is the order people see.
    public let terms: [Term]
    /// Where the terms lie, when they are places.
    public let map: Map?

    public init(id: String, label: LocalizedText, terms: [Term], map: Map? = nil) {
        self.id = id
        self.label = label
        self.terms = terms
        self.map = map
    }
}
