import ContentModel
import Layouts

/// The search page of each language, and its pages for letters.
extension PagePlanner {
    func searchPages() -> [Page] {
        let listings = catalogue.interfaces.map { SearchListing(catalogue, $0.language) }
        let names = Framed.names(names, SearchPage.names)
        return listings.flatMap { listing -> [Page] in
            let letters = listing.isSplit ? listing.letters.filter { listing.count(of: $0) > 0 } : []
            return [searchPage(listing, nil, among: listings, names)]
                + letters.map { searchPage(listing, $0, among: listings, names) }
        }
    }

    private func searchPage(
        _ listing: SearchListing, _ letter: IndexLetter?, among listings: [SearchListing],
        _ names: Names<Framed<SearchPage>>
    ) -> Page {
        let interface = catalogue.interface(in: listing.language)
        let title = interface.phrases.text("searchTitle")
        let path = site.addresses.search(listing.language)
        let same = letter.map { letter in listings.filter { $0.isSplit && $0.count(of: letter) > 0 } } ?? listings
        let frame = PageFrame(
            interface, assets: catalogue.assets,
            path: letter.map { site.addresses.search(listing.language, letter: $0.slug) } ?? path,
            heading: letter.map { interface.phrases.text("facetTitle", ["label": title, "term": $0.text]) } ?? title,
            alternates: same.map {
                PageFrame.Alternate(
                    language: $0.language, path: site.addresses.search($0.language, letter: letter?.slug ?? ""))
            },
            trail: letter == nil ? [] : [PageFrame.Step(label: title, path: path)])
        return page(
            frame, layouts.search, SearchPage(listing: listing, letter: letter), names,
            owner: "site/languages/\(listing.language.code).yml (searchTitle)")
    }
}
