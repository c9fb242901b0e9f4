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
        if path.utf8.allSatisfy(isUnreserved) { return path }
        return path.utf8.reduce(into: "") { text, byte in
            if isUnreserved(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                text += hex.utf8.count == 1 ? "%0\(hex)" : "%\(hex)"
            }
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
            || "-._~/".utf8.contains(byte)
    }
}

extension LinkForm {
    /// An e-mail address for `mailto:` (RFC 6068 § 2): only `@` and unreserved characters stand as they are.
    static func encodedEmail(_ email: String) -> String {
        email.split(separator: "@", omittingEmptySubsequences: false).map { encoded(String($0)) }.joined(separator: "@")
    }
}
