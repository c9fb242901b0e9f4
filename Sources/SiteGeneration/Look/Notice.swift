import ContentModel
import Diagnostics

/// A word to everybody, on all pages from one day to another.
struct Notice: Sendable {
    let text: LocalizedText
    /// Where more is said.
    let link: Settings.MenuItem?
    /// Nil: until then always.
    let from: CalendarDate?
    /// Itself included.
    let until: CalendarDate

    func isShown(on day: CalendarDate) -> Bool { from ?? day <= day && day <= until }
}

extension Declaration {
    mutating func notice(_ key: String) -> Notice? {
        guard let raw = value(key) else { return nil }
        return inner(raw, keys: ["text", "to", "label", "from", "until"]) { notice in
            notice.require(["text", "until"])
            let (text, link) = (notice.localized("text"), notice.noticeLink())
            let (from, until) = (notice.date("from"), notice.date("until"))
            guard let text, let until else { return nil }
            if let from, until < from, let written = notice.value("until") {
                notice.findings.append(
                    .tooEarly("until", after: "from", from.isoText, at: notice.source.place(of: written.range)))
            }
            return Notice(text: text, link: link, from: from, until: until)
        }
    }

    private mutating func noticeLink() -> Settings.MenuItem? {
        let (target, label) = (text("to"), localized("label"))
        if let target, let label { return Settings.MenuItem(label: label, summary: nil, target: target) }
        if target != nil || label != nil {
            findings.append(.missingKey(target == nil ? "to" : "label", at: source.place(of: range)))
        }
        return nil
    }
}
