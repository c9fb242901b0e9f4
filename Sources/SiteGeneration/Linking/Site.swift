public import ContentModel

/// All records of a project, linked: who refers to whom, and where each lies.
///
/// A class so that ten thousand views share one graph; nothing in it ever changes.
public final class Site: Sendable {
    /// The records of one collection that name this record, under the name the relation has from this side.
    public struct Inverse: Sendable {
        public let name: String
        /// The referring collection's place in the schema.
        public let collection: Int
        /// Places in `records`, in the referring collection's listing order.
        public let records: [Int]
    }

    public let schema: Schema
    public let settings: Settings
    /// In the order of the site's languages.
    public let phrases: [Phrases]
    public let pages: [PageDeclaration]
    /// Sorted by collection and slug; drafts and those not shown yet are not among them, expired ones are.
    public let records: [Record]
    /// Those that will be among them at another time: they are nowhere, but their addresses are taken.
    let waiting: [RecordID: Record]
    /// What each record is at the moment of the build.
    let presences: [Presence]
    /// When each record's event takes place; empty in a site without calendars.
    let happenings: [Happening?]
    let lines: Lines
    public let addresses: Addresses
    /// For each record and each slot of its collection: the records that a reference names.
    let relations: [[Int: [Int]]]
    let inverses: [[Inverse]]
    let indices: [RecordID: Int]
    let documents: DocumentIndex

    init(
        schema: Schema, settings: Settings, phrases: [Phrases], pages: [PageDeclaration], records: [Record],
        waiting: [RecordID: Record], presences: [Presence], happenings: [Happening?], lines: Lines,
        addresses: Addresses, relations: [[Int: [Int]]],
        inverses: [[Inverse]], indices: [RecordID: Int],
        documents: DocumentIndex
    ) {
        self.schema = schema
        self.settings = settings
        self.phrases = phrases
        self.pages = pages
        self.records = records
        self.waiting = waiting
        self.presences = presences
        self.happenings = happenings
        self.lines = lines
        self.addresses = addresses
        self.relations = relations
        self.inverses = inverses
        self.indices = indices
        self.documents = documents
    }

    public func index(of id: RecordID) -> Int? { indices[id] }

    public func collection(of record: Int) -> Schema.Collection { schema.collections[records[record].collection] }

    /// The record's address tells that it is over.
    func isExpired(_ record: Int) -> Bool { presences[record].isExpired }

    func happening(_ record: Int) -> Happening? { happenings.isEmpty ? nil : happenings[record] }

    /// A field's value; of what repeats the start and end of the next time, or of the last when it is over.
    func value(at slot: Int, of record: Int, in language: Language? = nil) -> Value? {
        let version = language.map(records[record].best) ?? records[record].main
        guard let happening = happening(record), happening.repeats != nil,
            let calendar = collection(of: record).traits.calendar, slot == calendar.start || slot == calendar.end,
            let value = version.values[slot]
        else { return version.values[slot] }
        let moment = slot == calendar.start ? happening.nearest.start : happening.nearest.end
        guard let moment else { return value }
        if case .date = value { return .date(moment.date) }
        return .moment(moment)
    }

    /// The record that a composed page shows; nil when it is not on the site, or not any more.
    func body(of page: PageDeclaration) -> Int? {
        page.body.flatMap { indices[$0.id] }.flatMap { isExpired($0) ? nil : $0 }
    }

    /// The records a reference field names; drafts and missing ones are left out.
    public func related(_ record: Int, slot: Int) -> [Int] { relations[record][slot] ?? [] }

    public func phrases(in language: Language) -> Phrases {
        phrases.first { $0.language == language } ?? Phrases(language: language, phrases: [:])
    }

    /// A text field's value in the version best for a language.
    func text(_ field: String, of record: Int, in language: Language) -> String? {
        guard let slot = collection(of: record).slot(of: field),
            case .text(let text) = records[record].best(for: language).values[slot]
        else { return nil }
        return text
    }

    func title(of record: Int, in language: Language) -> String {
        text("title", of: record, in: language) ?? records[record].id.slug
    }
}

/// Which Markdown file is which record, and which other files a text may link to.
struct DocumentIndex: Sendable {
    /// Path of a Markdown file → the record's place and the file's language.
    let texts: [String: (record: Int, language: Language)]
    /// Paths of Markdown files whose records are drafts or not shown yet, with which.
    let hidden: [String: Presence]
    let hiddenRecords: [RecordID: Presence]
    /// Paths of Markdown files that are no version of a record; findings have told of them.
    let unreadable: Set<String>
    /// Every record could be read.
    let isWhole: Bool
    /// Path of a file beside a record → what is known of it.
    let files: [String: Attachment]
    /// Paths of files that lie in no record's folder, and so are never part of the site.
    let strayFiles: Set<String>
    /// Site paths of the files under `site/static`.
    let staticPaths: Set<String>
}

/// A file beside a record: what it is and where it goes when something refers to it.
struct Attachment: Sendable, Hashable {
    let file: Project.File
    /// The record whose folder it lies in.
    let record: RecordID
    /// From that folder: `skema.txt`.
    let name: String

    /// The ending in upper case, as readers are told it: `PDF`; empty when there is none.
    var kind: String {
        let parts = name.split(separator: ".")
        return parts.count > 1 ? (parts.last ?? "").uppercased() : ""
    }

    /// A kind that a browser would run as a page or script of this site. SVG is one where a reader fetches it, and
    /// none where a page shows it as a picture.
    var isActive: Bool {
        ["HTML", "HTM", "XHTML", "XHT", "XML", "XSL", "SVG", "SVGZ", "JS", "MJS", "CSS", "SWF", "HTA"].contains(kind)
    }

    /// Shown in the page rather than offered as a file.
    var isImage: Bool { PictureFile.isNamed(name) }
}
