import ContentModel
import Layouts

/// A record as one page or card shows it: to a reader of a language, in the version best for that reader.
///
/// A class so that what a layout asks of it shares one copy; nothing in it changes.
final class Shown: Sendable {
    let interface: Interface
    /// Place in `site.records`.
    let record: Int
    let version: Record.Version
    let now: WallTime
    /// It is one of many on its page.
    let isCard: Bool

    convenience init(_ record: Int, _ interface: Interface, now: WallTime) {
        self.init(record, interface, now: now, isCard: false)
    }

    /// The record as its card shows it.
    static func card(_ record: Int, _ interface: Interface, now: WallTime) -> Shown {
        Shown(record, interface, now: now, isCard: true)
    }

    private init(_ record: Int, _ interface: Interface, now: WallTime, isCard: Bool) {
        self.isCard = isCard
        self.interface = interface
        self.record = record
        self.now = now
        version = interface.site.records[record].best(for: interface.language)
    }

    var site: Site { interface.site }

    /// The reader's.
    var language: Language { interface.language }

    var collection: Schema.Collection { site.collection(of: record) }

    /// The site path of the page the reader is led to.
    var path: String { site.addresses.record(site.records[record].id, version.language) }

    var href: String { interface.hrefs[record] }

    /// The version's language where it is not the reader's, for `lang`.
    var foreignLanguage: String? { version.language == language ? nil : version.language.code }

    var title: String { text("title") ?? site.records[record].id.slug }

    /// The language of a field's text where it is not the reader's: what a translation does not say is in the main
    /// language.
    func foreignLanguage(of slot: Int?) -> String? {
        guard let slot, !version.isOwn[slot] else { return foreignLanguage }
        let main = site.settings.mainLanguage
        return main == language ? nil : main.code
    }

    var titleLanguage: String? { foreignLanguage(of: collection.slot(of: "title")) }

    var summaryLanguage: String? { foreignLanguage(of: collection.slot(of: "summary")) }

    var summary: String? { text("summary") }

    /// Its address tells that it is over.
    var isExpired: Bool { site.isExpired(record) }

    /// The title as other pages name it: "Hjælp på turen (udløbet)".
    var titleInLinks: String {
        isExpired ? interface.phrases.text("expiredTitle", ["title": title]) : title
    }

    func value(_ slot: Int?) -> Value? { slot.flatMap { version.values[$0] } }

    private func text(_ field: String) -> String? {
        collection.slot(of: field).flatMap { version.values[$0]?.plainText }
    }

    /// The term chosen in a field.
    func term(_ slot: Int) -> ShownTerm? { ShownTerm.chosen(version.values[slot], slot: slot, self).first }

    /// The same reader looking at another record.
    func other(_ record: Int) -> Shown { Shown(record, interface, now: now) }
}

/// The values of a record, or of one row of a list in it, as a layout shows them.
struct ShownValues: Sendable {
    let shown: Shown
    let values: [Value?]
}
