import ContentModel

/// A feed in the Atom Syndication Format (RFC 4287).
enum AtomFeed {
    static func bytes(of feed: Feed) -> [UInt8] {
        var xml = XMLText()
        let attributes: KeyValuePairs<StaticString, String?> = [
            "xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.language.code,
        ]
        xml.element("feed", attributes) { xml in
            let address = feed.address(.atom)
            xml.element("id", text: address)
            xml.element("title", text: feed.title)
            xml.element("updated", text: feed.updated.midnight)
            xml.element("author") { $0.element("name", text: feed.author) }
            xml.element("link", ["rel": "self", "type": FeedFormat.atom.mediaType, "href": address])
            xml.element("link", ["rel": "alternate", "type": "text/html", "href": feed.home])
            for item in feed.items { xml.element("entry") { $0.entry(item) } }
        }
        return xml.bytes
    }
}

extension XMLText {
    fileprivate mutating func entry(_ item: Feed.Item) {
        element("id", text: item.address)
        element("title", ["xml:lang": item.titleLanguage], text: item.title)
        element("link", ["rel": "alternate", "type": "text/html", "href": item.address])
        element("published", text: item.published.midnight)
        element("updated", text: item.updated.midnight)
        if let host = item.host { element("author") { $0.element("name", text: host) } }
        for tag in item.tags { element("category", ["term": tag.key, "label": tag.label]) }
        if let summary = item.summary { element("summary", ["xml:lang": item.summaryLanguage], text: summary) }
    }
}

extension CalendarDate {
    /// When the day began in Denmark (RFC 3339).
    var midnight: String { Copenhagen.rfc3339(WallTime(startOf: self)) }
}
