/// Why a path from a root could lead somewhere else than below that root, or cannot be a path at all.
enum UnsafePath: Sendable, Hashable {
    case absolute
    case emptyName
    /// `.` or `..`.
    case dots
    case nulByte
    case longName
    case long

    /// The bounds are Linux's `NAME_MAX` and, with room for the root's own path, `PATH_MAX`.
    static let longestName = 255
    static let longestPath = 2048
}

/// Judges a relative path with `/` between its names; nil when it is safe.
func unsafety(of path: String) -> UnsafePath? {
    let bytes = Array(path.utf8)
    if bytes.first == UInt8(ascii: "/") { return .absolute }
    if bytes.count > UnsafePath.longestPath { return .long }
    var rest = bytes[...]
    while let slash = rest.firstIndex(of: UInt8(ascii: "/")) {
        if let reason = unsafety(ofName: rest[..<slash]) { return reason }
        rest = rest[(slash + 1)...]
    }
    return unsafety(ofName: rest)
}

/// Judges one name of a path; nil when it is safe.
func unsafety(ofName name: ArraySlice<UInt8>) -> UnsafePath? {
    if name.isEmpty { return .emptyName }
    if name.count > UnsafePath.longestName { return .longName }
    if name.count <= 2, name.allSatisfy({ $0 == UInt8(ascii: ".") }) { return .dots }
    return name.contains(0) ? .nulByte : nil
}
