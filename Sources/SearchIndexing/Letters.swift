import ContentModel

/// Letters in lower case, composed, and folded to ASCII. Folding is the rule of `Slug`, letter by letter.
enum Letters {
    /// The lower-case byte of an ASCII letter or digit, 0 for any other byte.
    static let ascii: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x41...0x5A: UInt8(byte) | 0x20
        case 0x61...0x7A, 0x30...0x39: UInt8(byte)
        default: 0
        }
    }

    /// A letter or a number by its Unicode general category.
    static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        default: false
        }
    }

    /// The one scalar that a letter and a mark after it are together (NFC), or nil.
    static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        var cluster = String(letter)
        cluster.unicodeScalars.append(mark)
        return compositions[cluster]
    }

    /// Swift compares texts by canonical equivalence: `e` and an acute finds `é`.
    private static let compositions: [String: Unicode.Scalar] = {
        var table: [String: Unicode.Scalar] = [:]
        let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x6FF, 0x1E00...0x1FFF]
        for range in ranges {
            for case .some(let scalar) in range.map({ Unicode.Scalar($0) }) {
                // Of two scalars for one letter the first is the composed form (Greek tonos before oxia).
                if table[String(scalar)] == nil { table[String(scalar)] = scalar }
            }
        }
        return table
    }()

    /// The key of a lower-case word: æ→ae, ø→oe, å→aa, other Latin letters to their base, Arabic ones that are often
    /// written as one another to the plainest, everything else as it is.
    static func key(_ word: [UInt8]) -> [UInt8] {
        guard word.contains(where: { $0 >= 0x80 }) else { return word }
        var key: [UInt8] = []
        key.reserveCapacity(word.count + 4)
        for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0xC0...0x24F: key += western[Int(scalar.value - 0xC0)]
            case 0x1E00...0x1EFF: key += additional[Int(scalar.value - 0x1E00)]
            // Alef with its signs, alef maksura, and teh marbuta.
            case 0x622, 0x623, 0x625, 0x671: key += [0xD8, 0xA7]
            case 0x649: key += [0xD9, 0x8A]
            case 0x629: key += [0xD9, 0x87]
            default: key += UTF8.encode(scalar).map(Array.init) ?? []
            }
        }
        return key
    }

    /// The key with ae, oe and aa, from left to right, as a, o and a.
    static func looseKey(_ key: [UInt8]) -> [UInt8] {
        var loose: [UInt8] = []
        loose.reserveCapacity(key.count)
        var place = 0
        while place < key.count {
            let byte = key[place]
            let next = place + 1 < key.count ? key[place + 1] : 0
            loose.append(byte)
            let isPair = (byte == 0x61 && (next == 0x65 || next == 0x61)) || (byte == 0x6F && next == 0x65)
            place += isPair ? 2 : 1
        }
        return loose
    }

    private static let western = folded(0xC0...0x24F)
    private static let additional = folded(0x1E00...0x1EFF)

    private static func folded(_ range: ClosedRange<UInt32>) -> [[UInt8]] {
        range.map { value in
            let text = Unicode.Scalar(value).map(String.init) ?? ""
            let slug = Slug.make(text)
            return Array((slug.isEmpty ? text : slug).utf8)
        }
    }
}
