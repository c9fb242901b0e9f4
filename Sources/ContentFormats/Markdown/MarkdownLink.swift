/// What becomes of one link or image of a text.
public enum MarkdownLink: Sendable, Hashable {
    /// A page of the site, a place on this page, or a `mailto:` or `tel:` address.
    case address(String)
    /// Another site: marked by its class, and in words for those who listen.
    case external(String)
    /// A file beside the record; the note tells type and size: `PDF, 120 kB`.
    case attachment(String, note: String)
    /// A page that tells that what it was about is over; readers are told so beside the link.
    case expired(String)
    /// A picture to show.
    case image(MarkdownImage)
    /// No link at all, only its text: a draft, an address that leads nowhere.
    case text
}
