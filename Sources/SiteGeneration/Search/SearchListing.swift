import ContentModel

/// Every record and composed page of a site for readers of a language, by the first letter of its title.
///
/// A class, since several pages share it; nothing in it changes.
final class SearchListing: Sendable {
    /// With more titles than this each letter has a page of its own.
    static let mostOnOnePage = 150

    private enum Subject: Sendable {
        case record(Int)
        case page(Int)
    }

    let catalogue: Catalogue
    let language: Language
    let count: Int
    /// A to Å; before them what begins with none of these, where there is any.
    let letters: [IndexLetter]
    private let subjects: [IndexLetter: [Subject]]

    var isSplit: Bool { count > Self.mostOnOnePage }

    init(_ catalogue: Catalogue, _ language: Language) {
        let site = catalogue.site
        var subjects: [IndexLetter: [Subject]] = [:]
        var count = 0
        func add(_ subject: Subject, _ title: String) {
            subjects[IndexLetter(DanishOrder.initial(title)), default: []].append(subject)
            count += 1
        }
        for record in site.records.indices
        where site.addresses.bodies[site.records[record].id] == nil && !site.isExpired(record) {
            add(.record(record), site.title(of: record, in: language))
        }
        for (place, page) in site.pages.enumerated()
        where page.isIndexed && site.languages(of: page).contains(language) {
            add(.page(place), SearchEntry(page, catalogue.interface(in: language), now: catalogue.now).title)
        }
        let others = [IndexLetter(DanishOrder.other)].filter { subjects[$0] != nil }
        letters = others + DanishOrder.alphabet.map(IndexLetter.init)
        self.catalogue = catalogue
        self.language = language
        self.subjects = subjects
        self.count = count
    }

    func count(of letter: IndexLetter) -> Int { subjects[letter]?.count ?? 0 }

    /// By title in Danish order, and by address where titles are the same.
    func entries(of letter: IndexLetter) -> [SearchEntry] {
        let keyed = (subjects[letter] ?? []).map { subject in
            let entry = entry(subject)
            return (key: DanishOrder.key(entry.title), entry: entry)
        }
        return keyed.sorted { left, right in
            left.key == right.key
                ? left.entry.href < right.entry.href : left.key.lexicographicallyPrecedes(right.key)
        }.map(\.entry)
    }

    private func entry(_ subject: Subject) -> SearchEntry {
        switch subject {
        case .record(let record): SearchEntry(catalogue.shown(record, in: language))
        case .page(let place):
            SearchEntry(
                catalogue.site.pages[place], catalogue.interface(in: language), now: catalogue.now)
        }
    }
}
