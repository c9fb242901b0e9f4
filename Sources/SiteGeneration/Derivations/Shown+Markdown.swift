import ContentFormats
import ContentModel

extension Shown {
    /// The record's text as HTML.
    var body: [UInt8] { html(version.document.body, idPrefix: "", headingShift: 0) }

    /// The text of a field as HTML; its ids begin with the field's name, so that no two texts of a page share one.
    func html(_ text: MarkdownText, of field: String) -> [UInt8] { html(text, idPrefix: field + "_", headingShift: 1) }

    /// Whether there is something to tick in any of the record's texts.
    var hasTasks: Bool {
        version.document.body.outline.hasTasks
            || version.values.contains { value in
                if case .markdown(let text) = value { text.outline.hasTasks } else { false }
            }
    }

    /// A field's text stands under its label, so its headings go one level down.
    func html(_ text: MarkdownText, idPrefix: String, headingShift: Int) -> [UInt8] {
        // A text in the main language on another language's page has notes and marks in its own language.
        let phrases =
            version.language == language
            ? interface.markdownPhrases : MarkdownPhrases(site.phrases(in: version.language))
        return text.html(shiftingHeadingsBy: headingShift, idPrefix: idPrefix, phrases: phrases) { link in
            let destination = site.destination(of: link, in: text, record: record, version: version)
            if case .anchor(let id) = destination, text.outline.headings.contains(where: { $0.id == id }) {
                return .address("#" + idPrefix + id)
            }
            return markdownLink(destination, link)
        }
    }

    private func markdownLink(_ destination: Destination, _ link: Outline.Link) -> MarkdownLink {
        switch destination {
        case .page(let path, _): .address(site.settings.baseURL.href(path))
        case .anchor(let id): .address("#" + id)
        case .external(let url):
            url.lowercased().hasPrefix("http") ? .external(url) : .address(url)
        case .attachment(let attachment):
            link.isImage
                ? image(attachment, link) : .attachment(href(of: attachment), note: note(on: attachment))
        case .expired(let path, _): .expired(site.settings.baseURL.href(path))
        case .hidden, .unreadable, .broken: .text
        }
    }

    /// A picture that cannot be shown leaves its description.
    private func image(_ attachment: Attachment, _ link: Outline.Link) -> MarkdownLink {
        if attachment.isBroken { return .text }
        let first = version.document.body.outline.links.first(where: \.isImage)
        return .image(image(attachment, isLazy: firstPicture != nil || link.range != first?.range))
    }

    /// A picture as this reader is given it.
    func image(_ attachment: Attachment, isLazy: Bool) -> MarkdownImage {
        site.image(attachment, interface.pictures, isLazy: isLazy)
    }

    /// The file of the first picture among the fields: it stands at the top, so a browser fetches it at once.
    var firstPicture: String? {
        version.values.lazy.compactMap { value -> String? in
            guard case .image(let picture) = value else { return nil }
            return picture.file.name
        }.first
    }
}

extension MarkdownPhrases {
    /// The interface's words for a text in a language.
    init(_ phrases: Phrases) {
        self.init(
            external: phrases.text("markdownExternal"), expired: phrases.text("expired"),
            table: phrases.text("markdownTable"),
            footnotes: phrases.text("markdownFootnotes"), footnote: phrases.text("markdownFootnote"),
            back: phrases.text("markdownBack"), taskDone: phrases.text("markdownTaskDone"),
            taskOpen: phrases.text("markdownTaskOpen"))
    }
}
