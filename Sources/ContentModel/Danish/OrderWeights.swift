/// The first-level weights of `DanishOrder`: one byte for spaces, signs, digits and letters; four for all else.
enum OrderWeights {
    enum Sign {
        case plain(UInt8)
        /// A weight shared with a plainer sign (a curly quote with a straight one), and which of them this is.
        case spelled(UInt8, UInt8)
        /// What cannot be seen: control characters, soft hyphen, joiners.
        case ignored
        /// Followed by the scalar: a sign not listed, before the digits, or another script, after the letters.
        case beyond(UInt8)
    }

    /// Spaces and signs in the order of the Unicode collation (CLDR 44 root); what stands together shares a weight.
    private static let signs =
        "_ - ‐‑ ‒ – — , ; : ! ¡ ? ¿ … . · '‘’‚ ‹ › \"“”„ « » ( ) [ ] { } § ¶ @ * / \\ & # % ‰ † • ′ ` ´ ^ ¯ ¨ ¸ ° © ® "
        + "+ ± ÷ × < = > ¬ | ¦ ~ − ¤ ¢ $ £ ¥ €"
    private static let digits = "0 ½ ¼ 1¹ 2² ¾ 3³ 4 5 6 7 8 9"
    private static let space: UInt8 = 6
    private static let otherSign: UInt8 = 100
    private static let firstDigit: UInt8 = 101
    private static let otherScript: UInt8 = 160

    /// The weight of `a`; the alphabet's others follow.
    static let firstLetter: UInt8 = 120
    static let placeOfÅ: UInt8 = 28

    /// The letter's place in a … z æ ø å, counted from 0.
    static func place(of letter: LatinLetter) -> UInt8 {
        switch letter.lower {
        case 0xE6: 26
        case 0xF8: 27
        case 0x61 where letter.mark == 0: 0
        case 0x61 where letter.has(Latin.ring): placeOfÅ
        case 0x61 where letter.has(Latin.diaeresis): 26
        case 0x6F where letter.has(Latin.diaeresis) || letter.has(Latin.doubleAcute): 27
        case 0x75 where letter.has(Latin.diaeresis) || letter.has(Latin.doubleAcute): 24
        default: letter.lower - 0x61
        }
    }

    /// The letter stands under another one than its base (ü under y), and after that one's own accents.
    static func standsElsewhere(_ letter: LatinLetter) -> Bool {
        guard letter.lower < 0x7B, !letter.isRingedA else { return false }
        return place(of: letter) != letter.lower - 0x61
    }

    static func sign(_ scalar: UInt32) -> Sign {
        if scalar < 0x80 { return ascii[Int(scalar)] }
        if let sign = beyondASCII[scalar] { return sign }
        switch scalar {
        case 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            return .ignored
        default:
            let isLetter = Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
            return .beyond(isLetter ? otherScript : otherSign)
        }
    }

    /// By byte, the weights of lower-case letters, digits and signs of ASCII that have nothing beside it; else 0.
    static let plain: [UInt8] = (0..<256).map { byte in
        if byte >= 0x61, byte <= 0x7A { return firstLetter + UInt8(byte - 0x61) }
        guard byte < 0x80, case .plain(let weight) = ascii[byte] else { return 0 }
        return weight
    }

    private static let ascii: [Sign] = {
        var table = [Sign](repeating: .ignored, count: 0x80)
        for (scalar, sign) in listed where scalar < 0x80 { table[Int(scalar)] = sign }
        return table
    }()

    private static let beyondASCII = Dictionary(
        listed.filter { $0.0 >= 0x80 }, uniquingKeysWith: { first, _ in first })

    private static let listed: [(UInt32, Sign)] = {
        var listed: [(UInt32, Sign)] = [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x2009, 0x202F].map {
            ($0, .plain(space))
        }
        for (first, row) in [(space + 1, signs), (firstDigit, digits)] {
            for (place, group) in row.unicodeScalars.split(separator: " ").enumerated() {
                for (spelling, scalar) in group.enumerated() {
                    let weight = first + UInt8(place)
                    let sign = spelling == 0 ? Sign.plain(weight) : .spelled(weight, UInt8(spelling) + 2)
                    listed.append((scalar.value, sign))
                }
            }
        }
        return listed
    }()
}
