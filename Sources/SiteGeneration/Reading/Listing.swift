/// The files found under a folder of a project, and what was refused there.
public struct Listing: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        /// From the project's root, with `/`, in the very bytes the disk has: NFC and NFD are not made one.
        public let path: String
    }

    public struct Refusal: Sendable, Hashable {
        public enum Reason: Sendable, Hashable {
            /// It may lead out of the project, and its target is not what anyone reviewed.
            case symbolicLink
            /// A pipe, a socket or a device.
            case notAFile
            /// The folder that was asked for is not there.
            case missing
            case unreadable(DiskFailure)
            /// The name is no text; the path shows a mark for each such byte.
            case notUTF8
            /// More than `ProjectFiles.deepest` folders within each other.
            case tooDeep
            /// The folder would bring the listing past its bound; nothing after it was looked at.
            case tooMany
        }

        public let path: String
        public let reason: Reason
    }

    /// Sorted by path in bytes.
    public internal(set) var files: [Entry] = []
    /// In the order they were met, which is the same on every run.
    public internal(set) var refused: [Refusal] = []
}
