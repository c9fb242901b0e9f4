/// Link texts that tell nothing to a reader who hears the links of a page one after another (WCAG 2.4.4).
enum VagueLinkText {
    /// In bytes.
    static let longest = 20

    private static let texts: Set<String> = [
        "her", "klik her", "tryk her", "læs her", "læs mere", "læs mere her", "se her", "se mere", "mere", "link",
        "dette link", "følg linket", "here", "click here", "read more", "more", "this link", "see more", "learn more",
    ]

    /// Whether a text says no more than one of these, full stop or not.
    static func isVague(_ text: String) -> Bool {
        let words = text.utf8.reversed().drop { ".,:!> ".utf8.contains($0) }.reversed()
        return texts.contains(String(decoding: Array(words), as: UTF8.self).lowercased())
    }
}
