import Diagnostics

/// The sign a word processor begins a list's items with: `•`, `▪`, `◦` or the one of its own font (U+F0B7).
///
/// Markdown takes such lines for one paragraph.
enum WordBullet {
    private static let signs: [[UInt8]] = ["\u{2022}", "\u{25AA}", "\u{25E6}", "\u{F0B7}"].map { Array($0.utf8) }

    /// The sign at the start of the first such line.
    static func first(in text: ArraySlice<UInt8>) -> SourceRange? {
        var start = text.startIndex
        while start < text.endIndex {
            let line = text[start...].drop { $0 == 0x20 }
            // All of them begin with one of two bytes of UTF-8.
            if let lead = line.first, lead == 0xE2 || lead == 0xEF,
                let sign = signs.first(where: { line.starts(with: $0) })
            {
                return SourceRange(line.startIndex, line.startIndex + sign.count)
            }
            guard let feed = text[start...].firstIndex(of: 0x0A) else { return nil }
            start = feed + 1
        }
        return nil
    }
}
