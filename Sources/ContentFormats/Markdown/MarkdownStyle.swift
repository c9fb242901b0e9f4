/// How a text is written as HTML.
struct MarkdownStyle {
    /// Added to the level of each heading; the sum is kept within `levels`.
    let headingShift: Int
    let levels: ClosedRange<Int>
    /// Put before every id, so that two texts can stand on one page.
    let idPrefix: String
    /// Absent for the form the GFM specification shows: without ids, frames and words of our own.
    let phrases: MarkdownPhrases?

    static func page(headingShift: Int, idPrefix: String, phrases: MarkdownPhrases) -> MarkdownStyle {
        MarkdownStyle(headingShift: headingShift, levels: 2...6, idPrefix: idPrefix, phrases: phrases)
    }

    static let specification = MarkdownStyle(headingShift: 0, levels: 1...6, idPrefix: "", phrases: nil)
}
