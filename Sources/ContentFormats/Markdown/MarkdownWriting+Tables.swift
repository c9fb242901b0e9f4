extension MarkdownWriting {
    /// A wide table scrolls in a frame of its own, which the keyboard can reach and which has a name.
    mutating func table() {
        tables += 1
        out.freshLine()
        if let phrases = style.phrases {
            out.markup("<div class=\"table-scroll\" tabindex=\"0\" role=\"group\" aria-label=\"")
            out.text(phrases.table)
            if tables > 1 {
                out.markup(" ")
                out.number(tables)
            }
            out.markup("\">\n")
        }
        out.markup("<table>\n")
    }

    mutating func row(_ isHeader: Bool) {
        if isHeader { block("<thead>\n") }
        block("<tr>\n")
    }

    mutating func endRow(_ isHeader: Bool) {
        block("</tr>\n")
        guard isHeader else { return }
        out.markup("</thead>\n")
        if case .enter(.row) = following { out.markup("<tbody>\n") }
    }

    mutating func endTable() {
        if hasBody { out.markup("</tbody>\n") }
        out.markup(style.phrases == nil ? "</table>\n" : "</table>\n</div>\n")
    }

    mutating func cell(_ isHeader: Bool, _ alignment: MarkdownEvents.Alignment) {
        guard style.phrases != nil else { return plainCell(isHeader, alignment) }
        // An empty header names nothing, so it is an ordinary cell to those who listen.
        let isEmpty = if case .exit(.cell) = following { true } else { false }
        out.markup(isHeader && !isEmpty ? "<th scope=\"col\"" : "<td")
        switch alignment {
        case .none, .left: out.markup(">")
        case .center: out.markup(" class=\"align-center\">")
        case .right: out.markup(" class=\"align-right\">")
        }
    }

    mutating func endCell(_ isHeader: Bool) {
        let isEmpty = if case .enter(.cell) = preceding { true } else { false }
        let isNamed = isHeader && (!isEmpty || style.phrases == nil)
        out.markup(isNamed ? "</th>\n" : "</td>\n")
    }

    private mutating func plainCell(_ isHeader: Bool, _ alignment: MarkdownEvents.Alignment) {
        out.markup(isHeader ? "<th" : "<td")
        switch alignment {
        case .none: out.markup(">")
        case .left: out.markup(" align=\"left\">")
        case .center: out.markup(" align=\"center\">")
        case .right: out.markup(" align=\"right\">")
        }
    }

    /// Whether the row that just ended was below the header.
    private var hasBody: Bool {
        guard case .exit(.row(let isHeader)) = preceding else { return false }
        return !isHeader
    }
}
