/// Finds what a text may not hold, by a loop over bytes.
enum UTF8Check {
    /// The offset of the first byte that is not well-formed UTF-8 (Unicode 16, table 3-7), or nil.
    static func firstInvalid(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        bytes.withUnsafeBytes { buffer in
            var index = range.lowerBound
            while index < range.upperBound {
                if index + 8 <= range.upperBound,
                    buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    index += 8
                    continue
                }
                let length = sequenceLength(UnsafeRawBufferPointer(rebasing: buffer[index..<range.upperBound]))
                if length == 0 { return index }
                index += length
            }
            return nil
        }
    }

    /// Whether every byte of the range is ASCII.
    static func isASCII(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var index = range.lowerBound
            var seen: UInt64 = 0
            while index + 8 <= range.upperBound {
                seen |= buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                index += 8
            }
            while index < range.upperBound {
                seen |= UInt64(buffer[index])
                index += 1
            }
            return seen & 0x8080_8080_8080_8080 == 0
        }
    }

    /// The length of the well-formed sequence a non-empty text begins with, or 0.
    private static func sequenceLength(_ text: UnsafeRawBufferPointer) -> Int {
        let lead = text[0]
        if lead < 0x80 { return 1 }
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0, text.count >= length, secondBytes(after: lead).contains(text[1]) else { return 0 }
        for index in 2..<max(2, length) where text[index] & 0xC0 != 0x80 { return 0 }
        return length
    }

    /// Leaves out overlong forms, surrogates and what lies past U+10FFFF.
    private static func secondBytes(after lead: UInt8) -> ClosedRange<UInt8> {
        switch lead {
        case 0xE0: 0xA0...0xBF
        case 0xED: 0x80...0x9F
        case 0xF0: 0x90...0xBF
        case 0xF4: 0x80...0x8F
        default: 0x80...0xBF
        }
    }
}
