import ContentModel
import SearchIndexing

/// What the search index of a language is made from: each record written in it, and each composed page.
struct SearchDocuments: Sendable {
    /// The type of composed pages; no collection's id, as those have no `_`.
    static let pageType = "_page"
    /// Bounds of what one page gives: titles of related records from each side, and headings.
    static let mostRelations = 20
    static let mostHeadings = 200

    let interface: Interface
    let now: WallTime
    let dimensions: SearchDimensions

    init(_ interface: Interface, now: WallTime) {
        self.interface = interface
        self.now = now
        dimensions = SearchDimensions(interface.site.schema)
    }

    private var site: Site { interface.site }
    private var language: Language { interface.language }

    /// What the index is told beside its documents: only types and facets that some of them have.
    func settings(_ words: SearchWords, for documents: [SearchDocument]) -> SearchSettings {
        var used: (types: Set<String>, facets: Set<String>) = ([], [])
        for document in documents {
            used.types.insert(document.type)
            used.facets.formUnion(document.facets.keys)
        }
        return SearchSettings(
            language: language.code, types: types.filter { used.types.contains($0.id) },
            facets: dimensions.facets(in: language).filter { used.facets.contains($0.field) },
            synonyms: words.synonyms, compounds: words.compounds, lexicon: words.lexicon)
    }

    private var types: [SearchSettings.PageType] {
        let href = site.settings.baseURL.href
        let types = site.schema.collections.map { collection in
            SearchSettings.PageType(
                id: collection.id, label: collection.label.text(in: language),
                prefix: href(site.addresses.list(collection, language)))
        }
        // It stands among collections' labels, which begin with a capital.
        let label = site.phrases(in: language).text("pageType")
        let pages = SearchSettings.PageType(
            id: Self.pageType, label: label.prefix(1).uppercased() + label.dropFirst(),
            prefix: href(site.addresses.home(language)))
        return types + [pages]
    }

    func all(jobs: Int) async -> [SearchDocument] {
        let records = site.records.indices.filter { record in
            site.addresses.bodies[site.records[record].id] == nil && !site.isExpired(record)
                && site.records[record].version(in: language) != nil
        }
        return await parallelMap(records, jobs: jobs) { document(Shown($0, interface, now: now)) }
            + site.pages(in: language).filter(\.isIndexed).map(document)
    }

    /// A page declared with `forEach` stands by its first page, which has no text.
    private func document(_ page: PageDeclaration) -> SearchDocument {
        let entry = SearchEntry(page, interface, now: now)
        let body = page.forEach == nil ? site.body(of: page) : nil
        var document =
            body.map { self.document(Shown($0, interface, now: now)) }
            ?? SearchDocument(title: "", url: "", type: "", language: language.code)
        document.title = entry.title
        document.url = entry.href
        document.summary = entry.summary ?? ""
        document.type = Self.pageType
        return document
    }

    private func document(_ shown: Shown) -> SearchDocument {
        var text = SearchedText(shown)
        text.add(shown.version.document.body, prefix: "")
        for (slot, field) in shown.collection.fields.enumerated() {
            if let value = shown.version.values[slot] { text.add(value, of: field, slot: slot) }
        }
        return SearchDocument(
            title: shown.title, url: shown.href, summary: shown.summary ?? "",
            headings: Array(text.headings.prefix(Self.mostHeadings)), body: text.body,
            tags: text.tags + [shown.collection.one.text(in: language)],
            relations: relations(of: shown), type: shown.collection.id, facets: facets(of: shown),
            date: date(of: shown), language: language.code)
    }

    /// Titles of the records that this one names, and of those that name it.
    private func relations(of shown: Shown) -> [String] {
        let named = shown.collection.fields.indices.flatMap { site.related(shown.record, slot: $0) }
        let naming = site.inverses[shown.record].flatMap(\.records)
        return (named.filter { !site.isExpired($0) }.prefix(Self.mostRelations) + naming.prefix(Self.mostRelations)).map
        {
            site.title(of: $0, in: language)
        }
    }

    private func facets(of shown: Shown) -> [String: [String]] {
        let record = site.records[shown.record]
        var facets: [String: [String]] = [:]
        for (slot, dimension) in dimensions.slots[record.collection] {
            guard let terms = shown.collection.fields[slot].type.choices?.terms else { continue }
            let keys = (record.main.values[slot]?.chosen ?? []).map { terms[$0].key }
            if !keys.isEmpty { facets[dimension] = keys }
        }
        return facets
    }

    /// The day an event begins, or else the day the page was published or last looked at.
    private func date(of shown: Shown) -> String? {
        for name in ["start", "published", "updated", "reviewed"] {
            guard let slot = shown.collection.slot(of: name), let value = site.value(at: slot, of: shown.record)
            else { continue }
            if let day = value.day { return day.isoText }
        }
        return nil
    }
}
