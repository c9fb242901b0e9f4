import Diagnostics

/// Which closing tag belongs to which opening tag, as positions among a template's tokens.
struct TagPairs {
    /// For each token that opens or closes, the other; -1 for all else.
    private(set) var partner: [Int]
    /// Blocks that stand directly in a parent and so replace one of its blocks.
    private(set) var replacements: Set<Int> = []
    private(set) var findings = FindingList()
    private(set) var isSound = true

    private let tokens: [TemplateToken]
    private let file: SourceFile
    private var open: [Int] = []

    init(_ tokens: [TemplateToken], of file: SourceFile) {
        self.tokens = tokens
        self.file = file
        partner = Array(repeating: -1, count: tokens.count)
        for (index, token) in tokens.enumerated() {
            guard let tag = token.tag else { continue }
            if tag.sigil == .close { close(index, tag) }
            guard tag.sigil.opens else { continue }
            guard open.count < Template.deepestNesting else {
                refuseDepth(index)
                return
            }
            push(index, tag)
        }
        for index in open { reportUnclosed(index) }
    }

    private mutating func refuseDepth(_ index: Int) {
        isSound = false
        findings.report(at: range(index), in: file) { .nestedTooDeep(most: Template.deepestNesting, at: $0) }
    }

    private mutating func push(_ index: Int, _ tag: TemplateToken.Tag) {
        if tag.sigil == .block, let last = open.last, tokens[last].tag?.sigil == .parent { replacements.insert(index) }
        open.append(index)
    }

    private mutating func close(_ index: Int, _ tag: TemplateToken.Tag) {
        guard let last = open.last, let opened = tokens[last].tag else {
            isSound = false
            return findings.report(at: range(index), in: file) { .strayClosingTag(tag.written, at: $0) }
        }
        if opened.name == tag.name { return pair(last, index) }
        isSound = false
        if let outer = open.lastIndex(where: { tokens[$0].tag?.name == tag.name }) {
            for unclosed in open[(outer + 1)...] { reportUnclosed(unclosed) }
            open.removeSubrange((outer + 1)...)
            pair(open[outer], index)
        } else if nextUnpairedClosing(after: index) == opened.name {
            findings.report(at: range(index), in: file) { .strayClosingTag(tag.written, at: $0) }
        } else {
            reportMismatch(opened, last, tag, index)
            pair(last, index)
        }
    }

    private mutating func pair(_ opening: Int, _ closing: Int) {
        partner[opening] = closing
        partner[closing] = opening
        open.removeLast()
    }

    /// The name of the closing tag that closes what is open after a token, past all that opens and closes on the way.
    /// Looks a little ahead only: many mistakes in a large file must not take quadratic time.
    private func nextUnpairedClosing(after index: Int) -> String? {
        var depth = 0
        for token in tokens[(index + 1)...].prefix(256) {
            guard let tag = token.tag else { continue }
            if tag.sigil.opens { depth += 1 }
            if tag.sigil == .close, depth == 0 { return tag.name }
            if tag.sigil == .close { depth -= 1 }
        }
        return nil
    }

    private mutating func reportUnclosed(_ index: Int) {
        isSound = false
        guard let tag = tokens[index].tag else { return }
        findings.report(at: range(index), in: file) { .unclosedSection(tag.written, closing: tag.closing, at: $0) }
    }

    private mutating func reportMismatch(
        _ opened: TemplateToken.Tag, _ opening: Int, _ closed: TemplateToken.Tag, _ closing: Int
    ) {
        let openedAt = file.place(of: range(opening))
        findings.report(at: range(closing), in: file) {
            .wrongClosingTag(
                closed.written, opening: opened.written, wanted: opened.closing, at: $0, openedAt: openedAt)
        }
    }

    private func range(_ index: Int) -> SourceRange {
        let token = tokens[index]
        guard let tag = token.tag, !tag.name.isEmpty else { return token.range }
        return tag.nameRange
    }
}
