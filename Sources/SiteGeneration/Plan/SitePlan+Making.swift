import ContentModel
import Diagnostics
import Layouts

extension SitePlan {
    /// Decides every file of a site. After this nothing can go wrong but the disk.
    static func make(
        _ site: Site, _ layouts: SiteLayouts, assets: Assets, look: Look, words: [Language: SearchWords],
        project: Project,
        pictures: Pictures, options: Generation.Options, wantsBundles: Bool
    ) async -> Diagnosed<SitePlan> {
        let (now, jobs) = (options.now, options.jobs)
        let interfaces = site.schema.languages.map { Interface(site, $0, pictures: pictures, look: look) }
        let indexes = interfaces.map {
            Bundle(searchFor: $0, words: words[$0.language] ?? SearchWords(), now: now, jobs: jobs)
        }
        // Beside the planning, which leaves cores idle where it cannot be divided.
        async let bundles = ready(indexes, areWanted: wantsBundles)
        let cards = await Cards.render(site, interfaces, layouts: layouts, now: now, jobs: jobs)
        let catalogue = await Catalogue(
            site: site, interfaces: interfaces, assets: assets, cards: cards, now: now, jobs: jobs)
        let planner = PagePlanner(catalogue: catalogue, layouts: layouts)
        let pages = await planner.pages(jobs: jobs)
        let copied = await planner.attachments(pictures, jobs: jobs) + project.staticFiles.map(Output.init(staticFile:))
        let outputs =
            pages.map(\.output) + pages.flatMap(\.beside) + planner.redirects() + assets.list.map(Output.init(asset:))
            + copied + planner.calendars() + planner.feeds()
            + (look.isPreview ? [] : Sitemap.outputs(of: pages, settings: site.settings))
            + [.robots(site.settings, isPreview: look.isPreview)] + HostingFiles.outputs(site)
        let plan = owned(outputs, reserved: planner.reserved(), bundles: await bundles)
        // What a finding has told of may be why a page is not there.
        let isWhole = project.pages.count == site.pages.count && site.documents.isWhole
        let missing = missingFrontPages(of: site, among: pages) + deadPaths(of: site, look, among: plan.product)
        return Diagnosed(plan.product, plan.findings + (isWhole ? missing : []))
    }

    /// Menu entries and actions written as a path at which there is nothing; a notice that is is a warning, since it comes and goes.
    private static func deadPaths(of site: Site, _ look: Look, among plan: SitePlan) -> [Diagnostic] {
        let menus = site.settings.menuItems.map { ($0, Diagnostic.Severity.error) }
        let notice = (look.notice?.link).map { [($0, Diagnostic.Severity.warning)] } ?? []
        let items = (menus + notice).filter { $0.0.target.text.hasPrefix("/") && !$0.0.target.text.hasPrefix("//") }
        if items.isEmpty { return [] }
        let paths = Set(plan.outputs.map { "/" + $0.path })
        return items.compactMap { item, severity in
            let target = item.target.text
            let path = LinkForm.parts(of: target).path
            let folder = path.hasSuffix("/") ? path : path + "/"
            if paths.contains(path) || paths.contains(folder + "index.html") { return nil }
            let known = site.schema.languages.flatMap { site.menuPaths(in: $0) }
            return .unknownMenuTarget(
                target, among: known, severity, at: site.settings.source.place(of: item.target.range))
        }
    }

    /// Breadcrumbs and the language switcher lead to each language's front page.
    private static func missingFrontPages(of site: Site, among pages: [Page]) -> [Diagnostic] {
        site.schema.languages.compactMap { language in
            let path = site.addresses.home(language)
            if pages.contains(where: { $0.frame.path == path }) { return nil }
            return .noFrontPage(language, path: path, at: site.settings.source.place(of: .start))
        }
    }
}

extension SitePlan.Output {
    fileprivate init(staticFile file: Project.File) {
        self.init(
            path: String(file.path.dropFirst("site/static/".count)), owner: file.path,
            recipe: .copied(from: file.absolutePath))
    }

    fileprivate init(asset: Assets.Asset) {
        self.init(
            path: String(asset.path.dropFirst()), owner: "site/assets/\(asset.name)", recipe: .bytes(asset.bytes))
    }

    /// robots.txt (RFC 9309): everything may be read, and where the sitemap is; of a preview nothing.
    fileprivate static func robots(_ settings: Settings, isPreview: Bool) -> SitePlan.Output {
        let sitemap = settings.baseURL.absolute("/sitemap.xml")
        let text = "User-agent: *\n" + (isPreview ? "Disallow: /\n" : "Allow: /\n\nSitemap: \(sitemap)\n")
        return SitePlan.Output(path: "robots.txt", owner: "robots.txt", recipe: .bytes(Array(text.utf8)))
    }
}
