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
        let bytes = source.bytes
        var isASCII = true
        var oddity: Int?
        for index in range {
            let byte = bytes[index]
            if byte >= 0x80 {
                isASCII = false
            } else if byte < 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D || !Self.feeds(bytes, index + 1, range) {
                oddity = oddity ?? index
            } else if byte == 0x7F {
                oddity = oddity ?? index
            }
        }
        self.isASCII = isASCII
        finding =
            Self.unreadable(source, range, isASCII: isASCII, oddity: oddity) ?? Self.directive(source, range)
    }

    private static func feeds(_ bytes: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
        index < range.upperBound && bytes[index] == 0x0A
    }

    private static func unreadable(
        _ source: SourceFile, _ range: Range<Int>, isASCII: Bool, oddity: Int?
    ) -> Diagnostic? {
        if !isASCII, let bad = UTF8Check.firstInvalid(in: source.bytes, range) {
            return .invalidUTF8(at: bad, in: source)
        }
        let other = isASCII ? nil : firstRefused(in: source.bytes, range)
        guard let found = [oddity, other].compactMap({ $0 }).min() else { return nil }
        switch source.bytes[found] {
        case 0: return .nulByte(at: found, in: source)
        case 0x0D, 0xE2: return .hiddenLineBreak(at: found, in: source)
        case 0xC2 where source.bytes[found + 1] == 0x85: return .hiddenLineBreak(at: found, in: source)
        default: return .controlCharacter(at: found, in: source)
        }
    }

    /// The first control character U+0080–9F, line or paragraph separator (YAML 1.1 breaks lines at those),
    /// or U+FFFE–FFFF in valid UTF-8.
    private static func firstRefused(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        range.first { index in
            switch bytes[index] {
            case 0xC2: bytes[index + 1] < 0xA0
            case 0xE2: bytes[index + 1] == 0x80 && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
            case 0xEF: bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
            default: false
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
