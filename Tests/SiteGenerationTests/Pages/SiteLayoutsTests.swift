import Diagnostics
import SiteGeneration
import Testing

/// The starter's layouts in projects whose collections have other fields than the starter's.
@Suite struct SiteLayoutsTests {
    private static let starter: Starter = {
        let folders = ["layouts", "site/languages", "site/assets"]
        let script = SourceFile(path: "site/assets/search.js", text: "export const createSearch = null;")
        return Starter(
            files: [script]
                + folders.flatMap { folder in
                    bytesByPath(under: packageRoot + "/" + folder).map {
                        SourceFile(path: "\(folder)/\($0.key)", bytes: $0.value)
                    }
                })
    }()

    private func folder(collections: [String], languages: String = "[da]") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("site/site.yml", "name: P\nbaseURL: https://example.org\nlanguages: \(languages)\n")
        try folder.write("site/pages/forside.yml", "page: forside\npath: \"\"\ntitle: H\n")
        for id in collections {
            try folder.write(
                "site/collections/\(id).yml",
                "collection: \(id)\nlabel: \(id)\nfields: {title: {type: text, required: true}, own: {type: text}}\ntraits: {listing: {order: [title]}}\n"
            )
            try folder.write("content/\(id)/a.md", "---\ntitle: A\nown: Eget\n---\n")
        }
        return folder
    }

    private func made(_ folder: TemporaryFolder) async throws -> (findings: [String], plan: SitePlan?) {
        let project = try await Project.read(root: folder.path, starter: Self.starter, jobs: 2)
        let generated = await Generation.generate(project.product, .test())
        return ((project.findings + generated.findings).map { $0.text(in: .danish) }, generated.product?.plan)
    }

    @Test func theGeneralLayoutStandsIn() async throws {
        let made = try await made(folder(collections: ["jobs", "articles", "events", "associations"]))
        #expect(made.findings == [])
        let page = try #require(made.plan?.outputs.first { $0.path == "jobs/a/index.html" })
        #expect(String(decoding: try page.recipe.read(), as: UTF8.self).contains("Eget"))
    }

    @Test func whatIsWrongInAProjectsOwnFileIsTold() async throws {
        let folder = try folder(collections: ["jobs"])
        try folder.write("layouts/jobs/record.mustache", "{{fields.hours}}\n")
        let made = try await made(folder)
        #expect(made.findings.count == 1)
        #expect(
            made.findings[0].hasPrefix(
                "layouts/jobs/record.mustache:1:10: fejl: Navnet \"hours\" findes ikke under \"fields\"."))
    }

    @Test func aLanguageWithoutPhrasesIsOneFinding() async throws {
        let made = try await made(folder(collections: ["jobs"], languages: "[de]"))
        #expect(made.findings.count == 1)
        #expect(made.findings[0].hasPrefix("site/site.yml:1:1: fejl: Sproget \"de\" mangler "))
    }
}
