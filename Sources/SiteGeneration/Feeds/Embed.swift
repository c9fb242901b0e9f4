import ContentModel
import Layouts

/// The newest records of a collection as a piece of another site's page: addresses are absolute, and nothing is around it.
struct Embed: Sendable {
    /// The most records an embed shows.
    static let most = 5

    let interface: Interface
    /// What the list is called.
    let label: String
    let feed: Feed

    private var title: String { interface.phrases.text("embedTitle", ["label": label]) }

    /// What `embed.mustache` sees.
    static func names(phrases: Phrases) -> Names<Embed> {
        Names([
            .names("lang", PageFrame.languageNames) { $0.interface.language },
            Interface.siteName.reading { $0.interface },
            Interface.phrasesName(phrases).reading { $0.interface },
            .text("title") { $0.title },
            .text("label") { $0.label },
            .text("url") { $0.feed.home },
            .list("items", Item.names) { embed in
                embed.feed.items.map { Item(item: $0, dates: embed.interface.dates) }
            },
            .flag("isEmpty") { $0.feed.items.isEmpty },
        ])
    }

    private struct Item: Sendable {
        let item: Feed.Item
        let dates: DateFormat

        static let names = Names<Item>([
            .text("title") { $0.item.title },
            .text("lang") { $0.item.titleLanguage },
            .text("url") { $0.item.address },
            .text("summary") { $0.item.summary },
            .text("summaryLang") { $0.item.summaryLanguage },
            .text("host") { $0.item.host },
            .names("date", dateNames) { $0 },
        ])

        private static let dateNames = Names<Item>([
            .text("text") { $0.dates.date($0.item.published) }, .text("iso") { $0.item.published.isoText },
        ])
    }

    /// The same for a program: version 1, to which keys may be added.
    var json: JSONValue {
        JSONValue([
            "version": .integer(1),
            "title": .text(title),
            "url": .text(feed.home),
            "items": .list(feed.items.map(Self.value)),
        ])
    }

    private static func value(of item: Feed.Item) -> JSONValue {
        JSONValue([
            "title": .text(item.title),
            "url": .text(item.address),
            "summary": item.summary.map(JSONValue.text),
            "date": .text(item.published.isoText),
            "host": item.host.map(JSONValue.text),
        ])
    }
}
