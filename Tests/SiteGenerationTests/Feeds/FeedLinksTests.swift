import Diagnostics
import SiteGeneration
import Testing

/// What the starter's own layouts tell of feeds and search.
@Suite struct FeedLinksTests {
    private static let starter: Starter = {
        let folders = ["layouts", "site/languages", "site/assets"]
        let script = SourceFile(path: "site/assets/search.js", text: "export const createSearch = null;")
        let files = folders.flatMap { folder in
            bytesByPath(under: packageRoot + "/" + folder).map {
                SourceFile(path: "\(folder)/\($0.key)", bytes: $0.value)
            }
        }
        return Starter(files: [script] + files)
    }()

    private func pages() async throws -> [String: String] {
        let root = FixtureSite(name: "feeds").root
        let project = try await Project.read(root: root, starter: Self.starter, jobs: 2)
        let generated = await Generation.generate(project.product, .test())
        #expect((project.findings + generated.findings).map { $0.text(in: .danish) } == [])
        let texts = try generated.product?.plan.outputs.map {
            ($0.path, String(decoding: try $0.recipe.read(), as: UTF8.self))
        }
        return Dictionary(texts ?? [], uniquingKeysWith: { $1 })
    }

    private func feeds(in page: String?) -> [String] {
        (page ?? "").split(separator: "\n").filter { $0.contains("application/atom+xml\" title=") }
            .compactMap { $0.split(separator: "href=\"").last?.prefix { $0 != "\"" } }.map(String.init)
    }

    @Test func aPageTellsOfTheFeedsOfItsList() async throws {
        let pages = try await pages()
        #expect(feeds(in: pages["job/index.html"]) == ["/portal/job/feed.xml"])
        #expect(feeds(in: pages["job/side/2/index.html"]) == ["/portal/job/feed.xml"])
        #expect(feeds(in: pages["job/omraade/skovby/index.html"]) == ["/portal/job/omraade/skovby/feed.xml"])
        #expect(feeds(in: pages["en/jobs/i-dag/index.html"]) == ["/portal/en/jobs/feed.xml"])
        #expect(feeds(in: pages["en/index.html"]) == ["/portal/en/jobs/feed.xml", "/portal/en/news/feed.xml"])
        #expect(feeds(in: pages["enheder/index.html"]) == [])
        #expect(feeds(in: pages["404.html"]) == [])
    }

    @Test func aListCanBeSubscribedTo() async throws {
        let pages = try await pages()
        let link = #"<a href="/portal/job/omraade/skovby/feed.xml" type="application/atom+xml">Abonnér på nyt</a>"#
        #expect(pages["job/omraade/skovby/index.html"]?.contains(link) == true)
        #expect(pages["enheder/index.html"]?.contains("Abonnér") == false)
    }

    @Test func everyPageTellsBrowsersOfTheSearch() async throws {
        let pages = try await pages()
        let link = #"<link rel="search" type="application/opensearchdescription+xml" "#
        let main = link + #"title="Prøveby" href="/portal/opensearch.xml">"#
        let english = link + #"title="A &lt;b&gt; &amp; &quot;c&quot;" href="/portal/en/opensearch.xml">"#
        let whole = pages.filter { $0.key.hasSuffix("index.html") || $0.key == "404.html" }
        #expect(whole.count > 20)
        for (path, text) in whole {
            #expect(text.contains(path.hasPrefix("en/") ? english : main), "\(path)")
        }
    }

    @Test func anEmbedIsAFragmentWithWholeAddresses() async throws {
        let text = try #require(try await pages()["en/jobs/embed.html"])
        #expect(
            text.hasPrefix("<section class=\"embedded-list\" lang=\"en\" dir=\"ltr\">\n<h2>Jobs: the newest</h2>\n"))
        #expect(text.hasSuffix("</section>\n"))
        let addresses = text.split(separator: "href=\"").dropFirst()
        #expect(!addresses.isEmpty && addresses.allSatisfy { $0.hasPrefix("https://example.org/portal/") })
    }
}
