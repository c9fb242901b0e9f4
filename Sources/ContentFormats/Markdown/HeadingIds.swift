import ContentModel

/// The anchors given out in one text: each once, whatever the headings are called.
struct HeadingIds {
    /// Ids the page around the text has already.
    let reserved: Set<String>
    private var taken: Set<String> = []
    /// The last number tried for a text, so that many equal headings cost no more than different ones.
    private var lastNumber: [String: Int] = [:]

    init(reserved: Set<String>) {
        self.reserved = reserved
    }

    /// The text's slug, or `afsnit`; `-2`, `-3` … when that is taken or reserved.
    mutating func next(for text: String) -> String {
        let slug = Slug.make(text)
        let base = slug.isEmpty ? "afsnit" : slug
        let isFree = !reserved.contains(base)
        if isFree, taken.insert(base).inserted { return base }
        var number = lastNumber[base] ?? 1
        var id: String
        repeat {
            number += 1
            id = "\(base)-\(number)"
        } while reserved.contains(id) || !taken.insert(id).inserted
        lastNumber[base] = number
        return id
    }
}
