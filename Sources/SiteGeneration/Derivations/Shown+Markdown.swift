import ContentFormats
import ContentModel

extension Shown {
    /// The record's text as HTML.
    var body: [UInt8] { html(version.document.body, idPrefix: "") }

    /// A front matter text as HTML; its ids cannot meet the body's.
    func html(_ text: MarkdownText) -> [UInt8] { html(text, idPrefix: "f_") }

    private func html(_ text: MarkdownText, idPrefix: String) -> [UInt8] {
        let phrases = MarkdownPhrases(site.phrases(in: version.language))
        return text.html(idPrefix: idPrefix, phrases: phrases) { link in
            markdownLink(site.destination(of: link, in: text, record: record, version: version), isImage: link.isImage)
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
        case .draft, .unreadable, .broken: .text
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
            external: phrases.text("markdownExternal"), table: phrases.text("markdownTable"),
            footnotes: phrases.text("markdownFootnotes"), footnote: phrases.text("markdownFootnote"),
            back: phrases.text("markdownBack"), taskDone: phrases.text("markdownTaskDone"),
            taskOpen: phrases.text("markdownTaskOpen"))
    }
}
