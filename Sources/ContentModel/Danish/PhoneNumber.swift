/// A telephone number: a Danish one of eight digits, or a foreign one with its country code (ITU-T E.164).
public struct PhoneNumber: Sendable, Hashable {
    /// A plus sign, country code and number without spaces, as `tel:` addresses want it: "+4512345678".
    public let e164: String

    /// Reads `12345678`, `12 34 56 78`, `+45 …`, `0045 …`, `45 …` with eight digits after it, and foreign `+…` or `00…`
    /// of 7 to 15 digits. Spaces, hyphens, full stops, slashes and brackets may stand between digits, as may `(0)`.
    public init?(_ text: String) {
        guard var digits = Self.digits(text) else { return nil }
        var isInternational = digits.first == 0x2B
        if isInternational {
            digits.removeFirst()
        } else if digits.starts(with: [0x30, 0x30]) {
            digits.removeFirst(2)
            isInternational = true
        } else if digits.count == 10, digits.starts(with: Self.denmark) {
            isInternational = true
        }
        guard let first = digits.first, first != 0x30 else { return nil }
        if !isInternational { digits = Self.denmark + digits }
        if digits.starts(with: Self.denmark) {
            guard digits.count == 10, digits[2] != 0x30 else { return nil }
        } else {
            guard isInternational, (7...15).contains(digits.count) else { return nil }
        }
        e164 = "+" + String(decoding: digits, as: UTF8.self)
    }

    public var isDanish: Bool { e164.utf8.starts(with: [0x2B, 0x34, 0x35]) }

    /// The number as it is read: "12 34 56 78", or "+46 812 345 678" with the country code and groups of three.
    public var display: String {
        let digits = Array(e164.utf8.dropFirst())
        if isDanish { return Self.groups(digits.dropFirst(2), of: 2) }
        let length = Self.countryCodeLength(digits)
        return "+" + String(decoding: digits.prefix(length), as: UTF8.self) + " "
            + Self.groups(digits.dropFirst(length), of: 3)
    }

    private static let denmark: [UInt8] = [0x34, 0x35]

    /// The digits, with a plus sign before them when there was one; nil where anything stands that no number has.
    private static func digits(_ text: String) -> [UInt8]? {
        guard text.utf8.count <= 64 else { return nil }
        var digits: [UInt8] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.append(UInt8(truncatingIfNeeded: scalar.value))
            case "+" where digits.isEmpty: digits.append(0x2B)
            case "(" where digits.first == 0x2B && digits.count > 1: digits.append(0x28)
            case ")" where digits.suffix(2) == [0x28, 0x30]: digits.removeLast(2)
            case " ", "\u{A0}", "\u{2009}", "\u{202F}", "-", "\u{2010}", "\u{2011}", "\u{2013}", ".", "/", "(", ")":
                break
            default: return nil
            }
        }
        return digits.filter { $0 != 0x28 }
    }

    /// The last group is longer by what would be left alone in one of its own.
    private static func groups(_ digits: ArraySlice<UInt8>, of size: Int) -> String {
        var text: [UInt8] = []
        var rest = digits
        while rest.count > size + 1 {
            text += rest.prefix(size) + [0x20]
            rest = rest.dropFirst(size)
        }
        return String(decoding: text + rest, as: UTF8.self)
    }

    /// One digit for North America and Russia, two for the countries listed, else three (ITU-T E.164, list of 2016).
    private static func countryCodeLength(_ digits: [UInt8]) -> Int {
        guard digits[0] != 0x31, digits[0] != 0x37 else { return 1 }
        let two = Int(digits[0] - 0x30) * 10 + Int(digits[1] - 0x30)
        switch two {
        case 20, 27, 30...34, 36, 39, 40, 41, 43...49, 51...58, 60...66, 81, 82, 84, 86, 90...95, 98: return 2
        default: return 3
        }
    }
}
