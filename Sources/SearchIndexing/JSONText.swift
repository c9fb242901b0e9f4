/// JSON as it is written (RFC 8259), without a space.
public struct JSONText {
    public private(set) var bytes: [UInt8] = []
    /// May stand in an HTML `script` element: `<`, `>`, `&` and the line ends of JavaScript are written as escapes.
    private let isForHTML: Bool

    init() {
        isForHTML = false
    }

    public init(forHTML isForHTML: Bool) {
        self.isForHTML = isForHTML
    }

    public mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    public mutating func raw(_ text: [UInt8]) { bytes += text }

    public mutating func number(_ number: Int) { bytes += Array(String(number).utf8) }

    /// Text that holds no quote, backslash or control character.
    mutating func plain(_ text: some Sequence<UInt8>) {
        bytes.append(0x22)
        bytes.append(contentsOf: text)
        bytes.append(0x22)
    }

    public mutating func string(_ text: String) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: bytes += [0x5C, byte]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0..<0x20: escape(0, byte)
            case 0x26, 0x3C, 0x3E: if isForHTML { escape(0, byte) } else { bytes.append(byte) }
            // The last byte of U+2028 and U+2029.
            case 0xA8, 0xA9: if isForHTML { endScalar(byte) } else { bytes.append(byte) }
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private mutating func endScalar(_ byte: UInt8) {
        guard bytes.suffix(2) == [0xE2, 0x80] else { return bytes.append(byte) }
        bytes.removeLast(2)
        escape(0x20, byte - 0x80)
    }

    private mutating func escape(_ high: UInt8, _ low: UInt8) {
        bytes += [0x5C, 0x75]
        for byte in [high, low] { bytes += [Self.hex[Int(byte >> 4)], Self.hex[Int(byte & 15)]] }
    }

    /// `[…]` with a comma between what is written for each item.
    public mutating func array<Item>(_ items: some Sequence<Item>, _ write: (inout JSONText, Item) -> Void) {
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
