import ContentModel
import Layouts

/// Every record's card in every language, rendered once on its own: a card never sees the page it stands on.
struct Cards: Sendable {
    private let byLanguage: [Language: [[UInt8]]]

    /// Renders the cards of a site; each collection's by its own layout, or else the general one.
    ///
    /// What has expired has the same small card in all collections.
    static func render(
        _ site: Site, _ interfaces: [Interface], layouts: SiteLayouts, now: WallTime, jobs: Int
    ) async -> Cards {
        let main = site.phrases(in: site.settings.mainLanguage)
        let names = site.schema.collections.map { CardSubject.names(of: $0, phrases: main) }
        let expiredNames = Names(CardSubject.commonNames(phrases: main))
        var byLanguage: [Language: [[UInt8]]] = [:]
        for interface in interfaces {
            byLanguage[interface.language] = await parallelMap(Array(site.records.indices), jobs: jobs) { record in
                let collection = site.records[record].collection
                let shown = Shown.card(record, interface, now: now)
                if site.isExpired(record) { return layouts.expiredCard?.render(expiredNames.view(shown)) ?? [] }
                return layouts.cards[collection]?.render(names[collection].view(shown)) ?? []
            }
        }
        return Cards(byLanguage: byLanguage)
    }

    func card(_ record: Int, in language: Language) -> [UInt8] { byLanguage[language]?[record] ?? [] }

    func cards(_ records: [Int], in language: Language) -> [View] { records.map { .html(card($0, in: language)) } }
}

/// The names a card's layout sees.
enum CardSubject {
    /// What the general card sees.
    static func commonNames(phrases: Phrases) -> [Names<Shown>.Name] {
        [
            .text("title") { $0.title },
            .text("url") { $0.href },
            .text("lang") { $0.titleLanguage },
            .text("summary") { $0.summary },
            .text("summaryLang") { $0.summaryLanguage },
            .text("one") { $0.collection.one.text(in: $0.language) },
            .list("facts", Fact.names) { $0.cardFacts },
            Interface.phrasesName(phrases).reading { $0.interface },
        ] + TraitNames.card
    }

    /// What a collection's own card sees beside: its fields by name.
    static func names(of collection: Schema.Collection, phrases: Phrases) -> Names<Shown> {
        Names(commonNames(phrases: phrases) + collection.fieldNames)
    }
}

extension Schema.Collection {
    /// `fields`, `labels` and `langs`: the collection's own fields by name; the language of a text is there where it is
    /// not the page's.
    var fieldNames: [Names<Shown>.Name] {
        let values = Names<ShownValues>(fields.enumerated().map { $1.name(at: $0) })
        let labels = Names<Shown>(
            fields.map { field in .text(field.name) { field.label.text(in: $0.language) } })
        let languages = Names<Shown>(
            fields.enumerated().map { slot, field in .text(field.name) { $0.foreignLanguage(of: slot) } })
        return [
            .names("fields", values) { ShownValues(shown: $0, values: $0.version.values) },
            .names("labels", labels) { $0 },
            .names("langs", languages) { $0 },
        ]
    }
}
