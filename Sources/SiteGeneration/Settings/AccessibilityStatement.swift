import ContentModel
import Diagnostics

/// What is known of the site's accessibility statement, which public bodies make in WAS-Tool (Directive (EU) 2016/2102,
/// article 7): where it lies, how old it is, and whom a reader who cannot use the site tells.
struct AccessibilityStatement: Sendable {
    /// The site's own short address, which leads on to the statement.
    static let path = "/was/"
    /// The layout whose page leads to the statement too.
    static let layout = "accessibility"
    /// From so many days on it is soon a year since anybody looked.
    static let mostDays = 330

    /// As WAS writes a host: `frivillig-kommunen-dk`.
    let domain: String
    let updated: CalendarDate
    let phone: PhoneNumber
    let email: String
    /// A jurist has read what the page says.
    let isChecked: Bool
    /// Of the whole, and of its date.
    let range: SourceRange
    let updatedRange: SourceRange

    var address: String { "https://www.was.digst.dk/" + domain }
}

extension Declaration {
    /// `accessibility: {domain, updated, phone, email, checked}`
    mutating func accessibility(_ key: String) -> AccessibilityStatement? {
        guard let raw = value(key) else { return nil }
        let range = keyRange(key) ?? raw.range
        return inner(raw, keys: ["domain", "updated", "phone", "email", "checked"]) { statement in
            statement.require(["domain", "updated", "phone", "email"])
            let (domain, updated) = (statement.domain("domain"), statement.date("updated"))
            let (phone, email) = (statement.phone("phone"), statement.email("email"))
            let isChecked = statement.flag("checked", default: false)
            guard let domain, let updated, let phone, let email else { return nil }
            return AccessibilityStatement(
                domain: domain, updated: updated, phone: phone, email: email, isChecked: isChecked,
                range: range, updatedRange: statement.value("updated")?.range ?? range)
        }
    }

    /// A host's name, with hyphens for its dots.
    private mutating func domain(_ key: String) -> String? {
        guard let written = text(key) else { return nil }
        let labels = written.text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2D }
        let isPlain = labels.allSatisfy { label in
            !label.isEmpty && label.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
        guard isPlain, labels.count > 1 else {
            findings.append(.badDomain(written.text, at: source.place(of: written.range)))
            return nil
        }
        return written.text.replacing(".", with: "-")
    }
}
