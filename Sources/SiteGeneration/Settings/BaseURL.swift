/// Where the site will lie: `https://example.org` or with a path, `https://example.org/portal/`.
public struct BaseURL: Sendable, Hashable {
    /// Scheme and host without a slash at the end.
    public let origin: String
    /// `/portal`, or empty at the host's root.
    public let path: String

    /// Nil unless it is an http or https address with a host and a plain path.
    public init?(_ text: String) {
        guard let schemeEnd = text.firstRange(of: "://"), ["http", "https"].contains(text[..<schemeEnd.lowerBound])
        else { return nil }
        let rest = text[schemeEnd.upperBound...]
        let host = rest.prefix { $0 != "/" }
        let parts = rest.dropFirst(host.count).split(separator: "/")
        let port = host.drop { $0 != ":" }
        let name = host.dropLast(port.count)
        let isHost = !name.isEmpty && name.utf8.allSatisfy(Self.isPlain)
        let isPort =
            port.isEmpty || port.utf8.count > 1 && port.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
        guard isHost, isPort, parts.allSatisfy({ $0 != "." && $0 != ".." && $0.utf8.allSatisfy(Self.isPlain) }) else {
            return nil
        }
        origin = text[..<schemeEnd.lowerBound] + "://" + host.lowercased()
        path = parts.map { "/" + $0 }.joined()
    }

    private init(origin: String, path: String) {
        self.origin = origin
        self.path = path
    }

    /// Stands in for an address that could not be read; a finding has told of it.
    static let unknown = BaseURL(origin: "https://invalid.example", path: "")

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-._~".utf8.contains(byte)
    }

    /// A site path as a page links to it.
    public func href(_ sitePath: String) -> String { path + sitePath }

    /// A site path as other sites link to it.
    public func absolute(_ sitePath: String) -> String { origin + path + sitePath }
}
