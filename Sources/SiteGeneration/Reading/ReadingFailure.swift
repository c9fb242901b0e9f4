/// Why a file was not read.
public enum ReadingFailure: Error, Sendable, Hashable {
    case disk(DiskFailure)
    /// Larger than the bound, in bytes.
    case tooLarge(String, limit: Int)
    /// The path could lead out of the project, or cannot be a path.
    case unsafePath(String)
}
