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
        /// The plan is to be written, so its bundles are made at once; otherwise when they are first asked for.
        public var makesBundles: Bool
        /// Where pictures are made smaller; nil shows their authors' own files, as while a site is being looked at.
        public var pictures: PictureWorkshop?

        public init(
            now: WallTime, baseURL: BaseURL? = nil, showsDrafts: Bool = false, jobs: Int, makesBundles: Bool = false,
            pictures: PictureWorkshop? = nil
        ) {
            self.now = now
            self.baseURL = baseURL
            self.showsDrafts = showsDrafts
            self.jobs = jobs
            self.makesBundles = makesBundles
            self.pictures = pictures
        }
    }

    public let site: Site
    public let plan: SitePlan

    /// Nil when the project has no readable settings, or a collection or vocabulary that cannot be read.
    public static func generate(_ project: Project, _ options: Options) async -> Diagnosed<Generation?> {
        let settings = Settings.read(project, options)
        guard let found = settings.product else { return Diagnosed(nil, settings.findings.sorted()) }
        let phrases = Phrases.read(project, found)
        let read = Schema.read(project, found)
        guard let schema = read.product else {
            let texts = await parallelMap(project.texts, jobs: options.jobs) { Document.parse($0).findings }
            return Diagnosed(
                nil, (settings.findings + phrases.findings + read.findings + texts.flatMap { $0 }).uniqued())
        }
        let words = SearchWords.read(project.search, lists: project.words, found)
        let pages = PageDeclaration.read(project, schema)
        let content = await Content.read(project, schema, jobs: options.jobs)
        let site = await Site.link(
            SiteParts(
                schema: schema, settings: found, phrases: phrases.product, pages: pages.product,
                records: content.product.records, files: project.files, staticFiles: project.staticFiles,
                tree: content.product.tree,
                texts: project.texts, showsDrafts: options.showsDrafts, now: options.now), jobs: options.jobs)
        let assets = Assets(found.colours.applied(to: project.assets), baseURL: found.baseURL)
        let logo = ShownLogo.find(found, among: assets)
        let layouts = SiteLayouts.compile(
            project.layouts, own: project.ownLayouts, for: site.product, assets: assets)
        let earlier = [
            settings.findings, phrases.findings, read.findings, words.findings, pages.findings, content.findings,
            site.findings, layouts.findings, logo.findings, Palette.findings(found, project),
        ].flatMap { $0 }
        let isSound = !earlier.contains { $0.severity == .error }
        let pictures = await Pictures.make(site.product, in: isSound ? options.pictures : nil, jobs: options.jobs)
        let plan = await SitePlan.make(
            site.product, layouts.product, assets: assets,
            look: Look(found, logo: logo.product, options), words: words.product, project: project,
            pictures: pictures.product, options: options, wantsBundles: options.makesBundles && isSound)
        return Diagnosed(
            Generation(site: site.product, plan: plan.product),
            (earlier + pictures.findings + plan.findings).uniqued())
    }
}
