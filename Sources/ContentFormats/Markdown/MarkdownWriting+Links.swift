import ContentModel

extension MarkdownWriting {
    /// What closes a link or an image, decided when it opened.
    enum OpenLink {
        /// Only the text is written.
        case text
        case anchor(note: String?, noteClass: StaticString = "file-note")
        /// A picture: its description is being written into `alt`.
        case image(MarkdownImage, title: MarkdownEvents.Span)
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
        guard case .image(let image) = decision else { return openAnchor(decision, title) }
        if let webp = image.webp {
            out.markup("<picture><source type=\"image/webp\" srcset=\"")
            out.text(webp)
            attribute("sizes", image.sizes)
            out.markup("\" />")
        }
        out.markup("<img src=\"")
        out.address(image.address)
        attribute("srcset", image.candidates)
        attribute("sizes", image.sizes)
        out.markup("\" alt=\"")
        openLinks.append(.image(image, title: title))
    }

    mutating func endLink() {
        switch openLinks.popLast() {
        case .anchor(let text, let noteClass):
            if let text { note(text, noteClass) }
            out.markup("</a>")
            isInsideLink = false
        case .image(let image, let title): endImage(image, title)
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
        case .image(let image): anchor("<a href=\"", image.address, title, .anchor(note: nil))
        case .address(let address): anchor("<a href=\"", address, title, .anchor(note: nil))
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

    /// Leaves the last attribute's quote open, as it was before.
    private mutating func attribute(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        out.markup("\" ")
        out.markup(name)
        out.markup("=\"")
        out.text(value)
    }

    private mutating func endImage(_ image: MarkdownImage, _ title: MarkdownEvents.Span) {
        writeTitle(title)
        if let width = image.width, let height = image.height {
            out.markup("\" width=\"")
            out.number(width)
            out.markup("\" height=\"")
            out.number(height)
        }
        if style.phrases != nil {
            out.markup(image.isLazy ? "\" loading=\"lazy\" decoding=\"async" : "\" decoding=\"async")
        }
        out.markup(image.webp == nil ? "\" />" : "\" /></picture>")
    }
}
