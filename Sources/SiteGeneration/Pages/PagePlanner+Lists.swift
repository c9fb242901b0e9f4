import ContentModel
import Diagnostics
import Layouts

/// List pages, facet pages and A–Å pages.
extension PagePlanner {
    func listPages(of index: Int, in language: Language) -> [Page] {
        let collection = site.schema.collections[index]
        guard let listing = collection.listing else { return [] }
        let facets = FacetCounts(index, catalogue: catalogue, language: language)
        let names = Framed.names(names, ListPage.names)
        let whole = ListSource(index: index, language: language, listing: listing, selection: nil, names: names)
        let table = FacetTable(facets, pageSize: listing.size, language: language)
        var pages = self.pages(of: whole, records: facets.listed, facets: facets, table: table)
        if let table, !pages.isEmpty { pages[0].beside = [output(table, of: collection)] }
        let facetPages = facets.facets.flatMap { facet in
            facet.records.enumerated().flatMap { term, records in
                let selection = ListPage.Selection(field: facet.field, term: facet.choices.terms[term])
                let source = ListSource(
                    index: index, language: language, listing: listing, selection: selection, names: names)
                return self.pages(of: source, records: records, facets: facets, table: table)
            }
        }
        return pages + facetPages + alphabetPages(of: index, in: language) + timePages(of: index, in: language)
            + pastPages(of: index, in: language, names: names)
    }

    /// The pages of a calendar's events that are over; the first also where there are none yet.
    private func pastPages(of index: Int, in language: Language, names: Names<Framed<ListPage>>) -> [Page] {
        let collection = site.schema.collections[index]
        guard let listing = collection.listing, collection.traits.calendar != nil else { return [] }
        let source = ListSource(
            index: index, language: language, listing: listing, selection: nil, isPast: true, names: names)
        return pages(of: source, records: catalogue.past(index, in: language), facets: nil)
    }

    /// What the pages of one list have in common.
    private struct ListSource {
        let index: Int
        let language: Language
        let listing: Schema.Listing
        let selection: ListPage.Selection?
        var isPast = false
        let names: Names<Framed<ListPage>>
    }

    private func output(_ table: FacetTable, of collection: Schema.Collection) -> SitePlan.Output {
        SitePlan.Output(
            path: String(table.path.dropFirst()), owner: "\(collection.source.path) (facets)",
            recipe: .bytes(table.bytes))
    }

    private func pages(
        of source: ListSource, records: [Int], facets: FacetCounts?, table: FacetTable? = nil
    ) -> [Page] {
        let size = source.listing.size
        let count = max(1, (records.count + size - 1) / size)
        let links = facets?.links(selected: source.selection) ?? []
        return (1...count).map { number in
            let content = ListPage(
                catalogue: catalogue, collection: site.schema.collections[source.index], language: source.language,
                selection: source.selection, isPast: source.isPast, total: records.count,
                records: Array(records.dropFirst((number - 1) * size).prefix(size)), number: number, pages: count,
                facets: links, table: table)
            return page(
                frame(of: content), layouts.lists[source.index], content, source.names, owner: owner(of: content))
        }
    }

    private func frame(of page: ListPage) -> PageFrame {
        let phrases = site.phrases(in: page.language)
        let label = page.collection.label.text(in: page.language)
        var heading = label
        var trail: [PageFrame.Step] = []
        if let selection = page.selection {
            heading = phrases.text(
                "facetTitle", ["label": label, "term": selection.term.label.text(in: page.language)])
            trail.append(PageFrame.Step(label: label, path: site.addresses.list(page.collection, page.language)))
        }
        if page.isPast {
            heading = phrases.text("pastTitle", ["label": label])
            trail.append(PageFrame.Step(label: label, path: site.addresses.list(page.collection, page.language)))
        }
        if page.number > 1 {
            trail.append(PageFrame.Step(label: heading, path: page.path(1)))
            let shown = NumberFormat(language: page.language.code).integer(page.number)
            heading = phrases.text("pageHeading", ["heading": heading, "n": shown])
        }
        // Further pages hold other records in other languages, so only the first have counterparts.
        let alternates =
            page.number > 1
            ? []
            : site.schema.languages.map { language in
                PageFrame.Alternate(language: language, path: page.path(in: language))
            }
        return PageFrame(
            catalogue.interface(in: page.language), assets: catalogue.assets, path: page.path(page.number),
            heading: heading, description: page.collection.intro?.text(in: page.language) ?? "",
            isIndexed: page.total > 0, alternates: alternates, trail: trail,
            feeds: [FeedSource(page.collection, site, page.language, page.selection)].compactMap { $0 },
            sourceID: page.collection.id)
    }

    private func owner(of page: ListPage) -> String {
        let facet = page.selection.map { " (\($0.field.name): \($0.term.key))" } ?? ""
        return "\(page.collection.source.path)\(facet)"
    }

    private func alphabetPages(of index: Int, in language: Language) -> [Page] {
        let collection = site.schema.collections[index]
        guard let field = collection.listing?.alphabet else { return [] }
        let label = collection.label.text(in: language)
        let interface = catalogue.interface(in: language)
        let alternates = site.schema.languages.map { language in
            PageFrame.Alternate(language: language, path: site.addresses.alphabet(collection, language))
        }
        let frame = PageFrame(
            interface, assets: catalogue.assets, path: site.addresses.alphabet(collection, language),
            heading: interface.phrases.text("alphabetOf", ["label": label]), alternates: alternates,
            trail: [PageFrame.Step(label: label, path: site.addresses.list(collection, language))],
            sourceID: collection.id)
        let content = AlphabetPage(index, field: field, catalogue: catalogue, language: language)
        return [
            page(
                frame, layouts.alphabets[index], content, Framed.names(names, AlphabetPage.names),
                owner: collection.source.path)
        ]
    }
}

extension Schema.Listing {
    /// How many records a page shows. A size out of bounds has a finding, and the plan is still made for what else it
    /// finds.
    fileprivate var size: Int { min(max(1, pageSize), 1_000) }
}

extension ListPage {
    /// Where the first page of this list lies in another language.
    fileprivate func path(in language: Language) -> String {
        if isPast { return site.addresses.past(collection, language) }
        guard let selection else { return site.addresses.list(collection, language) }
        return site.addresses.facet(collection, selection.field, term: selection.term.key, language)
    }
}
