/// Turns libyaml's marks, which count characters, into byte offsets of the file.
///
/// It remembers where it last was: marks come nearly in order, so each costs only the way from the one before.
struct CharacterOffsets {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let isASCII: Bool
    private var character = 0
    private var byte: Int

    /// `range` of `bytes` is valid UTF-8.
    init(_ bytes: [UInt8], in range: Range<Int>, isASCII: Bool) {
        self.bytes = bytes
        self.range = range
        self.isASCII = isASCII
        byte = range.lowerBound
    }

    /// The offset in the file of a character of the range; the range's end for any beyond it.
    mutating func byte(ofCharacter target: Int) -> Int {
        if isASCII { return min(range.lowerBound + max(0, target), range.upperBound) }
        bytes.withUnsafeBytes { buffer in
            while character < target, byte < range.upperBound {
                if target - character >= 8, byte + 8 <= range.upperBound,
                    buffer.loadUnaligned(fromByteOffset: byte, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                {
                    character += 8
                    byte += 8
                    continue
                }
                byte += 1
                while byte < range.upperBound, buffer[byte] & 0xC0 == 0x80 { byte += 1 }
                character += 1
            }
        }
        while character > target, byte > range.lowerBound {
            byte -= 1
            while byte > range.lowerBound, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
            character -= 1
        }
        return byte
    }
}
