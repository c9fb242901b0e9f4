import ContentModel
import Diagnostics
import Layouts

/// The layouts of a site, each compiled for the names its pages offer.
struct SiteLayouts: Sendable {
    /// By the collection's place in the schema; nil when a layout has an error.
    let records: [Layout?]
    let cards: [Layout?]
    let lists: [Layout?]
    let alphabets: [Layout?]
    let expiredCard: Layout?
    let expired: Layout?
    let month: Layout?
    let deadlines: Layout?
    let guide: Layout?
    /// Nil too where the collection has no feeds.
    let embeds: [Layout?]
    /// By the composed page's place.
    let composed: [Layout?]
    /// By the composed page's place, then its example's.
    let examples: [[Layout?]]
    let terms: Layout?
    let search: Layout?
    let notFound: Layout?
    let redirect: Layout?

    /// Compiles every layout a site can need, also where no record happens to reach it.
    ///
    /// `own` are the paths of the project's own layouts; the others are the starter's.
    static func compile(
        _ sources: [SourceFile], own: Set<String>, for site: Site, assets: Assets
    ) -> Diagnosed<SiteLayouts> {
        var compiler = SiteLayoutCompiler(sources, own: own, site: site, assets: assets)
        let collections = site.schema.collections
        let layouts = SiteLayouts(
            records: collections.map { compiler.record($0) },
            cards: collections.map { compiler.card($0) },
            lists: collections.map { compiler.list($0) },
            alphabets: collections.map { compiler.alphabet($0) },
            expiredCard: compiler.plain("card-expired", Names(CardSubject.commonNames(phrases: compiler.phrases))),
            expired: compiler.framed("expired", ExpiredPage.names),
            month: compiler.framed("month", MonthPage.names),
            deadlines: compiler.framed("deadlines", DeadlinesPage.names),
            guide: compiler.framed("guide", WholeGuidePage.names),
            embeds: collections.map { $0.traits.feed == nil ? nil : compiler.embed($0) },
            composed: site.pages.map { compiler.composed($0) },
            examples: site.pages.map { page in page.examples.map { compiler.example($0, of: page) } },
            terms: compiler.framed("terms", TermsPage.names),
            search: compiler.framed("search", SearchPage.names),
            notFound: compiler.framed("notfound", NotFoundPage.names),
            redirect: compiler.plain("redirect", RedirectPage.names(phrases: compiler.phrases)))
        let stray = compiler.strayFolders(sources)
        return Diagnosed(layouts, (compiler.findings + stray).uniqued())
    }
}

private struct SiteLayoutCompiler {
    let library: LayoutLibrary
    let own: Set<String>
    let site: Site
    let phrases: Phrases
    let frame: [Names<PageFrame>.Name]
    var findings: [Diagnostic]

    init(_ sources: [SourceFile], own: Set<String>, site: Site, assets: Assets) {
        self.own = own
        let named = sources.map { ($0.path.dropFirst("layouts/".count).dropLast(".mustache".count), $0) }
        let parsed = LayoutLibrary.parse(
            Dictionary(named.map { (String($0), $1) }, uniquingKeysWith: { first, _ in first }))
        library = parsed.product
        findings = parsed.findings
        self.site = site
        phrases = site.phrases(in: site.settings.mainLanguage)
        frame = PageFrame.names(phrases: phrases, assets: assets)
    }

    /// A layout of a page in its frame.
    mutating func framed<Content>(_ name: String, _ content: [Names<Content>.Name]) -> Layout? {
        plain(name, Framed<Content>.names(frame, content))
    }

    mutating func plain<Subject>(_ name: String, _ names: Names<Subject>) -> Layout? {
        layout(name, for: names.shape)
    }

    /// The collection's own layout sees its fields by name; the general one only what all collections share.
    mutating func record(_ collection: Schema.Collection) -> Layout? {
        collectionLayout(
            "record", of: collection, for: Framed.names(frame, RecordPage.names(of: collection)).shape,
            otherwise: Framed.names(frame, RecordPage.commonNames).shape)
    }

    mutating func card(_ collection: Schema.Collection) -> Layout? {
        collectionLayout(
            "card", of: collection, for: CardSubject.names(of: collection, phrases: phrases).shape,
            otherwise: Names(CardSubject.commonNames(phrases: phrases)).shape)
    }

    mutating func list(_ collection: Schema.Collection) -> Layout? {
        let shape = Framed.names(frame, ListPage.names).shape
        return collectionLayout("list", of: collection, for: shape, otherwise: shape)
    }

    mutating func alphabet(_ collection: Schema.Collection) -> Layout? {
        let shape = Framed.names(frame, AlphabetPage.names).shape
        return collectionLayout("alphabet", of: collection, for: shape, otherwise: shape)
    }

    mutating func embed(_ collection: Schema.Collection) -> Layout? {
        let shape = Embed.names(phrases: phrases).shape
        return collectionLayout("embed", of: collection, for: shape, otherwise: shape)
    }

    /// `jobs/card` where there is one, otherwise `card`.
    ///
    /// The starter's `jobs/card` is made for the starter's `jobs`: where a project's collection of that name has other
    /// fields, the general layout stands in, silently. What is wrong in a file of the project's own is told.
    private mutating func collectionLayout(
        _ name: String, of collection: Schema.Collection, for shape: ViewShape, otherwise general: ViewShape
    ) -> Layout? {
        let special = "\(collection.id)/\(name)"
        guard library.contains(special) else { return layout(name, for: general) }
        let compiled = library.layout(named: special, for: shape)
        let isStarters = !own.contains("layouts/\(special).mustache")
        let faults = compiled.findings.filter { $0.severity == .error }
        if isStarters, !faults.isEmpty, !faults.contains(where: { own.contains($0.place?.path ?? "") }) {
            return layout(name, for: general)
        }
        findings += compiled.findings
        return compiled.product
    }

    private mutating func layout(_ name: String, for shape: ViewShape) -> Layout? {
        let compiled = library.layout(named: name, for: shape)
        findings += compiled.findings
        return compiled.product
    }

    mutating func composed(_ page: PageDeclaration) -> Layout? {
        guard library.contains(page.layout.text) else {
            findings.append(
                .unknownLayout(
                    page.layout.text, among: library.names.filter { !$0.contains("/") },
                    at: page.source.place(of: page.layout.range)))
            return nil
        }
        let isStarters = !own.contains("layouts/\(page.layout.text).mustache")
        if isStarters, !site.settings.says(page.layout.text) {
            findings.append(
                .pageWithoutStatement(layout: page.layout.text, at: page.source.place(of: page.layout.range)))
        }
        return framed(page.layout.text, ComposedPage.names(of: page, schema: site.schema))
    }

    /// A partial for the names of the page that its example is taken from.
    mutating func example(_ example: PageExample, of page: PageDeclaration) -> Layout? {
        guard library.contains(example.partial.text) else {
            findings.append(
                .unknownLayout(
                    example.partial.text, among: library.names, at: page.source.place(of: example.partial.range)))
            return nil
        }
        return example.shape(site, frame: frame, phrases: phrases).flatMap { layout(example.partial.text, for: $0) }
    }

    /// Folders of the project's own under `layouts/` that are no collection's, each once.
    func strayFolders(_ sources: [SourceFile]) -> [Diagnostic] {
        let known = site.schema.collections.map(\.id)
        var seen: Set<String> = []
        return sources.compactMap { source in
            let parts = source.path.split(separator: "/").map(String.init)
            guard parts.count > 2, own.contains(source.path), !known.contains(parts[1]), parts[1] != "partials",
                seen.insert(parts[1]).inserted
            else { return nil }
            return .layoutWithoutCollection(parts[1], among: known, at: source.place(of: .start))
        }
    }
}

extension Framed {
    /// The frame's names and the content's; where both have one, the content's own is seen.
    static func names(_ frame: [Names<PageFrame>.Name], _ content: [Names<Content>.Name]) -> Names<Framed<Content>> {
        Names(frame.map { $0.reading { $0.frame } } + content.map { $0.reading { $0.content } })
    }
}

extension Settings {
    /// Has what a layout of the starter's shows of the settings alone; true of layouts that show none.
    fileprivate func says(_ layout: String) -> Bool {
        switch layout {
        case AccessibilityStatement.layout: accessibility != nil
        case PrivacyStatement.layout: privacy != nil
        default: true
        }
    }
}

extension [Diagnostic] {
    /// Each finding once, in source order.
    func uniqued() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }.sorted()
    }
}
