public import Diagnostics

/// A piece of Markdown with its outline: a record's body, or one field of type markdown.
public struct MarkdownText: Sendable, Hashable {
    /// Where a finding about a part of the text points.
    public enum Origin: Sendable, Hashable {
        /// The slice's indices are byte offsets in the source file.
        case source
        /// YAML has unfolded the text, so every finding points at the whole value.
        case value(SourceRange)
    }

    /// UTF-8; for `.source` a slice of the file's own bytes.
    public let bytes: ArraySlice<UInt8>
    public let origin: Origin
    public let outline: Outline
    /// The text's syntax tree, in a form that only whoever parsed the text can read.
    public let tree: [UInt8]

    public init(bytes: ArraySlice<UInt8>, origin: Origin, outline: Outline, tree: [UInt8] = []) {
        self.bytes = bytes
        self.origin = origin
        self.outline = outline
        self.tree = tree
    }
}

/// What other stages need to know of a Markdown text without parsing it again.
public struct Outline: Sendable, Hashable {
    public struct Heading: Sendable, Hashable {
        /// 1–6, as written.
        public let level: Int
        /// The anchor, by the slug rule, unique in the text.
        public let id: String
        /// Plain text without markup.
        public let text: String
        public let range: SourceRange

        public init(level: Int, id: String, text: String, range: SourceRange) {
            self.level = level
            self.id = id
            self.text = text
            self.range = range
        }
    }

    public struct Link: Sendable, Hashable {
        /// The destination as cmark gives it: unescaped, never empty.
        public let destination: String
        public let isImage: Bool
        public let range: SourceRange

        public init(destination: String, isImage: Bool, range: SourceRange) {
            self.destination = destination
            self.isImage = isImage
            self.range = range
        }
    }

    public let headings: [Heading]
    /// Links and images in the order they stand.
    public let links: [Link]
    /// Items to be ticked stand in it.
    public let hasTasks: Bool

    public init(headings: [Heading], links: [Link], hasTasks: Bool = false) {
        self.headings = headings
        self.links = links
        self.hasTasks = hasTasks
    }

    public static let empty = Outline(headings: [], links: [])
}
