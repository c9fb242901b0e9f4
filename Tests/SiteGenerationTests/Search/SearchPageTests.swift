import Diagnostics
import Testing

@testable import SiteGeneration

/// The search page when it holds all titles, and when each letter has a page of its own.
@Suite struct SearchPageTests {
    /// A site of jobs with these titles, and its pages at these paths.
    private func pages(_ titles: [String], languages: String = "[da]", _ files: [String: String] = [:]) async throws
        -> [String: String]
    {
        var all: [String: [UInt8]] = [
            "site/site.yml": "name: P\nbaseURL: https://example.org/p\nlanguages: \(languages)\n",
            "site/collections/jobs.yml":
                "collection: jobs\nlabel: Job\npath: job\nfields: {title: {type: text, required: true}}\n",
        ].merging(files) { $1 }.mapValues { Array($0.utf8) }
        for (place, title) in titles.enumerated() {
            all["content/jobs/j\(place).md"] = Array("---\ntitle: \"\(title)\"\n---\n".utf8)
        }
        let generated = await Generation.generate(Project(files: all), .test())
        #expect(generated.findings.filter { $0.severity == .error }.map { $0.text(in: .danish) } == [])
        let outputs = try #require(generated.product).plan.outputs
        let made = try outputs.map { ($0.path, String(decoding: try $0.recipe.read(), as: UTF8.self)) }
        return Dictionary(made, uniquingKeysWith: { $1 })
    }

    private func lines(_ text: String?, with part: String) -> [Substring] {
        (text ?? "").split(separator: "\n").filter { $0.contains(part) }
    }

    @Test func titlesStandInDanishOrderUnderTheirLetters() async throws {
        let pages = try await pages(["Æble", "abe", "Aalborg", "Årsfest", "9 liv", "Zoo", "Øl", "Abe"])
        let page = try #require(pages["soeg/index.html"])
        #expect(
            lines(page, with: "<h2").map { $0.split(separator: "\"")[1] }
                == ["bogstav-andet", "bogstav-a", "bogstav-z", "bogstav-ae", "bogstav-oe", "bogstav-aa"])
        #expect(
            lines(page, with: "/job/").compactMap { $0.split(separator: ">").dropFirst(2).first?.prefix { $0 != "<" } }
                == ["9 liv", "Abe", "abe", "Zoo", "Æble", "Øl", "Aalborg", "Årsfest"])
        #expect(lines(page, with: "8 sider, /p/soeg/, /p/search/").count == 1)
        #expect(pages.keys.filter { $0.hasPrefix("soeg/") }.count == 1)
    }

    @Test func eachLetterHasAPageWhenThereAreMany() async throws {
        let titles = (0..<149).map { "B\($0)" } + ["Aarhus", "Zoo"]
        #expect(try await pages(Array(titles.dropLast()))["soeg/b/index.html"] == nil, "150 titles are on one page")
        let pages = try await pages(titles)
        #expect(
            pages.keys.filter { $0.hasPrefix("soeg/") }.sorted()
                == ["soeg/aa/index.html", "soeg/b/index.html", "soeg/index.html", "soeg/z/index.html"])
        let page = try #require(pages["soeg/index.html"])
        #expect(lines(page, with: "/job/").isEmpty)
        #expect(lines(page, with: "<a href=\"/p/soeg/aa/\">Å</a>").count == 1)
        let letter = try #require(pages["soeg/aa/index.html"])
        #expect(lines(letter, with: "/job/").count == 1)
        #expect(lines(letter, with: "<a href=\"/p/soeg/aa/\" aria-current=\"page\">Å</a>").count == 1)
        #expect(lines(letter, with: "<a href=\"/p/soeg/\">Søg</a> › Søg: Å").count == 1)
        #expect(lines(letter, with: "<p>1 side,").count == 1)
        #expect(lines(pages["sitemap.xml"], with: "/soeg/").count == 4)
    }

    /// Each language is split by its own count of letters; a letter's page leads to the same letter's.
    @Test func languagesHaveTheirOwnPages() async throws {
        let titles = (0..<150).map { "B\($0)" } + ["Å"]
        let pages = try await pages(
            titles, languages: "[da, en]", ["content/jobs/j150.en.md": "---\ntitle: River\n---\n"])
        #expect(pages["en/search/b/index.html"] != nil)
        #expect(pages["en/search/r/index.html"] != nil)
        #expect(pages["en/search/aa/index.html"] == nil)
        #expect(
            lines(pages["soeg/b/index.html"], with: "hreflang=\"en\" href=\"https://example.org/p/en/search/b/\"").count
                == 1)
        #expect(lines(pages["soeg/aa/index.html"], with: "hreflang").isEmpty)
    }

    @Test func anAddressOfTheSearchPageIsTaken() async throws {
        let project = Project(files: [
            "site/site.yml": Array("name: P\nbaseURL: https://example.org\n".utf8),
            "site/pages/a.yml": Array("page: a\npath: soeg\ntitle: A\n".utf8),
        ])
        let found = await Generation.generate(project, .test()).findings.map { $0.text(in: .danish) }
        #expect(found.contains { $0.contains("[to-ejere]") && $0.contains("da.yml (searchTitle)") }, "\(found)")
    }
}
