/// Events as bytes, about as many as the text has, so that a text is parsed once and kept until its page is written.
///
/// One byte tells an event's form. Numbers follow as little-endian base 128; text as its length and its bytes. Lines
/// are left out, and so is raw HTML: neither is ever shown.
extension MarkdownEvents {
    var packed: [UInt8] {
        var packing = MarkdownPacking(self)
        return packing.pack()
    }

    init(unpacking bytes: [UInt8]) {
        var unpacking = MarkdownUnpacking(bytes)
        events = unpacking.unpack()
        text = bytes
    }
}

/// The first byte of an event.
private enum PackedForm: UInt8 {
    case text, code, softBreak, lineBreak, thematicBreak, codeBlock, htmlBlock, htmlInline, footnoteReference
    case quote, bulletList, numberedList, item, openTask, doneTask, tightParagraph, paragraph, heading, footnote
    case table, headerRow, row, headerCell, cell, emphasis, strong, strikethrough, link, image
    case exit
}

private struct MarkdownPacking {
    private let markdown: MarkdownEvents
    private var bytes: [UInt8] = []

    init(_ markdown: MarkdownEvents) {
        self.markdown = markdown
    }

    mutating func pack() -> [UInt8] {
        bytes.reserveCapacity(markdown.text.count + markdown.events.count * 2)
        for event in markdown.events {
            switch event.form {
            case .enter(let container): enter(container)
            case .exit: put(.exit)
            case .text(let span): put(.text, span)
            case .code(let span): put(.code, span)
            case .softBreak: put(.softBreak)
            case .lineBreak: put(.lineBreak)
            case .thematicBreak: put(.thematicBreak)
            case .codeBlock(let language, let text): put(.codeBlock, language, text)
            case .html(_, let isBlock): put(isBlock ? .htmlBlock : .htmlInline)
            case .footnoteReference(let number): put(.footnoteReference, number: number)
            }
        }
        return bytes
    }

    private mutating func enter(_ container: MarkdownEvents.Container) {
        switch container {
        case .quote: put(.quote)
        case .list(nil): put(.bulletList)
        case .list(let start?): put(.numberedList, number: start)
        case .item(let done): put(done.map { $0 ? .doneTask : .openTask } ?? .item)
        case .paragraph(let tight): put(tight ? .tightParagraph : .paragraph)
        case .heading(let level): put(.heading, number: Int32(level))
        case .footnote: put(.footnote)
        case .table: put(.table)
        case .row(let isHeader): put(isHeader ? .headerRow : .row)
        case .cell(let isHeader, let alignment):
            put(isHeader ? .headerCell : .cell, number: Int32(alignment.rawValue))
        case .emphasis: put(.emphasis)
        case .strong: put(.strong)
        case .strikethrough: put(.strikethrough)
        case .link(let destination, let title): put(.link, destination, title)
        case .image(let destination, let title): put(.image, destination, title)
        }
    }

    private mutating func put(_ form: PackedForm, number: Int32) {
        put(form)
        put(UInt32(bitPattern: number))
    }

    private mutating func put(_ form: PackedForm, _ spans: MarkdownEvents.Span...) {
        bytes.append(form.rawValue)
        for span in spans {
            put(UInt32(span.upper - span.lower))
            bytes += markdown[span]
        }
    }

    private mutating func put(_ number: UInt32) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}

/// Reads back what `MarkdownPacking` wrote. Bytes that nobody packed end the text rather than stop the program.
private struct MarkdownUnpacking {
    private let bytes: [UInt8]
    private var position = 0
    private var open: [MarkdownEvents.Container] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func unpack() -> [MarkdownEvents.Event] {
        var events: [MarkdownEvents.Event] = []
        events.reserveCapacity(bytes.count / 8)
        while let form = next() { events.append(MarkdownEvents.Event(form: form, line: 0, endLine: 0)) }
        return events
    }

    private mutating func next() -> MarkdownEvents.Form? {
        guard position < bytes.count, let form = PackedForm(rawValue: bytes[position]) else { return nil }
        position += 1
        switch form {
        case .text: return .text(span())
        case .code: return .code(span())
        case .softBreak: return .softBreak
        case .lineBreak: return .lineBreak
        case .thematicBreak: return .thematicBreak
        case .codeBlock: return .codeBlock(language: span(), text: span())
        case .htmlBlock, .htmlInline: return .html(nothing, isBlock: form == .htmlBlock)
        case .footnoteReference: return .footnoteReference(number())
        case .exit: return open.popLast().map(MarkdownEvents.Form.exit)
        case .quote: return enter(.quote)
        case .bulletList: return enter(.list(start: nil))
        case .numberedList: return enter(.list(start: number()))
        case .item: return enter(.item(done: nil))
        case .openTask, .doneTask: return enter(.item(done: form == .doneTask))
        case .tightParagraph, .paragraph: return enter(.paragraph(tight: form == .tightParagraph))
        case .heading: return enter(.heading(level: Int(number())))
        case .footnote: return enter(.footnote)
        case .table: return enter(.table)
        case .headerRow, .row: return enter(.row(isHeader: form == .headerRow))
        case .headerCell, .cell:
            let alignment = MarkdownEvents.Alignment(rawValue: UInt8(truncatingIfNeeded: number())) ?? .none
            return enter(.cell(isHeader: form == .headerCell, alignment: alignment))
        case .emphasis: return enter(.emphasis)
        case .strong: return enter(.strong)
        case .strikethrough: return enter(.strikethrough)
        case .link: return enter(.link(destination: span(), title: span()))
        case .image: return enter(.image(destination: span(), title: span()))
        }
    }

    private mutating func enter(_ container: MarkdownEvents.Container) -> MarkdownEvents.Form {
        open.append(container)
        return .enter(container)
    }

    private var nothing: MarkdownEvents.Span { MarkdownEvents.Span(lower: 0, upper: 0) }

    private mutating func span() -> MarkdownEvents.Span {
        let length = min(Int(UInt32(bitPattern: number())), bytes.count - position)
        defer { position += length }
        return MarkdownEvents.Span(lower: Int32(position), upper: Int32(position + length))
    }

    private mutating func number() -> Int32 {
        var (number, shift) = (UInt32(0), UInt32(0))
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            number |= UInt32(byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 { break }
        }
        return Int32(bitPattern: number)
    }
}
