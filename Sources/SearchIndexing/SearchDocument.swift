/// What the search index knows of one page.
public struct SearchDocument: Sendable, Hashable {
    /// A heading of the page's body with the id its link ends in.
    public struct Heading: Sendable, Hashable {
        public var text: String
        public var id: String

        public init(_ text: String, id: String) {
            self.text = text
            self.id = id
        }
    }

    public var title: String
    /// The page's address (href).
    public var url: String
    /// One or two plain sentences, shown with the result.
    public var summary: String
    public var headings: [Heading]
    /// The body as plain text, headings left out.
    public var body: String
    /// Words that describe the page; labels of its facet values are added by the index.
    public var tags: [String]
    /// Titles of records it is related to, searched as tags.
    public var relations: [String]
    /// The id of a `SearchSettings.PageType`.
    public var type: String
    /// Keys of facet terms by the facet's field.
    public var facets: [String: [String]]
    /// ISO 8601.
    public var date: String?
    /// A BCP 47 primary subtag; an index holds the documents of its own language.
    public var language: String

    public init(
        title: String, url: String, summary: String = "", headings: [Heading] = [], body: String = "",
        tags: [String] = [], relations: [String] = [], type: String, facets: [String: [String]] = [:],
        date: String? = nil, language: String = "da"
    ) {
        self.title = title
        self.url = url
        self.summary = summary
        self.headings = headings
        self.body = body
        self.tags = tags
        self.relations = relations
        self.type = type
        self.facets = facets
        self.date = date
        self.language = language
    }
}
