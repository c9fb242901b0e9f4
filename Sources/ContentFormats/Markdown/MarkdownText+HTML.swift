public import ContentModel

extension MarkdownText {
    /// The text as HTML for a page whose h1 is its title. Raw HTML and refused addresses are left out.
    ///
    /// - Parameters:
    ///   - shift: added to every heading's level; the result is at least 2 and at most 6.
    ///   - idPrefix: put before heading and footnote ids when several texts stand on one page. One that ends in `_`
    ///     cannot meet an id from the slug rule.
    ///   - resolve: decides what each link and image of the outline becomes.
    public func html(
        shiftingHeadingsBy shift: Int = 0, idPrefix: String = "", phrases: MarkdownPhrases = .danish,
        resolve: (Outline.Link) -> MarkdownLink
    ) -> [UInt8] {
        html(.page(headingShift: shift, idPrefix: idPrefix, phrases: phrases), resolve: resolve)
    }

    func html(_ style: MarkdownStyle, resolve: (Outline.Link) -> MarkdownLink) -> [UInt8] {
        let events = MarkdownEvents(unpacking: tree)
        return withoutActuallyEscaping(resolve) { resolve in
            var writing = MarkdownWriting(events, outline: outline, style: style, resolve: resolve)
            return writing.write()
        }
    }
}
