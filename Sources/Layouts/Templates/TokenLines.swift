import Diagnostics

/// Which tokens vanish because of Mustache's rules for lines, and which tags stand alone on theirs.
///
/// - A tag that puts nothing in itself (section, comment, delimiters, partial, block) and is alone on its line takes
///   the whole line with it.
/// - A parent takes the white space before its opening and the line's end after its closing tag, when nothing else is
///   there; what lies between the tags is not output anyway.
/// - A replacing block begins on the next line when nothing follows its opening tag, and ends with the line before its
///   closing tag when nothing precedes that.
/// - A block of which both tags stand alone on one line (`  {{$head}}{{/head}}`) keeps that line's end, so that a
///   replacement of one line stays a line.
struct TokenLines {
    /// Tokens that are not output.
    private(set) var vanishes: [Bool]
    private let tokens: [TemplateToken]
    private let pairs: TagPairs
    private let file: SourceFile

    init(_ tokens: [TemplateToken], _ pairs: TagPairs, of file: SourceFile) {
        self.tokens = tokens
        self.pairs = pairs
        self.file = file
        vanishes = Array(repeating: false, count: tokens.count)
        for (index, token) in tokens.enumerated() {
            if let tag = token.tag { mark(index, tag) }
        }
    }

    /// The white space before a tag that stands alone.
    func indentation(of index: Int) -> SourceRange? {
        index > 0 && tokens[index - 1].isLineStart && vanishes[index - 1] ? tokens[index - 1].range : nil
    }

    /// Whether what an opening tag opens begins on the next line.
    func contentStartsLine(after opening: Int) -> Bool {
        opening + 1 < tokens.count && vanishes[opening + 1] && tokens[opening + 1].tag == nil
    }

    /// The white space of the first line between two tags that has anything on it.
    func contentIndentation(from opening: Int, to closing: Int) -> SourceRange? {
        guard contentStartsLine(after: opening) else { return nil }
        return tokens.indices[(opening + 1)..<closing].first { index in
            tokens[index].isLineStart && index + 1 < closing && !isBlankText(index + 1)
        }.map { tokens[$0].range }
    }

    private mutating func mark(_ index: Int, _ tag: TemplateToken.Tag) {
        let partner = pairs.partner[index]
        switch tag.sigil {
        case .parent:
            if startsLine(index), endsLine(partner) { vanish(before: index, after: partner) }
        case .block where pairs.replacements.contains(index):
            if endsLine(index) { vanish(after: index) }
        case .block where partner == index + 1:
            if startsLine(index), endsLine(partner) { vanish(before: index) }
        case .close where pairs.replacements.contains(partner):
            if startsLine(index) { vanish(before: index) }
        case .close where partner >= 0 && (tokens[partner].tag?.sigil == .parent || partner == index - 1):
            break
        case .section, .inverted, .close, .partial, .block, .comment, .delimiters:
            if startsLine(index), endsLine(index) { vanish(before: index, after: index) }
        case .variable, .raw:
            break
        }
    }

    private mutating func vanish(before first: Int? = nil, after last: Int? = nil) {
        if let first { vanishes[first - 1] = true }
        if let last, last + 1 < tokens.count { vanishes[last + 1] = true }
    }

    private func startsLine(_ index: Int) -> Bool {
        index > 0 && tokens[index - 1].isLineStart
    }

    private func endsLine(_ index: Int) -> Bool {
        guard index >= 0 else { return false }
        guard index + 1 < tokens.count else { return true }
        guard isBlankText(index + 1) else { return false }
        return index + 2 == tokens.count || file.bytes[tokens[index + 1].range.bytes].last == 0x0A
    }

    private func isBlankText(_ index: Int) -> Bool {
        guard case .text = tokens[index].kind else { return false }
        return file.bytes[tokens[index].range.bytes].allSatisfy(isBlank)
    }
}
