/// Addresses on the web as authors may write them: http or https with a named host, nothing else.
enum WebAddress {
    static func isValid(_ text: String) -> Bool {
        let scheme = text.prefix(8).lowercased()
        guard scheme.hasPrefix("https://") || scheme.hasPrefix("http://"), text.utf8.count <= 2_000 else {
            return false
        }
        let isClean = text.unicodeScalars.allSatisfy {
            $0.value > 0x20 && !refused.contains($0) && !$0.properties.isWhitespace
        }
        let host = text.utf8.drop { $0 != 0x2F }.dropFirst(2).prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        let labels = host.prefix { $0 != 0x3A }.split(separator: 0x2E, omittingEmptySubsequences: false)
        return isClean && !host.contains(0x40) && labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
    }

    private static let refused: Set<Unicode.Scalar> = ["\"", "<", ">", "\\", "\u{7F}"]
}

/// Email addresses, strictly enough to catch slips: one `@`, a domain with a dot, nothing that must be quoted.
enum EmailAddress {
    static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
        let domain = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return domain.count >= 2 && domain.allSatisfy { !$0.isEmpty }
            && text.unicodeScalars.allSatisfy {
                $0.value > 0x20 && !refused.contains($0) && !$0.properties.isWhitespace
            }
    }

    private static let refused: Set<Unicode.Scalar> = Set("\"<>()[],;:\\\u{7F}".unicodeScalars)
}
