public import Diagnostics

/// What a record is called in the whole project: `jobs/besoegsven-skovby`.
public struct RecordID: Sendable, Hashable {
    public let collection: String
    /// The file's name without ending and language; also the last part of the record's address.
    public let slug: String

    public init(collection: String, slug: String) {
        self.collection = collection
        self.slug = slug
    }

    public var text: String { "\(collection)/\(slug)" }
}

/// One record with all its languages, validated against its collection.
///
/// A class, since it is asked about for every card, list and page; nothing in it changes.
public final class Record: Sendable {
    /// The record in one language; a class for the same reason.
    public final class Version: Sendable {
        public let language: Language
        public let document: Document
        /// In the order of the collection's fields; what a translation does not say is taken from the main version.
        public let values: [Value?]
        /// Which of the values this version's own file says; the rest are in the main language.
        public let isOwn: [Bool]

        public init(language: Language, document: Document, values: [Value?], isOwn: [Bool]) {
            self.language = language
            self.document = document
            self.values = values
            self.isOwn = isOwn
        }
    }

    /// An address the record once had.
    public struct Alias: Sendable, Hashable {
        /// From the site's root, beginning and ending with `/`.
        public let path: String
        public let range: SourceRange

        public init(path: String, range: SourceRange) {
            self.path = path
            self.range = range
        }
    }

    public let id: RecordID
    /// The collection's place in the schema.
    public let collection: Int
    public let main: Version
    /// In the order of the site's languages.
    public let translations: [Version]
    public let aliases: [Alias]

    public init(id: RecordID, collection: Int, main: Version, translations: [Version], aliases: [Alias]) {
        self.id = id
        self.collection = collection
        self.main = main
        self.translations = translations
        self.aliases = aliases
    }

    /// The version written in a language, or nil when the record is not translated to it.
    public func version(in language: Language) -> Version? {
        main.language == language ? main : translations.first { $0.language == language }
    }

    /// The version to show a reader of a language: the translation, or else the main version.
    public func best(for language: Language) -> Version { version(in: language) ?? main }

    public var versions: [Version] { [main] + translations }
}
