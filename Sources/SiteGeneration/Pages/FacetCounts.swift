import ContentModel

/// Which records each term of each facet of a collection has, in listing order.
struct FacetCounts: Sendable {
    struct Facet: Sendable {
        let field: Schema.Field
        let choices: Schema.Choices
        /// By the term's place.
        let records: [[Int]]
    }

    let facets: [Facet]
    /// All records of the list.
    let listed: [Int]
    let collection: Schema.Collection
    private let catalogue: Catalogue
    private let language: Language

    init(_ index: Int, catalogue: Catalogue, language: Language) {
        let site = catalogue.site
        let collection = site.schema.collections[index]
        let listed = catalogue.upcoming(index, in: language)
        facets = collection.fields.enumerated().compactMap { slot, field in
            guard field.isFacet, let choices = field.type.choices else { return nil }
            var records: [[Int]] = Array(repeating: [], count: choices.terms.count)
            for record in listed {
                for term in site.records[record].main.values[slot]?.chosen ?? [] { records[term].append(record) }
            }
            return Facet(field: field, choices: choices, records: records)
        }
        self.listed = listed
        self.catalogue = catalogue
        self.collection = collection
        self.language = language
    }

    /// The facets as links; terms that no record has are left out, unless selected.
    func links(selected: ListPage.Selection?) -> [FacetLinks] {
        let site = catalogue.site
        let numbers = NumberFormat(language: language.code)
        return facets.map { facet in
            let terms = facet.choices.terms.enumerated().compactMap { place, term -> FacetLinks.Term? in
                let isCurrent = selected?.field.name == facet.field.name && selected?.term.key == term.key
                guard isCurrent || !facet.records[place].isEmpty else { return nil }
                let path = site.addresses.facet(collection, facet.field, term: term.key, language)
                return FacetLinks.Term(
                    key: term.key, label: term.label.text(in: language), href: site.settings.baseURL.href(path),
                    count: numbers.integer(facet.records[place].count), isCurrent: isCurrent)
            }
            return FacetLinks(
                name: facet.field.path.text(in: language), label: facet.field.label.text(in: language), terms: terms)
        }.filter { !$0.terms.isEmpty }
    }
}
