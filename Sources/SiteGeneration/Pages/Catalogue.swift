import ContentModel

/// The site with its records in order and their cards rendered: what pages are made from.
///
/// A class for the same reason as `Site`: every page shares it, and nothing in it changes.
final class Catalogue: Sendable {
    let site: Site
    let assets: Assets
    let cards: Cards
    let now: WallTime
    /// In the order of the site's languages.
    let interfaces: [Interface]
    /// For each language and collection: its records in listing order.
    private let listings: [Language: [[Int]]]
    /// For each language and record: its place in its collection's listing.
    private let ranks: [Language: [Int]]

    init(site: Site, interfaces: [Interface], assets: Assets, cards: Cards, now: WallTime, jobs: Int) async {
        self.site = site
        self.interfaces = interfaces
        self.assets = assets
        self.cards = cards
        self.now = now
        var listings: [Language: [[Int]]] = [:]
        var ranks: [Language: [Int]] = [:]
        for language in site.schema.languages {
            let order = RecordOrder(site: site, language: language)
            let collections = Array(site.recordsByCollection.enumerated())
            let lists = await parallelMap(collections, jobs: jobs, chunk: 1) { collection, records in
                let listing = site.schema.collections[collection].listing
                return order.sorted(records, by: listing?.order ?? [Schema.Order(field: "title", descending: false)])
            }
            var rank = Array(repeating: 0, count: site.records.count)
            for list in lists { for (place, record) in list.enumerated() { rank[record] = place } }
            listings[language] = lists
            ranks[language] = rank
        }
        self.listings = listings
        self.ranks = ranks
    }

    /// A collection's records in listing order.
    func listed(_ collection: Int, in language: Language) -> [Int] { listings[language]?[collection] ?? [] }

    /// Records of one collection in its listing order.
    func ranked(_ records: [Int], in language: Language) -> [Int] {
        guard let rank = ranks[language] else { return records }
        return records.sorted { rank[$0] < rank[$1] }
    }

    func shown(_ record: Int, in language: Language) -> Shown {
        Shown(record, interface(in: language), now: now)
    }

    func interface(in language: Language) -> Interface {
        interfaces.first { $0.language == language } ?? Interface(site, language)
    }
}

extension Site {
    /// For each collection of the schema: its records by slug.
    var recordsByCollection: [[Int]] {
        var lists: [[Int]] = Array(repeating: [], count: schema.collections.count)
        for (index, record) in records.enumerated() { lists[record.collection].append(index) }
        return lists
    }
}
