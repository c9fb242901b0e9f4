/// Text read as letters with their marks, so that a letter written as one scalar (NFC) and as a letter followed by
/// combining marks (NFD) are the same. Combining marks (U+0300 to U+036F) on anything else are passed over.
struct LatinReader {
    enum Unit {
        case letter(LatinLetter)
        /// Anything else, as its scalar: digits, signs, other scripts.
        case other(UInt32)
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func next() -> Unit? {
        skipMarks()
        guard position < bytes.count else { return nil }
        let byte = bytes[position]
        if byte < 0x80 {
            position += 1
            let lower = byte | 0x20
            guard lower >= 0x61, lower <= 0x7A else { return .other(UInt32(byte)) }
            return .letter(standsAtMark ? marked(LatinLetter(first: byte)) : LatinLetter(first: byte))
        }
        let scalar = nextScalar()
        if let letter = Latin.letter(scalar) { return .letter(marked(letter)) }
        return .other(scalar >= 0x400 && scalar < 0x700 ? composed(scalar) : scalar)
    }

    /// Takes ASCII as long as each byte has a weight, and appends the weights. Stops at an `a` before another, and at a
    /// letter before a mark.
    mutating func takePlain(_ weights: [UInt8], into taken: inout [UInt8]) {
        guard position < bytes.count else { return }
        var byte = bytes[position]
        while weights[Int(byte)] != 0 {
            let next = position + 1 < bytes.count ? bytes[position + 1] : 0
            guard next & 0xFE != 0xCC, byte != 0x61 || next | 0x20 != 0x61 else { return }
            taken.append(weights[Int(byte)])
            position += 1
            byte = next
        }
    }

    /// U+0300 to U+036F are the bytes CC 80 to CD AF.
    private var standsAtMark: Bool {
        guard position < bytes.count else { return false }
        return bytes[position] == 0xCC || (bytes[position] == 0xCD && bytes[position + 1] <= 0xAF)
    }

    private mutating func skipMarks() {
        while standsAtMark { position += 2 }
    }

    /// Puts the combining marks that follow on the letter.
    private mutating func marked(_ letter: LatinLetter) -> LatinLetter {
        var letter = letter
        while standsAtMark {
            if let mark = Latin.mark(nextScalar()) { letter.add(mark) }
        }
        return letter
    }

    /// Puts a Cyrillic or Arabic letter and a mark after it together, where they have a scalar of their own.
    private mutating func composed(_ letter: UInt32) -> UInt32 {
        var whole = letter
        while standsAtMark {
            let mark = nextScalar()
            if whole == letter { whole = Self.compositions[letter &<< 16 | mark] ?? letter }
        }
        guard position < bytes.count, bytes[position] == 0xD9 else { return whole }
        let start = position
        if let arabic = Self.compositions[letter &<< 16 | nextScalar()] { return arabic }
        position = start
        return whole
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
