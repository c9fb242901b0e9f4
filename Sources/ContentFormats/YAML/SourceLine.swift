import Diagnostics

/// One line of a file, cut into what an explanation needs to point at.
struct SourceLine {
    let source: SourceFile
    /// Without its terminator.
    let range: Range<Int>
    /// Without blanks at either end.
    let content: Range<Int>
    /// Where the next line begins.
    let next: Int

    init(_ source: SourceFile, at offset: Int, within bounds: Range<Int>? = nil) {
        let bytes = source.bytes
        let bounds = bounds ?? source.textStart..<max(source.textStart, bytes.count)
        var start = min(max(offset, bounds.lowerBound), bounds.upperBound)
        var end = start
        while start > bounds.lowerBound, bytes[start - 1] != 0x0A { start -= 1 }
        while end < bounds.upperBound, bytes[end] != 0x0A { end += 1 }
        next = min(end + 1, bounds.upperBound)
        var last = end
        while last > start, [0x20, 0x09, 0x0D].contains(bytes[last - 1]) { last -= 1 }
        var first = start
        while first < last, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
        self.source = source
        range = start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
        content = first..<last
    }

    var isBlank: Bool { content.isEmpty }

    /// A byte-order mark at the line's start, as two files put together leave it.
    var byteOrderMark: SourceRange? {
        source.bytes[content].starts(with: [0xEF, 0xBB, 0xBF])
            ? SourceRange(content.lowerBound, content.lowerBound + 3) : nil
    }

    /// `%` in the first column, which is never text in YAML outside quotes.
    var startsDirective: Bool { content.lowerBound == range.lowerBound && source.bytes[content].first == 0x25 }

    /// The colon of `title:Kaffe` or, with a no-break space, of `title: Kaffe`: one after a name, with text right after.
    var colonWithoutSpace: Int? {
        let name = source.bytes[content].prefix { $0.isNameByte || $0 >= 0x80 }
        let colon = name.endIndex
        guard !name.isEmpty, colon + 1 < content.upperBound, source.bytes[colon] == 0x3A else { return nil }
        let after = source.bytes[colon + 1]
        return after == 0x20 || after == 0x09 || after == 0x3A || after == 0x2F ? nil : colon
    }

    /// `area: skovby` for `area = skovby`; nil where the line does not begin with a name and `=`.
    var withColonForEquals: String? {
        let name = source.bytes[content].prefix(while: \.isNameByte)
        let rest = source.bytes[name.endIndex..<content.upperBound].drop { $0 == 0x20 }
        guard !name.isEmpty, rest.first == 0x3D, rest.count > 1 else { return nil }
        let value = rest.dropFirst().drop { $0 == 0x20 }
        return text(content.lowerBound..<name.endIndex) + ": " + text(value.startIndex..<content.upperBound)
    }

    /// The line as it would read with quotes from `start` to its end, or within brackets to the item's end.
    func quoted(from start: Int, inFlow: Bool = false) -> String {
        let start = min(max(start, content.lowerBound), content.upperBound)
        let item = source.bytes[start..<content.upperBound].prefix { ![0x2C, 0x5D, 0x7D].contains($0) }
        let end = inFlow && !item.isEmpty ? item.endIndex : content.upperBound
        return text(content.lowerBound..<start) + Self.quoted(text(start..<end)) + text(end..<content.upperBound)
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: source.bytes[range.clamped(to: 0..<source.bytes.count)], as: UTF8.self)
    }

    /// Text between quotes of YAML, the double ones where they need no escape; long text is cut for showing.
    static func quoted(_ text: String) -> String {
        var shown = text.count > 70 ? String(text.prefix(60)) + "…" : text
        if let mark = shown.first, mark == "'" || mark == "\"", shown.last == mark,
            shown.filter({ $0 == mark }).count % 2 == 1
        {
            // Meant as quotes around it all, with one inside: 'det's'.
            shown = String(shown.dropFirst().dropLast())
        }
        if shown.contains("\"") || shown.contains("\\") {
            let doubled = shown.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            return "'\(doubled)'"
        }
        return "\"\(shown)\""
    }
}

extension UInt8 {
    /// A byte of a field's name: ASCII letters and digits, `-` and `_`.
    var isNameByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x2D: true
        default: false
        }
    }
}
