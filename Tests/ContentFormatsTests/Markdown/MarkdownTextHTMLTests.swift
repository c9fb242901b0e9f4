import ContentModel
import Diagnostics
import Testing

@testable import ContentFormats

struct MarkdownTextHTMLTests {
    private func check(
        _ text: String, _ expected: String, shift: Int = 0, idPrefix: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let source = SourceFile(path: "a.md", text: text)
        let markdown = MarkdownText.parse(source, body: SourceRange(0, source.bytes.count)).product
        let html = markdown.html(shiftingHeadingsBy: shift, idPrefix: idPrefix) { link in
            let address = link.destination
            if link.isImage {
                if address.hasSuffix(".pdf") { return .address(address) }
                if address.hasSuffix(".webp") {
                    return .image(MarkdownImage(address, candidates: "/a&b.jpg 4w", isLazy: false))
                }
                let webp = address.hasSuffix("sal.jpg") ? "/sal-4.webp 4w" : nil
                return .image(
                    MarkdownImage(
                        address, width: 4, height: 3, candidates: webp.map { _ in "/sal-4.jpg 4w" }, webp: webp,
                        sizes: webp.map { _ in "100vw" }))
            }
            if address.hasPrefix("https:") { return .external(address) }
            if address.hasSuffix(".pdf") { return .attachment("/filer/" + address, note: "PDF, 120 kB") }
            if address.hasSuffix("udkast.md") { return .text }
            return .address(address.hasSuffix(".md") ? "/" + address.dropLast(3) + "/" : address)
        }
        #expect(String(decoding: html, as: UTF8.self) == expected, sourceLocation: sourceLocation)
    }

    @Test func linksBecomeWhatTheCallerDecides() {
        check("[a](b.md)", "<p><a href=\"/b/\">a</a></p>\n")
        check("[a](b.md 'en \"titel\"')", "<p><a href=\"/b/\" title=\"en &quot;titel&quot;\">a</a></p>\n")
        check(
            "[a](https://b.example/?x=1&y='2')",
            "<p><a class=\"external\" rel=\"noopener\" href=\"https://b.example/?x=1&amp;y=&#x27;2&#x27;\">a"
                + " <span class=\"visually-hidden\">(eksternt websted)</span></a></p>\n")
        check(
            "[regler](regler.pdf)",
            "<p><a class=\"attachment\" href=\"/filer/regler.pdf\">regler"
                + " <span class=\"file-note\">(PDF, 120 kB)</span></a></p>\n")
        check("[*et* udkast](udkast.md)!", "<p><em>et</em> udkast!</p>\n")
    }

    @Test func imagesBecomeWhatTheCallerDecides() {
        check(
            "![Kaffe & *kage*](kaffe og kage.jpg)", "<p>![Kaffe &amp; <em>kage</em>](kaffe og kage.jpg)</p>\n")
        check(
            "![Kaffe & *kage* [x](y.md) ![z](w.png)](<kaffe og kage.jpg> \"t\")",
            "<p><img src=\"kaffe%20og%20kage.jpg\" alt=\"Kaffe &amp; kage x z\" title=\"t\" width=\"4\" height=\"3\""
                + " loading=\"lazy\" decoding=\"async\" /></p>\n")
        check(
            "![Salen](sal.jpg)",
            "<p><picture><source type=\"image/webp\" srcset=\"/sal-4.webp 4w\" sizes=\"100vw\" />"
                + "<img src=\"sal.jpg\" srcset=\"/sal-4.jpg 4w\" sizes=\"100vw\" alt=\"Salen\" width=\"4\" height=\"3\""
                + " loading=\"lazy\" decoding=\"async\" /></picture></p>\n")
        check(
            "![Øverst](x.webp)",
            "<p><img src=\"x.webp\" srcset=\"/a&amp;b.jpg 4w\" alt=\"Øverst\" decoding=\"async\" /></p>\n")
        check("[![a](b.pdf)](c.md) [d](e.md)", "<p><a href=\"/c/\">a</a> <a href=\"/e/\">d</a></p>\n")
    }

    @Test func refusedAddressesAndHTMLNeverReachThePage() {
        check("[a](javascript:alert(1)) ![b](data:x) [c](//d) [e](f.md)", "<p>a b c <a href=\"/f/\">e</a></p>\n")
        check("a <b>c</b> <!-- d --> e\n\n<div>\nx\n</div>\n\nf", "<p>a c  e</p>\n<p>f</p>\n")
        check(
            "```<script>\n</code>\n```",
            "<pre tabindex=\"0\"><code class=\"language-&lt;script&gt;\">&lt;/code&gt;\n</code></pre>\n")
    }

    @Test func headingsHaveAnchorsAndStayBelowTheTitle() {
        check("# Ærø\n## A\n###### B", "<h2 id=\"aeroe\">Ærø</h2>\n<h2 id=\"a\">A</h2>\n<h6 id=\"b\">B</h6>\n")
        check("## A", "<h4 id=\"vilkaar_a\">A</h4>\n", shift: 2, idPrefix: "vilkaar_")
    }

    @Test func tablesScrollInANamedFrame() {
        check(
            "| | b |\n|---|--:|\n| 1 | 2 |\n\n| c |\n|:-:|\n",
            """
            <div class="table-scroll" tabindex="0" role="group" aria-label="Tabel">
            <table>
            <thead>
            <tr>
            <td></td>
            <th scope="col" class="align-right">b</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td class="align-right">2</td>
            </tr>
            </tbody>
            </table>
            </div>
            <div class="table-scroll" tabindex="0" role="group" aria-label="Tabel 2">
            <table>
            <thead>
            <tr>
            <th scope="col" class="align-center">c</th>
            </tr>
            </thead>
            </table>
            </div>

            """)
    }

    @Test func tasksAreSaidInWords() {
        check(
            "- [x] ring\n- [ ] ~~skriv~~ til os",
            """
            <ul>
            <li class="task task-done"><span class="visually-hidden">Udført: </span>ring</li>
            <li class="task"><span class="visually-hidden">Ikke udført: </span><del>skriv</del> til os</li>
            </ul>

            """)
    }

    @Test func footnotesLeadBothWays() {
        check(
            "## Fn 1\n\na[^x] b[^x] [c[^y]](d.md)\n\n[^x]: Et\n[^y]: To\n",
            """
            <h2 id="p_fn-1">Fn 1</h2>
            <p>a<sup class="footnote-ref"><a href="#p_fn_1" id="p_fnref_1" aria-label="Note 1">1</a></sup> \
            b<sup class="footnote-ref"><a href="#p_fn_1" id="p_fnref_1_2" aria-label="Note 1">1</a></sup> \
            <a href="/d/">c<sup class="footnote-ref" id="p_fnref_2">2</sup></a></p>
            <section class="footnotes">
            <h2 class="visually-hidden">Noter</h2>
            <ol>
            <li id="p_fn_1">
            <p>Et <a href="#p_fnref_1" class="footnote-backref" aria-label="Tilbage til henvisning 1">↩</a> \
            <a href="#p_fnref_1_2" class="footnote-backref" aria-label="Tilbage til henvisning 1.2">↩</a></p>
            </li>
            <li id="p_fn_2">
            <p>To <a href="#p_fnref_2" class="footnote-backref" aria-label="Tilbage til henvisning 2">↩</a></p>
            </li>
            </ol>
            </section>

            """, idPrefix: "p_")
    }
}
