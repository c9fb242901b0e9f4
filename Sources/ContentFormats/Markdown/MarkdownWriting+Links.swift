import ContentModel

extension MarkdownWriting {
    /// What closes a link or an image, decided when it opened.
    enum OpenLink {
        /// Only the text is written.
        case text
        case anchor(note: String?, noteClass: StaticString = "file-note")
        /// A picture: its description is being written into `alt`.
        case image(width: Int?, height: Int?, title: MarkdownEvents.Span)
        /// A link or a picture inside a picture's description.
        case textInImage
    }

    var isInsideImage: Bool {
        switch openLinks.last {
        case .image, .textInImage: true
        default: false
        }
    }

    mutating func link(_ destination: MarkdownEvents.Span, _ title: MarkdownEvents.Span) {
        openAnchor(nextDecision(destination), title)
    }

    /// A picture that is not to be shown becomes a link with its description as text.
    mutating func image(_ destination: MarkdownEvents.Span, _ title: MarkdownEvents.Span) {
        let decision = nextDecision(destination)
        guard case .image(let address, let width, let height) = decision else { return openAnchor(decision, title) }
        out.markup("<img src=\"")
        out.address(address)
        out.markup("\" alt=\"")
        openLinks.append(.image(width: width, height: height, title: title))
    }

    mutating func endLink() {
        switch openLinks.popLast() {
        case .anchor(let text, let noteClass):
            if let text { note(text, noteClass) }
            out.markup("</a>")
            isInsideLink = false
        case .image(let width, let height, let title): endImage(width, height, title)
        case .text, .textInImage, nil: break
        }
    }

    /// Inside `alt` only the text counts.
    mutating func alternativeText(_ form: MarkdownEvents.Form) {
        switch form {
        case .text(let span), .code(let span): out.text(markdown[span])
        case .softBreak, .lineBreak: out.markup(" ")
        case .enter(.link(let destination, _)), .enter(.image(let destination, _)):
            _ = nextDecision(destination)
            openLinks.append(.textInImage)
        case .exit(.link), .exit(.image): endLink()
        case .enter, .exit, .html, .codeBlock, .thematicBreak, .footnoteReference: break
        }
    }

    /// The decision for the outline's next link; an address that is empty or refused has no place there.
    private mutating func nextDecision(_ destination: MarkdownEvents.Span) -> MarkdownLink {
        guard LinkAddress.isAllowed(markdown[destination]), nextLink < outline.links.count else { return .text }
        defer { nextLink += 1 }
        return resolve(outline.links[nextLink])
    }

    private mutating func openAnchor(_ decision: MarkdownLink, _ title: MarkdownEvents.Span) {
        guard !isInsideLink else { return openLinks.append(.text) }
        switch decision {
        case .text: openLinks.append(.text)
        case .address(let address), .image(let address, _, _):
            anchor("<a href=\"", address, title, .anchor(note: nil))
        case .external(let address):
            anchor(
                "<a class=\"external\" rel=\"noopener\" href=\"", address, title,
                .anchor(note: style.phrases?.external, noteClass: "visually-hidden"))
        case .expired(let address):
            anchor("<a href=\"", address, title, .anchor(note: style.phrases?.expired, noteClass: "link-note"))
        case .attachment(let address, let note):
            anchor("<a class=\"attachment\" href=\"", address, title, .anchor(note: note))
        }
    }

    private mutating func anchor(
        _ start: StaticString, _ address: String, _ title: MarkdownEvents.Span, _ open: OpenLink
    ) {
        out.markup(start)
        out.address(address)
        writeTitle(title)
        out.markup("\">")
        openLinks.append(open)
        isInsideLink = true
    }

    /// Leaves the last attribute's quote open.
    private mutating func writeTitle(_ title: MarkdownEvents.Span) {
        guard !title.isEmpty else { return }
        out.markup("\" title=\"")
        out.text(markdown[title])
    }

    private mutating func note(_ text: String, _ className: StaticString) {
        out.markup(" <span class=\"")
        out.markup(className)
        out.markup("\">(")
        out.text(text)
        out.markup(")</span>")
    }

    private mutating func endImage(_ width: Int?, _ height: Int?, _ title: MarkdownEvents.Span) {
        writeTitle(title)
        if let width, let height {
            out.markup("\" width=\"")
            out.number(width)
            out.markup("\" height=\"")
            out.number(height)
        }
        out.markup(style.phrases == nil ? "\" />" : "\" loading=\"lazy\" />")
    }
}
