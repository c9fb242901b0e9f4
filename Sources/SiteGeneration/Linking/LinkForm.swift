/// The parts of a link as Markdown writes it (RFC 3986 relative references).
enum LinkForm {
    /// Begins with a scheme: letters, digits, `+ - .` and a colon (RFC 3986 § 3.1).
    static func hasScheme(_ text: String) -> Bool {
        let scheme = text.utf8.prefix { $0 != 0x3A }
        guard scheme.count < text.utf8.count, let first = scheme.first, (0x61...0x7A).contains(first | 0x20) else {
            return false
        }
        return scheme.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
        }
    }

    /// The address somebody meant who left out `https://` or `mailto:`.
    static func external(meantBy text: String) -> String? {
        if text.lowercased().hasPrefix("www.") { return "https://" + text }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !text.contains("/")
            ? "mailto:" + text : nil
    }

    /// The path without query, and the anchor; both percent-decoded.
    static func parts(of text: String) -> (path: String, anchor: String?) {
        let hash = text.firstIndex(of: "#")
        let path = String(text[..<(hash ?? text.endIndex)].prefix { $0 != "?" })
        let anchor = hash.map { String(text[text.index(after: $0)...]) }
        return (decoded(path) ?? path, anchor.map { decoded($0) ?? $0 })
    }

    /// A relative path from a file's folder, with `.` and `..` worked out; nil when it leaves `content/`.
    static func resolve(_ path: String, from file: String) -> String? {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") {
            if part == "." { continue }
            if part == ".." {
                guard parts.count > 1 else { return nil }
                parts.removeLast()
            } else {
                parts.append(String(part))
            }
        }
        return parts.first == "content" ? parts.joined(separator: "/") : nil
    }

    /// Percent-decoding (RFC 3986 § 2.1); nil when the bytes are not UTF-8.
    static func decoded(_ text: String) -> String? {
        guard text.utf8.contains(0x25) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// Percent-encoding of a path for `href` and `src`: unreserved characters and `/` stay.
    static func encoded(_ path: String) -> String {
        if path.utf8.allSatisfy({ isUnreserved($0) || $0 == 0x2F }) { return path }
        var bytes: [UInt8] = []
        append(path.utf8, to: &bytes, keeping: 0x2F)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Percent-encoding of all but unreserved characters (RFC 3986, section 2) and one other, if one is to stay.
    static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8], keeping other: UInt8? = nil) {
        for byte in text {
            if isUnreserved(byte) || byte == other {
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

extension LinkForm {
    /// Begins a `mailto:` address (RFC 6068, section 2). Of an e-mail address with several `@`, all but the last are
    /// quoted and belong to the name before it.
    static func appendEmail(_ email: String, to bytes: inout [UInt8]) {
        let at = email.utf8.lastIndex(of: 0x40) ?? email.endIndex
        append(email.utf8[..<at], to: &bytes)
        append(email.utf8[at...], to: &bytes, keeping: 0x40)
    }

    static func mailto(_ email: String) -> String {
        var bytes = Array("mailto:".utf8)
        appendEmail(email, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
