import ContentModel

/// The records of a collection that its feeds choose from: none dated after now, newest first, those of one day in
/// listing order.
///
/// A class, since every feed of the collection shares it; nothing in it changes.
final class DatedRecords: Sendable {
    private let catalogue: Catalogue
    private let records: [(record: Int, date: CalendarDate)]

    /// Nil when the collection has no feeds.
    init?(_ collection: Int, _ catalogue: Catalogue, _ language: Language) {
        guard let slot = catalogue.site.schema.collections[collection].traits.feed?.date else { return nil }
        self.catalogue = catalogue
        let dated = catalogue.listed(collection, in: language).enumerated().compactMap { place, record in
            if case .date(let date) = catalogue.site.records[record].best(for: language).values[slot],
                date <= catalogue.now.date
            {
                return (place: place, record: record, date: date)
            }
            return nil
        }
        records = dated.sorted { $0.date == $1.date ? $0.place < $1.place : $0.date > $1.date }
            .map { (record: $0.record, date: $0.date) }
    }

    func feed(_ source: FeedSource, atMost most: Int = Feed.most) -> Feed {
        let (settings, language) = (source.site.settings, source.language)
        let items = newest(most, of: source).map { record, date in
            Feed.Item(catalogue.shown(record, in: language), published: date, now: catalogue.now.date)
        }
        return Feed(
            title: source.title, author: (settings.organisation ?? settings.name).text(in: language),
            language: language, home: settings.baseURL.absolute(source.home),
            folder: settings.baseURL.absolute(source.folder), items: items)
    }

    private func newest(_ most: Int, of source: FeedSource) -> [(record: Int, date: CalendarDate)] {
        guard let selection = source.selection else { return Array(records.prefix(most)) }
        guard let slot = source.collection.slot(of: selection.field.name),
            let term = selection.field.type.choices?.index(of: selection.term.key)
        else { return [] }
        let found = records.lazy.filter { [site = source.site] in
            site.records[$0.record].main.values[slot]?.chosen.contains(term) ?? false
        }
        return Array(found.prefix(most))
    }
}

extension Feed.Item {
    fileprivate init(_ shown: Shown, published: CalendarDate, now: CalendarDate) {
        address = shown.site.settings.baseURL.absolute(shown.path)
        title = shown.title
        titleLanguage = shown.titleLanguage
        summary = shown.summary
        summaryLanguage = shown.summaryLanguage
        self.published = published
        updated = max(published, shown.updated(until: now) ?? published)
        host = shown.host
        tags = shown.tags
    }
}

extension Shown {
    /// The date of a field called `updated`, unless it is still to come.
    fileprivate func updated(until now: CalendarDate) -> CalendarDate? {
        guard let slot = collection.slot(of: "updated"), case .date(let date) = version.values[slot], date <= now else {
            return nil
        }
        return date
    }

    /// The title of what the record's first field of type reference names.
    fileprivate var host: String? {
        for (slot, field) in collection.fields.enumerated() {
            if case .reference = field.type, let other = site.related(record, slot: slot).first {
                return self.other(other).title
            }
        }
        return nil
    }

    /// The terms of the record's facets, each once.
    fileprivate var tags: [Feed.Tag] {
        var tags: [Feed.Tag] = []
        for (slot, field) in collection.fields.enumerated() where field.isFacet {
            for term in ShownTerm.chosen(site.records[record].main.values[slot], slot: slot, self) {
                let tag = Feed.Tag(key: term.key, label: term.label)
                if !tags.contains(tag) { tags.append(tag) }
            }
        }
        return tags
    }
}
