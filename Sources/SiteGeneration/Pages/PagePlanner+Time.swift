import ContentModel
import Diagnostics
import Layouts

/// Pages of months, deadlines and whole guides, and the notices of what has expired.
extension PagePlanner {
    func expiredPage(_ record: Int, _ version: Record.Version) -> Page {
        let shown = catalogue.shown(record, in: version.language)
        let frame = PageFrame(
            shown.interface, assets: catalogue.assets, path: shown.path, heading: shown.title,
            headingLanguage: shown.titleLanguage, isIndexed: false, alternates: alternates(of: record),
            trail: trail(to: shown.collection, version.language), sourceID: shown.id.text)
        return page(
            frame, layouts.expired, ExpiredPage(shown: shown, catalogue: catalogue),
            Framed.names(names, ExpiredPage.names), owner: version.document.source.path)
    }

    func timePages(of index: Int, in language: Language) -> [Page] {
        let traits = site.schema.collections[index].traits
        return (traits.calendar == nil ? [] : monthPages(of: index, in: language))
            + (traits.rounds == nil ? [] : [deadlinesPage(of: index, in: language)])
    }

    func monthPages(of index: Int, in language: Language) -> [Page] {
        let collection = site.schema.collections[index]
        let names = Framed.names(names, MonthPage.names)
        let table = MonthTable(catalogue.listed(index, in: language), site: site, now: catalogue.now)
        let interface = catalogue.interface(in: language)
        return table.months.map { month in
            let content = MonthPage(
                catalogue: catalogue, collection: collection, language: language, month: month, table: table)
            let places: KeyValuePairs = [
                "label": collection.label.text(in: language), "month": interface.dates.month(of: month),
            ]
            let frame = PageFrame(
                interface, assets: catalogue.assets, path: site.addresses.month(collection, month, language),
                heading: interface.phrases.text("monthTitle", places),
                isIndexed: !table.entries(in: month).isEmpty,
                alternates: alternates { site.addresses.month(collection, month, $0) },
                trail: trail(to: collection, language), sourceID: collection.id)
            return page(frame, layouts.month, content, names, owner: collection.source.path)
        }
    }

    func deadlinesPage(of index: Int, in language: Language) -> Page {
        let collection = site.schema.collections[index]
        let interface = catalogue.interface(in: language)
        let frame = PageFrame(
            interface, assets: catalogue.assets, path: site.addresses.deadlines(collection, language),
            heading: interface.phrases.text("deadlinesTitle", ["label": collection.label.text(in: language)]),
            alternates: alternates { site.addresses.deadlines(collection, $0) },
            trail: trail(to: collection, language), sourceID: collection.id)
        let content = DeadlinesPage(catalogue: catalogue, collection: index, language: language)
        return page(
            frame, layouts.deadlines, content, Framed.names(names, DeadlinesPage.names), owner: collection.source.path)
    }

    private func alternates(_ path: (Language) -> String) -> [PageFrame.Alternate] {
        site.schema.languages.map { PageFrame.Alternate(language: $0, path: path($0)) }
    }

    /// Each guide that has steps, whole; in the languages it is written in.
    func guidePages() -> [Page] {
        let names = Framed.names(names, WholeGuidePage.names)
        return site.lines.steps.keys.sorted().filter { !site.isExpired($0) }.flatMap { record in
            site.records[record].versions.map { guidePage(record, $0, names) }
        }
    }

    private func guidePage(
        _ record: Int, _ version: Record.Version, _ names: Names<Framed<WholeGuidePage>>
    ) -> Page {
        let guide = catalogue.shown(record, in: version.language)
        let alternates = site.records[record].versions.map { version in
            PageFrame.Alternate(
                language: version.language, path: site.addresses.whole(guide.id, version.language))
        }
        let above =
            trail(to: guide.collection, version.language) + [PageFrame.Step(label: guide.title, path: guide.path)]
        let frame = PageFrame(
            guide.interface, assets: catalogue.assets, path: site.addresses.whole(guide.id, version.language),
            heading: guide.interface.phrases.text("wholeTitle", ["title": guide.title]),
            headingLanguage: guide.titleLanguage, description: guide.summary ?? "", isIndexed: false,
            alternates: alternates, trail: above, sourceID: guide.id.text)
        return page(
            frame, layouts.guide, WholeGuidePage(guide: guide), names, owner: version.document.source.path)
    }
}
