import Testing

@testable import SiteGeneration

@Suite struct XMLTextTests {
    private func written(_ text: String) -> String {
        var xml = XMLText()
        xml.element("t", ["a": text, "b": nil], text: text)
        return String(decoding: xml.bytes, as: UTF8.self).split(separator: "\n", maxSplits: 1).dropFirst().joined()
    }

    @Test(arguments: [
        ("a]]>b", "a]]&gt;b"), ("<b> & \"x\" 'y'", "&lt;b&gt; &amp; &quot;x&quot; 'y'"), ("\r\n\t", "&#13;\n\t"),
        ("\u{0}a\u{7}\u{1F}b\u{B}\u{C}", "ab"), ("æ\u{FFFD}\u{FFFE}ø\u{FFFF}å\u{FFFC}", "æ\u{FFFD}øå\u{FFFC}"),
        ("\u{FFFE}", ""), ("\u{1FFFE}😀\u{BF}\u{FBFF}", "\u{1FFFE}😀\u{BF}\u{FBFF}"),
    ])
    func textIsReadAsItIs(text: String, escaped: String) {
        #expect(written(text) == "<t a=\"\(escaped)\">\(escaped)</t>\n")
    }
}
