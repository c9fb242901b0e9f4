public import Diagnostics

/// The split of a Markdown file: its fields between two lines of `---`, and the text below them.
public struct FrontMatter: Sendable, Hashable {
    /// What stands between the two lines; nil when the file has no fields.
    public let yaml: SourceRange?
    public let body: SourceRange

    public init(yaml: SourceRange?, body: SourceRange) {
        self.yaml = yaml
        self.body = body
    }

    /// Finds the lines of `---`. A byte-order mark, CRLF and blanks after the hyphens are accepted; `...` ends nothing.
    public static func split(_ source: SourceFile) -> Diagnosed<FrontMatter> {
        var lines = Lines(source.bytes, from: source.textStart)
        var skipped = 0
        var opening = lines.next()
        while let line = opening, source.isBlank(line) {
            skipped += 1
            opening = lines.next()
        }
        guard let opening, source.isFence(opening) else {
            return opening.flatMap { unopened($0, in: source) } ?? whole(source)
        }
        let fieldsStart = lines.offset
        if skipped > 0, !source.looksLikeField(at: fieldsStart) { return whole(source) }
        let late = skipped > 0 ? [Diagnostic.lateFrontMatter(opening: opening, in: source)] : []
        while let line = lines.next() {
            guard source.isFence(line) else { continue }
            let yaml = SourceRange(fieldsStart, line.lowerBound)
            let second = secondFinding(after: lines.offset, in: source).map { [$0] } ?? []
            return Diagnosed(
                FrontMatter(yaml: yaml, body: SourceRange(lines.offset, source.bytes.count)), late + second)
        }
        let end = source.bytes.count
        let unended = unendedFinding(opening: opening, fieldsStart: fieldsStart, in: source)
        return Diagnosed(FrontMatter(yaml: nil, body: SourceRange(end, end)), late + [unended])
    }

    /// Fields that end with `---` but do not begin with it, or whose first line is a word processor's dash.
    private static func unopened(_ first: Range<Int>, in source: SourceFile) -> Diagnosed<FrontMatter>? {
        let resembles = source.resemblesFence(first)
        var lines = Lines(source.bytes, from: resembles ? first.upperBound + 1 : first.lowerBound)
        guard lines.offset < source.bytes.count, source.looksLikeField(at: lines.offset) else { return nil }
        while let line = lines.next() {
            if source.isBlank(line) { return nil }
            guard source.isFence(line) else { continue }
            let end = source.bytes.count
            return Diagnosed(
                FrontMatter(yaml: nil, body: SourceRange(end, end)),
                [.unopenedFrontMatter(at: first, resembling: resembles, in: source)])
        }
        return nil
    }

    /// Fields once more right below the fields, as two versions pasted together leave them.
    private static func secondFinding(after offset: Int, in source: SourceFile) -> Diagnostic? {
        var lines = Lines(source.bytes, from: offset)
        var opening = lines.next()
        while let line = opening, source.isBlank(line) { opening = lines.next() }
        guard let opening, source.isFence(opening), source.looksLikeField(at: lines.offset) else { return nil }
        while let line = lines.next() {
            if source.isBlank(line) { return nil }
            if source.isFence(line) { return .secondFrontMatter(at: opening, in: source) }
        }
        return nil
    }

    private static func whole(_ source: SourceFile) -> Diagnosed<FrontMatter> {
        Diagnosed(FrontMatter(yaml: nil, body: SourceRange(source.textStart, source.bytes.count)))
    }

    /// Looks for a line that was meant as the end, or the first blank line, where the end most likely belongs.
    private static func unendedFinding(opening: Range<Int>, fieldsStart: Int, in source: SourceFile) -> Diagnostic {
        var lines = Lines(source.bytes, from: fieldsStart)
        var blank: Range<Int>?
        while let line = lines.next() {
            if source.resemblesFence(line) {
                return .unendedFrontMatter(opening: opening, resembling: line, before: nil, in: source)
            }
            if blank == nil, source.isBlank(line) { blank = line }
        }
        return .unendedFrontMatter(opening: opening, resembling: nil, before: blank, in: source)
    }
}

/// The lines of a text from some offset, each without its line feed.
private struct Lines {
    private let bytes: [UInt8]
    /// Where the next line begins.
    private(set) var offset: Int

    init(_ bytes: [UInt8], from offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    mutating func next() -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        var end = offset
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        defer { offset = min(end + 1, bytes.count) }
        return offset..<end
    }
}

extension SourceFile {
    fileprivate func isBlank(_ line: Range<Int>) -> Bool {
        bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    /// Three hyphens from the line's first column and only blanks after them.
    fileprivate func isFence(_ line: Range<Int>) -> Bool {
        line.count >= 3 && bytes[line.lowerBound] == 0x2D && bytes[line.lowerBound + 1] == 0x2D
            && bytes[line.lowerBound + 2] == 0x2D && isBlank(line.lowerBound + 3..<line.upperBound)
    }

    /// Nothing but hyphens and dashes, yet no fence: two, four, or what a word processor made of three.
    fileprivate func resemblesFence(_ line: Range<Int>) -> Bool {
        guard line.count >= 2, line.count < 64 else { return false }
        let text = String(decoding: bytes[line], as: UTF8.self).filter { $0 != " " && $0 != "\r" && $0 != "\t" }
        return !text.isEmpty && text != "-" && text.allSatisfy { $0 == "-" || $0 == "–" || $0 == "—" }
    }

    /// Some letters and a colon, as `title: …` begins.
    fileprivate func looksLikeField(at offset: Int) -> Bool {
        guard offset < bytes.count else { return false }
        let name = bytes[offset...].prefix(while: \.isNameByte)
        return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == 0x3A
    }
}
