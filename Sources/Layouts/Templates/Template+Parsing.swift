import Diagnostics

extension Template {
    /// Reads a layout file. Never fails: what is wrong is among the findings.
    static func parse(_ file: SourceFile, named name: String) -> Template {
        guard file.bytes.count <= largestFile else {
            let place = file.place(of: .start)
            return Template(
                name: name, file: file, nodes: [],
                findings: [.templateTooLarge(bytes: file.bytes.count, most: largestFile, at: place)], isSound: false)
        }
        let scanner = TokenScanner(file)
        let pairs = TagPairs(scanner.tokens, of: file)
        guard scanner.isSound, pairs.isSound else {
            // A tag that was not closed makes its partner look lost: mend the tag first.
            let findings = scanner.isSound ? pairs.findings : scanner.findings
            return Template(name: name, file: file, nodes: [], findings: findings.findings.sorted(), isSound: false)
        }
        var tree = TemplateTree(file: file, tokens: scanner.tokens, pairs: pairs)
        let nodes = tree.nodes(in: scanner.tokens.indices)
        return Template(name: name, file: file, nodes: nodes, findings: tree.findings.findings.sorted(), isSound: true)
    }
}

/// The walk over paired tokens that makes nodes of them. Its depth is at most `Template.deepestNesting`.
private struct TemplateTree {
    let file: SourceFile
    let tokens: [TemplateToken]
    let pairs: TagPairs
    let lines: TokenLines
    var findings = FindingList()

    init(file: SourceFile, tokens: [TemplateToken], pairs: TagPairs) {
        self.file = file
        self.tokens = tokens
        self.pairs = pairs
        lines = TokenLines(tokens, pairs, of: file)
    }

    mutating func nodes(in range: Range<Int>) -> [Template.Node] {
        var nodes: [Template.Node] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if !lines.vanishes[index], let node = node(at: index) { nodes.append(node) }
            index = max(index, pairs.partner[index]) + 1
        }
        return nodes
    }

    private mutating func node(at index: Int) -> Template.Node? {
        let token = tokens[index]
        switch token.kind {
        case .lineStart: return .lineStart(token.range)
        case .text: return .text(token.range)
        case .tag(let tag): return node(for: tag, at: index)
        }
    }

    private mutating func node(for tag: TemplateToken.Tag, at index: Int) -> Template.Node? {
        let content = index + 1..<max(index + 1, pairs.partner[index])
        switch tag.sigil {
        case .variable, .raw:
            return dottedName(tag, at: index).map { .variable($0, isRaw: tag.sigil == .raw) }
        case .section, .inverted:
            let name = dottedName(tag, at: index)
            let nodes = nodes(in: content)
            return name.map { .section($0, isInverted: tag.sigil == .inverted, nodes) }
        case .partial:
            return inclusion(tag, at: index).map { .partial($0) }
        case .parent:
            let inclusion = inclusion(tag, at: index)
            let blocks = blocks(in: content, of: tag)
            return inclusion.map { .parent($0, blocks) }
        case .block:
            return block(tag, at: index).map { .block($0) }
        case .close, .comment, .delimiters:
            return nil
        }
    }
}

extension TemplateTree {
    private mutating func dottedName(_ tag: TemplateToken.Tag, at index: Int) -> Template.DottedName? {
        if tag.name == "." { return Template.DottedName(parts: [], range: tag.nameRange, written: ".") }
        var parts: [Template.DottedName.Part] = []
        var start = tag.nameRange.bytes.lowerBound
        let bytes = file.bytes[tag.nameRange.bytes]
        for part in bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            guard !part.isEmpty, !part.contains(where: isBlank) else { return refuseName(tag, at: index) }
            let range = SourceRange(start, start + part.count)
            parts.append(Template.DottedName.Part(name: String(decoding: part, as: UTF8.self), range: range))
            start += part.count + 1
        }
        return Template.DottedName(parts: parts, range: tag.nameRange, written: tag.name)
    }

    private mutating func refuseName<Result>(_ tag: TemplateToken.Tag, at index: Int) -> Result? {
        let range = tag.name.isEmpty ? tokens[index].range : tag.nameRange
        findings.report(at: range, in: file) { .invalidName(tag.name, at: $0) }
        return nil
    }

    private mutating func inclusion(_ tag: TemplateToken.Tag, at index: Int) -> Template.Inclusion? {
        if tag.name.hasPrefix("*") {
            findings.report(at: tag.nameRange, in: file) { .dynamicName(tag.name, at: $0) }
            return nil
        }
        guard isSingleWord(tag.name) else { return refuseName(tag, at: index) }
        return Template.Inclusion(name: tag.name, range: tag.nameRange, indentation: lines.indentation(of: index))
    }

    private mutating func block(_ tag: TemplateToken.Tag, at index: Int) -> Template.Block? {
        let closing = pairs.partner[index]
        let nodes = nodes(in: index + 1..<closing)
        guard isSingleWord(tag.name) else { return refuseName(tag, at: index) }
        return Template.Block(
            name: tag.name, range: tag.nameRange, nodes: nodes,
            startsLine: lines.contentStartsLine(after: index),
            contentIndentation: lines.contentIndentation(from: index, to: closing),
            tagIndentation: lines.indentation(of: index))
    }

    /// The replacing blocks of a parent. Other text there is never shown, other tags are a mistake.
    private mutating func blocks(in range: Range<Int>, of parent: TemplateToken.Tag) -> [Template.Block] {
        var blocks: [Template.Block] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let token = tokens[index]
            if let tag = token.tag, tag.sigil == .block {
                if let block = block(tag, at: index) { add(block, to: &blocks) }
            } else if let tag = token.tag, tag.sigil != .comment, tag.sigil != .delimiters {
                findings.report(at: tag.nameRange, in: file) {
                    .tagOutsideBlock(tag.written, parent: parent.written, at: $0)
                }
            } else if case .text = token.kind, let written = trimmed(token.range) {
                findings.report(at: written, in: file) { .textOutsideBlock(parent: parent.written, at: $0) }
            }
            index = max(index, pairs.partner[index]) + 1
        }
        return blocks
    }

    private mutating func add(_ block: Template.Block, to blocks: inout [Template.Block]) {
        guard let earlier = blocks.first(where: { $0.name == block.name }) else { return blocks.append(block) }
        let first = file.place(of: earlier.range)
        findings.report(at: block.range, in: file) { .blockTwice(block.name, at: $0, first: first) }
    }

    private func isSingleWord(_ name: String) -> Bool {
        !name.isEmpty && !name.utf8.contains(where: isBlank)
    }

    private func trimmed(_ range: SourceRange) -> SourceRange? {
        let bytes = file.bytes[range.bytes]
        guard let first = bytes.firstIndex(where: { !isBlank($0) }),
            let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return nil }
        return SourceRange(first, last + 1)
    }
}
