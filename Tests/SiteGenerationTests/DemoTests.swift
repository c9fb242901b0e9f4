import ContentModel
import Diagnostics
import Foundation
import Layouts
import SiteGeneration
import Testing

/// The repository's own portal.
@Suite struct DemoTests {
    private func outputs(jobs: Int) async throws -> [(path: String, bytes: [UInt8])] {
        let script = SourceFile(path: "site/assets/search.js", text: "export const createSearch = null;")
        let project = try await Project.read(root: packageRoot, starter: Starter(files: [script]), jobs: jobs)
        let now = try #require(WallTime(iso: "2026-11-21T12:00"))
        let generated = await Generation.generate(project.product, Generation.Options(now: now, jobs: jobs))
        // Some of its texts were not looked at in time, to show what then is said.
        let findings = (project.findings + generated.findings).filter { $0.id != "kontrol-overskredet" }
        #expect(findings.map { $0.text(in: .danish) } == [])
        let plan = await generated.product?.plan.complete()
        return try plan?.outputs.map { ($0.path, try $0.recipe.read()) } ?? []
    }

    @Test func oneJobAndFourMakeTheSameBytes() async throws {
        let one = try await outputs(jobs: 1)
        let four = try await outputs(jobs: 4)
        #expect(one.count > 200)
        #expect(one.map(\.path) == four.map(\.path))
        let differing = zip(one, four).filter { $0.bytes != $1.bytes }.map(\.0.path)
        #expect(differing == [])
    }

    /// Every address within the site that a page names is one of the site's files.
    @Test func noLinkLeadsNowhere() async throws {
        let made = try await outputs(jobs: 2)
        let paths = Set(made.map { "/" + $0.path })
        var dead: Set<String> = []
        for output in made where output.path.hasSuffix(".html") {
            let text = String(decoding: output.bytes, as: UTF8.self)
            for part in text.split(separator: "href=\"").dropFirst() {
                let href = part.prefix { $0 != "\"" && $0 != "#" && $0 != "?" }
                guard href.hasPrefix("/") else { continue }
                let path = LinkPath.decoded(String(href))
                if !paths.contains(path.hasSuffix("/") ? path + "index.html" : path) {
                    dead.insert(output.path + " → " + href)
                }
            }
        }
        #expect(dead.sorted() == [])
    }
}

private enum LinkPath {
    static func decoded(_ href: String) -> String { href.removingPercentEncoding ?? href }
}
