extension Schema {
    /// What a field may hold. A closed list: whatever is derived from a schema answers for each.
    public indirect enum FieldType: Sendable {
        /// One line of plain text; bounds in characters.
        case text(Bounds<Int>, Pattern?)
        case markdown
        case integer(Bounds<Int>)
        case number(Bounds<Double>)
        /// Danish kroner; bounds in kroner.
        case money(Bounds<Int>)
        case flag
        case date
        /// Wall time in Denmark.
        case moment
        /// From one time of day to another.
        case timeSpan
        /// A rule for when something happens again.
        case repeats
        case url
        case email
        case phone
        case address
        case cvr
        case language
        case choice(Choices)
        case choices(Choices)
        case reference(Target)
        case references(Target)
        /// A file in the record's own folder.
        case file
        /// A picture in the record's own folder, with a text instead of it.
        case image
        /// A list of objects, each with these fields.
        case list([Field])
    }

    /// The least and the greatest allowed value, both included.
    public struct Bounds<Number: Comparable & Sendable & Hashable>: Sendable, Hashable {
        public let least: Number?
        public let greatest: Number?

        public init(least: Number? = nil, greatest: Number? = nil) {
            self.least = least
            self.greatest = greatest
        }
    }

    /// Where a choice takes its terms from: a vocabulary, or the field's own options.
    public struct Choices: Sendable, Hashable {
        public let vocabulary: String?
        public let terms: [Vocabulary.Term]

        public init(vocabulary: String?, terms: [Vocabulary.Term]) {
            self.vocabulary = vocabulary
            self.terms = terms
        }

        public func index(of key: String) -> Int? { terms.firstIndex { $0.key == key } }
    }

    /// Which collections a reference may name, and what the relation is called from the other side.
    public struct Target: Sendable, Hashable {
        public let collections: [String]
        public let inverse: String?

        public init(collections: [String], inverse: String?) {
            self.collections = collections
            self.inverse = inverse
        }
    }
}

extension Schema.FieldType {
    /// The name the type has in a declaration.
    public var name: String {
        switch self {
        case .text: "text"
        case .markdown: "markdown"
        case .integer: "integer"
        case .number: "number"
        case .money: "money"
        case .flag: "flag"
        case .date: "date"
        case .moment: "moment"
        case .timeSpan: "time-span"
        case .repeats: "repeats"
        case .url: "url"
        case .email: "email"
        case .phone: "phone"
        case .address: "address"
        case .cvr: "cvr"
        case .language: "language"
        case .choice: "choice"
        case .choices: "choices"
        case .reference: "reference"
        case .references: "references"
        case .file: "file"
        case .image: "image"
        case .list: "list"
        }
    }

    /// Every name a declaration may use, in the order of the cases.
    public static let names = [
        "text", "markdown", "integer", "number", "money", "flag", "date", "moment", "time-span", "repeats", "url",
        "email", "phone", "address", "cvr", "language", "choice", "choices", "reference", "references", "file", "image",
        "list",
    ]

    /// The terms of a choice or of choices.
    public var choices: Schema.Choices? {
        switch self {
        case .choice(let choices), .choices(let choices): choices
        case .text, .markdown, .integer, .number, .money, .flag, .date, .moment, .timeSpan, .repeats, .url, .email,
            .phone, .address, .cvr, .language, .reference, .references, .file, .image, .list:
            nil
        }
    }

    /// The target of a reference or of references.
    public var target: Schema.Target? {
        switch self {
        case .reference(let target), .references(let target): target
        case .text, .markdown, .integer, .number, .money, .flag, .date, .moment, .timeSpan, .repeats, .url, .email,
            .phone, .address, .cvr, .language, .choice, .choices, .file, .image, .list:
            nil
        }
    }
}
