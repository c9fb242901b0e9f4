/// One text file of a project as it was read.
public struct SourceFile: Sendable, Hashable {
    /// The way from the project's root, with `/` between folders.
    public let path: String
    /// The file's bytes as they lie on disk; not always valid UTF-8.
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    public init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }
}
