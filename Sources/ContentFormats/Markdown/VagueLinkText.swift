/// Link texts that tell nothing to a reader who hears the links of a page one after another (WCAG 2.4.4).
enum VagueLinkText {
    /// In bytes.
    static let longest = 20

    private static let texts: Set<String> = [
        "her", "klik her", "tryk her", "læs her", "læs mere", "læs mere her", "se her", "se mere", "mere", "link",
        "dette link", "følg linket", "here", "click here", "read more", "more", "this link", "see more", "learn more",
    ]

    static func isVague(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        return texts.contains(String(text.lowercased().filter { !".,:!…>»→".contains($0) }).trimmedSpaces)
    }
}

extension String {
    fileprivate var trimmedSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
