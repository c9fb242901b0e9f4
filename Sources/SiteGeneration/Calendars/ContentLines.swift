/// Lines of an iCalendar file (RFC 5545, section 3.1): each ends in CR LF, and is folded where it would be longer than
/// 75 octets, never inside a character.
struct ContentLines: Sendable {
    private(set) var bytes: [UInt8] = []

    private static let longest = 75

    /// A property, with its parameters after its name, and a value that stands as it is.
    mutating func append(_ property: String, _ value: String) {
        var width = 0
        append(property.utf8, &width)
        append(CollectionOfOne(UInt8(ascii: ":")), &width)
        append(value.utf8, &width)
        bytes += [0x0D, 0x0A]
    }

    /// A property whose value is a text (section 3.3.11).
    mutating func append(_ property: String, text: String) {
        append(property, Self.escaped(text))
    }

    /// A property whose value is texts with commas between.
    mutating func append(_ property: String, texts: [String]) {
        append(property, texts.map(Self.escaped).joined(separator: ","))
    }

    /// Control characters but the tab have no place in a line, whatever the value came from.
    private mutating func append(_ part: some Sequence<UInt8>, _ width: inout Int) {
        for byte in part where byte >= 0x20 && byte != 0x7F || byte == 0x09 {
            if width + Self.length(ofCharacter: byte) > Self.longest {
                bytes += [0x0D, 0x0A, 0x20]
                width = 1
            }
            bytes.append(byte)
            width += 1
        }
    }

    /// How many octets a character has, by its first; 1 for those that continue it, whose place was found with it.
    private static func length(ofCharacter byte: UInt8) -> Int {
        switch byte {
        case 0xC0...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xFF: 4
        default: 1
        }
    }

    /// Line breaks of any kind become `\n`; the controls of ISO 6429 go, as some readers see line breaks in them.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\\(scalar)"
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
            case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
            default: escaped.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return escaped
    }
}
