/// Link texts that tell nothing to a reader who hears the links of a page one after another (WCAG 2.4.4).
enum VagueLinkText {
    /// In bytes.
    static let longest = 20

    private static let texts: Set<String> = [
        "her", "klik her", "tryk her", "læs her", "læs mere", "læs mere her", "se her", "se mere", "mere", "link",
        "dette link", "følg linket", "here", "click here", "read more", "more", "this link", "see more", "learn more",
    ]

    /// Whether a text says no more than one of these, full stop or not.
    static func isVague(_ text: ArraySlice<UInt8>) -> Bool {
        guard let end = text.lastIndex(where: { !".,:!> ".utf8.contains($0) }) else { return false }
        return texts.contains(String(decoding: text[...end], as: UTF8.self).lowercased())
    }
}
