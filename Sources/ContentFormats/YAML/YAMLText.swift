import Diagnostics

/// The bytes of a file that are to be read as YAML, looked through for what must not reach the parser.
struct YAMLText {
    let source: SourceFile
    let range: Range<Int>
    let isASCII: Bool
    /// Why the text cannot be read at all.
    let finding: Diagnostic?

    init(_ source: SourceFile, _ range: Range<Int>) {
        self.source = source
        self.range = range
        isASCII = UTF8Check.isASCII(source.bytes, range)
        finding = Self.unreadable(source, range, isASCII: isASCII) ?? Self.directive(source, range)
    }

    private static func unreadable(_ source: SourceFile, _ range: Range<Int>, isASCII: Bool) -> Diagnostic? {
        if !isASCII, let bad = UTF8Check.firstInvalid(in: source.bytes, range) {
            return .invalidUTF8(at: bad, in: source)
        }
        guard let found = firstRefused(in: source.bytes, range) else { return nil }
        switch source.bytes[found] {
        case 0: return .nulByte(at: found, in: source)
        case 0x0D, 0xE2: return .hiddenLineBreak(at: found, in: source)
        case 0xC2 where source.bytes[found + 1] == 0x85: return .hiddenLineBreak(at: found, in: source)
        default: return .controlCharacter(at: found, in: source)
        }
    }

    /// The first control character, lone carriage return, line or paragraph separator (YAML 1.1 breaks lines at those)
    /// or U+FFFE–FFFF in valid UTF-8.
    private static func firstRefused(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            range.first { index in
                switch bytes[index] {
                case 0x0A, 0x09: false
                case 0x0D: index + 1 >= range.upperBound || bytes[index + 1] != 0x0A
                case 0..<0x20, 0x7F: true
                case 0xC2: bytes[index + 1] < 0xA0
                case 0xE2: bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
                case 0xEF: bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
                default: false
                }
            }
        }
    }

    /// A line of `%` before the first value. libyaml takes quadratic time over many of them, so it never sees one.
    private static func directive(_ source: SourceFile, _ range: Range<Int>) -> Diagnostic? {
        var index = range.lowerBound
        while index < range.upperBound {
            let line = SourceLine(source, at: index, within: range)
            if line.startsDirective { return .directive(at: line.content, in: source) }
            if !line.isBlank, source.bytes[line.content.lowerBound] != 0x23 { return nil }
            index = line.next
        }
        return nil
    }
}
