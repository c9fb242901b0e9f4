extension Schema {
    /// What a collection's records do beside holding values: each trait it opts into, with the fields that drive it.
    ///
    /// Fields are named by their slots in the collection, columns by their place in a list's fields.
    public struct Traits: Sendable {
        public var listing: Listing?
        public var lifecycle: Lifecycle?
        public var period: Period?
        public var succession: Succession?
        public var milestones: Milestones?
        public var review: Review?
        public var origin: Origin?
        public var calendar: Calendar?
        public var rounds: Rounds?
        public var feed: Feed?
        public var series: Series?
        public var description: Description?

        public init() {}

        static let names = [
            "listing", "lifecycle", "period", "succession", "milestones", "review", "origin", "calendar", "rounds",
            "feed", "series", "describedAs",
        ]
    }

    /// List pages, in which order and how many on a page; an A–Å page over a text field.
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

    /// When a record is shown: drafts and future ones nowhere, expired ones as a notice at their address.
    public struct Lifecycle: Sendable {
        /// A date or moment before which the record is nowhere.
        public let from: Int?
        /// A date, itself included, or a moment, after which the record has expired.
        public let until: Int?
        /// A flag: the record expires by itself never, and must be confirmed now and then.
        public let openEnded: Int?
        /// A choice whose term `draft` keeps a record away and whose term `archived` has it expired.
        public let status: Int?
        /// How often an open-ended record must be confirmed.
        public let review: Cadence?
        /// What the notice of an expired record says.
        public let notice: LocalizedText?
    }

    /// Valid from and until dates, both included.
    public struct Period: Sendable {
        public let from: Int?
        public let until: Int?
    }

    /// Records that take the place of others: a field of references to the same collection.
    public struct Succession: Sendable {
        public let replaces: Int
    }

    /// Dated steps in a list: its slot, and the columns of date, text and the flag for what is done.
    public struct Milestones: Sendable {
        public let list: Int
        public let date: Int
        public let text: Int
        public let done: Int?
    }

    /// When a record was last looked at, how often that must be, and whether a lawyer has done it.
    public struct Review: Sendable {
        public let from: Int
        public let every: Cadence?
        /// A choice; its term `kontrolleret` says that the law on the page was checked.
        public let legal: Int?
    }

    /// Where a record comes from, when it was published elsewhere first.
    public struct Origin: Sendable {
        public let url: Int
        public let name: Int?
        /// A flag: search engines are sent to the origin. Without the field they always are.
        public let canonical: Int?
    }

    /// Events in time.
    public struct Calendar: Sendable {
        /// A moment, or a date for what always lasts whole days.
        public let start: Int
        /// Of the same type as `start`; of whole days the last, itself included.
        public let end: Int?
        /// A flag: the times of day mean nothing.
        public let allDay: Int?
        public let repeats: Int?
        /// A choice; its terms `cancelled`, `moved` and `sold-out` are known here.
        public let status: Int?
        /// A text, an address, a choice or a reference.
        public let place: Int?
        /// A date: the last change of the record, and when it was made.
        public let updated: Int?
        public let created: Int?
    }

    /// Times in which something can be applied for or answered: columns of a list, or two fields of the record.
    public struct Rounds: Sendable {
        /// Nil: `opens` and `closes` are slots of the record itself.
        public let list: Int?
        public let opens: Int?
        public let closes: Int
    }

    /// News of the collection, by a required date.
    public struct Feed: Sendable {
        public let date: Int
    }

    /// Steps of a guide: the reference to it and the step's number, from 1.
    public struct Series: Sendable {
        public let guide: Int
        public let step: Int
    }

    /// What the records are called in schema.org's vocabulary.
    public struct Description: Sendable {
        public enum Source: Sendable, Hashable {
            case field(Int)
            /// The record's own text.
            case body
        }

        public struct Property: Sendable {
            public let name: String
            public let kind: SchemaOrg.Kind
            public let source: Source
        }

        public let type: SchemaOrg
        /// In declared order.
        public let properties: [Property]
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
