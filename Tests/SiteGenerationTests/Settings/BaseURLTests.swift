import SiteGeneration
import Testing

@Suite struct BaseURLTests {
    @Test(arguments: [
        ("https://example.org", "https://example.org", ""),
        ("https://example.org/", "https://example.org", ""),
        ("http://example.org", "http://example.org", ""),
        ("https://Example.ORG/Portal", "https://example.org", "/Portal"),
        ("https://example.org/a/b/", "https://example.org", "/a/b"),
        ("https://example.org//a//", "https://example.org", "/a"),
        ("https://localhost:8080", "https://localhost:8080", ""),
    ])
    func whole(text: String, origin: String, path: String) throws {
        let url = try #require(BaseURL(text))
        #expect(url.origin == origin)
        #expect(url.path == path)
        #expect(url.href("/om/") == path + "/om/")
        #expect(url.absolute("/om/") == origin + path + "/om/")
    }

    @Test(arguments: [
        "", "example.org", "//example.org", "ftp://example.org", "https://", "https:///a", "https://:80",
        "https://example.org:", "https://example.org:x", "https://a:1:2", "https://user@example.org",
        "https://example.org/../a", "https://example.org/./a", "https://example.org/a b", "https://example.org/?q",
        "https://example.org/#x", "https://example.org\"", "https://exæmple.org", "https://example.org/%2e%2e",
    ])
    func refused(text: String) {
        #expect(BaseURL(text) == nil)
    }
}
