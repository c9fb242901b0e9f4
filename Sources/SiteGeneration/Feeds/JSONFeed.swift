import ContentModel

/// A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1).
enum JSONFeed {
    static func bytes(of feed: Feed) -> [UInt8] {
        let members: KeyValuePairs<String, JSONValue?> = [
            "version": .text("https://jsonfeed.org/version/1.1"),
            "title": .text(feed.title),
            "home_page_url": .text(feed.home),
            "feed_url": .text(feed.address(.json)),
            "language": .text(feed.language.code),
            "authors": authors(feed.author),
            "items": .list(feed.items.map(value)),
        ]
        return JSONValue(members).bytes
    }

    private static func value(of item: Feed.Item) -> JSONValue {
        JSONValue([
            "id": .text(item.address),
            "url": .text(item.address),
            "title": .text(item.title),
            // Each item must have its text; the page itself has the whole.
            "content_text": .text(item.summary ?? item.title),
            "summary": item.summary.map(JSONValue.text),
            "date_published": .text(item.published.midnight),
            "date_modified": item.updated == item.published ? nil : .text(item.updated.midnight),
            "authors": item.host.map(authors),
            "tags": item.tags.isEmpty ? nil : .list(item.tags.map { .text($0.label) }),
            // The title's, which is what there is most often.
            "language": item.titleLanguage.map(JSONValue.text),
        ])
    }

    private static func authors(_ name: String) -> JSONValue { .list([JSONValue(["name": .text(name)])]) }
}

extension JSONValue {
    /// An object of the members that are there.
    init(_ members: KeyValuePairs<String, JSONValue?>) {
        self = .object(Self.members(members))
    }
}
