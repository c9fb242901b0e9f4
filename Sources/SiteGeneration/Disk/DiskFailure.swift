import Glibc

/// Something the disk or the operating system would not do.
public struct DiskFailure: Error, Sendable, Hashable {
    /// What was being done.
    public enum Operation: Sendable, Hashable {
        case open, read, write, list, createFolder, link, rename, remove, lock, exchange
    }

    public let operation: Operation
    /// Absolute.
    public let path: String
    /// An `errno`.
    public let code: Int32

    /// The system's own words for the code, in English.
    public var text: String { String(cString: strerror(code)) }
}
