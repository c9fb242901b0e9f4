extension MarkdownWriting {
    /// How far the footnotes have come.
    struct Footnotes {
        /// References met so far, by the footnote's number.
        var references: [Int32: Int] = [:]
        /// References in the whole text, by the footnote's number.
        let totals: [Int32: Int]
        /// The footnote being written, 0 before the first.
        var current: Int32 = 0
        var hasBackLinks = false

        init(_ markdown: MarkdownEvents) {
            var totals: [Int32: Int] = [:]
            for event in markdown.events {
                if case .footnoteReference(let number) = event.form { totals[number, default: 0] += 1 }
            }
            self.totals = totals
        }
    }

    /// The first reference is `fnref_3`, the next `fnref_3_2`. Slugs hold no `_`, so headings cannot take these ids.
    mutating func footnoteReference(_ number: Int32) {
        let count = (footnotes.references[number] ?? 0) + 1
        footnotes.references[number] = count
        out.markup("<sup class=\"footnote-ref\"")
        if isInsideLink { out.markup(" id=\"") } else { out.markup("><a href=\"#") }
        if !isInsideLink {
            footnoteId(number)
            out.markup("\" id=\"")
        }
        referenceId(number, count)
        out.markup("\"")
        if let phrases = style.phrases, !isInsideLink {
            out.markup(" aria-label=\"")
            out.text(phrases.footnote)
            out.markup(" ")
            out.number(number)
            out.markup("\"")
        }
        out.markup(">")
        out.number(number)
        out.markup(isInsideLink ? "</sup>" : "</a></sup>")
    }

    mutating func footnote() {
        if footnotes.current == 0 { startFootnotes() }
        footnotes.current += 1
        footnotes.hasBackLinks = false
        block("<li id=\"")
        footnoteId(footnotes.current)
        out.markup("\">\n")
    }

    mutating func endFootnote() {
        if !footnotes.hasBackLinks {
            backLinks()
            out.markup("\n")
        }
        out.markup("</li>\n")
    }

    mutating func endFootnotes() {
        if footnotes.current > 0 { out.markup("</ol>\n</section>\n") }
    }

    /// One link back to each place that refers to the footnote being written.
    mutating func backLinks() {
        footnotes.hasBackLinks = true
        let number = footnotes.current
        for count in 1...max(1, footnotes.totals[number] ?? 1) {
            if count > 1 { out.markup(" ") }
            out.markup("<a href=\"#")
            referenceId(number, count)
            out.markup("\" class=\"footnote-backref\"")
            if let phrases = style.phrases {
                out.markup(" aria-label=\"")
                out.text(phrases.back)
                out.markup(" ")
                out.number(number)
                if count > 1 {
                    out.markup(".")
                    out.number(count)
                }
                out.markup("\"")
            }
            out.markup(">↩</a>")
        }
    }

    private mutating func startFootnotes() {
        block("<section class=\"footnotes\">\n")
        if let phrases = style.phrases {
            out.markup("<h")
            out.number(shifted(2))
            out.markup(" class=\"visually-hidden\">")
            out.text(phrases.footnotes)
            out.markup("</h")
            out.number(shifted(2))
            out.markup(">\n")
        }
        out.markup("<ol>\n")
    }

    private mutating func footnoteId(_ number: Int32) {
        out.text(style.idPrefix)
        out.markup(style.phrases == nil ? "fn" : "fn_")
        out.number(number)
    }

    private mutating func referenceId(_ number: Int32, _ count: Int) {
        out.text(style.idPrefix)
        out.markup(style.phrases == nil ? "fnref" : "fnref_")
        out.number(number)
        guard count > 1 else { return }
        out.markup("_")
        out.number(count)
    }
}
