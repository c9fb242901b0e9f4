import ContentModel
import Diagnostics
import Testing

@testable import SiteGeneration

@Suite struct EmbedTests {
    private func files(_ project: Project) async throws -> [String: String] {
        let generated = await Generation.generate(project, .test())
        #expect(generated.findings.map { $0.text(in: .danish) } == [])
        let outputs = try #require(generated.product).plan.outputs.filter { $0.path.contains("embed.") }
        let texts = try outputs.map { ($0.path, String(decoding: try $0.recipe.read(), as: UTF8.self)) }
        return Dictionary(texts, uniquingKeysWith: { $1 })
    }

    private static let layout =
        "{{#items}}{{title}} {{#date}}{{iso}}{{/date}};{{/items}}{{#isEmpty}}{{label}}{{/isEmpty}}"

    @Test func theNewestFiveByTheCollectionsOwnLayout() async throws {
        let texts = (1...6).map {
            ("content/jobs/j\($0).md", "---\ntitle: J\($0)\nday: \(CalendarDate(dayNumber: -$0).isoText)\n---\n")
        }
        let own = ["layouts/jobs/embed.mustache": Self.layout]
        let project = Project(datedJobs: [:], files: own.merging(texts) { $1 })
        let files = try await files(project)
        #expect(files["job/embed.html"] == "J1 1969-12-31;J2 1969-12-30;J3 1969-12-29;J4 1969-12-28;J5 1969-12-27;")
        let json = try #require(files["en/job/embed.json"])
        #expect(
            json.hasPrefix(
                #"{"version":1,"title":"Jobs: the newest","url":"https://example.org/en/job/","items":[{"title":"J1","url":"https://example.org/job/j1/","date":"1969-12-31"}"#
            ))
        #expect(json.split(separator: "{\"title\"").count == 6)
    }

    @Test func nothingYet() async throws {
        let files = try await files(Project(datedJobs: [:], files: ["layouts/embed.mustache": Self.layout]))
        #expect(files["job/embed.html"] == "Job")
        #expect(files["job/embed.json"]?.hasSuffix(#""items":[]}"#) == true)
    }

    @Test func aMisspeltNameIsFoundWithoutAnyRecord() async throws {
        let project = Project(datedJobs: [:], files: ["layouts/embed.mustache": "{{titel}}"])
        let generated = await Generation.generate(project, .test())
        #expect(generated.findings.count == 1)
        #expect(generated.findings.first?.place?.path == "layouts/embed.mustache")
    }

    @Test func whoHasNoFeedNeedsNoLayout() async throws {
        let generated = await Generation.generate(
            Project(jobs: [:], languages: "[da]"), .test())
        let paths = try #require(generated.product).plan.outputs.map(\.path)
        #expect(!paths.contains { $0.contains("feed") || $0.contains("embed") })
        #expect(paths.contains("opensearch.xml"))
    }
}
