/// The words a rendered text needs beyond its own, in the page's language.
public struct MarkdownPhrases: Sendable, Hashable {
    /// Read after the text of an external link.
    public let external: String
    /// Read after the text of a link to what is over.
    public let expired: String
    /// The name of a table's scrolling frame.
    public let table: String
    /// The heading over the footnotes, and what one of them is called.
    public let footnotes: String
    public let footnote: String
    /// The way from a footnote back to the text.
    public let back: String
    public let taskDone: String
    public let taskOpen: String

    public init(
        external: String, expired: String, table: String, footnotes: String, footnote: String, back: String,
        taskDone: String,
        taskOpen: String
    ) {
        self.external = external
        self.expired = expired
        self.table = table
        self.footnotes = footnotes
        self.footnote = footnote
        self.back = back
        self.taskDone = taskDone
        self.taskOpen = taskOpen
    }

    public static let danish = MarkdownPhrases(
        external: "eksternt websted", expired: "udløbet", table: "Tabel", footnotes: "Noter", footnote: "Note",
        back: "Tilbage til henvisning", taskDone: "Udført", taskOpen: "Ikke udført")
}
