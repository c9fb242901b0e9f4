/// Addresses on the web as authors may write them: http or https with a named host, nothing else.
enum WebAddress {
    static func isValid(_ text: String) -> Bool {
        let scheme = text.utf8.prefix(8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard scheme.starts(with: "https://".utf8) || scheme.starts(with: "http://".utf8), text.utf8.count <= 2_000
        else { return false }
        let isClean = text.hasNone(of: "\"<>\\\u{7F}")
        let host = text.utf8.drop { $0 != 0x2F }.dropFirst(2).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        let labels = host.prefix { $0 != 0x3A }.split(separator: 0x2E, omittingEmptySubsequences: false)
        return isClean && !host.contains(0x40) && labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
    }
}

/// Email addresses, strictly enough to catch slips: one `@`, a domain with a dot, nothing that must be quoted.
enum EmailAddress {
    static func isValid(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
        let domain = parts[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return domain.count >= 2 && domain.allSatisfy { !$0.isEmpty } && text.hasNone(of: "\"<>()[],;:\\\u{7F}")
    }
}

extension String {
    /// No space of any kind, no control character, and none of some ASCII characters.
    fileprivate func hasNone(of refused: StaticString) -> Bool {
        let isPlain = refused.withUTF8Buffer { refused in
            utf8.allSatisfy { byte in byte > 0x20 && !refused.contains(byte) }
        }
        // Only what is not ASCII needs Unicode's tables.
        return isPlain
            && (utf8.allSatisfy { $0 < 0x80 } || unicodeScalars.allSatisfy { !$0.properties.isWhitespace })
    }
}
