import Diagnostics
import Testing

@testable import SiteGeneration

/// A site in Danish and English, on the first day of 1970, whose pages show nothing but their structured data.
struct DescribedSite {
    /// By path of the file.
    private let pages: [String: String]

    /// - Parameter files: Declarations and records; `site.yml`, a front page and layouts are here.
    init(_ files: KeyValuePairs<String, String>, baseURL: String = "https://example.org") async throws {
        try await self.init(files.map { ($0, $1) }, baseURL: baseURL)
    }

    init(_ files: [(String, String)], baseURL: String) async throws {
        let layout = Array("{{{page.structuredData}}}".utf8)
        var all: [String: [UInt8]] = [
            "site/site.yml": Array(
                """
                name: {da: Portalen, en: The portal}
                baseURL: \(baseURL)
                languages: [da, en]
                """.utf8),
            "site/pages/home.yml": Array("page: home\npath: {da: \"\", en: \"\"}\ntitle: {da: Hjem, en: Home}\n".utf8),
        ]
        for name in [
            "record", "page", "list", "terms", "notfound", "search", "alphabet", "expired", "month", "deadlines",
            "guide",
        ] {
            all["layouts/\(name).mustache"] = layout
        }
        for (path, text) in files { all[path] = Array(text.utf8) }
        let generated = await Generation.generate(Project(files: all), .test())
        #expect(generated.findings.filter { $0.severity == .error }.map { $0.text(in: .danish) } == [])
        let outputs = try #require(generated.product).plan.outputs.filter { $0.path.hasSuffix(".html") }
        pages = Dictionary(
            try outputs.map { ($0.path, String(decoding: try $0.recipe.read(), as: UTF8.self)) },
            uniquingKeysWith: { $1 })
    }

    /// The elements of a page, a line each.
    func elements(_ path: String) throws -> [String] {
        try #require(pages[path], "\(path) is not made").split(separator: "\n").map(String.init)
    }

    /// The JSON of a page's elements.
    func blocks(_ path: String) throws -> [String] {
        try elements(path).map { element in
            let start = "<script type=\"application/ld+json\">"
            #expect(element.hasPrefix(start) && element.hasSuffix("</script>"))
            return String(element.dropFirst(start.count).dropLast("</script>".count))
        }
    }

    /// The page has one block beside its breadcrumb, with this after what every block begins with. Lines and the spaces
    /// they begin with are for the reader of the test.
    func check(_ path: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let blocks = try blocks(path).filter { !$0.contains("BreadcrumbList") }
        let lines = expected.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(
            blocks == ["{\"@context\":\"https://schema.org\"," + lines.joined() + "}"], sourceLocation: sourceLocation)
    }
}
