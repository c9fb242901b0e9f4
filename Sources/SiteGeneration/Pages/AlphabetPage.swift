import ContentModel
import Layouts

/// All records of a collection by the first letter of a field, in Danish order.
struct AlphabetPage: Sendable {
    struct Letter: Sendable {
        let letter: String
        let entries: [Shown]
        var id: String { IndexLetter(letter).id }

        static let names = Names<Letter>([
            .text("letter") { $0.letter },
            .text("id") { $0.id },
            .flag("isPresent") { !$0.entries.isEmpty },
            .list("entries", entryNames) { $0.entries },
        ])

        private static let entryNames = Names<Shown>([
            .text("title") { $0.title },
            .text("url") { $0.href },
            .text("lang") { $0.titleLanguage },
            .text("summary") { $0.summary },
            .text("summaryLang") { $0.summaryLanguage },
        ])
    }

    let collection: CollectionHead
    let count: String
    let letters: [Letter]

    static let names: [Names<AlphabetPage>.Name] = [
        .names("collection", CollectionHead.names) { $0.collection },
        .text("count") { $0.count },
        .list("letters", Letter.names) { $0.letters },
    ]

    init(_ index: Int, field: String, catalogue: Catalogue, language: Language) {
        let site = catalogue.site
        let order = RecordOrder(site: site, language: language)
        let records = order.sorted(
            catalogue.upcoming(index, in: language), by: [Schema.Order(field: field, descending: false)])
        var byLetter: [String: [Shown]] = [:]
        for record in records {
            let initial = DanishOrder.initial(site.text(field, of: record, in: language) ?? "")
            byLetter[initial, default: []].append(catalogue.shown(record, in: language))
        }
        let alphabet = DanishOrder.alphabet
        let others = byLetter.keys.filter { !alphabet.contains($0) }.sorted()
        letters = (others + alphabet).map { Letter(letter: $0, entries: byLetter[$0] ?? []) }
        collection = CollectionHead(site.schema.collections[index], site, language)
        count = site.phrases(in: language).count("countRecords", records.count)
    }
}
