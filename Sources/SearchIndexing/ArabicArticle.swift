/// The Arabic article, with what is written together with it: "the", "and the", "in the", "to the".
///
/// There is no more of a stemmer than this: what else Arabic puts before and after a word has too many readings for a
/// rule. `Client/arabic.js` is the same rule.
enum ArabicArticle {
    /// The beginnings, and the least letters that must follow them.
    private static let beginnings: [(bytes: [UInt8], letters: Int)] =
        ["ال", "لل"].map { (Array($0.utf8), 3) } + ["وال", "فال", "بال", "كال", "ولل"].map { (Array($0.utf8), 4) }

    /// The word without its article, both UTF-8.
    static func removed(from word: [UInt8]) -> [UInt8] {
        // The letters of all beginnings take two bytes, the first of them D8 or D9.
        guard let first = word.first, first == 0xD8 || first == 0xD9 else { return word }
        for (bytes, letters) in beginnings where word.starts(with: bytes) {
            let rest = word[bytes.count...]
            let length = rest.count { $0 & 0xC0 != 0x80 }
            return length >= letters ? Array(rest) : word
        }
        return word
    }
}
