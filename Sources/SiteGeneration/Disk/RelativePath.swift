/// Why a path from a root could lead somewhere else than below that root, or cannot be a path at all.
enum UnsafePath: Sendable, Hashable {
    case absolute
    case emptyComponent
    case dotComponent
    case nulByte
    case longComponent
    case long
}

/// Judges a relative path with `/` between its components; nil when it is safe.
///
/// The bounds are Linux's `NAME_MAX` and, with room for the root's own path, `PATH_MAX`.
func unsafety(of path: String) -> UnsafePath? {
    let bytes = path.utf8
    if bytes.first == UInt8(ascii: "/") { return .absolute }
    if bytes.count > 2048 { return .long }
    if bytes.contains(0) { return .nulByte }
    for component in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
        if component.isEmpty { return .emptyComponent }
        if component.count > 255 { return .longComponent }
        if component.elementsEqual(".".utf8) || component.elementsEqual("..".utf8) { return .dotComponent }
    }
    return nil
}
