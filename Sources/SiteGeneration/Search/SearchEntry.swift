import ContentModel
import Layouts

/// A page by its title, as the search page lists it.
struct SearchEntry: Sendable {
    let title: String
    /// The title's language where it is not the reader's.
    let titleLanguage: String?
    let href: String
    let summary: String?
    let summaryLanguage: String?
    /// What kind of page it is: `frivilligjob`.
    let type: String

    init(_ shown: Shown) {
        title = shown.title
        titleLanguage = shown.titleLanguage
        href = shown.href
        summary = shown.summary
        summaryLanguage = shown.summaryLanguage
        type = shown.collection.one.text(in: shown.language)
    }

    init(_ page: PageDeclaration, _ interface: Interface, now: WallTime) {
        let (site, language) = (interface.site, interface.language)
        let body = site.body(of: page).map { Shown($0, interface, now: now) }
        let vocabulary = page.forEach.flatMap(site.schema.vocabulary)?.label.text(in: language)
        title =
            page.title?.text(in: language) ?? body?.title ?? vocabulary ?? site.settings.name.text(in: language)
        titleLanguage = page.title == nil ? body?.titleLanguage : nil
        href = site.settings.baseURL.href(site.addresses.composed(page, language))
        summary = page.summary?.text(in: language) ?? body?.summary
        summaryLanguage = page.summary == nil ? body?.summaryLanguage : nil
        type = site.phrases(in: language).text("pageType")
    }

    static let names = Names<SearchEntry>([
        .text("title") { $0.title },
        .text("url") { $0.href },
        .text("lang") { $0.titleLanguage },
        .text("type") { $0.type },
        .text("summary") { $0.summary },
        .text("summaryLang") { $0.summaryLanguage },
    ])
}
