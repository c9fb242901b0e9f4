import ContentModel
import Layouts

/// A record as one page or card shows it: to a reader of a language, in the version best for that reader.
struct Shown: Sendable {
    let site: Site
    /// Place in `site.records`.
    let record: Int
    let language: Language
    let version: Record.Version
    let now: WallTime

    init(site: Site, record: Int, language: Language, now: WallTime) {
        self.site = site
        self.record = record
        self.language = language
        self.now = now
        version = site.records[record].best(for: language)
    }

    var collection: Schema.Collection { site.collection(of: record) }

    /// The site path of the page the reader is led to.
    var path: String { site.addresses.record(site.records[record].id, version.language) }

    var href: String { site.settings.baseURL.href(path) }

    /// The version's language where it is not the reader's, for `lang`.
    var foreignLanguage: String? { version.language == language ? nil : version.language.code }

    /// The language of a field's text where it is not the reader's: what a translation does not say is in the main
    /// language.
    func foreignLanguage(of slot: Int?) -> String? {
        guard let slot, !version.isOwn[slot] else { return foreignLanguage }
        let main = site.settings.mainLanguage
        return main == language ? nil : main.code
    }

    var titleLanguage: String? { foreignLanguage(of: collection.slot(of: "title")) }

    var summaryLanguage: String? { foreignLanguage(of: collection.slot(of: "summary")) }

    var title: String { site.title(of: record, in: language) }

    var summary: String? { site.text("summary", of: record, in: language) }

    var dates: DateFormat { DateFormat(language: language.code) }

    var numbers: NumberFormat { NumberFormat(language: language.code) }

    /// The same reader looking at another record.
    func other(_ record: Int) -> Shown { Shown(site: site, record: record, language: language, now: now) }
}

/// The values of a record, or of one row of a list in it, as a layout shows them.
struct ShownValues: Sendable {
    let shown: Shown
    let values: [Value?]
}
