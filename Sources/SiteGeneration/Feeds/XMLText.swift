/// XML 1.0 as it is written, in UTF-8.
struct XMLText {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// An element of text alone, on a line of its own.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String
    ) {
        open(name, attributes)
        raw(">")
        append(text)
        close(name)
    }

    /// An element without content.
    mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
        open(name, attributes)
        raw("/>\n")
    }

    /// An element of other elements.
    mutating func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
        _ content: (inout XMLText) -> Void
    ) {
        open(name, attributes)
        raw(">\n")
        content(&self)
        close(name)
    }

    private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
        raw("<")
        raw(name)
        for case (let name, let value?) in attributes {
            raw(" ")
            raw(name)
            raw("=\"")
            append(value)
            raw("\"")
        }
    }

    private mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">\n")
    }

    private mutating func append(_ text: String) { Self.append(text, to: &bytes) }

    /// Text such that it is read as it is, as content and in a quoted attribute. What no XML 1.0 document may hold,
    /// not even as a reference (section 2.2), is left out: control characters, U+FFFE and U+FFFF.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let text = Array(text.utf8)
        for (place, byte) in text.enumerated() {
            switch byte {
            case 0x26: bytes += "&amp;".utf8
            case 0x3C: bytes += "&lt;".utf8
            case 0x3E: bytes += "&gt;".utf8
            case 0x22: bytes += "&quot;".utf8
            // As it stands it would be read as a line feed.
            case 0x0D: bytes += "&#13;".utf8
            case 0x09, 0x0A: bytes.append(byte)
            case 0..<0x20: break
            case 0xEF, 0xBF, 0xBE:
                if !isInNoncharacter(text, place) { bytes.append(byte) }
            default: bytes.append(byte)
            }
        }
    }

    /// A byte of U+FFFE or U+FFFF: EF BF BE and EF BF BF.
    private static func isInNoncharacter(_ text: [UInt8], _ place: Int) -> Bool {
        for start in max(0, place - 2)...place where start + 2 < text.count && text[start] == 0xEF {
            if text[start + 1] == 0xBF, text[start + 2] == 0xBE || text[start + 2] == 0xBF { return true }
        }
        return false
    }
}
