import ContentModel
import Layouts

extension PageFrame {
    /// The names that every page's layout sees. They depend on the project only by its phrases and assets.
    static func names(phrases: Phrases, assets: Assets) -> [Names<PageFrame>.Name] {
        [
            .names("lang", languageNames) { $0.language },
            Interface.siteName.reading { $0.interface },
            .names("page", pageNames) { $0 },
            Interface.phrasesName(phrases).reading { $0.interface },
            .list("navigation", MenuEntry.names) { $0.menu($0.interface.navigation) },
            .flag("hasNavigation") { !$0.interface.navigation.isEmpty },
            .list("footer", MenuEntry.names) { $0.menu($0.interface.footer) },
            .flag("hasFooter") { !$0.interface.footer.isEmpty },
            .list("actions", ShownAction.names) { $0.interface.actions },
            .flag("hasActions") { !$0.interface.actions.isEmpty },
            .list("audiences", MenuEntry.names) { $0.menu($0.interface.audiences) },
            .flag("hasAudiences") { !$0.interface.audiences.isEmpty },
            .list("languages", switcherNames) { frame in frame.switcher },
            .flag("hasLanguages") { $0.site.schema.languages.count > 1 },
            .list("breadcrumb", crumbNames) { $0.crumbs },
            .flag("hasBreadcrumb") { !$0.isHome },
            .names("search", searchNames) { $0.interface },
            .names("assets", assets.names) { $0.assets },
        ]
    }

    static let languageNames = Names<Language>([
        .text("code") { $0.code }, .text("direction") { $0.direction },
    ])

    private static let pageNames = Names<PageFrame>([
        .text("title") { $0.title },
        .text("heading") { $0.heading },
        .text("headingLang") { $0.headingLanguage },
        .text("description") { $0.description },
        .text("canonical") { $0.canonical ?? $0.site.settings.baseURL.absolute($0.path) },
        .text("type") { $0.type },
        .text("policy") { _ in ContentPolicy.meta },
        .flag("isIndexed") { $0.isIndexed },
        .flag("isHome") { $0.isHome },
        .list("alternates", alternateNames) { $0.alternateLinks },
        .list("feeds", FeedLink.names) { $0.feedLinks },
        .html("structuredData") { $0.structuredData },
        .text("correction") { $0.correction?.href },
        .text("share") { $0.share.href },
    ])

    private static let alternateNames = Names<AlternateLink>([.text("code") { $0.code }, .text("url") { $0.url }])

    private static let searchNames = Names<Interface>([
        .text("url") { $0.searchHref }, .text("index") { $0.searchIndexHref },
        .text("name") { $0.openSearch.name }, .text("description") { $0.openSearch.href },
    ])

    private static let crumbNames = Names<Crumb>([
        .text("label") { $0.label }, .text("url") { $0.href }, .flag("isLast") { $0.isLast },
    ])

    private static let switcherNames = Names<LanguageLink>([
        .text("code") { $0.language.code },
        .text("name") { $0.language.ownName },
        .text("url") { $0.href },
        .flag("isCurrent") { $0.isCurrent },
    ])
}

private struct AlternateLink: Sendable {
    let code: String
    let url: String
}

private struct Crumb: Sendable {
    let label: String
    let href: String
    let isLast: Bool
}

private struct LanguageLink: Sendable {
    let language: Language
    let href: String
    let isCurrent: Bool
}

/// An entry of a menu as a page shows it.
struct MenuEntry: Sendable {
    let label: String
    let summary: String?
    let href: String
    let isCurrent: Bool
    /// The page lies under the entry's.
    let isSection: Bool

    static let names = Names<MenuEntry>([
        .text("label") { $0.label },
        .text("summary") { $0.summary },
        .text("url") { $0.href },
        .flag("isCurrent") { $0.isCurrent },
        .flag("isSection") { $0.isSection },
    ])
}

extension PageFrame {
    fileprivate func menu(_ links: [Interface.MenuLink]) -> [MenuEntry] {
        links.map { link in
            let isCurrent = link.path == path
            let isAbove = link.path.map { $0 != interface.home && path.hasPrefix($0) } ?? false
            return MenuEntry(
                label: link.label, summary: link.summary, href: link.href, isCurrent: isCurrent,
                isSection: isAbove && !isCurrent)
        }
    }

    fileprivate var crumbs: [Crumb] {
        let steps = steps
        return steps.enumerated().map { place, step in
            Crumb(label: step.label, href: href(step.path), isLast: place == steps.count - 1)
        }
    }

    /// Every language of the site: this page where it is translated, otherwise the language's front page.
    fileprivate var switcher: [LanguageLink] {
        site.schema.languages.map { language in
            let same = alternates.first { $0.language == language }?.path
            return LanguageLink(
                language: language, href: href(same ?? site.addresses.home(language)),
                isCurrent: language == self.language)
        }
    }

    /// The links of `hreflang`, with the main language for everybody else; none for a page in one language.
    fileprivate var alternateLinks: [AlternateLink] {
        guard alternates.count > 1 else { return [] }
        let base = site.settings.baseURL
        let links = alternates.map { AlternateLink(code: $0.language.code, url: base.absolute($0.path)) }
        let main = alternates.first { $0.language == site.settings.mainLanguage }
        return links + (main.map { [AlternateLink(code: "x-default", url: base.absolute($0.path))] } ?? [])
    }
}
