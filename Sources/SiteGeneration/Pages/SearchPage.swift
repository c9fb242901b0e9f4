import ContentModel
import Layouts

/// The search page of a language, which lists every title from A to Å for whoever has no script; or one letter's page.
struct SearchPage: Sendable {
    let listing: SearchListing
    /// Nil on the search page itself.
    let letter: IndexLetter?

    /// A letter with where it leads.
    struct Letter: Sendable {
        let page: SearchPage
        let letter: IndexLetter

        var href: String {
            guard page.listing.isSplit else { return "#" + letter.id }
            let site = page.listing.catalogue.site
            return site.settings.baseURL.href(site.addresses.search(page.listing.language, letter: letter.slug))
        }

        var entries: [SearchEntry] {
            !page.listing.isSplit || page.letter == letter ? page.listing.entries(of: letter) : []
        }

        static let names = Names<Letter>([
            .text("letter") { $0.letter.text },
            .text("id") { $0.letter.id },
            .text("url") { $0.href },
            .flag("isPresent") { $0.page.listing.count(of: $0.letter) > 0 },
            .flag("isCurrent") { $0.page.letter == $0.letter },
            .list("entries", SearchEntry.names) { $0.entries },
        ])
    }

    private var count: Int { letter.map(listing.count) ?? listing.count }

    static let names: [Names<SearchPage>.Name] = [
        .text("count") { $0.listing.catalogue.site.phrases(in: $0.listing.language).count("countPages", $0.count) },
        .text("letter") { $0.letter?.text },
        .flag("isSplit") { $0.listing.isSplit },
        .list("letters", Letter.names) { page in page.listing.letters.map { Letter(page: page, letter: $0) } },
    ]
}
