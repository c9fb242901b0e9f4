import ContentModel
import Diagnostics
import Layouts

/// Decides which pages a site has.
struct PagePlanner: Sendable {
    let catalogue: Catalogue
    let layouts: SiteLayouts
    let names: [Names<PageFrame>.Name]

    var site: Site { catalogue.site }

    init(catalogue: Catalogue, layouts: SiteLayouts) {
        self.catalogue = catalogue
        self.layouts = layouts
        let phrases = catalogue.site.phrases(in: catalogue.site.settings.mainLanguage)
        names = PageFrame.names(phrases: phrases, assets: catalogue.assets)
    }

    func pages(jobs: Int) async -> [Page] {
        let lists = site.schema.languages.flatMap { language in
            site.schema.collections.indices.map { (language: language, collection: $0) }
        }
        let listed = await parallelMap(lists, jobs: jobs, chunk: 1) { listPages(of: $0.collection, in: $0.language) }
        var composed: [Page] = []
        for language in site.schema.languages { composed += await composedPages(in: language, jobs: jobs) }
        let others = composed + searchPages() + guidePages() + [notFound()]
        return await recordPages(jobs: jobs) + listed.flatMap { $0 } + others
    }

    /// A page of some content with the names that its layout was compiled for.
    func page<Content: Sendable>(
        _ frame: PageFrame, _ layout: Layout?, _ content: Content, _ names: Names<Framed<Content>>, owner: String,
        modified: CalendarDate? = nil
    ) -> Page {
        Page(
            frame: frame, layout: layout, view: { names.view(Framed(frame: frame, content: content)) }, owner: owner,
            modified: modified)
    }

    private func notFound() -> Page {
        let interface = catalogue.interface(in: site.settings.mainLanguage)
        let frame = PageFrame(
            interface, assets: catalogue.assets, path: "/404.html", heading: interface.phrases.text("notFoundTitle"),
            isIndexed: false)
        return page(
            frame, layouts.notFound, NotFoundPage(), Framed.names(names, NotFoundPage.names), owner: "404.html")
    }

    private func recordPages(jobs: Int) async -> [Page] {
        let names = site.schema.collections.map { Framed.names(self.names, RecordPage.names(of: $0)) }
        let pages = await parallelMap(Array(site.records.indices), jobs: jobs) { place -> [Page] in
            let record = site.records[place]
            if site.addresses.bodies[record.id] != nil { return [] }
            if site.isExpired(place) { return record.versions.map { expiredPage(place, $0) } }
            return record.versions.map { recordPage(place, $0, names[record.collection]) }
        }
        return pages.flatMap { $0 }
    }

    func recordPage(
        _ record: Int, _ version: Record.Version, _ names: Names<Framed<RecordPage>>
    ) -> Page {
        let shown = catalogue.shown(record, in: version.language)
        let collection = shown.collection
        let frame = PageFrame(
            shown.interface, assets: catalogue.assets, path: shown.path, heading: shown.title,
            headingLanguage: shown.titleLanguage, description: shown.summary ?? "", type: "article",
            canonical: shown.canonicalElsewhere, alternates: alternates(of: record),
            trail: trail(to: collection, version.language),
            feeds: [FeedSource(collection, site, version.language)].compactMap { $0 }, described: shown,
            sourceID: shown.id.text)
        return page(
            frame, layouts.records[site.records[record].collection],
            RecordPage(shown: shown, catalogue: catalogue), names, owner: version.document.source.path,
            modified: shown.modified)
    }

    func alternates(of record: Int) -> [PageFrame.Alternate] {
        site.records[record].versions.map { version in
            PageFrame.Alternate(
                language: version.language, path: site.addresses.record(site.records[record].id, version.language))
        }
    }

    /// The list a record's page lies under.
    func trail(to collection: Schema.Collection, _ language: Language) -> [PageFrame.Step] {
        guard collection.listing != nil else { return [] }
        return [
            PageFrame.Step(label: collection.label.text(in: language), path: site.addresses.list(collection, language))
        ]
    }

    /// The files beside records that something published refers to, each once: pictures in their versions.
    func attachments(_ pictures: Pictures, jobs: Int) async -> [SitePlan.Output] {
        let named = await site.namedFiles(jobs: jobs)
        let outputs = named.pictures.flatMap { pictures.outputs(of: $0) ?? [copy(of: $0)] }
        var seen: Set<String> = []
        return (outputs + named.fetched.map(copy)).filter { seen.insert($0.path).inserted }
    }

    private func copy(of attachment: Attachment) -> SitePlan.Output {
        SitePlan.Output(
            path: String(site.addresses.attachment(attachment).dropFirst()), owner: attachment.file.path,
            recipe: .copied(from: attachment.file.absolutePath))
    }

    /// The addresses of records that wait to be shown: nothing else may lie there meanwhile.
    func reserved() -> [SitePlan.Output] {
        site.waiting.values.flatMap { record in
            let pages = record.versions.map { site.addresses.record(record.id, $0.language) }
            let own = site.addresses.bodies[record.id] == nil ? pages : []
            return (own + record.aliases.map(\.path)).map { path in
                SitePlan.Output(
                    path: path.dropFirst() + "index.html", owner: record.main.document.source.path,
                    recipe: .bytes([]))
            }
        }
    }

    /// A page at each address a record once had.
    func redirects() -> [SitePlan.Output] {
        let interface = catalogue.interface(in: site.settings.mainLanguage)
        let names = RedirectPage.names(phrases: interface.phrases)
        return site.records.flatMap { record in
            record.aliases.map { alias in
                let path = site.addresses.record(record.id, interface.language)
                let redirect = RedirectPage(
                    interface: interface, href: site.settings.baseURL.href(path),
                    canonical: site.settings.baseURL.absolute(path), isStatement: false)
                return output(
                    redirect, names, at: alias.path, owner: record.main.document.source.path)
            }
        } + statementRedirect(interface, names)
    }

    /// The short address that leads to the accessibility statement: the only page that leads to another site.
    private func statementRedirect(_ interface: Interface, _ names: Names<RedirectPage>) -> [SitePlan.Output] {
        guard let address = site.settings.accessibility?.address else { return [] }
        let redirect = RedirectPage(interface: interface, href: address, canonical: address, isStatement: true)
        return [
            output(
                redirect, names, at: AccessibilityStatement.path,
                owner: site.settings.source.path + " (accessibility)")
        ]
    }

    private func output(
        _ redirect: RedirectPage, _ names: Names<RedirectPage>, at path: String, owner: String
    ) -> SitePlan.Output {
        SitePlan.Output(
            path: path.dropFirst() + "index.html", owner: owner,
            recipe: .made { [layouts] in layouts.redirect?.render(names.view(redirect)) ?? [] })
    }
}

extension Shown {
    /// The date of a field called `updated`, `reviewed` or `published`: never read from the disk.
    fileprivate var modified: CalendarDate? {
        for name in ["updated", "reviewed", "published"] {
            if let slot = collection.slot(of: name), case .date(let date) = version.values[slot] { return date }
        }
        return nil
    }
}
