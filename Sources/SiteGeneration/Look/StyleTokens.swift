import Diagnostics

/// The custom properties a style sheet gives `:root`, for light and for dark (CSS Custom Properties 1).
///
/// What stands under any other condition, such as print, is passed over.
struct StyleTokens: Sendable {
    struct Token: Sendable, Hashable {
        /// As written: `#a8351c`, `var(--sand)`.
        let text: String
        let range: SourceRange
    }

    let source: SourceFile
    /// By name without `--`.
    private(set) var light: [String: Token] = [:]
    /// Only what is another under `prefers-color-scheme: dark`.
    private(set) var dark: [String: Token] = [:]

    init(_ source: SourceFile) {
        self.source = source
        read(Self.withoutComments(source.bytes))
    }

    func token(_ name: String, _ scheme: ColourScheme) -> Token? {
        scheme == .dark ? dark[name] ?? light[name] : light[name]
    }

    private mutating func read(_ bytes: [UInt8]) {
        var blocks: [String] = []
        var (start, depth, quote) = (0, 0, UInt8?.none)
        for (place, byte) in bytes.enumerated() {
            if let open = quote {
                if byte == open, bytes[place - 1] != UInt8(ascii: "\\") { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case UInt8(ascii: "{") where depth == 0:
                blocks.append(Self.text(bytes[start..<place]))
                start = place + 1
            case UInt8(ascii: ";") where depth == 0, UInt8(ascii: "}") where depth == 0:
                if let scheme = Self.scheme(of: blocks) { declare(bytes, start..<place, scheme) }
                if byte == UInt8(ascii: "}") { _ = blocks.popLast() }
                start = place + 1
            default: break
            }
        }
    }

    /// The scheme that a declaration in these blocks, the outermost first, is for; nil where it is not `:root`'s.
    private static func scheme(of blocks: [String]) -> ColourScheme? {
        let selectors = blocks.filter { !$0.hasPrefix("@") }
        guard selectors.count == 1, let selector = selectors.first,
            selector.split(separator: ",").contains(where: { [":root", "html"].contains(text(Array($0.utf8)[...])) })
        else { return nil }
        let conditions = blocks.filter { $0.hasPrefix("@") && !$0.hasPrefix("@layer") }
        if conditions.isEmpty { return .light }
        guard conditions.count == 1, let words = conditions.first?.filter({ $0 != " " }) else { return nil }
        let isDark = ["@media(prefers-color-scheme:dark)", "@mediascreenand(prefers-color-scheme:dark)"].contains(words)
        return isDark ? .dark : nil
    }

    private mutating func declare(_ bytes: [UInt8], _ range: Range<Int>, _ scheme: ColourScheme) {
        guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return }
        let name = Self.text(bytes[range.lowerBound..<colon])
        guard name.hasPrefix("--") else { return }
        let value = bytes[(colon + 1)..<range.upperBound].drop(while: Self.isSpace)
        let token = Token(text: Self.text(value), range: SourceRange(value.startIndex, value.endIndex))
        if scheme == .dark { dark[String(name.dropFirst(2))] = token } else { light[String(name.dropFirst(2))] = token }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// Without spaces before and after, and with one between words.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        bytes.split(whereSeparator: isSpace).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    /// The same with a space for each byte of a comment, so that places stay.
    private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
        var clean = bytes
        var place = 0
        while place + 1 < bytes.count {
            guard bytes[place] == UInt8(ascii: "/"), bytes[place + 1] == UInt8(ascii: "*") else {
                place += 1
                continue
            }
            var end = place + 2
            while end < bytes.count,
                !(bytes[end] == UInt8(ascii: "/") && bytes[end - 1] == UInt8(ascii: "*") && end > place + 2)
            {
                end += 1
            }
            for index in place...min(end, bytes.count - 1) { clean[index] = 0x20 }
            place = end + 1
        }
        return clean
    }
}

/// What a reader's device asks for (Media Queries 5, section 11.5).
enum ColourScheme: Sendable, CaseIterable {
    case light, dark
}
