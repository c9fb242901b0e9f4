import Testing

@testable import SiteGeneration

@Suite struct LinkFormTests {
    @Test(arguments: [
        ("https://a", true), ("mailto:a", true), ("a+b-c.1:x", true), ("javascript:x", true), ("1a:x", false),
        (":x", false), ("a/b:c", false), ("a.md", false), ("", false), ("æ:x", false), ("#a:b", false),
    ])
    func schemes(text: String, hasScheme: Bool) {
        #expect(LinkForm.hasScheme(text) == hasScheme)
    }

    @Test(arguments: [
        ("www.x.example", "https://www.x.example"), ("a@x.example", "mailto:a@x.example"), ("a.md", nil),
        ("@x.example", nil), ("a/b@x.png", nil),
    ])
    func addressesWithoutScheme(text: String, meant: String?) {
        #expect(LinkForm.external(meantBy: text) == meant)
    }

    @Test(arguments: [
        ("a.md", "a.md", nil), ("a.md#b", "a.md", "b"), ("a.md?x#b", "a.md", "b"), ("#b", "", "b"),
        ("a%20b.md#%C3%A6", "a b.md", "æ"), ("a.md#", "a.md", ""), ("a%ff.md", "a%ff.md", nil),
        ("100%.txt", "100%.txt", nil), ("%2", "%2", nil), ("a#b?c", "a", "b?c"),
    ])
    func parts(text: String, path: String, anchor: String?) {
        let parts = LinkForm.parts(of: text)
        #expect(parts.path == path)
        #expect(parts.anchor == anchor)
    }

    @Test(arguments: [
        ("te.md", "content/a/te.md"), ("./te.md", "content/a/te.md"), ("../b/te.md", "content/b/te.md"),
        ("../../content/b/te.md", nil), ("../../x", nil), ("../te.md", "content/te.md"), ("..", "content"),
        ("a//b", "content/a/a/b"), ("", "content/a"),
    ])
    func resolving(path: String, expected: String?) {
        #expect(LinkForm.resolve(path, from: "content/a/kaffe.md") == expected)
    }

    @Test(arguments: [
        ("a-b_c.~/d", "a-b_c.~/d"), ("æ ø.txt", "%C3%A6%20%C3%B8.txt"), ("100 %", "100%20%25"), ("a\tb", "a%09b"),
        ("\"<>&'", "%22%3C%3E%26%27"), ("?#:", "%3F%23%3A"),
    ])
    func encoding(path: String, expected: String) {
        #expect(LinkForm.encoded(path) == expected)
        #expect(LinkForm.decoded(expected) == path)
    }

    @Test func emailsKeepTheirAt() {
        #expect(LinkForm.mailto("hej+os@example.org") == "mailto:hej%2Bos@example.org")
        #expect(LinkForm.mailto("a?b&c@example.org") == "mailto:a%3Fb%26c@example.org")
    }
}
