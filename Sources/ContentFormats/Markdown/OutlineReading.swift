import ContentModel
import Diagnostics

/// One walk through a text's events that gathers headings, links and findings.
struct OutlineReading {
    /// Working out a place reads the file from its start, so a text made of faults alone would never be done.
    static let mostFindings = 50

    private let markdown: MarkdownEvents
    private let source: SourceFile
    private var places: MarkdownPlaces
    private var ids: HeadingIds
    private var headings: [Outline.Heading] = []
    private var links: [Outline.Link] = []
    private var hasTasks = false
    private var findings: [Diagnostic] = []
    /// The level above the next heading; the page's title is 1.
    private var lastLevel = 1
    /// Text of the headings, links and images that are open, innermost last.
    private var open: [OpenText] = []

    private struct OpenText {
        let range: SourceRange
        var text: [UInt8] = []
        var hasImage = false
    }

    init(_ markdown: MarkdownEvents, places: MarkdownPlaces, source: SourceFile, reserved: Set<String>) {
        ids = HeadingIds(reserved: reserved)
        self.markdown = markdown
        self.places = places
        self.source = source
    }

    mutating func read() -> (Outline, [Diagnostic]) {
        for (index, event) in markdown.events.enumerated() {
            switch event.form {
            case .enter(let container):
                if event.line > 0 { places.enterBlock(lines: event.line, event.endLine) }
                enter(container, at: index)
            case .exit(let container): exit(container)
            case .text(let span), .code(let span): append(markdown[span])
            case .softBreak, .lineBreak: append([UInt8(ascii: " ")])
            case .html(let span, let isBlock):
                if isBlock { places.enterBlock(lines: event.line, event.endLine) }
                html(markdown[span], isBlock: isBlock)
            case .thematicBreak, .codeBlock, .footnoteReference: break
            }
        }
        return (Outline(headings: headings, links: links, hasTasks: hasTasks), findings)
    }

    private mutating func append(_ text: ArraySlice<UInt8>) {
        guard !open.isEmpty else { return }
        open[open.count - 1].text += text
    }

    private mutating func enter(_ container: MarkdownEvents.Container, at index: Int) {
        switch container {
        case .heading: open.append(OpenText(range: places.ofBlock()))
        case .link(let span, _): link(span, isImage: false, at: index)
        case .image(let span, _): link(span, isImage: true, at: index)
        case .item(let done): hasTasks = hasTasks || done != nil
        case .quote, .list, .paragraph, .footnote, .table, .row, .cell, .emphasis, .strong, .strikethrough: break
        }
    }

    private mutating func exit(_ container: MarkdownEvents.Container) {
        switch container {
        case .heading(let level): heading(level)
        case .link(let span, _): endLink(span)
        case .image(let span, _): endImage(span)
        case .quote, .list, .item, .paragraph, .footnote, .table, .row, .cell, .emphasis, .strong, .strikethrough: break
        }
    }

    private mutating func heading(_ level: Int) {
        guard let written = open.popLast() else { return }
        let text = String(decoding: trimmed(written.text[...]), as: UTF8.self)
        headings.append(Outline.Heading(level: level, id: ids.next(for: text), text: text, range: written.range))
        if text.isEmpty { find(Diagnostic.emptyHeading, at: written.range) }
        if level == 1 {
            find(Diagnostic.headingOne, at: written.range)
        } else if level > lastLevel + 1 {
            find({ [lastLevel] in .headingJump(from: lastLevel, to: level, at: $0) }, at: written.range)
        }
        lastLevel = level
    }

    private mutating func link(_ span: MarkdownEvents.Span, isImage: Bool, at index: Int) {
        let address = markdown[span]
        guard !address.isEmpty else {
            open.append(OpenText(range: places.ofBlock()))
            return find(Diagnostic.missingAddress, at: places.ofBlock())
        }
        let range = places.ofAddress(written(address, at: index), isBare: isBare(address, at: index))
        open.append(OpenText(range: range))
        let destination = String(decoding: address, as: UTF8.self)
        if LinkAddress.isAllowed(address) {
            links.append(Outline.Link(destination: destination, isImage: isImage, range: range))
        } else {
            find({ .refusedAddress(shown(destination), at: $0) }, at: range)
        }
    }

    private mutating func endLink(_ span: MarkdownEvents.Span) {
        guard let written = open.popLast() else { return }
        let text = trimmed(written.text[...])
        if text.isEmpty, !written.hasImage, !span.isEmpty {
            let address = shown(String(decoding: markdown[span], as: UTF8.self))
            find({ .emptyLink(to: address, at: $0) }, at: written.range)
        }
        if text.count <= VagueLinkText.longest, VagueLinkText.isVague(text) {
            let words = String(decoding: text, as: UTF8.self)
            find({ .vagueLink(words, at: $0) }, at: written.range)
        }
        append(written.text[...])
        if written.hasImage, !open.isEmpty { open[open.count - 1].hasImage = true }
    }

    private mutating func endImage(_ span: MarkdownEvents.Span) {
        guard let written = open.popLast() else { return }
        if !open.isEmpty { open[open.count - 1].hasImage = true }
        append(written.text[...])
        guard trimmed(written.text[...]).isEmpty, !span.isEmpty else { return }
        let address = shown(String(decoding: markdown[span], as: UTF8.self))
        find({ .imageWithoutText(address, at: $0) }, at: written.range)
    }

    /// Comments are an editor's notes to other editors: they are left out without a word.
    private mutating func html(_ written: ArraySlice<UInt8>, isBlock: Bool) {
        let range = isBlock ? places.ofBlock() : places.of(written)
        if !isComment(trimmed(written)) { find(Diagnostic.rawHTML, at: range) }
    }

    private mutating func find(_ finding: (SourcePlace) -> Diagnostic, at range: SourceRange) {
        guard findings.count < Self.mostFindings else { return }
        let place = source.place(of: range)
        findings.append(finding(place))
        if findings.count == Self.mostFindings { findings.append(.moreFindings(at: place)) }
    }

    /// The text of a link that is its own address: `<https://…>`, `www.…`, `navn@…`.
    private func bareText(of address: ArraySlice<UInt8>, at index: Int) -> ArraySlice<UInt8>? {
        let events = markdown.events
        guard index + 2 < events.count, case .text(let span) = events[index + 1].form,
            case .exit(.link) = events[index + 2].form
        else { return nil }
        let text = markdown[span]
        let added = address.dropLast(text.count)
        let isOwn = address.suffix(text.count).elementsEqual(text)
        let isBare =
            isOwn && (added.isEmpty || added.elementsEqual("http://".utf8) || added.elementsEqual("mailto:".utf8))
        return isBare ? text : nil
    }

    private func isBare(_ address: ArraySlice<UInt8>, at index: Int) -> Bool {
        bareText(of: address, at: index) != nil
    }

    private func written(_ address: ArraySlice<UInt8>, at index: Int) -> ArraySlice<UInt8> {
        bareText(of: address, at: index) ?? address
    }
}

private func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let first = text.firstIndex(where: { $0 > 0x20 }), let last = text.lastIndex(where: { $0 > 0x20 }) else {
        return text.prefix(0)
    }
    return text[first...last]
}

/// One comment and nothing after it.
private func isComment(_ html: ArraySlice<UInt8>) -> Bool {
    guard html.starts(with: "<!--".utf8), html.count >= 7 else { return false }
    let text = html.dropFirst(4)
    let end = text.indices.first { text[$0...].starts(with: "-->".utf8) }
    return end.map { $0 + 3 == html.endIndex } ?? false
}

/// An address fit for a message: cut, and with control characters made visible.
private func shown(_ address: String) -> String {
    let cut = address.unicodeScalars.prefix(80).map { $0.value < 0x20 || $0.value == 0x7F ? "\u{FFFD}" : Character($0) }
    return String(cut) + (address.unicodeScalars.count > 80 ? "…" : "")
}
