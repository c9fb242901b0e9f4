/// A Markdown text as a reader meets it: its syntax tree, flattened into entries, leaves and exits.
///
/// All text lies in one buffer, so that the tree costs two allocations and can be freed where it was made.
struct MarkdownEvents {
    /// A piece of `text`.
    struct Span {
        let lower: Int32
        let upper: Int32

        var isEmpty: Bool { lower == upper }
    }

    enum Alignment: UInt8 {
        case none, left, center, right
    }

    /// A node that holds others.
    enum Container {
        case quote
        case list(start: Int32?)
        /// `done` is nil when the item is no task.
        case item(done: Bool?)
        /// A tight paragraph stands in a list without blank lines and gets no element of its own.
        case paragraph(tight: Bool)
        case heading(level: Int)
        /// Footnotes stand last and in the order they are first referred to.
        case footnote
        case table
        case row(isHeader: Bool)
        case cell(isHeader: Bool, alignment: Alignment)
        case emphasis, strong, strikethrough
        case link(destination: Span, title: Span)
        case image(destination: Span, title: Span)
    }

    enum Form {
        case enter(Container)
        case exit(Container)
        case text(Span)
        case code(Span)
        case softBreak, lineBreak, thematicBreak
        case codeBlock(language: Span, text: Span)
        case html(Span, isBlock: Bool)
        /// The number of the footnote, from 1.
        case footnoteReference(Int32)
    }

    struct Event {
        let form: Form
        /// The first and last line of a block, from 1 in the text; inline parts carry none (0).
        let line: Int32
        let endLine: Int32
    }

    var events: [Event] = []
    var text: [UInt8] = []

    subscript(span: Span) -> ArraySlice<UInt8> {
        text[Int(span.lower)..<Int(span.upper)]
    }
}

/// What the text may hold beyond CommonMark.
struct MarkdownExtensions: OptionSet {
    let rawValue: UInt8

    static let table = MarkdownExtensions(rawValue: 1)
    static let strikethrough = MarkdownExtensions(rawValue: 2)
    static let autolink = MarkdownExtensions(rawValue: 4)
    static let tasklist = MarkdownExtensions(rawValue: 8)
    static let footnotes = MarkdownExtensions(rawValue: 16)
    static let all: MarkdownExtensions = [.table, .strikethrough, .autolink, .tasklist, .footnotes]
}
