/// The codings of the index's files; each writes ASCII that stands in a JSON string as it is.
enum Coding {
    /// The digits of base 93: U+0023 to U+007E without the backslash, then space and `!`.
    static let digits: [UInt8] = (0x23...0x7E).filter { $0 != 0x5C } + [0x20, 0x21]

    /// Digits below this end a number.
    private static let terminal = 70

    /// A number as digits: those from 70 on carry 23 values each, the least first; the last is below 70.
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= terminal {
            bytes.append(digits[terminal + (rest - terminal) % (digits.count - terminal)])
            rest = (rest - terminal) / (digits.count - terminal)
        }
        bytes.append(digits[rest])
    }

    /// The distance of rising numbers, each counted from the one after the last.
    static func appendGaps(_ numbers: some Sequence<Int>, to bytes: inout [UInt8]) {
        var next = 0
        for number in numbers {
            append(number - next, to: &bytes)
            next = number + 1
        }
    }

    /// The four-fold binary logarithm of a count, rounded down: one digit.
    static func logarithm(_ count: Int) -> UInt8 {
        let number = Double(max(1, count))
        let quarters = [1.189_207_115_002_721, 1.414_213_562_373_095, 1.681_792_830_507_429]
        let quarter = quarters.reduce(0) { number.significand >= $1 ? $0 + 1 : $0 }
        return digits[min(digits.count - 1, Int(number.exponent) * 4 + quarter)]
    }
}

/// Words written with what each has in common with the one before left out.
///
/// Joined by spaces; a word is one character for the length in common (scalars, at most 60) and the rest. The character
/// is 48 plus the length, and one more from the backslash on.
struct FrontCoding: Sendable {
    private(set) var bytes: [UInt8] = []
    private var previous: [UInt8] = []
    private var isEmpty = true

    private static let longest = 60

    mutating func append(_ word: [UInt8]) {
        if !isEmpty { bytes.append(0x20) }
        let (byteCount, length) = common(with: word)
        let sign = 48 + length
        bytes.append(UInt8(sign < 0x5C ? sign : sign + 1))
        bytes.append(contentsOf: word[byteCount...])
        previous = word
        isEmpty = false
    }

    /// What a word would add.
    func cost(of word: [UInt8]) -> Int { word.count - common(with: word).byteCount + 2 }

    /// The bytes in common, ended between two scalars, and how many scalars they are.
    private func common(with word: [UInt8]) -> (byteCount: Int, length: Int) {
        let most = min(word.count, previous.count)
        var (byteCount, length, place) = (0, 0, 0)
        while place < most, word[place] == previous[place] {
            place += 1
            guard place == word.count || word[place] & 0xC0 != 0x80 else { continue }
            byteCount = place
            length += 1
            if length == Self.longest { break }
        }
        return (byteCount, length)
    }
}
