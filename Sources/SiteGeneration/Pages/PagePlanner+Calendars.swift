import ContentModel
import Diagnostics

/// Files for calendars: a record's own, those of a collection and of each facet's terms, and a collection's deadlines.
extension PagePlanner {
    func calendars() -> [SitePlan.Output] {
        site.schema.languages.flatMap { language in
            site.schema.collections.indices.flatMap { index -> [SitePlan.Output] in
                let traits = site.schema.collections[index].traits
                let calendars = traits.calendar.map { calendar in
                    events(of: index, calendar, in: language) + [wholeCalendar(of: index, in: language)]
                        + facetCalendars(of: index, in: language)
                }
                return (calendars ?? []) + (traits.rounds == nil ? [] : [deadlines(of: index, in: language)])
            }
        }
    }

    /// One for each record's page in a language.
    private func events(of index: Int, _ calendar: Schema.Calendar, in language: Language) -> [SitePlan.Output] {
        catalogue.listed(index, in: language).compactMap { place in
            let record = site.records[place]
            guard let version = record.version(in: language), record.main.values[calendar.start] != nil else {
                return nil
            }
            return SitePlan.Output(
                path: file(site.addresses.calendar(of: record.id, language)), owner: version.document.source.path,
                recipe: .made { [catalogue] in
                    let event = catalogue.shown(place, in: language).event
                    return ICalendar(name: nil, entries: [event].compactMap { $0 }).bytes
                })
        }
    }

    private func wholeCalendar(of index: Int, in language: Language) -> SitePlan.Output {
        let collection = site.schema.collections[index]
        return output(
            of: index, in: language, path: site.addresses.calendar(of: collection, language),
            owner: collection.source.path, name: collection.label.text(in: language),
            entries: { [$0.event].compactMap { $0 } })
    }

    /// One for each term that has a page, also when no event has the term: who subscribes to it shall not lose it.
    private func facetCalendars(of index: Int, in language: Language) -> [SitePlan.Output] {
        let collection = site.schema.collections[index]
        if collection.listing == nil { return [] }
        let (label, phrases) = (collection.label.text(in: language), site.phrases(in: language))
        return collection.fields.enumerated().flatMap { slot, field -> [SitePlan.Output] in
            guard field.isFacet, let choices = field.type.choices else { return [] }
            return choices.terms.enumerated().map { place, term in
                let name = phrases.text("facetTitle", ["label": label, "term": term.label.text(in: language)])
                return output(
                    of: index, in: language,
                    path: site.addresses.calendar(of: collection, field, term: term.key, language),
                    owner: "\(collection.source.path) (\(field.name): \(term.key))", name: name,
                    entries: { shown in
                        let chosen = shown.site.records[shown.record].main.values[slot]?.chosen ?? []
                        return chosen.contains(place) ? [shown.event].compactMap { $0 } : []
                    })
            }
        }
    }

    private func deadlines(of index: Int, in language: Language) -> SitePlan.Output {
        let collection = site.schema.collections[index]
        let label = collection.label.text(in: language)
        return output(
            of: index, in: language, path: site.addresses.deadlines(of: collection, language),
            owner: collection.source.path,
            name: site.phrases(in: language).text("deadlinesTitle", ["label": label]), entries: \.deadlines)
    }

    /// A calendar of a collection's listed records, with the site's name after its own.
    private func output(
        of index: Int, in language: Language, path: String, owner: String, name: String,
        entries: @escaping @Sendable (Shown) -> [CalendarEntry]
    ) -> SitePlan.Output {
        let title =
            name + site.phrases(in: language).text("titleSeparator") + site.settings.name.text(in: language)
        return SitePlan.Output(
            path: file(path), owner: owner,
            recipe: .made { [catalogue] in
                let all = catalogue.listed(index, in: language).flatMap { entries(catalogue.shown($0, in: language)) }
                return ICalendar(name: title, entries: CalendarEntry.kept(all, on: catalogue.now.date)).bytes
            })
    }

    private func file(_ sitePath: String) -> String { String(sitePath.dropFirst()) }
}
