import ContentModel
import Diagnostics
import Testing

@testable import ContentFormats

/// Renders without any decision of the caller's: links go where they say.
func markdownHTML(_ bytes: some Sequence<UInt8>) -> String {
    let source = SourceFile(path: "a.md", bytes: Array(bytes))
    let markdown = MarkdownText.parse(source, body: SourceRange(0, source.bytes.count)).product
    let html = markdown.html { $0.isImage ? .image(MarkdownImage($0.destination)) : .address($0.destination) }
    return String(validating: html, as: UTF8.self) ?? "invalid UTF-8"
}

func markdownHTML(_ text: String) -> String {
    markdownHTML(text.utf8)
}

struct MarkdownHostileTests {
    private func ids(_ text: String) -> [String] {
        let source = SourceFile(path: "a.md", text: text)
        let parsed = MarkdownText.parse(source, body: SourceRange(0, source.bytes.count))
        if !parsed.findings.isEmpty { #expect(parsed.product.html { _ in .text } == []) }
        return parsed.findings.map(\.id)
    }

    private func times(_ count: Int, _ text: String) -> String {
        String(repeating: text, count: count)
    }

    @Test func textsThatAreTooMuchNeverReachTheLibrary() {
        #expect(ids(times(524_289, "a")) == ["tekst-for-lang"])
        #expect(ids(times(300, "> ") + "a") == ["for-dyb-indlejring"])
        #expect(ids(times(60, "* - ") + "a") == ["for-dyb-indlejring"])
        #expect(ids(times(200, " ") + "1. a") == ["for-dyb-indlejring"])
        #expect(ids("[a]: " + times(100_000, "x") + "\n\n" + times(1000, "[a] ")) == ["for-mange-henvisninger"])
        #expect(ids(times(50_000, "![[]()")) == ["for-mange-links"])
        #expect(ids(times(50_000, "a@b.c")) == ["for-mange-links"])
        #expect(ids(times(50_000, "a<?")) == ["raa-html"])
        #expect(ids(times(50_000, "a\n|-|-|\n")) == ["tabel-for-stor"])
    }

    /// 14 kB whose rows the library would fill up to six million cells.
    @Test(arguments: ["\n", "\r\n", "\r", "\n> "])
    func tablesAreMeasuredBeforehand(lineBreak: String) {
        let wide = ["|" + times(1500, "a|"), "|" + times(1500, "-|")] + Array(repeating: "|", count: 4000)
        #expect(ids((lineBreak.hasSuffix("> ") ? "> " : "") + wide.joined(separator: lineBreak)) == ["tabel-for-bred"])
        let long = ["|" + times(64, "a|"), "|" + times(64, "-|")] + Array(repeating: "|", count: 2000)
        #expect(ids((lineBreak.hasSuffix("> ") ? "> " : "") + long.joined(separator: lineBreak)) == ["tabel-for-stor"])
        let fits = ["|" + times(64, "a|"), "|" + times(64, "-|")] + Array(repeating: "|", count: 1500)
        #expect(ids(fits.joined(separator: lineBreak)) == [])
    }

    @Test func whatIsOrdinaryIsNoExcess() {
        #expect(
            ids(times(40, "- ") + "\n\n" + times(300, "- ") + "\n\n" + times(200, "*") + "\n" + times(200, " ") + "x")
                == [])
        #expect(ids(times(3000, "Se [a](b.md), ![c](d.png) og <e@f.example>.\n\n")) == [])
    }

    /// None of these may overflow the stack or take more than linear time in the bytes that the bounds let through.
    @Test(arguments: [
        "[", "![", "![l", "[a](", "[a](<b", "*a_ ", "**a *a ", "a~ ", "~~a", "`", "\\", "<", "&", "www.", "http://",
        "[^", "[^a]",
        "- a\n", "|", "|\n", "a|b\n", "# a\n", "~~~\n", "\0", "\u{FEFF}", "\r", "[a]: b\n", "<a x='", "[a](b \"",
    ])
    func repeatedPieces(piece: String) {
        let html = markdownHTML(times(10_000, piece))
        #expect(html != "invalid UTF-8")
    }

    @Test func deepNesting() {
        let depth = 5_000
        #expect(markdownHTML(times(depth, "[") + "a" + times(depth, "](u)")).contains("<a href=\"u\">a</a>"))
        #expect(markdownHTML(times(depth, "*a **a ") + "b" + times(depth, "** a*")).hasSuffix("</em></p>\n"))
        #expect(markdownHTML(times(50, ">") + "a").hasPrefix(times(50, "<blockquote>\n") + "<p>a"))
        #expect(markdownHTML(times(1500, "![") + "a" + times(1500, "](u)")).contains("alt=\"a\""))
    }

    @Test func nulAndInvalidUTF8BecomeReplacements() {
        #expect(markdownHTML([0x61, 0x00, 0x62, 0xFF, 0xC3]) == "<p>a\u{FFFD}b\u{FFFD}\u{FFFD}</p>\n")
    }

    /// Any bytes at all: no trap, valid UTF-8, and the same answer twice.
    @Test func anyBytesParse() {
        var random = SeededGenerator(state: 7)
        let pieces = [
            "[", "]", "(", ")", "!", "*", "_", "~", "`", "|", "-", "#", ">", "\n", "\n\n", "  ", "a", "æ", "<", "b>",
            "[^a]", "[^a]: ",
            "www.a.b", "x@y.z", "- [ ] ", "1. ", "\t", "\\", "&amp;", "http://", "<!--", "-->", "\r", "|-|-|\n",
            "[a]: ", "\"",
        ].map { Array($0.utf8) }
        for _ in 0..<2000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1..<60, using: &random) {
                if Int.random(in: 0..<10, using: &random) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                } else {
                    bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
                }
            }
            let html = markdownHTML(bytes)
            #expect(html != "invalid UTF-8" && html == markdownHTML(bytes), "\(bytes)")
            #expect(isBalanced(html), "\(bytes): \(html)")
        }
    }

    /// Every tag closed in the right order, and only tags that Markdown can make.
    private func isBalanced(_ html: String) -> Bool {
        var open: [Substring] = []
        for piece in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
            let tag = piece.prefix { $0 != ">" }
            let name = tag.prefix { $0 != " " }
            if tag.hasSuffix("/") { continue }
            if name.first == "/" {
                guard open.popLast() == name.dropFirst() else { return false }
            } else {
                open.append(name)
            }
        }
        return open.isEmpty
    }
}

/// SplitMix64, so that a failure can be seen again.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
