public import Diagnostics

/// What a site may hold: its collections with their fields, and the vocabularies they choose from.
public struct Schema: Sendable {
    /// Sorted by id.
    public let collections: [Collection]
    /// Sorted by id.
    public let vocabularies: [Vocabulary]
    /// The first is the main one.
    public let languages: [Language]
    private let indices: [String: Int]

    public init(collections: [Collection], vocabularies: [Vocabulary], languages: [Language]) {
        self.collections = collections
        self.vocabularies = vocabularies
        self.languages = languages
        indices = Dictionary(collections.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// A collection's place in `collections`.
    public func index(of collection: String) -> Int? { indices[collection] }

    public func collection(_ id: String) -> Collection? { indices[id].map { collections[$0] } }

    public func vocabulary(_ id: String) -> Vocabulary? { vocabularies.first { $0.id == id } }
}

extension Schema {
    /// A kind of record, declared in `site/collections/<id>.yml`.
    ///
    /// A class, since every record and page asks it; nothing in it changes.
    public final class Collection: Sendable {
        public let id: String
        /// The declaration itself, for findings about it.
        public let source: SourceFile
        public let label: LocalizedText
        /// What one record is called in running text, lower case.
        public let one: LocalizedText
        /// The first part of its records' addresses, without slashes at the ends; empty puts them at the root.
        public let path: LocalizedText
        /// Where the path is declared, or the declaration's beginning.
        public let pathRange: SourceRange
        /// A sentence over the list.
        public let intro: LocalizedText?
        /// In declared order, which is the order facts are shown in. A record's values lie in the same order.
        public let fields: [Field]
        /// Names of fields whose declaration could not be read; what a record says in them is not judged.
        public let unread: [String]
        /// Groups of fields of which a record must have at least one.
        public let oneOf: [[String]]
        public let traits: Traits
        private let slots: [String: Int]

        public init(
            id: String, source: SourceFile, label: LocalizedText, one: LocalizedText, path: LocalizedText,
            pathRange: SourceRange = .start, intro: LocalizedText?, fields: [Field], unread: [String] = [],
            oneOf: [[String]], traits: Traits = Traits()
        ) {
            self.id = id
            self.source = source
            self.label = label
            self.one = one
            self.path = path
            self.pathRange = pathRange
            self.intro = intro
            self.fields = fields
            self.unread = unread
            self.oneOf = oneOf
            self.traits = traits
            slots = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        }

        /// A field's place in `fields` and in every record's values.
        public func slot(of field: String) -> Int? { slots[field] }

        public var listing: Listing? { traits.listing }

        public func field(_ name: String) -> Field? { slots[name].map { fields[$0] } }
    }
}
