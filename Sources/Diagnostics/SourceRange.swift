/// A half-open range of byte offsets in one source file.
///
/// Four bytes a side: no file larger than 2 GiB is ever read (see the bounds of `Project`).
public struct SourceRange: Sendable, Hashable {
    public let lower: Int32
    public let upper: Int32

    public init(_ lower: Int, _ upper: Int) {
        self.lower = Int32(clamping: lower)
        self.upper = Int32(clamping: max(lower, upper))
    }

    public static let start = SourceRange(0, 0)

    public var bytes: Range<Int> { Int(lower)..<Int(upper) }
}
