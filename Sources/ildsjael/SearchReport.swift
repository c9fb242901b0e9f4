import Diagnostics

/// What was found, as lines for a terminal.
struct SearchReport {
    let query: String
    let answer: SearchReply.Answer
    /// Columns; nil where lines may be of any length.
    let width: Int?
    let language: ToolLanguage

    private static let longestQuery = 60

    var lines: [String] {
        answer.results.enumerated().flatMap { place, hit in self.lines(of: hit, rank: place + 1) } + [total]
    }

    private func lines(of hit: SearchReply.Hit, rank: Int) -> [String] {
        let margin = String(repeating: " ", count: String(answer.results.count).count + 2)
        let number = String(repeating: " ", count: margin.count - 2 - String(rank).count) + "\(rank). "
        let facts = [oneLine(hit.title), oneLine(hit.type)].filter { !$0.isEmpty }.joined(separator: " · ")
        let summary = cut(oneLine(hit.summary), to: width.map { max(20, $0) - margin.count })
        return [number + facts, margin + oneLine(hit.url)] + (summary.isEmpty ? [] : [margin + summary])
    }

    /// `12 resultater for "generalforsamlng" (rettet til "generalforsamling"). Her er de 10 første.`
    private var total: String {
        let asked = cut(oneLine(query), to: Self.longestQuery)
        var text = found + (asked.isEmpty ? "" : language.choose(" for \"\(asked)\"", " for \"\(asked)\""))
        if let corrected = answer.corrected {
            let instead = cut(oneLine(corrected), to: Self.longestQuery)
            text += language.choose(" (rettet til \"\(instead)\")", " (corrected to \"\(instead)\")")
        }
        if answer.partial > 0 {
            let partial = CountedNoun.number(answer.partial, in: language)
            text += language.choose(", og \(partial) med nogle af ordene", ", and \(partial) with some of the words")
        }
        let shown = answer.results.count
        guard shown > 0, shown < answer.count + answer.partial else { return text + "." }
        if shown == 1 { return text + language.choose(". Her er det første.", ". Here is the first.") }
        return text + language.choose(". Her er de første \(shown).", ". Here are the first \(shown).")
    }

    private var found: String {
        if answer.count == 0 { return language.choose("Ingen resultater", "No results") }
        let count = CountedNoun.result.text(answer.count, in: language)
        return answer.more ? language.choose("Mindst \(count)", "At least \(count)") : count
    }

    /// Nothing of a page's text may move the cursor, nor break the line.
    private func oneLine(_ text: String) -> String {
        visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func cut(_ text: String, to most: Int?) -> String {
        guard let most, text.count > most else { return text }
        return text.prefix(most - 1).trimmingSuffix(while: \.isWhitespace) + "…"
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> Substring {
        guard let last = lastIndex(where: { !isLeftOut($0) }) else { return "" }
        return self[...last]
    }
}
