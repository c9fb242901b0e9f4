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
        public let listing: Listing?
        public let lifecycle: Lifecycle?
        private let slots: [String: Int]

        public init(
            id: String, source: SourceFile, label: LocalizedText, one: LocalizedText, path: LocalizedText,
            pathRange: SourceRange = .start, intro: LocalizedText?, fields: [Field], unread: [String] = [],
            oneOf: [[String]], listing: Listing?,
            lifecycle: Lifecycle?
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
            self.listing = listing
            self.lifecycle = lifecycle
            slots = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        }

        /// A field's place in `fields` and in every record's values.
        public func slot(of field: String) -> Int? { slots[field] }

        public func field(_ name: String) -> Field? { slots[name].map { fields[$0] } }
    }

    /// The trait `listing`: list pages, in which order and how many on a page; an A–Å page over a text field.
    public struct Listing: Sendable {
        public let order: [Order]
        public let pageSize: Int
        /// A field of type text.
        public let alphabet: String?

        public init(order: [Order], pageSize: Int, alphabet: String?) {
            self.order = order
            self.pageSize = pageSize
            self.alphabet = alphabet
        }
    }

    /// The trait `lifecycle`, so far as drafts go: the choice field whose term `draft` keeps a record away.
    public struct Lifecycle: Sendable {
        public let status: String

        public init(status: String) {
            self.status = status
        }
    }

    /// One step of an order: by a field's value, the other way round when written `-field`.
    public struct Order: Sendable, Hashable {
        public let field: String
        public let descending: Bool

        public init(field: String, descending: Bool) {
            self.field = field
            self.descending = descending
        }
    }
}
