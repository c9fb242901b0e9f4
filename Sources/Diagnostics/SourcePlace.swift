/// A place an editor can go to: what `path:line:column` and the drawn line with its caret need.
public struct SourcePlace: Sendable, Hashable {
    public let path: String
    /// Counted from 1.
    public let line: Int
    /// Counted from 1, in characters as a person counts them (grapheme clusters), not bytes.
    public let column: Int
    /// How many characters of the line the finding covers; at least 1.
    public let width: Int
    /// The line without its terminator. Invalid UTF-8 is shown as U+FFFD.
    public let text: String

    public init(path: String, line: Int, column: Int, width: Int, text: String) {
        self.path = path
        self.line = line
        self.column = column
        self.width = width
        self.text = text
    }
}

extension SourceFile {
    /// Finds the place of a range: the line its lower bound lies on; a range over several lines is cut at the line's end.
    public func place(of range: SourceRange) -> SourcePlace {
        let lower = min(max(0, range.bytes.lowerBound), bytes.count)
        let upper = min(max(lower, range.bytes.upperBound), bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<lower where bytes[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        if line == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lineStart = 3 }
        var lineEnd = bytes[max(lower, lineStart)...].firstIndex(of: 0x0A) ?? bytes.count
        if lineEnd > lineStart, bytes[lineEnd - 1] == 0x0D { lineEnd -= 1 }
        let start = max(lineStart, min(lower, lineEnd))
        let before = String(decoding: bytes[lineStart..<start], as: UTF8.self)
        let covered = String(decoding: bytes[start..<max(start, min(upper, lineEnd))], as: UTF8.self)
        return SourcePlace(
            path: path, line: line, column: before.count + 1, width: max(1, covered.count),
            text: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self))
    }
}
