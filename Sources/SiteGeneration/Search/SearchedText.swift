import ContentFormats
import ContentModel
import SearchIndexing

/// The words of a record's body and fields, as its declaration says they are to be searched.
///
/// A field's `search` is a weight beside body text, which is 1: from 3 its words count as tags, below as body, and 0
/// leaves them out. Without the key the labels of choices are tags, and other words are body. Title and summary have
/// places of their own.
struct SearchedText {
    private(set) var body = ""
    private(set) var tags: [String] = []
    private(set) var headings: [SearchDocument.Heading] = []
    private let shown: Shown

    init(_ shown: Shown) {
        self.shown = shown
    }

    /// - Parameter prefix: What the ids of the text's headings begin with on the page.
    mutating func add(_ text: MarkdownText, prefix: String) {
        append(text.plainText)
        headings += text.outline.headings.filter { !$0.text.isEmpty }.map { .init($0.text, id: prefix + $0.id) }
    }

    mutating func add(_ value: Value, of field: Schema.Field, slot: Int) {
        if field.name == "title" || field.name == "summary" || field.searchWeight == 0 { return }
        if case .markdown(let text) = value, (field.searchWeight ?? 1) < 3 {
            return add(text, prefix: field.name + "_")
        }
        let weight = field.searchWeight ?? (field.type.choices == nil ? 1 : 3)
        let texts = texts(value, of: field)
        if weight >= 3 { tags += texts } else { texts.forEach { append($0) } }
    }

    private mutating func append(_ text: String) {
        body = body.isEmpty ? text : text.isEmpty ? body : body + "\n" + text
    }

    private func texts(_ value: Value, of field: Schema.Field) -> [String] {
        switch value {
        case .text(let text): return [text]
        case .markdown(let text): return [text.plainText]
        case .address(let address): return [address.line]
        case .choice, .choices:
            let terms = field.type.choices?.terms ?? []
            return value.chosen.map { terms[$0].label.text(in: shown.language) }
        case .list(let rows):
            guard case .list(let columns) = field.type else { return [] }
            return rows.flatMap { row in
                zip(columns, row).flatMap { column, value in value.map { texts($0, of: column) } ?? [] }
            }
        case .image(let picture): return [picture.alt].compactMap { $0 }
        case .cvr(let number): return [number.digits]
        case .language(let language): return [language.name(for: shown.language)]
        case .integer, .number, .money, .flag, .date, .moment, .timeSpan, .repeats, .url, .email, .phone, .reference,
            .references, .file:
            return []
        }
    }
}
