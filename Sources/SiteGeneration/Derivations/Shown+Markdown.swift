import ContentFormats
import ContentModel

extension Shown {
    /// The record's text as HTML.
    var body: [UInt8] { html(version.document.body, idPrefix: "", headingShift: 0) }

    /// The text of a field as HTML; its ids begin with the field's name, so that no two texts of a page share one.
    func html(_ text: MarkdownText, of field: String) -> [UInt8] { html(text, idPrefix: field + "_", headingShift: 1) }

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
            return markdownLink(destination, isImage: link.isImage)
        }
    }

    private func markdownLink(_ destination: Destination, isImage: Bool) -> MarkdownLink {
        switch destination {
        case .page(let path, _): .address(site.settings.baseURL.href(path))
        case .anchor(let id): .address("#" + id)
        case .external(let url):
            url.lowercased().hasPrefix("http") ? .external(url) : .address(url)
        case .attachment(let attachment):
            isImage ? .image(href(of: attachment)) : .attachment(href(of: attachment), note: note(on: attachment))
        case .expired(let path, _): .expired(site.settings.baseURL.href(path))
        case .hidden, .unreadable, .broken: .text
        }
    }

    /// The files beside records that the version's text and fields refer to.
    var attachments: [Attachment] {
        let linked = markdownTexts.flatMap { text in
            text.outline.links.compactMap { link -> Attachment? in
                guard
                    case .attachment(let attachment) = site.destination(
                        of: link, in: text, record: record, version: version)
                else { return nil }
                return attachment
            }
        }
        let named = version.values.compactMap { $0 }.flatMap(\.fileNames).compactMap {
            site.attachment($0.name, of: record)
        }
        return linked + named
    }

    private var markdownTexts: [MarkdownText] {
        [version.document.body] + version.values.compactMap { $0?.markdownText }
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
