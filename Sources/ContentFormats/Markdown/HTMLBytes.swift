/// HTML as it is written: bytes appended to one buffer, escaped by where they stand.
struct HTMLBytes {
    private(set) var bytes: [UInt8] = []

    init(reserving capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// Markup of our own.
    mutating func markup(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func number(_ number: some BinaryInteger) {
        bytes.append(contentsOf: String(number).utf8)
    }

    /// Text between tags or inside a quoted attribute.
    mutating func text(_ text: String) {
        escape(text.utf8)
    }

    /// The same for bytes, which must be UTF-8.
    mutating func text(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { escape($0) }
    }

    /// Most text needs no escape, so the stretches between are appended whole.
    private mutating func escape<Text: Collection<UInt8>>(_ text: Text) {
        var start = text.startIndex
        var index = start
        while index != text.endIndex {
            let escaped: StaticString? =
                switch text[index] {
                case UInt8(ascii: "&"): "&amp;"
                case UInt8(ascii: "<"): "&lt;"
                case UInt8(ascii: ">"): "&gt;"
                case UInt8(ascii: "\""): "&quot;"
                default: nil
                }
            if let escaped {
                bytes.append(contentsOf: text[start..<index])
                markup(escaped)
                start = text.index(after: index)
            }
            text.formIndex(after: &index)
        }
        bytes.append(contentsOf: text[start..<index])
    }

    /// The value of href or src: what a URL cannot hold is percent-encoded, what is already encoded stays.
    mutating func address(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): markup("&amp;")
            case UInt8(ascii: "'"): markup("&#x27;")
            case _ where isSafeInAddress(byte): bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
    }

    /// Begins a new line unless one has just begun.
    mutating func freshLine() {
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }
}

private func isSafeInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: "-_.+!*(),%#@?=;:/$~".utf8.contains(byte)
    }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
}
