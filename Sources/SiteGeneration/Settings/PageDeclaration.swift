public import ContentModel
public import Diagnostics

/// A composed page as `site/pages/<id>.yml` declares it.
public struct PageDeclaration: Sendable {
    public let id: String
    public let source: SourceFile
    /// Without slashes at the ends; empty is the language's front page.
    public let path: LocalizedText
    /// Absent: the body's title.
    public let title: LocalizedText?
    public let summary: LocalizedText?
    public let layout: Declaration.Written
    /// A record whose title, summary and text the page shows.
    public let body: Value.Reference?
    /// A vocabulary: one page per term under `path`, and at `path` the list of terms.
    public let forEach: String?
    /// In declared order.
    public let queries: [Query]
    /// Partials at work; a page that has any is for those who make the site, and kept from search.
    public let examples: [PageExample]

    /// Whether search engines and the site's own search may know it.
    var isIndexed: Bool { examples.isEmpty }
}
