import CCMarkGFM
import Glibc
import Synchronization

// The only file that knows cmark-gfm. Its tree is read, copied and freed within one call; its renderer, which writes
// English labels and inline styles, is not used.

extension MarkdownEvents {
    /// Parses a text. Invalid UTF-8 and NUL become U+FFFD.
    init(reading bytes: ArraySlice<UInt8>, extensions: MarkdownExtensions = .all) {
        let footnotes = extensions.contains(.footnotes) ? CMARK_OPT_FOOTNOTES : 0
        guard let parser = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8 | footnotes) else { return }
        defer { cmark_parser_free(parser) }
        for (flag, pointer) in CMarkExtensions.registered.attachable where extensions.contains(flag) {
            cmark_parser_attach_syntax_extension(parser, pointer)
        }
        bytes.withUnsafeBytes { raw in
            guard let start = raw.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
            cmark_parser_feed(parser, start, raw.count)
        }
        guard let root = CMarkExtensions.finish(parser) else { return }
        defer { cmark_node_free(root) }
        text.reserveCapacity(bytes.count + bytes.count / 8)
        events.reserveCapacity(bytes.count / 8)
        copy(root)
    }

    private mutating func copy(_ root: CMarkNode) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        var open: [Container?] = []
        while true {
            switch cmark_iter_next(iterator) {
            case CMARK_EVENT_ENTER:
                guard let node = cmark_iter_get_node(iterator) else { return }
                if let leaf = leaf(node) {
                    append(leaf, node)
                    // The library takes a reference for a node that could hold others, and leaves it too.
                    if case .footnoteReference = leaf { open.append(nil) }
                } else {
                    let container = container(node)
                    if let container { append(.enter(container), node) }
                    open.append(container)
                }
            case CMARK_EVENT_EXIT:
                guard let container = open.popLast() else { return }
                if let container { events.append(Event(form: .exit(container), line: 0, endLine: 0)) }
            default: return
            }
        }
    }

    private mutating func append(_ form: Form, _ node: CMarkNode) {
        let kind = cmark_node_get_type(node).rawValue & UInt32(CMARK_NODE_TYPE_MASK)
        let isBlock = kind == UInt32(CMARK_NODE_TYPE_BLOCK)
        events.append(
            Event(
                form: form, line: isBlock ? cmark_node_get_start_line(node) : 0,
                endLine: isBlock ? cmark_node_get_end_line(node) : 0))
    }

    private mutating func leaf(_ node: CMarkNode) -> Form? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: .text(span(cmark_node_get_literal(node)))
        case CMARK_NODE_CODE: .code(span(cmark_node_get_literal(node)))
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_HTML_BLOCK: .html(span(cmark_node_get_literal(node)), isBlock: true)
        case CMARK_NODE_HTML_INLINE: .html(span(cmark_node_get_literal(node)), isBlock: false)
        case CMARK_NODE_CODE_BLOCK:
            .codeBlock(
                language: span(cmark_node_get_fence_info(node)), text: span(cmark_node_get_literal(node)))
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference(number(cmark_node_get_literal(node)))
        default: nil
        }
    }

    /// Nil for the document itself.
    private mutating func container(_ node: CMarkNode) -> Container? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_PARAGRAPH: .paragraph(tight: isTight(node))
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_LINK:
            .link(destination: span(cmark_node_get_url(node)), title: span(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE:
            .image(destination: span(cmark_node_get_url(node)), title: span(cmark_node_get_title(node)))
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST:
            .list(start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? cmark_node_get_list_start(node) : nil)
        case CMARK_NODE_ITEM: .item(done: done(node))
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        case CMARK_NODE_DOCUMENT: nil
        default: extensionContainer(node)
        }
    }

    private func done(_ item: CMarkNode) -> Bool? {
        guard cmark_node_get_syntax_extension(item) != nil else { return nil }
        return cmark_gfm_extensions_get_tasklist_item_checked(item)
    }

    /// Types of extensions are numbered at registration; the library gives them away by name only.
    private func extensionContainer(_ node: CMarkNode) -> Container? {
        switch String(cString: cmark_node_get_type_string(node)) {
        case "strikethrough": .strikethrough
        case "table": .table
        case "table_row", "table_header":
            .row(isHeader: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
        case "table_cell": cell(node)
        default: nil
        }
    }

    private func cell(_ node: CMarkNode) -> Container? {
        guard let row = cmark_node_parent(node), let table = cmark_node_parent(row) else { return nil }
        let isHeader = cmark_gfm_extensions_get_table_row_is_header(row) != 0
        var column = 0
        var before = cmark_node_previous(node)
        while before != nil {
            column += 1
            before = cmark_node_previous(before)
        }
        guard column < Int(cmark_gfm_extensions_get_table_columns(table)),
            let alignments = cmark_gfm_extensions_get_table_alignments(table)
        else { return .cell(isHeader: isHeader, alignment: .none) }
        switch alignments[column] {
        case UInt8(ascii: "l"): return .cell(isHeader: isHeader, alignment: .left)
        case UInt8(ascii: "c"): return .cell(isHeader: isHeader, alignment: .center)
        case UInt8(ascii: "r"): return .cell(isHeader: isHeader, alignment: .right)
        default: return .cell(isHeader: isHeader, alignment: .none)
        }
    }

    private func isTight(_ paragraph: CMarkNode) -> Bool {
        guard let list = cmark_node_parent(cmark_node_parent(paragraph)) else { return false }
        return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) != 0
    }

    private func number(_ digits: UnsafePointer<CChar>?) -> Int32 {
        digits.flatMap { Int32(String(cString: $0)) } ?? 0
    }

    private mutating func span(_ literal: UnsafePointer<CChar>?) -> Span {
        let lower = Int32(text.count)
        // The bounds keep texts far below this; a span could not point further.
        guard let literal, literal.pointee != 0, text.count < 1 << 30 else { return Span(lower: lower, upper: lower) }
        text.append(contentsOf: UnsafeRawBufferPointer(start: literal, count: strlen(literal)))
        return Span(lower: lower, upper: Int32(text.count))
    }
}

private typealias CMarkNode = OpaquePointer

/// The library's extensions, registered once for the process.
///
/// Unchecked: the pointers lead to tables that are filled in here, before any thread can have the value (`static let`
/// runs once), and freed by nobody. What `cmark_parser_finish` changes behind them is guarded by `inlineParsing`.
private struct CMarkExtensions: @unchecked Sendable {
    let attachable: [(MarkdownExtensions, OpaquePointer)]

    static let registered = CMarkExtensions()

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        let named: [(MarkdownExtensions, String)] = [
            (.table, "table"), (.strikethrough, "strikethrough"), (.autolink, "autolink"), (.tasklist, "tasklist"),
        ]
        attachable = named.compactMap { flag, name in cmark_find_syntax_extension(name).map { (flag, $0) } }
    }

    /// cmark-gfm switches process-wide tables of special characters on and off while it parses inline text.
    private static let inlineParsing = Mutex(())

    static func finish(_ parser: OpaquePointer) -> CMarkNode? {
        inlineParsing.withLock { _ in UncheckedNode(pointer: cmark_parser_finish(parser)) }.pointer
    }
}

/// Unchecked: the tree belongs to the one call that asked for it and is carried out of the lock by that call's thread.
private struct UncheckedNode: @unchecked Sendable {
    let pointer: CMarkNode?
}
