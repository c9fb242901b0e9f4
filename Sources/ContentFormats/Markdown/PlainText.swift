public import ContentModel

extension MarkdownText {
    /// The words as a search reads them, of bounded length: headings left out, code and the texts of links and images
    /// in, one space where a block or a line ends.
    public var plainText: String {
        text(of: PlainText(keepsLines: false))
    }

    /// The words as a page shows them, of bounded length: a line for each heading, paragraph, item and row of a table.
    public var lines: String {
        text(of: PlainText(keepsLines: true))
    }

    private func text(of empty: PlainText) -> String {
        let markdown = MarkdownEvents(unpacking: tree)
        var plain = empty
        for event in markdown.events { plain.read(event, of: markdown) }
        return plain.text
    }
}

struct PlainText {
    /// In bytes; what comes after is left out.
    static let longest = 100_000

    /// Headings stand among the other words, and what stands on a line of its own on the page has its own here.
    private let keepsLines: Bool
    private var bytes: [UInt8] = []
    private var isInHeading = false

    init(keepsLines: Bool) {
        self.keepsLines = keepsLines
    }

    /// The text, cut between two scalars.
    var text: String {
        var end = min(bytes.count, Self.longest)
        if end < bytes.count { while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 } }
        while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    mutating func read(_ event: MarkdownEvents.Event, of markdown: MarkdownEvents) {
        switch event.form {
        case .text(let span), .code(let span), .codeBlock(_, let span): append(markdown[span])
        case .softBreak, .lineBreak, .html: separate()
        case .enter(.heading): isInHeading = !keepsLines
        case .exit(let container): leave(container)
        case .enter, .thematicBreak, .footnoteReference: break
        }
    }

    private mutating func leave(_ container: MarkdownEvents.Container) {
        switch container {
        case .heading:
            isInHeading = false
            if keepsLines { endLine() }
        case .paragraph, .item, .row, .footnote: endLine()
        case .cell: separate()
        case .quote, .list, .table, .emphasis, .strong, .strikethrough, .link, .image: break
        }
    }

    private mutating func append(_ text: ArraySlice<UInt8>) {
        if isInHeading || bytes.count > Self.longest { return }
        bytes += bytes.last ?? 0x20 <= 0x20 ? text.drop { $0 == 0x20 } : text
    }

    private mutating func separate() {
        if !isInHeading, let last = bytes.last, last > 0x20 { bytes.append(0x20) }
    }

    private mutating func endLine() {
        if !keepsLines { return separate() }
        while bytes.last == 0x20 { bytes.removeLast() }
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }
}
