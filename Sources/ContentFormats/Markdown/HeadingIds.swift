import ContentModel

/// The anchors given out in one text: each once, whatever the headings are called.
struct HeadingIds {
    /// Anchors the layouts use themselves.
    static let reserved: Set<String> = [
        "bund", "footer", "header", "indhold", "main", "main-content", "menu", "nav", "navigation", "noter",
        "search", "sidefod", "sidehoved", "soeg", "sprog", "top",
    ]

    private var taken: Set<String> = []
    /// The last number tried for a text, so that many equal headings cost no more than different ones.
    private var lastNumber: [String: Int] = [:]

    /// The text's slug, or `afsnit`; `-2`, `-3` … when that is taken or belongs to the layouts.
    mutating func next(for text: String) -> String {
        let slug = Slug.make(text)
        let base = slug.isEmpty ? "afsnit" : slug
        let isFree = !Self.reserved.contains(base)
        if isFree, taken.insert(base).inserted { return base }
        var number = lastNumber[base] ?? 1
        var id: String
        repeat {
            number += 1
            id = "\(base)-\(number)"
        } while !taken.insert(id).inserted
        lastNumber[base] = number
        return id
    }
}
