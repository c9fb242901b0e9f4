import ContentFormats
import ContentModel
import Layouts

/// What a site says, how it counts and where things lie for readers of one language: worked out once, used by each page.
///
/// A class so that pages share it; nothing in it changes.
final class Interface: Sendable {
    /// An entry of a menu, led to its page.
    struct MenuLink: Sendable {
        let label: String
        let summary: String?
        let href: String
        /// The page's site path; nil for another site.
        let path: String?
    }

    let site: Site
    let language: Language
    let phrases: Phrases
    let dates: DateFormat
    let numbers: NumberFormat
    let markdownPhrases: MarkdownPhrases
    let pictures: Pictures
    let look: Look
    /// The front page's site path.
    let home: String
    /// Where the search page lies, and the folder of the index it asks.
    let searchHref: String
    let searchIndexHref: String
    let openSearch: OpenSearch
    let navigation: [MenuLink]
    let footer: [MenuLink]
    /// Those of all collections.
    let actions: [ShownAction]
    let audiences: [MenuLink]
    /// What `phrases` and `site` show: the same on every page.
    let phraseView: View
    let siteView: View
    /// Each record's page for these readers, by the record's place.
    let hrefs: [String]
    /// The terms of each collection's fields, by the field's slot and the term's place.
    let terms: [[[ShownTerm]]]

    init(_ site: Site, _ language: Language, pictures: Pictures = Pictures(), look: Look = Look()) {
        self.site = site
        self.pictures = pictures
        self.look = look
        self.language = language
        phrases = site.phrases(in: language)
        dates = DateFormat(language: language.code)
        numbers = NumberFormat(language: language.code)
        markdownPhrases = MarkdownPhrases(phrases)
        home = site.addresses.home(language)
        searchHref = site.settings.baseURL.href(site.addresses.search(language))
        searchIndexHref = site.settings.baseURL.href(site.addresses.searchIndex(language))
        openSearch = OpenSearch(site, language)
        navigation = Self.links(site.settings.navigation, site, language)
        footer = Self.links(site.settings.footer, site, language)
        actions = ShownAction.all(site, language)
        audiences = Self.links(site.settings.audiences, site, language)
        let main = site.phrases(in: site.settings.mainLanguage)
        phraseView = Self.phraseNames(main).fixedView(main.keys.map(phrases.text))
        siteView = SiteWords.names.fixedView(
            SiteWords(
                settings: site.settings, language: language, home: site.settings.baseURL.href(home), look: look,
                notice: look.notice.map { ShownNotice($0, site, language) }))
        hrefs = site.records.map { record in
            site.settings.baseURL.href(site.addresses.record(record.id, record.best(for: language).language))
        }
        terms = site.schema.collections.map { collection in
            collection.fields.map { ShownTerm.all(of: $0, collection, site, language) }
        }
    }

    private static func links(_ items: [Settings.MenuItem], _ site: Site, _ language: Language) -> [MenuLink] {
        items.compactMap { item in
            site.menuPath(item, language).map { target in
                MenuLink(
                    label: item.label.text(in: language), summary: item.summary?.text(in: language),
                    href: target.href(site.settings.baseURL), path: target.path)
            }
        }
    }

    /// The names `phrases` offers, for layouts that are compiled once for all languages: the main language's keys in
    /// order, answered by the texts in the same order.
    private static func phraseNames(_ main: Phrases) -> Names<[String]> {
        Names(main.keys.enumerated().map { place, key in .text(key) { $0[place] } })
    }

    static func phrasesName(_ main: Phrases) -> Names<Interface>.Name {
        Names.Name("phrases", phraseNames(main).shape) { $0.phraseView }
    }

    static let siteName = Names<Interface>.Name("site", SiteWords.names.shape) { $0.siteView }
}

/// What the project's settings say to readers of one language.
struct SiteWords: Sendable {
    let settings: Settings
    let language: Language
    let home: String
    let look: Look
    let notice: ShownNotice?

    static let names = Names<SiteWords>(
        [
            .text("name") { $0.settings.name.text(in: $0.language) },
            .text("organisation") { $0.settings.organisation?.text(in: $0.language) },
            .text("description") { $0.settings.description.text(in: $0.language) },
            .text("home") { $0.home },
            .names("contact", contactNames) { words in words.settings.contact.map { _ in words } },
            .names("accessibility", accessibilityNames) { words in words.settings.accessibility.map { _ in words } },
            .names("privacy", privacyNames) { words in words.settings.privacy.map { _ in words } },
        ] + lookNames)

    private static let contactNames = Names<SiteWords>([
        .text("name") { $0.settings.contact?.name.text(in: $0.language) },
        .text("email") { $0.settings.contact?.email },
        .names("phone", ShownLink.names) { $0.settings.contact?.phone.flatMap { ShownLink(.phone($0)) } },
        .text("hours") { $0.settings.contact?.hours?.text(in: $0.language) },
    ])
}
