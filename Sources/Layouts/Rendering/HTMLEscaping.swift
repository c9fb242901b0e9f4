extension [UInt8] {
    /// Appends text such that HTML shows it as it is, as content and in a quoted attribute.
    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0) }
    }

    private mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isSpecial(byte) {
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                appendReference(for: byte)
                start = index + 1
            }
            index += 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    private mutating func appendReference(for byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): append(contentsOf: [0x26, 0x61, 0x6D, 0x70, 0x3B])
        case UInt8(ascii: "<"): append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])
        case UInt8(ascii: ">"): append(contentsOf: [0x26, 0x67, 0x74, 0x3B])
        case UInt8(ascii: "\""): append(contentsOf: [0x26, 0x71, 0x75, 0x6F, 0x74, 0x3B])
        default: append(contentsOf: [0x26, 0x23, 0x33, 0x39, 0x3B])
        }
    }
}

/// The five characters `"`, `&`, `'`, `<` and `>`, as bits of one word: one shift a byte instead of five comparisons.
private let specials: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

private func isSpecial(_ byte: UInt8) -> Bool {
    byte < 64 && specials >> UInt64(byte) & 1 == 1
}
