import ContentModel
import Layouts
import Testing

@testable import SiteGeneration

@Suite struct SitemapTests {
    private func outputs(_ count: Int, hidden: Int = 0) async throws -> [(path: String, text: String)] {
        let site = try await linkedSite(Project(jobs: [:]))
        let assets = Assets([], baseURL: site.settings.baseURL)
        let interface = Interface(site, .danish)
        let pages = (0..<count).map { number in
            let frame = PageFrame(
                interface, assets: assets, path: "/\(number)/", heading: "", isIndexed: number >= hidden)
            return Page(frame: frame, layout: nil, view: { .none }, owner: "", modified: number == 1 ? .last : nil)
        }
        return try Sitemap.outputs(of: pages, settings: site.settings).map {
            ($0.path, String(decoding: try $0.recipe.read(), as: UTF8.self))
        }
    }

    @Test func onlyWhatMayBeFoundInPathOrder() async throws {
        let files = try await outputs(11, hidden: 1)
        #expect(files.map(\.path) == ["sitemap.xml"])
        let lines = (files.first?.text ?? "").split(separator: "\n").filter { $0.hasPrefix("<url>") }
        #expect(lines.count == 10)
        #expect(lines.first == "<url><loc>https://example.org/1/</loc><lastmod>9999-12-31</lastmod></url>")
        #expect(lines.dropFirst().first == "<url><loc>https://example.org/10/</loc></url>")
    }

    @Test func theProtocolsBoundIsKept() async throws {
        let one = try await outputs(50_000)
        #expect(one.map(\.path) == ["sitemap.xml"])
        let several = try await outputs(50_001)
        #expect(several.map(\.path) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"])
        let counts = several.map { $0.text.split(separator: "\n").filter { $0.contains("<loc>") }.count }
        #expect(counts == [50_000, 1, 2])
        let index = try #require(several.last).text
        #expect(index.contains("<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>"))
    }
}
