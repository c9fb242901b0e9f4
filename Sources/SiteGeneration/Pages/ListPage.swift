import ContentModel
import Layouts

/// One page of a collection's list, or of one facet term's list.
struct ListPage: Sendable {
    /// A facet's term whose records are listed.
    struct Selection: Sendable {
        let field: Schema.Field
        let term: Vocabulary.Term
    }

    let catalogue: Catalogue
    let collection: Schema.Collection
    let language: Language
    let selection: Selection?
    /// The list of a calendar's events that are over.
    let isPast: Bool
    /// All records of the list, of which this page shows some.
    let total: Int
    let records: [Int]
    /// Counted from 1.
    let number: Int
    let pages: Int
    /// The facets with how many records each term has.
    let facets: [FacetLinks]
    /// What a script filters the list by; nil where there is nothing to choose.
    var table: FacetTable?

    var site: Site { catalogue.site }

    /// The site path of one page of this list.
    func path(_ number: Int) -> String {
        if isPast { return site.addresses.past(collection, language, page: number) }
        guard let selection else { return site.addresses.list(collection, language, page: number) }
        return site.addresses.facet(collection, selection.field, term: selection.term.key, language, page: number)
    }

    private var hasTimes: Bool { collection.traits.calendar != nil || collection.traits.rounds != nil }

    func href(_ number: Int) -> String { site.settings.baseURL.href(path(number)) }

    static let names: [Names<ListPage>.Name] = [
        .names("collection", CollectionHead.names) { CollectionHead($0.collection, $0.site, $0.language) },
        .text("intro") { $0.selection == nil && !$0.isPast ? $0.collection.intro?.text(in: $0.language) : nil },
        .text("count") { $0.site.phrases(in: $0.language).count("countRecords", $0.total) },
        .flag("isEmpty") { $0.total == 0 },
        Names.Name("cards", .list(.html)) { .list($0.catalogue.cards.cards($0.records, in: $0.language)) },
        .names("facet", selectionNames) { $0.selection == nil ? nil : $0 },
        .list("facets", FacetLinks.names) { $0.facets },
        .flag("hasFacets") { !$0.facets.isEmpty },
        .names("filtering", ListFiltering.names) { page in page.table.map { ListFiltering(table: $0, page: page) } },
        .text("alphabet") { page in
            page.collection.listing?.alphabet == nil
                ? nil : page.site.settings.baseURL.href(page.site.addresses.alphabet(page.collection, page.language))
        },
        .flag("isPast") { $0.isPast },
        .names("times", timeNames) { $0.selection == nil && $0.hasTimes ? $0 : nil },
        .text("feed") { FeedSource($0.collection, $0.site, $0.language, $0.selection)?.href(.atom) },
        .names("pagination", Pagination.names) { $0.pages > 1 ? Pagination(page: $0) : nil },
    ]

    /// Where a collection's other pages lie: its past, its months, its deadlines.
    private static let timeNames = Names<ListPage>([
        .text("past") { page in
            page.isPast
                ? nil : page.href(page.collection.traits.calendar) { page.site.addresses.past($0, page.language) }
        },
        .text("upcoming") { page in
            page.isPast
                ? page.site.settings.baseURL.href(page.site.addresses.list(page.collection, page.language)) : nil
        },
        .text("month") { page in
            page.href(page.collection.traits.calendar) {
                page.site.addresses.month($0, page.catalogue.now.date, page.language)
            }
        },
        .text("calendar") { page in
            page.href(page.collection.traits.calendar) { page.site.addresses.calendar(of: $0, page.language) }
        },
        .text("deadlines") { page in
            page.href(page.collection.traits.rounds) { page.site.addresses.deadlines($0, page.language) }
        },
    ])

    /// An address that only collections with a trait have.
    private func href<Trait>(_ trait: Trait?, _ path: (Schema.Collection) -> String) -> String? {
        trait.map { _ in site.settings.baseURL.href(path(collection)) }
    }

    private static let selectionNames = Names<ListPage>([
        .text("label") { $0.selection?.field.label.text(in: $0.language) },
        .text("term") { $0.selection?.term.label.text(in: $0.language) },
        .text("all") { $0.site.settings.baseURL.href($0.site.addresses.list($0.collection, $0.language)) },
    ])
}

/// A facet as links to its terms' pages.
struct FacetLinks: Sendable {
    struct Term: Sendable {
        let key: String
        let label: String
        let href: String
        let count: String
        let isCurrent: Bool

        static let names = Names<Term>([
            .text("key") { $0.key },
            .text("label") { $0.label },
            .text("url") { $0.href },
            .text("count") { $0.count },
            .flag("isCurrent") { $0.isCurrent },
        ])
    }

    /// The part of addresses that names it.
    let name: String
    let label: String
    let terms: [Term]

    static let names = Names<FacetLinks>([
        .text("name") { $0.name }, .text("label") { $0.label }, .list("terms", Term.names) { $0.terms },
    ])
}

/// The way between the pages of a list.
struct Pagination: Sendable {
    let page: ListPage

    private struct Link: Sendable {
        let number: String
        let href: String
        let label: String
        let isCurrent: Bool
        let isGap: Bool
    }

    private var phrases: Phrases { page.site.phrases(in: page.language) }

    private func number(_ number: Int) -> String { NumberFormat(language: page.language.code).integer(number) }

    /// The first, the last and those around this page, with a gap where some are left out.
    private var links: [Link] {
        let shown = (1...page.pages).filter { $0 == 1 || $0 == page.pages || abs($0 - page.number) <= 2 }
        var links: [Link] = []
        for (place, page) in shown.enumerated() {
            if place > 0, shown[place - 1] < page - 1 {
                links.append(Link(number: "…", href: "", label: "", isCurrent: false, isGap: true))
            }
            links.append(
                Link(
                    number: number(page), href: self.page.href(page),
                    label: phrases.text("pageNumber", ["n": number(page)]), isCurrent: page == self.page.number,
                    isGap: false))
        }
        return links
    }

    static let names = Names<Pagination>([
        .text("text") { pagination in
            pagination.phrases.text(
                "pageOf",
                ["n": pagination.number(pagination.page.number), "total": pagination.number(pagination.page.pages)])
        },
        .text("previous") { $0.page.number > 1 ? $0.page.href($0.page.number - 1) : nil },
        .text("next") { $0.page.number < $0.page.pages ? $0.page.href($0.page.number + 1) : nil },
        .list("pages", linkNames) { $0.links },
    ])

    private static let linkNames = Names<Link>([
        .text("number") { $0.number },
        .text("url") { $0.href },
        .text("label") { $0.label },
        .flag("isCurrent") { $0.isCurrent },
        .flag("isGap") { $0.isGap },
    ])
}
