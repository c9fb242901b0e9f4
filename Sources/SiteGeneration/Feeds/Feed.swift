import ContentModel

/// The newest records of a list, as programs that read feeds take them; each format writes the same.
struct Feed: Sendable {
    /// The most records a feed tells of.
    static let most = 50

    /// A record in a feed.
    struct Item: Sendable {
        /// Absolute; never changes, so it is the item's id too.
        let address: String
        let title: String
        /// The languages of texts that are not in the feed's.
        let titleLanguage: String?
        let summary: String?
        let summaryLanguage: String?
        let published: CalendarDate
        /// Never before `published`.
        let updated: CalendarDate
        /// Who is behind it: what the record's first reference names.
        let host: String?
        let tags: [Tag]
    }

    /// A term the record has in one of its facets.
    struct Tag: Sendable, Hashable {
        let key: String
        let label: String
    }

    /// With the site's name.
    let title: String
    /// The site's organisation, or its name.
    let author: String
    let language: Language
    /// Absolute: the page that shows the same list.
    let home: String
    /// Absolute: where the feed's own files lie, with `/` at the end.
    let folder: String
    /// Newest first.
    let items: [Item]

    func address(_ format: FeedFormat) -> String { folder + format.rawValue }

    /// When an item last changed.
    ///
    /// Atom requires it of an empty feed too. That one is of the first day of 2000: older than what will come, so that
    /// readers see the first item as news, and the same on every day, so that nothing changes while there is nothing.
    var updated: CalendarDate { items.map(\.updated).max() ?? Self.empty }

    private static let empty = CalendarDate(dayNumber: 10_957)
}

/// A format feeds are written in, by the name of its file.
enum FeedFormat: String, Sendable, CaseIterable {
    /// Atom (RFC 4287).
    case atom = "feed.xml"
    /// JSON Feed 1.1.
    case json = "feed.json"

    var mediaType: String {
        switch self {
        case .atom: "application/atom+xml"
        case .json: "application/feed+json"
        }
    }
}
