import Diagnostics

/// The walk over a template's bytes that cuts them into tokens. Every byte is looked at a bounded number of times.
struct TokenScanner {
    private let file: SourceFile
    private let bytes: [UInt8]
    private var position = 0
    private var isAtLineStart = true
    private var opening: [UInt8] = [0x7B, 0x7B]
    private var closing: [UInt8] = [0x7D, 0x7D]
    private(set) var tokens: [TemplateToken] = []
    private(set) var findings = FindingList()
    /// False when a tag is not closed or delimiters are wrong: what follows may have been misread.
    private(set) var isSound = true

    init(_ file: SourceFile) {
        self.file = file
        bytes = file.bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        while position < bytes.count { scanNext() }
    }

    private mutating func scanNext() {
        let tagStart = firstIndex(of: opening, from: position)
        addText(upTo: tagStart ?? bytes.count)
        if tagStart != nil { scanTag() }
    }

    private mutating func addText(upTo end: Int) {
        while position < end {
            if isAtLineStart { addLineStart(upTo: end) }
            let lineEnd = bytes[position..<end].firstIndex(of: 0x0A).map { $0 + 1 } ?? end
            if lineEnd > position { add(.text, position, lineEnd) }
            isAtLineStart = lineEnd > 0 && lineEnd > position && bytes[lineEnd - 1] == 0x0A
            position = lineEnd
        }
    }

    private mutating func addLineStart(upTo end: Int) {
        let start = position
        while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
        add(.lineStart, start, position)
        isAtLineStart = false
    }

    private mutating func add(_ kind: TemplateToken.Kind, _ lower: Int, _ upper: Int) {
        tokens.append(TemplateToken(kind: kind, range: SourceRange(lower, upper)))
    }
}

extension TokenScanner {
    private mutating func scanTag() {
        if isAtLineStart { addLineStart(upTo: position) }
        let start = position
        let afterOpening = start + opening.count
        let sigilByte = afterOpening < bytes.count ? bytes[afterOpening] : nil
        let sigil = TemplateToken.Sigil(sigilByte)
        let contentStart = sigil == .variable ? afterOpening : afterOpening + 1
        guard let ending = ending(of: sigil, sigilByte, from: contentStart) else {
            return skipUnclosedTag(from: start, contentStart: contentStart, isTriple: sigilByte == 0x7B)
        }
        position = ending.upperBound
        switch sigil {
        case .comment:
            add(.tag(TemplateToken.Tag(sigil: .comment, name: "", nameRange: .start)), start, position)
        case .delimiters:
            add(.tag(TemplateToken.Tag(sigil: .delimiters, name: "", nameRange: .start)), start, position)
            setDelimiters(contentStart..<ending.lowerBound, tag: SourceRange(start, position))
        case .variable, .raw, .section, .inverted, .close, .partial, .parent, .block:
            let content = trimmed(contentStart..<ending.lowerBound)
            let name = String(decoding: bytes[content], as: UTF8.self)
            let range = SourceRange(content.lowerBound, content.upperBound)
            add(.tag(TemplateToken.Tag(sigil: sigil, name: name, nameRange: range)), start, position)
        }
    }

    /// Where the tag's closing delimiter lies; nil when the file ends or another tag begins before it.
    private func ending(of sigil: TemplateToken.Sigil, _ sigilByte: UInt8?, from start: Int) -> Range<Int>? {
        guard start <= bytes.count else { return nil }
        let wanted =
            switch sigilByte {
            case UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
            case UInt8(ascii: "="): [UInt8(ascii: "=")] + closing
            default: closing
            }
        var index = start
        while index < bytes.count {
            if bytes[index...].starts(with: wanted) { return index..<index + wanted.count }
            if sigil != .comment, bytes[index...].starts(with: opening) { return nil }
            index += 1
        }
        return nil
    }

    /// Reports the tag and goes on at the next one, so that one forgotten brace hides no other mistake.
    private mutating func skipUnclosedTag(from start: Int, contentStart: Int, isTriple: Bool) {
        isSound = false
        let range = SourceRange(start, min(contentStart, bytes.count))
        let closer = String(decoding: (isTriple ? [UInt8(ascii: "}")] : []) + closing, as: UTF8.self)
        let opener = String(decoding: opening + (isTriple ? [UInt8(ascii: "{")] : []), as: UTF8.self)
        findings.report(at: range, in: file) { .unclosedTag(opener: opener, closer: closer, at: $0) }
        let isComment = contentStart > start + opening.count && bytes[contentStart - 1] == UInt8(ascii: "!")
        position = isComment ? bytes.count : firstIndex(of: opening, from: max(contentStart, start + 1)) ?? bytes.count
    }

    private mutating func setDelimiters(_ content: Range<Int>, tag: SourceRange) {
        let words = bytes[content].split(whereSeparator: isBlank)
        if words.count == 2, !words.contains(where: { $0.contains(UInt8(ascii: "=")) || $0.count > 8 }) {
            opening = Array(words[0])
            closing = Array(words[1])
        } else {
            isSound = false
            findings.report(at: tag, in: file) { .wrongDelimiters(at: $0) }
        }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, isBlank(bytes[lower]) { lower += 1 }
        while lower < upper, isBlank(bytes[upper - 1]) { upper -= 1 }
        return lower..<upper
    }

    private func firstIndex(of needle: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first else { return nil }
        var index = start
        while index < bytes.count {
            if bytes[index] == first, bytes[index...].starts(with: needle) { return index }
            index += 1
        }
        return nil
    }
}

/// White space as Mustache means it: space, tab and line ends.
func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
}
