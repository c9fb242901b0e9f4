import ContentModel
import Testing

@testable import SiteGeneration

extension Project {
    /// Jobs of these records (slug: front matter) with a feed by `day`.
    init(datedJobs: KeyValuePairs<String, String>, site: String = "", files more: [String: String] = [:]) {
        var files = [
            "site/site.yml": "name: P\nbaseURL: https://example.org\nlanguages: [da, en]\n\(site)",
            "site/pages/home.yml": "page: home\npath: {da: \"\", en: \"\"}\ntitle: Hjem\n",
            "site/collections/jobs.yml": """
            collection: jobs
            label: {da: Job, en: Jobs}
            path: job
            fields:
              title: {type: text, required: true}
              summary: {type: text}
              day: {type: date, required: true}
              updated: {type: date}
              first: {type: reference, to: [jobs]}
              host: {type: reference, to: [jobs]}
              kind: {type: choice, facet: true, options: {fast: Fast, tom: Tom}}
              marks: {type: choices, facet: true, options: {fast: Fast, b: B}}
              hidden: {type: choice, options: {c: C}}
            traits:
              listing: {order: [title]}
              feed: {date: day}
            """,
        ]
        for (slug, fields) in datedJobs { files["content/jobs/\(slug).md"] = "---\n\(fields)\n---\n" }
        self.init(files: files.merging(more) { $1 }.mapValues { Array($0.utf8) })
    }
}

/// The feed of a project's first collection, on the first day of 1970.
func feed(
    of project: Project, in language: Language = .danish, _ facet: String? = nil, _ term: String? = nil
) async throws -> Feed {
    let site = try await linkedSite(project)
    let catalogue = await Catalogue(site)
    let sources = site.feedSources(of: site.schema.collections[0], in: language)
    let source = try #require(sources.first { $0.selection?.field.name == facet && $0.selection?.term.key == term })
    return try #require(DatedRecords(0, catalogue, language)).feed(source)
}

extension Feed {
    /// A feed of one item, with this text wherever an author writes.
    init(saying text: String, language: String? = nil, updated: CalendarDate? = nil) {
        let date = CalendarDate(dayNumber: 20_635)
        let item = Item(
            address: "https://example.org/job/a/", title: text, titleLanguage: language, summary: text,
            summaryLanguage: language, published: date, updated: updated ?? date, host: text,
            tags: [Tag(key: "a", label: text)])
        self.init(
            title: text, author: text, language: .danish, home: "https://example.org/job/",
            folder: "https://example.org/job/", items: [item])
    }
}
