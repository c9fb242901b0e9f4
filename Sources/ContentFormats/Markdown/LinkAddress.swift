/// How the address of a link or an image may look.
enum LinkAddress {
    /// http and https with a host, mailto, tel, and what is relative to the page; nothing a browser could read otherwise.
    ///
    /// Browsers drop tabs and line breaks inside an address, spaces and control characters around it, and read `\` as
    /// `/` (WHATWG URL, basic URL parser), so an address with any of these is refused rather than mended.
    static func isAllowed(_ address: ArraySlice<UInt8>) -> Bool {
        guard let first = address.first, first != UInt8(ascii: " "), address.last != UInt8(ascii: " ") else {
            return false
        }
        for byte in address where byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") { return false }
        if address.starts(with: "//".utf8) { return false }
        guard let end = address.firstIndex(where: endsScheme), address[end] == UInt8(ascii: ":") else { return true }
        let rest = address[(end + 1)...]
        switch String(decoding: address[..<end], as: UTF8.self).lowercased() {
        case "http", "https": return hasHost(rest)
        case "mailto", "tel": return !rest.isEmpty && !hasLineBreak(rest)
        default: return false
        }
    }

    private static func endsScheme(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    private static func hasHost(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.starts(with: "//".utf8) else { return false }
        let host = rest.dropFirst(2).prefix { !endsScheme($0) || $0 == UInt8(ascii: ":") }
        // What stands before an @ looks like the host and is not.
        return host.first.map { !endsScheme($0) } ?? false && !host.contains(UInt8(ascii: "@"))
    }

    /// A line break, percent-encoded, would begin a header of its own in a mail (RFC 6068, 5).
    private static func hasLineBreak(_ rest: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: rest, as: UTF8.self).lowercased()
        return text.contains("%0a") || text.contains("%0d")
    }
}
