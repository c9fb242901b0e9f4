import Testing

@testable import SiteServing

@Suite struct ContentTypeTests {
    @Test(arguments: [
        ("index.html", "text/html; charset=utf-8"), ("A.HTML", "text/html; charset=utf-8"),
        ("a/site-9b7f2f70.css", "text/css; charset=utf-8"), ("search.mjs", "text/javascript; charset=utf-8"),
        ("sitemap.xml", "application/xml"), ("en/feed.atom", "application/atom+xml"),
        ("job/feed.xml", "application/atom+xml"), ("feed.xml", "application/atom+xml"),
        ("my-feed.xml", "application/xml"),
        ("en/opensearch.xml", "application/opensearchdescription+xml"), ("job/feed.json", "application/json"),
        ("kalender.ics", "text/calendar; charset=utf-8"), ("logo.svg", "image/svg+xml"),
        ("foto.min.JPG", "image/jpeg"), ("data.json", "application/json"), ("font.woff2", "font/woff2"),
    ])
    func theLastEndingDecides(path: String, type: String) {
        #expect(ContentType.of(path) == type)
    }

    @Test(arguments: ["", "css", "a/html", "a.css/LICENSE", "a.", "a.html.", "arkiv.ukendt", ".", ".."])
    func anythingElseIsBytes(path: String) {
        #expect(ContentType.of(path) == "application/octet-stream")
    }
}
