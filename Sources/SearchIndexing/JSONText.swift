/// JSON as it is written (RFC 8259), without a space.
struct JSONText {
    private(set) var bytes: [UInt8] = []

    mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func raw(_ text: [UInt8]) { bytes += text }

    mutating func number(_ number: Int) { bytes += Array(String(number).utf8) }

    /// Text that holds no quote, backslash or control character.
    mutating func plain(_ text: some Sequence<UInt8>) {
        bytes.append(0x22)
        bytes.append(contentsOf: text)
        bytes.append(0x22)
    }

    mutating func string(_ text: String) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0..<0x20:
                bytes += Array("\\u00".utf8)
                bytes += [Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    /// `[…]` with a comma between what is written for each item.
    mutating func array<Item>(_ items: some Sequence<Item>, _ write: (inout JSONText, Item) -> Void) {
        bytes.append(0x5B)
        var isFirst = true
        for item in items {
            if !isFirst { bytes.append(0x2C) }
            isFirst = false
            write(&self, item)
        }
        bytes.append(0x5D)
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
