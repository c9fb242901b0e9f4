import ContentModel

/// A letter that pages are found under: one of `DanishOrder.alphabet`, or its `other`.
struct IndexLetter: Sendable, Hashable {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// As a part of an address: `a`, `aa` for Å, `andet` for what is no letter of the alphabet.
    var slug: String { Slug.make(text, or: "andet") }

    /// The anchor: `bogstav-a`.
    var id: String { "bogstav-" + slug }
}
