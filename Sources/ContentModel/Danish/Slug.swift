/// The rule that turns a title into an address or an anchor.
public enum Slug {
    /// The longest slug, in bytes.
    public static let longest = 80

    /// Lower-case ASCII letters and digits joined by single hyphens; æ→ae, ø→oe, å→aa, ß→ss, þ→th, ð→d, œ→oe, and any
    /// other Latin letter without its marks (é→e, ü→u). Apostrophes vanish; everything else is a hyphen.
    ///
    /// Cut when longer than `longest`, at a word unless that would take half of it. Empty when nothing is left, as for Arabic or Cyrillic text.
    public static func make(_ text: String) -> String {
        var reader = LatinReader(text)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(text.utf8.count, longest) + 8)
        var wordEnd = 0
        while bytes.count <= longest, let unit = reader.next() {
            switch unit {
            case .letter(let letter): append(letter, to: &bytes)
            case .other(let scalar) where scalar >= 0x30 && scalar <= 0x39: bytes.append(UInt8(scalar))
            case .other(let scalar):
                guard !vanishes(scalar), let last = bytes.last, last != hyphen else { continue }
                wordEnd = bytes.count
                bytes.append(hyphen)
            }
        }
        if bytes.count > longest { bytes.removeSubrange((wordEnd > longest / 2 ? wordEnd : longest)...) }
        if bytes.last == hyphen { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The slug of `text`, or `fallback` where `text` has no letter or digit a slug can hold.
    public static func make(_ text: String, or fallback: String) -> String {
        let slug = make(text)
        return slug.isEmpty ? fallback : slug
    }

    /// The text can be the id of a record: `[a-z0-9-]+` without a hyphen first, last or twice in a row.
    public static func isValid(_ text: String) -> Bool { isValid(text[...]) }

    public static func isValid(_ text: Substring) -> Bool {
        var previous = hyphen
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: break
            case hyphen where previous != hyphen: break
            default: return false
            }
            previous = byte
        }
        return previous != hyphen
    }

    private static let hyphen: UInt8 = 0x2D

    private static func append(_ letter: LatinLetter, to bytes: inout [UInt8]) {
        switch letter.lower {
        case 0xE6: bytes += [0x61, 0x65]
        case 0xF8: bytes += [0x6F, 0x65]
        case 0x61 where letter.isRingedA: bytes += [0x61, 0x61]
        default:
            bytes.append(letter.lower)
            if letter.second != 0 { bytes.append(letter.second | 0x20) }
        }
    }

    /// Apostrophes, which belong to the word they stand in, and what cannot be seen: soft hyphen, joiners, byte order.
    private static func vanishes(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x27, 0x2018, 0x2019, 0x2BC, 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
