/// The languages the tool speaks to its users.
public enum ToolLanguage: String, Sendable, CaseIterable {
    case danish = "da"
    case english = "en"
}

extension Diagnostic.Message {
    public func text(in language: ToolLanguage) -> String {
        switch language {
        case .danish: danish
        case .english: english
        }
    }
}

extension Diagnostic {
    /// The finding as an editor reads it: `path:line:column: fejl: text [id]`, the line, a caret and the way out.
    public func text(in language: ToolLanguage) -> String {
        let head = "\(severity.word(in: language)): \(visible(message.text(in: language))) [\(id)]"
        guard let place else { return ([head] + helpLines(in: language, margin: 4)).joined(separator: "\n") }
        let margin = max(4, String(place.line).count + 1)
        var lines = ["\(visible(place.path)):\(place.line):\(place.column): \(head)"]
        lines += place.drawing(margin: margin)
        for other in related {
            let says = "\(other.place.path):\(other.place.line): \(other.message.text(in: language))"
            lines.append("\(pad(margin))= \(visible(says))")
        }
        return (lines + helpLines(in: language, margin: margin)).joined(separator: "\n")
    }

    private func helpLines(in language: ToolLanguage, margin: Int) -> [String] {
        guard let help else { return [] }
        let word = language == .danish ? "hjælp" : "help"
        return ["\(pad(margin))= \(word): \(visible(help.text(in: language)))"]
    }
}

extension Diagnostic.Severity {
    public func word(in language: ToolLanguage) -> String {
        switch (self, language) {
        case (.error, .danish): "fejl"
        case (.error, .english): "error"
        case (.warning, .danish): "advarsel"
        case (.warning, .english): "warning"
        }
    }
}

extension SourcePlace {
    /// The widest part of a line that is drawn, in characters; a longer line is cut around the column.
    private static let widest = 100

    fileprivate func drawing(margin: Int) -> [String] {
        let characters = Array(visible(text))
        let first = column - 1 > Self.widest - 20 ? column - 1 - 40 : 0
        let shown = characters.dropFirst(first).prefix(Self.widest)
        let cutBefore = first > 0 ? "…" : ""
        let cutAfter = first + shown.count < characters.count ? "…" : ""
        let caretStart = column - 1 - first + cutBefore.count
        let carets = max(1, min(width, shown.count - (column - 1 - first)))
        let number = String(line)
        return [
            "\(pad(margin - number.count))\(number) │ \(cutBefore)\(String(shown))\(cutAfter)",
            "\(pad(margin)) │ \(pad(caretStart))\(String(repeating: "^", count: carets))",
        ]
    }
}

/// The text with nothing in it that moves a terminal's cursor or turns its writing around: content is never trusted.
/// A tab or line break is shown as a space, anything else of the kind as U+FFFD. The number of characters stays.
public func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.isUnruly) else { return text }
    return String(
        text.map { $0.unicodeScalars.contains(where: \.isUnruly) ? ($0.isWhitespace ? " " : "\u{FFFD}") : $0 })
}

extension Unicode.Scalar {
    /// C0 and C1 controls, line and paragraph separators, and the marks and overrides of writing direction.
    fileprivate var isUnruly: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

private func pad(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
}
