public import Diagnostics

/// One Markdown file: its front matter as written and its body.
public struct Document: Sendable, Hashable {
    public let source: SourceFile
    /// Always a map; empty when the file has no front matter.
    public let frontMatter: RawValue
    public let body: MarkdownText

    public init(source: SourceFile, frontMatter: RawValue, body: MarkdownText) {
        self.source = source
        self.frontMatter = frontMatter
        self.body = body
    }
}
