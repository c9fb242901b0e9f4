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
    /// By the composed page's place.
    let composed: [Layout?]
    let terms: Layout?
    let notFound: Layout?
    let redirect: Layout?

    /// Compiles every layout a site can need, also where no record happens to reach it.
    static func compile(_ sources: [SourceFile], starter: Set<String>, for site: Site, assets: Assets) -> Diagnosed<SiteLayouts> {
        var compiler = SiteLayoutCompiler(sources, site: site, assets: assets)
        let collections = site.schema.collections
        let layouts = SiteLayouts(
            records: collections.map { compiler.record($0) },
            cards: collections.map { compiler.card($0) },
            lists: collections.map { compiler.framed($0.layoutName("list", in: compiler.library), ListPage.names) },
            alphabets: collections.map {
                compiler.framed($0.layoutName("alphabet", in: compiler.library), AlphabetPage.names)
            },
            composed: site.pages.map { compiler.composed($0) },
            terms: compiler.framed("terms", TermsPage.names),
            notFound: compiler.framed("notfound", NotFoundPage.names),
            redirect: compiler.plain("redirect", RedirectPage.names(phrases: compiler.phrases)))
        let stray = compiler.strayFolders(sources, starter: starter)
        return Diagnosed(layouts, (compiler.findings + stray).uniqued())
    }
}

private struct SiteLayoutCompiler {
    let library: LayoutLibrary
    let site: Site
    let phrases: Phrases
    let frame: [Names<PageFrame>.Name]
    var findings: [Diagnostic]

    init(_ sources: [SourceFile], site: Site, assets: Assets) {
        let named = sources.map { ($0.path.dropFirst("layouts/".count).dropLast(".mustache".count), $0) }
        let parsed = LayoutLibrary.parse(Dictionary(named.map { (String($0), $1) }, uniquingKeysWith: { first, _ in first }))
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
        let compiled = library.layout(named: name, for: names.shape)
        findings += compiled.findings
        return compiled.product
    }

    /// The collection's own layout sees its fields by name; the general one only what all collections share.
    mutating func record(_ collection: Schema.Collection) -> Layout? {
        let own = collection.id + "/record"
        return library.contains(own)
            ? framed(own, RecordPage.names(of: collection)) : framed("record", RecordPage.commonNames)
    }

    mutating func card(_ collection: Schema.Collection) -> Layout? {
        let own = collection.id + "/card"
        return library.contains(own)
            ? plain(own, CardSubject.names(of: collection, phrases: phrases))
            : plain("card", Names(CardSubject.commonNames(phrases: phrases)))
    }

    mutating func composed(_ page: PageDeclaration) -> Layout? {
        guard library.contains(page.layout.text) else {
            findings.append(
                .unknownLayout(
                    page.layout.text, among: library.names.filter { !$0.contains("/") },
                    at: page.source.place(of: page.layout.range)))
            return nil
        }
        return framed(page.layout.text, ComposedPage.names(of: page, schema: site.schema))
    }

    /// Folders under `layouts/` that are no collection's; the starter's own are for projects that have them.
    func strayFolders(_ sources: [SourceFile], starter: Set<String>) -> [Diagnostic] {
        let known = site.schema.collections.map(\.id)
        return sources.compactMap { source in
            let parts = source.path.split(separator: "/").map(String.init)
            guard parts.count > 2, !known.contains(parts[1]), !starter.contains(source.path), parts[1] != "partials"
            else { return nil }
            return .layoutWithoutCollection(parts[1], among: known, at: source.place(of: .start))
        }
    }
}

extension Schema.Collection {
    /// `jobs/list` where the project has it, otherwise `list`.
    fileprivate func layoutName(_ name: String, in library: LayoutLibrary) -> String {
        library.contains("\(id)/\(name)") ? "\(id)/\(name)" : name
    }
}

extension Framed {
    /// The frame's names and the content's; where both have one, the content's own is seen.
    static func names(_ frame: [Names<PageFrame>.Name], _ content: [Names<Content>.Name]) -> Names<Framed<Content>> {
        Names(frame.map { $0.reading(\.frame) } + content.map { $0.reading(\.content) })
    }
}

extension [Diagnostic] {
    /// Each finding once, in source order.
    func uniqued() -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }.sorted()
    }
}
