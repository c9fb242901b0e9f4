import ContentModel
import Diagnostics
import Testing

@testable import ContentFormats

@Suite struct PlainTextTests {
    private func text(_ markdown: String) -> String {
        MarkdownText.parse(value: markdown, at: .start, in: SourceFile(path: "a.md", text: "")).product.plainText
    }

    @Test(arguments: [
        ("", ""),
        ("En **fed** og _skrå_ ~~gammel~~ tekst.", "En fed og skrå gammel tekst."),
        ("## Overskrift\n\nTekst\n\n### En til `kode`\n", "Tekst"),
        ("Et\nto\\\ntre\n\nfire", "Et to tre fire"),
        (
            "Se [linket](a.md) og ![billedet](b.png) på https://example.org.",
            "Se linket og billedet på https://example.org."
        ),
        ("Brug `let x`.\n\n```swift\nlet y = 1\nlet z\n```\nSlut", "Brug let x. let y = 1\nlet z\nSlut"),
        ("- et\n- to\n  1. tre\n- [x] fire", "et to tre fire"),
        ("> citat\n\n---\n\nefter", "citat efter"),
        ("| a | b |\n|---|---|\n| c | d |", "a b c d"),
        ("Se noten.[^1]\n\n[^1]: Noten.", "Se noten. Noten."),
        ("Et<br>to <!-- tre --> fire", "Et to fire"),
        ("<div>\nrå\n</div>\n\nefter", "efter"),
    ])
    func wordsAreKept(markdown: String, expected: String) {
        #expect(text(markdown) == expected)
    }

    @Test(arguments: [
        ("", ""),
        ("Et\nto\\\ntre\n\nfire", "Et to tre\nfire"),
        ("Indledning\n\n## Det **laver** du\n\nTekst\n\n### Og [så](a.md)\n", "Indledning\nDet laver du\nTekst\nOg så"),
        ("- et\n\n- to\n  1. tre\n- [x] fire", "et\nto\ntre\nfire"),
        ("> citat\n\n---\n\nefter", "citat\nefter"),
        ("| a | b |\n|---|---|\n| c | d |", "a b\nc d"),
        ("```\nlet y = 1\nlet z\n```\nSlut", "let y = 1\nlet z\nSlut"),
        ("Se noten.[^1]\n\n[^1]: Noten.", "Se noten.\nNoten."),
    ])
    func linesAreKept(markdown: String, expected: String) {
        let parsed = MarkdownText.parse(value: markdown, at: .start, in: SourceFile(path: "a.md", text: ""))
        #expect(parsed.product.lines == expected)
    }

    @Test func aLongTextIsCutBetweenScalars() {
        let long = text("x" + String(repeating: "å", count: 100_000))
        #expect(long.utf8.count == PlainText.longest - 1)
        #expect(long.last == "å")
        #expect(text(String(repeating: "ord ", count: 50_000)).utf8.count <= PlainText.longest)
    }

    @Test func headingsOutsideTheTextAreWhereTheyWere() {
        let parsed = MarkdownText.parse(value: "a\n\n## b\n\nc", at: .start, in: SourceFile(path: "a.md", text: ""))
        #expect(parsed.product.outline.headings.map(\.text) == ["b"])
    }
}
