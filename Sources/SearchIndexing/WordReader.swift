/// Text read word by word: maximal runs of letters and digits (Unicode L and N) in lower case and composed.
///
/// An apostrophe inside a word is dropped, a soft hyphen anywhere; a word is cut at `longest` scalars.
struct WordReader {
    /// The longest word, in scalars.
    static let longest = 64

    /// The word `next` found, UTF-8.
    private(set) var word: [UInt8] = []
    private var bytes: [UInt8] = []
    private var position = 0
    /// Whether the word `next` found is one letter with a hyphen and another word at its end, as in "e-mail".
    private(set) var isInitial = false
    /// The scalars of the word so far, and where the last of those kept begins.
    private var length = 0
    private var lastStart = 0
    private let ascii = Letters.ascii

    /// Begins on a new text.
    mutating func read(_ text: String) {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: text.utf8)
        position = 0
    }

    /// Puts the next word in `word`; false when there is none.
    mutating func next() -> Bool {
        word.removeAll(keepingCapacity: true)
        length = 0
        isInitial = false
        while position < bytes.count {
            let byte = bytes[position]
            let lower = ascii[Int(byte)]
            if lower != 0 {
                position += 1
                if length < Self.longest {
                    lastStart = word.count
                    word.append(lower)
                }
                length += 1
            } else if !takeOther(byte), length > 0 {
                isInitial = length == 1 && byte == 0x2D && position < bytes.count && ascii[Int(bytes[position])] >= 0x61
                return true
            }
        }
        return length > 0
    }

    /// Takes what is no ASCII letter or digit; false when a word ends at it.
    private mutating func takeOther(_ byte: UInt8) -> Bool {
        if byte == 0xC3 { return takeLatin1() }
        if byte < 0x80 {
            position += 1
            return byte == 0x27
        }
        let scalar = nextScalar()
        switch scalar.value {
        case 0xAD, 0x2018, 0x2019, 0x2BC: return true
        default: break
        }
        guard Letters.isWordPart(scalar) else { return compose(with: scalar) }
        // İ would be an i and a mark of its own.
        append(scalar.value == 0x130 ? [0x69] : Array(scalar.properties.lowercaseMapping.utf8))
        return true
    }

    /// U+00C0 to U+00FF, among them æ, ø and å: capitals stand 32 before their small letters.
    private mutating func takeLatin1() -> Bool {
        let second = bytes[position + 1]
        position += 2
        guard second != 0x97, second != 0xB7 else { return false }
        if length < Self.longest {
            lastStart = word.count
            word.append(0xC3)
            word.append(second < 0x9F ? second + 0x20 : second)
        }
        length += 1
        return true
    }

    private mutating func append(_ letter: [UInt8]) {
        if length < Self.longest {
            lastStart = word.count
            word += letter
        }
        length += 1
    }

    /// Puts a mark on the last letter, where the two have a scalar together.
    private mutating func compose(with mark: Unicode.Scalar) -> Bool {
        guard length > 0, mark.properties.canonicalCombiningClass != .notReordered else { return false }
        guard length <= Self.longest else { return true }
        let last = String(decoding: word[lastStart...], as: UTF8.self).unicodeScalars
        guard last.count == 1, let letter = last.first, let whole = Letters.composed(letter, mark) else { return false }
        word.removeSubrange(lastStart...)
        word += Array(String(whole).utf8)
        return true
    }

    /// Decodes one scalar of two to four bytes; a `String`'s bytes are always whole.
    private mutating func nextScalar() -> Unicode.Scalar {
        let lead = bytes[position]
        let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
        var value = UInt32(lead) & (0x7F &>> UInt32(count))
        for offset in 1..<count { value = value &<< 6 | UInt32(bytes[position + offset] & 0x3F) }
        position += count
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}

extension WordReader {
    /// All words of a text.
    static func words(of text: String) -> [[UInt8]] {
        var reader = WordReader()
        reader.read(text)
        var words: [[UInt8]] = []
        while reader.next() { words.append(reader.word) }
        return words
    }
}
