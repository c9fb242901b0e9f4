import Testing

@testable import ContentFormats

struct LinkAddressTests {
    @Test(arguments: [
        "x.md", "../articles/x.md#anker", "#anker", "?a=b:c", "/rod", "x/y:z", "https://a.example",
        "HTTP://a.example/b",
        "mailto:a@b.example", "tel:+4512345678", "min fil.pdf", "æ.md", "javascript%3Aalert(1)",
    ])
    func allowed(_ address: String) {
        #expect(LinkAddress.isAllowed(Array(address.utf8)[...]))
    }

    @Test(arguments: [
        "", " ", "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:x", "\u{1}javascript:x", "java\tscript:x",
        "java\nscript:x", "data:text/html,x", "vbscript:x", "file:///etc", "ftp://a", "//a.example", "///a", "/\\a",
        "\\\\a",
        "http:a", "http:/a", "https://", "https:///a", "http://?a", "mailto:", "tel:", "x:y.md", "https://a ",
        "a\u{7F}",
        "jåvascript:x", ":x",
    ])
    func refused(_ address: String) {
        #expect(!LinkAddress.isAllowed(Array(address.utf8)[...]))
    }

    @Test func disguisesAreSeenThrough() {
        for text in [
            "[a](&#106;avascript:x)", "[a](java&Tab;script:x)", "[a](<&#32;javascript:x>)", "<javascript:x>",
            "[a]\n\n[a]: javascript&colon;x",
        ] {
            let html = markdownHTML(text)
            #expect(!html.contains("href"), "\(text): \(html)")
        }
    }
}
