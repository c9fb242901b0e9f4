import ContentModel
import Layouts

/// What stands at the address of a record that has expired: that it has, who it was from, and what is open instead.
/// No contacts, no files, none of its text.
struct ExpiredPage: Sendable {
    let shown: Shown
    let catalogue: Catalogue

    /// How many similar records are shown, and among how many of the collection's they are looked for.
    static let mostSimilar = 6
    static let mostLookedAt = 500

    private var phrases: Phrases { shown.interface.phrases }

    private var notice: String {
        shown.collection.traits.lifecycle?.notice?.text(in: shown.language) ?? phrases.text("expiredNotice")
    }

    private var since: String? {
        guard case .expired(let day?) = shown.site.presences[shown.record] else { return nil }
        return phrases.text("expiredSince", ["date": shown.interface.dates.date(day)])
    }

    /// The records it names alone: its host, its place.
    private var hosts: [Fact] {
        shown.collection.fields.enumerated().compactMap { slot, field in
            guard case .reference = field.type else { return nil }
            return field.fact(at: slot, of: shown)
        }
    }

    /// Open records of the collection that share most terms with this one, in listing order where they share as many.
    var similar: [Int] {
        let site = shown.site
        let slots = shown.collection.fields.indices.filter { shown.collection.fields[$0].type.choices != nil }
        let terms = slots.map { Set(shown.value($0)?.chosen ?? []) }
        let open = catalogue.upcoming(site.records[shown.record].collection, in: shown.language)
        let scored = open.prefix(Self.mostLookedAt).map { record in
            let shared = zip(slots, terms).map { slot, own in
                (site.records[record].main.values[slot]?.chosen ?? []).filter(own.contains).count
            }
            return (record: record, score: shared.reduce(0, +))
        }
        let sorted = scored.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        return sorted.prefix(Self.mostSimilar).map(\.element.record)
    }

    static let names: [Names<ExpiredPage>.Name] = [
        .text("title") { $0.shown.title },
        .text("notice") { $0.notice },
        .text("since") { $0.since },
        .list("hosts", Fact.names) { $0.hosts },
        .flag("hasHosts") { !$0.hosts.isEmpty },
        .names("collection", CollectionHead.names) {
            CollectionHead($0.shown.collection, $0.shown.site, $0.shown.language)
        },
        .flag("hasSimilar") { !$0.similar.isEmpty },
        Names.Name("similar", .list(.html)) { .list($0.catalogue.cards.cards($0.similar, in: $0.shown.language)) },
    ]
}
