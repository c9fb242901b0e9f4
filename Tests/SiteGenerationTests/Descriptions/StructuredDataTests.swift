import Foundation
import Testing

@testable import SiteGeneration

/// What pages tell beside their records, and that nothing gets out of the element it is told in.
@Suite struct StructuredDataTests {
    private func works(_ records: KeyValuePairs<String, String> = [:], baseURL: String = "https://example.org")
        async throws -> DescribedSite
    {
        var files = [
            (
                "site/collections/notes.yml",
                """
                collection: notes
                label: {da: Noter & nyt, en: Notes}
                path: {da: noter, en: notes}
                fields:
                  title: {type: text, required: true}
                  kind: {type: choice, facet: true, path: {da: slags, en: kind}, options: {a: {da: Ny, en: New}}}
                traits:
                  listing: {order: [title]}
                  describedAs: {schema.org: WebPage, properties: {name: title}}
                """
            )
        ]
        files += records.map { ("content/notes/\($0).md", $1) }
        return try await DescribedSite(files, baseURL: baseURL)
    }

    @Test func hostileTextStaysInTheElement() async throws {
        let title = #"</script><script>alert(1)</script><!-- <script> ]]> & \" \\"#
        let site = try await works(["a": "---\ntitle: \"\(title)\"\n---\n"])
        let elements = try site.elements("noter/a/index.html")
        #expect(elements.count == 2)
        for element in elements {
            #expect(element.components(separatedBy: "<").count == 3, "more than one element: \(element)")
            #expect(element.components(separatedBy: ">").count == 3)
            #expect(!element.contains("&"))
        }
        let block = try #require(try site.blocks("noter/a/index.html").first)
        let read = try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any]
        let meant = "</script><script>alert(1)</script><!-- <script> ]]> & \" \\"
        #expect(read?["name"] as? String == meant)
    }

    @Test func theWayIsTheBreadcrumbs() async throws {
        let site = try await works(["a": "---\ntitle: Note\n---\n"], baseURL: "https://example.org/portal/")
        let home =
            #"{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":["#
            + #"{"@type":"ListItem","position":1,"name":"Forside","item":"https://example.org/portal/"},"#
        let list =
            #"{"@type":"ListItem","position":2,"name":"Noter \u0026 nyt","#
            + #""item":"https://example.org/portal/noter/"}"#
        let note = #",{"@type":"ListItem","position":3,"name":"Note","item":"https://example.org/portal/noter/a/"}"#
        #expect(try site.blocks("noter/a/index.html").last == home + list + note + "]}")
        #expect(try site.blocks("noter/index.html") == [home + list + "]}"])
        #expect(try site.blocks("noter/slags/a/index.html").count == 1)
        #expect(try site.blocks("soeg/index.html").count == 1)
    }

    @Test func frontPagesTellOfTheSite() async throws {
        let site = try await works(baseURL: "https://example.org/portal")
        try site.check(
            "index.html",
            #"""
            "@type":"WebSite",
            "@id":"https://example.org/portal/","url":"https://example.org/portal/","inLanguage":"da",
            "name":"Portalen",
            "potentialAction":{"@type":"SearchAction","target":{"@type":"EntryPoint",
            "urlTemplate":"https://example.org/portal/soeg/?q={search_term_string}"},
            "query-input":"required name=search_term_string"}
            """#)
        try site.check(
            "en/index.html",
            #"""
            "@type":"WebSite",
            "@id":"https://example.org/portal/en/","url":"https://example.org/portal/en/","inLanguage":"en",
            "name":"The portal",
            "potentialAction":{"@type":"SearchAction","target":{"@type":"EntryPoint",
            "urlTemplate":"https://example.org/portal/en/search/?q={search_term_string}"},
            "query-input":"required name=search_term_string"}
            """#)
        #expect(try site.blocks("index.html").count == 1, "no breadcrumb on the front page")
    }

    @Test func thePageOfMissingPagesTellsNothing() async throws {
        #expect(try await works().elements("404.html").isEmpty)
    }

    @Test func aRecordThatIsAPagesBodyIsDescribedThere() async throws {
        let site = try await DescribedSite([
            "site/collections/notes.yml": """
            collection: notes
            label: Noter
            path: noter
            fields: {title: {type: text, required: true}}
            traits: {describedAs: {schema.org: WebPage, properties: {name: title}}}
            """,
            "site/pages/about.yml": "page: about\npath: {da: om, en: about}\nbody: notes/om\n",
            "content/notes/om.md": "---\ntitle: Om os\n---\n",
            "content/notes/om.en.md": "---\ntitle: About us\n---\n",
        ])
        try site.check(
            "en/about/index.html",
            #"""
            "@type":"WebPage",
            "@id":"https://example.org/en/about/","url":"https://example.org/en/about/","inLanguage":"en",
            "name":"About us"
            """#)
    }
}
