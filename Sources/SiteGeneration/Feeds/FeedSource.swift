import ContentModel
import Layouts

/// Which records a feed tells of: those of a collection, or of one term of its facets, for readers of a language.
struct FeedSource: Sendable {
    let site: Site
    let collection: Schema.Collection
    let language: Language
    /// Nil: the whole collection.
    let selection: ListPage.Selection?

    /// Nil when the collection has no feeds.
    init?(_ collection: Schema.Collection, _ site: Site, _ language: Language, _ selection: ListPage.Selection? = nil) {
        if collection.traits.feed == nil { return nil }
        self.site = site
        self.collection = collection
        self.language = language
        self.selection = selection
    }

    private var phrases: Phrases { site.phrases(in: language) }

    /// What the list is called: `Frivilligjob: Skovby`.
    var heading: String {
        let label = collection.label.text(in: language)
        guard let selection else { return label }
        return phrases.text("facetTitle", ["label": label, "term": selection.term.label.text(in: language)])
    }

    /// With the site's name, as it stands among other sites' feeds.
    var title: String { heading + phrases.text("titleSeparator") + site.settings.name.text(in: language) }

    /// The site path its files lie under: that of the list, also where there is no list.
    var folder: String {
        guard let selection else { return site.addresses.list(collection, language) }
        return site.addresses.facet(collection, selection.field, term: selection.term.key, language)
    }

    /// The site path of the page that shows the same list, or the front page.
    var home: String { collection.listing == nil ? site.addresses.home(language) : folder }

    func href(_ format: FeedFormat) -> String { site.settings.baseURL.href(folder + format.rawValue) }

    var links: [FeedLink] {
        FeedFormat.allCases.map { FeedLink(type: $0.mediaType, title: title, href: href($0)) }
    }
}

/// A feed as the head of a page tells of it.
struct FeedLink: Sendable {
    let type: String
    let title: String
    let href: String

    static let names = Names<FeedLink>([
        .text("type") { $0.type }, .text("title") { $0.title }, .text("url") { $0.href },
    ]
    )
}

extension Site {
    /// The feed of a collection, then those of its facets' pages; none without the trait.
    func feedSources(of collection: Schema.Collection, in language: Language) -> [FeedSource] {
        guard let whole = FeedSource(collection, self, language) else { return [] }
        if collection.listing == nil { return [whole] }
        let selections = collection.fields.filter(\.isFacet).flatMap { field in
            (field.type.choices?.terms ?? []).map { ListPage.Selection(field: field, term: $0) }
        }
        return [whole] + selections.compactMap { FeedSource(collection, self, language, $0) }
    }
}

extension PageFrame {
    /// The page's feeds; a front page has those of all collections.
    var feedLinks: [FeedLink] {
        let sources = isHome ? site.schema.collections.compactMap { FeedSource($0, site, language) } : feeds
        return sources.flatMap(\.links)
    }
}
