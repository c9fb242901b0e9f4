import ContentModel
import Diagnostics
import Layouts
import Testing

@testable import SiteGeneration

extension Project {
    /// A project of files that are on no disk, completed by the fixtures' starter.
    init(files: [String: [UInt8]]) {
        let sources = files.map { SourceFile(path: $0.key, bytes: $0.value) }.sorted {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        func under(_ folder: String) -> [SourceFile] { sources.filter { $0.path.hasPrefix(folder) } }
        let layouts = under("layouts/")
        let texts = under("content/").filter { $0.path.hasSuffix(".md") }
        let others = under("content/").filter { !$0.path.hasSuffix(".md") }
        let starter = FixtureSite.starter
        self.init(
            root: "/ingen", settings: sources.first { $0.path == "site/site.yml" },
            search: sources.first { $0.path == "site/search.yml" }, collections: under("site/collections/"),
            vocabularies: under("site/vocabularies/"),
            pages: under("site/pages/"), languages: starter.files(under: "site/languages/") + under("site/languages/"),
            layouts: starter.completing(layouts, under: "layouts/"), ownLayouts: Set(layouts.map(\.path)),
            assets: under("site/assets/"), staticFiles: under("site/static/").map(File.init), texts: texts,
            files: others.map(File.init))
    }

    /// Jobs of these records (slug: front matter), with a field of each kind that can be asked about or ordered by.
    init(
        jobs: KeyValuePairs<String, String>, languages: String = "[da]", listing: String = "order: [title]",
        traits: String = "", settings: String = ""
    ) {
        var files: [String: String] = [
            "site/site.yml": "name: P\nbaseURL: https://example.org\nlanguages: \(languages)\n\(settings)\n",
            "site/pages/home.yml": "page: home\npath: {da: \"\", en: \"\"}\ntitle: Hjem\n",
            "site/collections/jobs.yml": """
            collection: jobs
            label: Job
            path: job
            fields:
              title: {type: text, required: true}
              day: {type: date}
              at: {type: moment}
              seats: {type: integer}
              price: {type: number}
              cost: {type: money}
              cvr: {type: cvr}
              spoken: {type: language}
              open: {type: flag}
              kind: {type: choice, facet: true, options: {fast: Fast, loes: Løs, tom: Tom}}
              marks: {type: choices, facet: true, options: {a: A, b: B}}
            traits:
              listing: {\(listing)}
              \(traits)
            """,
        ]
        if languages == "[da]" { files["site/pages/home.yml"] = "page: home\npath: \"\"\ntitle: Hjem\n" }
        for (slug, fields) in jobs { files["content/jobs/\(slug).md"] = "---\n\(fields)\n---\n" }
        self.init(files: files.mapValues { Array($0.utf8) })
    }
}

extension Generation.Options {
    static func test(now: WallTime = WallTime(minuteNumber: 0), jobs: Int = 1) -> Generation.Options {
        Generation.Options(now: now, jobs: jobs)
    }
}

/// The site of a project without faults, at a moment.
func linkedSite(_ project: Project, now: String = "1970-01-01T00:00") async throws -> Site {
    let generated = await Generation.generate(project, .test(now: try #require(WallTime(iso: now))))
    #expect(generated.findings.map { $0.text(in: .danish) } == [])
    return try #require(generated.product).site
}

extension Catalogue {
    /// A site's records in order, with empty cards.
    convenience init(_ site: Site, now: WallTime = WallTime(minuteNumber: 0)) async {
        let interfaces = site.schema.languages.map { Interface(site, $0) }
        let assets = Assets([], baseURL: site.settings.baseURL)
        let layouts = SiteLayouts.compile([], own: [], for: site, assets: assets).product
        let cards = await Cards.render(site, interfaces, layouts: layouts, now: now, jobs: 1)
        await self.init(site: site, interfaces: interfaces, assets: assets, cards: cards, now: now, jobs: 1)
    }
}

extension Project.File {
    fileprivate init(_ source: SourceFile) {
        self.init(path: source.path, absolutePath: "/ingen/" + source.path, size: source.bytes.count)
    }
}
