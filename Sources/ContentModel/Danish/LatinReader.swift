/// Text read as letters with their marks, so that a letter written as one scalar (NFC) and as a letter followed by
/// combining marks (NFD) are the same.
struct LatinReader {
    enum Unit {
        case letter(LatinLetter)
        /// A combining mark on what stands before it, when that had no room for it or is no Latin letter.
        case mark(UInt32)
        /// Anything else, as its scalar: digits, signs, other scripts.
        case other(UInt32)
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func next() -> Unit? {
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        if byte < 0x80 {
            position += 1
            let lower = byte | 0x20
            guard lower >= 0x61, lower <= 0x7A else { return .other(UInt32(byte)) }
            return .letter(marked(LatinLetter(first: byte)))
        }
        let scalar = nextScalar()
        if let letter = Latin.letter(scalar) { return .letter(marked(letter)) }
        if Latin.mark(scalar) != nil { return .mark(scalar) }
        return .other(composed(scalar))
    }

    /// Takes the combining marks that follow, as long as the letter has room for them.
    private mutating func marked(_ letter: LatinLetter) -> LatinLetter {
        guard position < bytes.count, bytes[position] == 0xCC || bytes[position] == 0xCD else { return letter }
        var letter = letter
        while position < bytes.count, bytes[position] == 0xCC || bytes[position] == 0xCD {
            let start = position
            guard let mark = Latin.mark(nextScalar()), mark == Latin.otherMark || letter.add(mark) else {
                position = start
                break
            }
        }
        return letter
    }

    /// Puts a Cyrillic or Arabic letter and the mark after it together, where they have a scalar of their own.
    private mutating func composed(_ scalar: UInt32) -> UInt32 {
        guard scalar >= 0x400, scalar < 0x700, position < bytes.count, bytes[position] >= 0xCC else { return scalar }
        let start = position
        if let whole = Self.compositions[scalar &<< 16 | nextScalar()] { return whole }
        position = start
        return scalar
    }

    /// Letter and mark of Ukrainian, Russian and Arabic (Unicode Character Database 14.0.0), as `letter << 16 | mark`.
    private static let compositions: [UInt32: UInt32] = [
        0x0418_0306: 0x0419, 0x0438_0306: 0x0439, 0x0406_0308: 0x0407, 0x0456_0308: 0x0457,
        0x0415_0308: 0x0401, 0x0435_0308: 0x0451, 0x0423_0306: 0x040E, 0x0443_0306: 0x045E,
        0x0413_0301: 0x0403, 0x0433_0301: 0x0453, 0x041A_0301: 0x040C, 0x043A_0301: 0x045C,
        0x0627_0653: 0x0622, 0x0627_0654: 0x0623, 0x0648_0654: 0x0624, 0x0627_0655: 0x0625,
        0x064A_0654: 0x0626, 0x06D5_0654: 0x06C0, 0x06C1_0654: 0x06C2, 0x06D2_0654: 0x06D3,
    ]

    /// Decodes one scalar of two to four bytes; a `String`'s bytes are always whole.
    private mutating func nextScalar() -> UInt32 {
        let lead = bytes[position]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        var scalar = UInt32(lead) & (0x7F &>> UInt32(length))
        for offset in 1..<length {
            scalar = scalar &<< 6 | UInt32(bytes[position + offset] & 0x3F)
        }
        position += length
        return scalar
    }
}
