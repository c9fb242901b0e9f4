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
        if let to { LinkForm.appendEmail(to, to: &bytes) }
        bytes += "?subject=".utf8
        LinkForm.append(Self.lines(of: subject).joined(by: Array(" ".utf8)), to: &bytes)
        bytes += "&body=".utf8
        LinkForm.append(Self.lines(of: body).joined(by: [0x0D, 0x0A]), to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Ended by LF, CR or both.
    private static func lines(of text: String) -> [ArraySlice<UInt8>] {
        let bytes = text.utf8.contains(0x0D) ? Array(text.replacing("\r\n", with: "\n").utf8) : Array(text.utf8)
        return bytes.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D }
    }
}

extension [ArraySlice<UInt8>] {
    fileprivate func joined(by separator: [UInt8]) -> [UInt8] { Array<UInt8>(joined(separator: separator)) }
}
