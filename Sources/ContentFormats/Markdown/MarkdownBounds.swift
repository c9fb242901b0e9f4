/// How much a text may ask of cmark-gfm, judged on the bytes before it gets them.
///
/// The library fills short table rows up to the header's width, walks all open containers on every line and copies a
/// definition for every use; so length alone bounds neither its time nor its output.
enum MarkdownBounds {
    static let bytes = 512 * 1024
    static let tableColumns = 64
    /// Header columns × rows, over all tables of a text.
    static let tableCells = 100_000
    /// The rightmost column at which a quote or list may begin.
    static let containerColumn = 100

    enum Excess: Hashable {
        case tooLong
        case tableTooWide
        case tooManyCells
        case nestedTooDeep
        case tooManyReferences
        case tooManyLinks
        case tooManyDeclarations
    }

    /// The first bound a text breaks, with the line that breaks it.
    static func excess(in text: ArraySlice<UInt8>) -> (excess: Excess, range: Range<Int>)? {
        if text.count > bytes { return (.tooLong, text.startIndex..<text.startIndex) }
        return text.withUnsafeBufferPointer { buffer in
            var tally = Tally()
            var start = 0
            while start < buffer.count {
                var end = start
                while end < buffer.count, buffer[end] != 0x0A, buffer[end] != 0x0D { end += 1 }
                if let excess = tally.read(UnsafeBufferPointer(rebasing: buffer[start..<end])) {
                    return (excess, text.startIndex + start..<text.startIndex + end)
                }
                let isCRLF = end + 1 < buffer.count && buffer[end] == 0x0D && buffer[end + 1] == 0x0A
                start = end + (isCRLF ? 2 : 1)
            }
            return nil
        }
    }
}

private typealias Line = UnsafeBufferPointer<UInt8>

/// What has been counted so far, line by line.
private struct Tally {
    /// The widest delimiter row since the last blank line.
    private var columns = 0
    private var cells = 0
    private var paragraph = ParagraphTally()

    mutating func read(_ line: Line) -> MarkdownBounds.Excess? {
        var first = 0
        while first < line.count, isBlank(line[first]) || line[first] == UInt8(ascii: ">") { first += 1 }
        guard first < line.count else {
            columns = 0
            paragraph.endParagraph()
            return first > 0 && lastContainerColumn(line) > MarkdownBounds.containerColumn ? .nestedTooDeep : nil
        }
        if lastContainerColumn(line) > MarkdownBounds.containerColumn { return .nestedTooDeep }
        cells += columns
        if let width = delimiterRowWidth(line, from: first) {
            if width > MarkdownBounds.tableColumns { return .tableTooWide }
            columns = max(columns, width)
            if let excess = paragraph.readDelimiterRow() { return excess }
        }
        return cells > MarkdownBounds.tableCells ? .tooManyCells : paragraph.read(line)
    }
}

private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09
}

/// The column of the rightmost `>`, `-`, `+`, `*`, `1.` or `1)` that can begin a container on this line; 0 for none.
/// A tab counts four. Not looked for further right than needed to know that the bound is broken.
private func lastContainerColumn(_ line: Line) -> Int {
    var index = 0
    var column = 1
    var last = 0
    while index < line.count, last <= MarkdownBounds.containerColumn {
        if isBlank(line[index]) {
            column += line[index] == 0x09 ? 4 : 1
            index += 1
        } else if let length = containerMarkerLength(line, at: index) {
            last = column
            column += length
            index += length
        } else {
            break
        }
    }
    return last
}

private func containerMarkerLength(_ line: Line, at index: Int) -> Int? {
    var end = index
    switch line[index] {
    case UInt8(ascii: ">"):
        return 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"):
        if isThematicBreak(line, from: index) { return nil }
    case UInt8(ascii: "+"):
        break
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
        while end < line.count, end - index < 9, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(line[end]) {
            end += 1
        }
        guard end < line.count, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")") else { return nil }
    default:
        return nil
    }
    end += 1
    return end == line.count || isBlank(line[end]) ? end - index : nil
}

private func isThematicBreak(_ line: Line, from index: Int) -> Bool {
    var count = 0
    for byte in line[index...] where !isBlank(byte) {
        guard byte == line[index] else { return false }
        count += 1
    }
    return count >= 3
}

/// How many columns a table has under whose header this line stands; nil when it is no delimiter row.
private func delimiterRowWidth(_ line: Line, from first: Int) -> Int? {
    var pipes = 0
    var dashes = 0
    var last = line[first]
    for byte in line[first...] where !isBlank(byte) {
        switch byte {
        case UInt8(ascii: "|"): pipes += 1
        case UInt8(ascii: "-"): dashes += 1
        case UInt8(ascii: ":"): break
        default: return nil
        }
        last = byte
    }
    guard pipes > 0, dashes > 0 else { return nil }
    let edges = (line[first] == UInt8(ascii: "|") ? 1 : 0) + (last == UInt8(ascii: "|") ? 1 : 0)
    return max(1, pipes + 1 - edges)
}
