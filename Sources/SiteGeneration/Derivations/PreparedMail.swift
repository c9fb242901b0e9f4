/// An e-mail that waits to be sent: a `mailto:` address (RFC 6068).
struct PreparedMail: Sendable, Hashable {
    /// Nil where the reader chooses who gets it.
    var to: String?
    let subject: String
    /// Its lines end in LF; the address has them as CRLF (section 5).
    let body: String

    /// Only unreserved characters stand as they are: a `+` or `&` that others let stand would be read as something else
    /// by some program or other. A space is `%20`, for `+` means itself here.
    var href: String {
        var bytes = Array("mailto:".utf8)
        if let to {
            // Of an address with several `@`, all but the last are quoted and belong to the name before it.
            let at = to.utf8.lastIndex(of: 0x40) ?? to.endIndex
            Self.append(to[..<at].utf8, to: &bytes)
            if at < to.endIndex {
                bytes.append(0x40)
                Self.append(to[to.utf8.index(after: at)...].utf8, to: &bytes)
            }
        }
        bytes += "?subject=".utf8
        Self.append(Self.lines(of: subject).joined(by: Array(" ".utf8)), to: &bytes)
        bytes += "&body=".utf8
        Self.append(Self.lines(of: body).joined(by: [0x0D, 0x0A]), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Ended by LF, CR or both.
    private static func lines(of text: String) -> [ArraySlice<UInt8>] {
        let bytes = text.utf8.contains(0x0D) ? Array(text.replacing("\r\n", with: "\n").utf8) : Array(text.utf8)
        return bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    }

    private static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        for byte in text {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                bytes += [0x25, hexDigit(byte >> 4), hexDigit(byte & 0xF)]
            }
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
            || byte == 0x5F || byte == 0x7E
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}

extension [ArraySlice<UInt8>] {
    fileprivate func joined(by separator: [UInt8]) -> [UInt8] { Array<UInt8>(joined(separator: separator)) }
}
