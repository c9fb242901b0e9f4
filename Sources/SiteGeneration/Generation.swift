import ContentFormats
public import ContentModel
public import Diagnostics

/// A project made into a plan: the column of stages.
public struct Generation: Sendable {
    /// What a build is asked for beside its project.
    public struct Options: Sendable {
        /// Time is a parameter: the same project at the same moment gives the same bytes.
        public var now: WallTime
        /// Nil: as the project says.
        public var baseURL: BaseURL?
        public var showsDrafts: Bool
        /// How many cores to use.
        public var jobs: Int

        public init(now: WallTime, baseURL: BaseURL? = nil, showsDrafts: Bool = false, jobs: Int) {
            self.now = now
            self.baseURL = baseURL
            self.showsDrafts = showsDrafts
            self.jobs = jobs
        }
    }

    public let site: Site
    public let plan: SitePlan

    /// Nil when the project has no readable settings at all.
    public static func generate(
        _ project: Project, starter: Starter, _ options: Options
    ) async -> Diagnosed<Generation?> {
        let settings = Settings.read(project, options)
        guard let found = settings.product else { return Diagnosed(nil, settings.findings.sorted()) }
        let phrases = Phrases.read(project, found)
        let schema = Schema.read(project, found)
        let pages = PageDeclaration.read(project, schema.product)
        let content = await Content.read(project, schema.product, jobs: options.jobs)
        let site = Site.link(
            SiteParts(
                schema: schema.product, settings: found, phrases: phrases.product, pages: pages.product,
                records: content.product.records, files: project.files, tree: content.product.tree,
                texts: project.texts, showsDrafts: options.showsDrafts))
        let assets = Assets(project.assets, baseURL: found.baseURL)
        let layouts = SiteLayouts.compile(
            project.layouts, starter: Set(starter.files.map(\.path)), for: site.product, assets: assets)
        let plan = await SitePlan.make(
            site.product, layouts.product, assets: assets, project: project, now: options.now, jobs: options.jobs)
        let findings = [
            settings.findings, phrases.findings, schema.findings, pages.findings, content.findings, site.findings,
            layouts.findings, plan.findings,
        ].flatMap { $0 }
        return Diagnosed(Generation(site: site.product, plan: plan.product), findings.uniqued())
    }
}
