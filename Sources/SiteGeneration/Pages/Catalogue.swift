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
    /// For each language and collection: its records in listing order; of a calendar first what comes, then what is
    /// over, the latest first.
    private let listings: [Language: [[Int]]]
    /// For each collection how many of its records are not over.
    private let comingCounts: [Int]
    /// For each language and record: its place in its collection's listing.
    private let ranks: [Language: [Int]]

    init(site: Site, interfaces: [Interface], assets: Assets, cards: Cards, now: WallTime, jobs: Int) async {
        self.site = site
        self.interfaces = interfaces
        self.assets = assets
        self.cards = cards
        self.now = now
        let listedRecords = site.recordsByCollection
        comingCounts = listedRecords.map { $0.count { !(site.happening($0)?.isOver ?? false) } }
        var listings: [Language: [[Int]]] = [:]
        var ranks: [Language: [Int]] = [:]
        for language in site.schema.languages {
            let order = RecordOrder(site: site, language: language)
            let collections = Array(listedRecords.enumerated())
            let lists = await parallelMap(collections, jobs: jobs, chunk: 1) { collection, records in
                let listing = site.schema.collections[collection].listing
                return order.listed(
                    records, by: listing?.order ?? [Schema.Order(field: "title", descending: false)])
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

    /// Those of a collection that are not over; of all but calendars that is all of them.
    func upcoming(_ collection: Int, in language: Language) -> [Int] {
        Array(listed(collection, in: language).prefix(comingCounts[collection]))
    }

    /// A calendar's events that are over, the latest first.
    func past(_ collection: Int, in language: Language) -> [Int] {
        Array(listed(collection, in: language).dropFirst(comingCounts[collection]))
    }

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
    /// For each collection of the schema: its records by slug, without what has expired.
    var recordsByCollection: [[Int]] {
        var lists: [[Int]] = Array(repeating: [], count: schema.collections.count)
        for (index, record) in records.enumerated() where !isExpired(index) { lists[record.collection].append(index) }
        return lists
    }
}
