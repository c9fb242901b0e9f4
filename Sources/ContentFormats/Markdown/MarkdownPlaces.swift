import Diagnostics

/// Finds where the parts of a text stand in its source file.
///
/// cmark-gfm knows the lines of blocks, but its places inside paragraphs cannot be trusted (lists, quotes, tables), so
/// a link's address is looked for in its block's bytes, each search going on where the last one ended.
struct MarkdownPlaces {
    /// A slice of the source file's bytes, so that its indices are places.
    private let text: ArraySlice<UInt8>
    /// Where all findings point when the text is a front matter value.
    private let fixed: SourceRange?
    private var lineStarts: [Int] = []
    private var block: Range<Int>
    private var blockLine: Range<Int>
    private var cursor: Int
    /// Bytes that may still be looked at; a text made to be slow gets places of whole lines instead.
    private var budget = 8 << 20

    init(_ text: ArraySlice<UInt8>, origin fixed: SourceRange?) {
        self.text = text
        self.fixed = fixed
        block = text.startIndex..<text.endIndex
        blockLine = text.startIndex..<text.startIndex
        cursor = text.startIndex
    }

    /// Makes the following searches begin in the block on these lines, counted from 1.
    mutating func enterBlock(lines first: Int32, _ last: Int32) {
        guard fixed == nil, first > 0 else { return }
        blockLine = line(Int(first))
        let end = line(Int(max(first, last))).upperBound
        block = blockLine.lowerBound..<max(end, blockLine.upperBound)
        cursor = block.lowerBound
    }

    /// The block's first line without surrounding blanks.
    func ofBlock() -> SourceRange {
        if let fixed { return fixed }
        var (lower, upper) = (blockLine.lowerBound, blockLine.upperBound)
        while lower < upper, text[lower] == 0x20 || text[lower] == 0x09 { lower += 1 }
        while upper > lower, text[upper - 1] == 0x20 || text[upper - 1] == 0x09 { upper -= 1 }
        return SourceRange(lower, upper)
    }

    /// A part copied letter by letter, such as a piece of HTML.
    mutating func of(_ part: ArraySlice<UInt8>) -> SourceRange {
        if let fixed { return fixed }
        guard let range = find(part, in: cursor..<block.upperBound, where: { _ in true }) else { return ofBlock() }
        cursor = range.upperBound
        return SourceRange(range.lowerBound, range.upperBound)
    }

    /// The address of a link or an image. One that is its own text (`<https://…>`, `www.…`) may stand anywhere in the
    /// block; others stand after `(`, or in a definition anywhere in the text.
    mutating func ofAddress(_ address: ArraySlice<UInt8>, isBare: Bool) -> SourceRange {
        if let fixed { return fixed }
        let text = text
        let isInline = { (index: Int) in isBare || Self.opening(before: index, in: text) == .parenthesis }
        let written = find(address, in: cursor..<block.upperBound, where: isInline)
        if let written { cursor = written.upperBound }
        let range =
            written ?? find(address, in: block, where: isInline)
            ?? find(address, in: text.indices) { Self.opening(before: $0, in: text) == .definition }
        guard let range else { return ofBlock() }
        return SourceRange(range.lowerBound, range.upperBound)
    }

    private enum Opening {
        case parenthesis, definition, other
    }

    /// What stands before an address: `(` or `]:`, with blanks, one line break and `<` between.
    private static func opening(before index: Int, in text: ArraySlice<UInt8>) -> Opening {
        var index = index - 1
        if index >= text.startIndex, text[index] == UInt8(ascii: "<") { index -= 1 }
        let first = index
        while index >= text.startIndex, first - index < 200, text[index] <= 0x20 { index -= 1 }
        guard index > text.startIndex else { return .other }
        switch (text[index - 1], text[index]) {
        case (UInt8(ascii: "]"), UInt8(ascii: "(")): return .parenthesis
        case (UInt8(ascii: "]"), UInt8(ascii: ":")): return .definition
        default: return .other
        }
    }

    private mutating func find(
        _ part: ArraySlice<UInt8>, in range: Range<Int>, where isMeant: (Int) -> Bool
    ) -> Range<Int>? {
        guard let first = part.first else { return nil }
        for index in range {
            budget -= 1
            guard budget > 0 else { return nil }
            guard text[index] == first || text[index] == UInt8(ascii: "\\") else { continue }
            if let end = match(part, at: index), isMeant(index) { return index..<end }
        }
        return nil
    }

    /// The end of the part when it stands here, as it is or with `\` before punctuation and `&amp;` for `&`.
    private mutating func match(_ part: ArraySlice<UInt8>, at start: Int) -> Int? {
        var index = start
        for byte in part {
            budget -= 1
            if index + 1 < text.endIndex, text[index] == UInt8(ascii: "\\"), text[index + 1] == byte { index += 1 }
            guard index < text.endIndex, text[index] == byte else { return nil }
            index += 1
            if byte == UInt8(ascii: "&"), text[index...].starts(with: "amp;".utf8) { index += 4 }
        }
        return index
    }

    /// The bytes of a line, without its line break; a lone CR ends a line too, as cmark has it.
    private mutating func line(_ number: Int) -> Range<Int> {
        if lineStarts.isEmpty { lineStarts = Self.starts(of: text) }
        guard number <= lineStarts.count else { return text.endIndex..<text.endIndex }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : text.endIndex
        while end > start, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    private static func starts(of text: ArraySlice<UInt8>) -> [Int] {
        var starts = [text.startIndex]
        for index in text.indices {
            let isLoneCR = text[index] == 0x0D && !(index + 1 < text.endIndex && text[index + 1] == 0x0A)
            if text[index] == 0x0A || isLoneCR { starts.append(index + 1) }
        }
        return starts
    }
}
