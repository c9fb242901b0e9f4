import ContentModel

/// One walk through a text's events that writes them as HTML.
struct MarkdownWriting {
    let markdown: MarkdownEvents
    let outline: Outline
    let style: MarkdownStyle
    let resolve: (Outline.Link) -> MarkdownLink
    var out: HTMLBytes
    /// How the open links and images end, innermost last.
    var openLinks: [OpenLink] = []
    /// Links cannot hold links: what stands in one is written as text.
    var isInsideLink = false
    var nextHeading = 0
    var nextLink = 0
    var tables = 0
    var footnotes: Footnotes
    var position = 0

    init(
        _ markdown: MarkdownEvents, outline: Outline, style: MarkdownStyle,
        resolve: @escaping (Outline.Link) -> MarkdownLink
    ) {
        self.markdown = markdown
        self.outline = outline
        self.style = style
        self.resolve = resolve
        footnotes = Footnotes(markdown)
        out = HTMLBytes(reserving: markdown.text.count + markdown.events.count * 8)
    }

    mutating func write() -> [UInt8] {
        for event in markdown.events {
            position += 1
            write(event.form)
        }
        endFootnotes()
        return out.bytes
    }

    /// What comes after the event being written.
    var following: MarkdownEvents.Form? {
        position < markdown.events.count ? markdown.events[position].form : nil
    }

    /// What came before it.
    var preceding: MarkdownEvents.Form? {
        position >= 2 ? markdown.events[position - 2].form : nil
    }

    private mutating func write(_ form: MarkdownEvents.Form) {
        guard !isInsideImage else { return alternativeText(form) }
        switch form {
        case .enter(let container): enter(container)
        case .exit(let container): exit(container)
        case .text(let span): out.text(markdown[span])
        case .softBreak: out.markup("\n")
        case .lineBreak: out.markup("<br />\n")
        case .code(let span):
            out.markup("<code>")
            out.text(markdown[span])
            out.markup("</code>")
        case .thematicBreak:
            out.freshLine()
            out.markup("<hr />\n")
        case .codeBlock(let language, let text): codeBlock(markdown[language], markdown[text])
        case .html(_, let isBlock): if isBlock { out.freshLine() }
        case .footnoteReference(let number): footnoteReference(number)
        }
    }

    private mutating func enter(_ container: MarkdownEvents.Container) {
        switch container {
        case .quote: block("<blockquote>\n")
        case .list(let start): list(from: start)
        case .item(let done): item(done)
        case .paragraph(tight: true): break
        case .paragraph(tight: false): block("<p>")
        case .heading(let level): heading(level)
        case .footnote: footnote()
        case .table: table()
        case .row(let isHeader): row(isHeader)
        case .cell(let isHeader, let alignment): cell(isHeader, alignment)
        case .emphasis: out.markup("<em>")
        case .strong: out.markup("<strong>")
        case .strikethrough: out.markup("<del>")
        case .link(let destination, let title): link(destination, title)
        case .image(let destination, let title): image(destination, title)
        }
    }

    private mutating func exit(_ container: MarkdownEvents.Container) {
        switch container {
        case .quote: block("</blockquote>\n")
        case .list(nil): out.markup("</ul>\n")
        case .list: out.markup("</ol>\n")
        case .item: out.markup("</li>\n")
        case .paragraph(let tight): endParagraph(tight)
        case .heading(let level): endHeading(level)
        case .footnote: endFootnote()
        case .table: endTable()
        case .row(let isHeader): endRow(isHeader)
        case .cell(let isHeader, _): endCell(isHeader)
        case .emphasis: out.markup("</em>")
        case .strong: out.markup("</strong>")
        case .strikethrough: out.markup("</del>")
        case .link, .image: endLink()
        }
    }

    mutating func block(_ markup: StaticString) {
        out.freshLine()
        out.markup(markup)
    }

    private mutating func list(from start: Int32?) {
        guard let start else { return block("<ul>\n") }
        guard start != 1 else { return block("<ol>\n") }
        block("<ol start=\"")
        out.number(start)
        out.markup("\">\n")
    }

    /// A check box nobody can tick is said in words; the style sheet draws it from the class.
    private mutating func item(_ done: Bool?) {
        guard let done else { return block("<li>") }
        guard let phrases = style.phrases else {
            block("<li><input type=\"checkbox\" ")
            if done { out.markup("checked=\"\" ") }
            return out.markup("disabled=\"\" /> ")
        }
        block(done ? "<li class=\"task task-done\">" : "<li class=\"task\">")
        out.markup("<span class=\"visually-hidden\">")
        out.text((done ? phrases.taskDone : phrases.taskOpen))
        out.markup(": </span>")
    }

    private mutating func endParagraph(_ tight: Bool) {
        if case .exit(.footnote) = following {
            out.markup(" ")
            backLinks()
        }
        if !tight { out.markup("</p>\n") }
    }

    private mutating func heading(_ level: Int) {
        out.freshLine()
        out.markup("<h")
        out.number(shifted(level))
        if style.phrases != nil, nextHeading < outline.headings.count {
            out.markup(" id=\"")
            out.text(style.idPrefix)
            out.text(outline.headings[nextHeading].id)
            out.markup("\"")
        }
        out.markup(">")
        nextHeading += 1
    }

    private mutating func endHeading(_ level: Int) {
        out.markup("</h")
        out.number(shifted(level))
        out.markup(">\n")
    }

    func shifted(_ level: Int) -> Int {
        min(max(level + style.headingShift, style.levels.lowerBound), style.levels.upperBound)
    }

    /// A block that scrolls sideways must be reachable from the keyboard.
    private mutating func codeBlock(_ language: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) {
        block(style.phrases == nil ? "<pre><code" : "<pre tabindex=\"0\"><code")
        if !language.isEmpty {
            out.markup(" class=\"language-")
            out.text(language.prefix { $0 > 0x20 })
            out.markup("\"")
        }
        out.markup(">")
        out.text(text)
        out.markup("</code></pre>\n")
    }
}
