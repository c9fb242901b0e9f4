public import ContentModel
import Diagnostics

/// The interface's own words in one language, from `site/languages/<code>.yml`.
///
/// A phrase is a text, or a set of CLDR plural forms (`zero`, `one`, `two`, `few`, `many`, `other`).
/// `{name}` in a phrase is a place where code puts something in.
public struct Phrases: Sendable {
    public enum Phrase: Sendable, Hashable {
        case text(String)
        case plural([PluralForm: String])
    }

    /// The keys that code itself uses. The languages of a project must have them; what layouts ask for beside is seen
    /// when they are compiled.
    static let needed = [
        "allDay", "alphabetOf", "badgeClosed", "badgeCurrent", "badgeEnded", "badgeEnds", "badgeEndsToday", "badgeOpen",
        "badgeOpens",
        "badgePast", "badgeReplaced", "badgeStarts", "badgeUnconfirmed", "correctionBody", "correctionSubject",
        "countEvents", "countPages", "countRecords",
        "deadlineTitle", "deadlinesTitle", "embedTitle", "expired", "expiredNotice", "expiredSince", "expiredTitle",
        "facetTitle",
        "home", "listOf", "markdownBack", "markdownExternal", "markdownFootnote", "markdownFootnotes",
        "markdownTable", "markdownTaskDone", "markdownTaskOpen", "milestoneComing", "milestoneDone", "milestoneLate",
        "monthTitle", "no", "notFoundTitle", "notReviewedSince", "ordinal1", "ordinal2", "ordinal3", "ordinal4",
        "ordinalLast", "pageHeading", "pageNumber", "pageOf", "pageType", "pastTitle", "pathAlphabet",
        "pathCalendar", "pathDeadlines", "pathPage", "pathPast", "pathWhole", "periodBoth", "periodFrom", "periodUntil",
        "repeatsExcept", "repeatsMonthday", "repeatsMonths", "repeatsMonthsWeekday", "repeatsTimes", "repeatsUntil",
        "repeatsWeekdays", "repeatsWeeks", "repeatsYears", "reviewedOn", "roundClosed", "roundClosedOn",
        "roundComing", "roundOpen", "roundOpenUntil", "roundOpensOn", "searchTitle", "stepOf", "titleSeparator",
        "wholeDay", "wholeTitle", "yearOpens", "yes",
    ]

    /// Those of them that are parts of addresses.
    static let inAddresses = ["pathAlphabet", "pathCalendar", "pathDeadlines", "pathPage", "pathPast", "pathWhole"]

    public let language: Language
    /// Sorted by key.
    public let keys: [String]
    private let phrases: [String: Phrase]

    public init(language: Language, phrases: [String: Phrase]) {
        self.language = language
        self.phrases = phrases
        keys = phrases.keys.sorted()
    }

    /// The phrase, or its key where there is none; that every language is complete was checked when it was read.
    public func text(_ key: String) -> String {
        switch phrases[key] {
        case .text(let text): text
        case .plural(let forms): forms[.other] ?? key
        case nil: key
        }
    }

    /// A phrase with its places filled in.
    public func text(_ key: String, _ places: KeyValuePairs<String, String>) -> String {
        fill(text(key), places)
    }

    /// The plural form for a number, with `{n}` and other places filled in.
    public func count(_ key: String, _ number: Int, _ places: KeyValuePairs<String, String> = [:]) -> String {
        let shown = NumberFormat(language: language.code).integer(number)
        guard case .plural(let forms) = phrases[key] else { return text(key, ["n": shown]) }
        let form = forms[PluralForm(of: number, in: language)] ?? forms[.other] ?? key
        return fill(fill(form, ["n": shown]), places)
    }

    public func phrase(_ key: String) -> Phrase? { phrases[key] }

    private func fill(_ text: String, _ places: KeyValuePairs<String, String>) -> String {
        var filled = ""
        var rest = text[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            filled += rest[..<open]
            let name = rest[open...].dropFirst().prefix { $0 != "}" }
            guard let value = places.first(where: { $0.key == name })?.value, name.endIndex < rest.endIndex else {
                filled += "{"
                rest = rest[open...].dropFirst()
                continue
            }
            filled += value
            rest = rest[name.endIndex...].dropFirst()
        }
        return filled + rest
    }
}

/// The plural categories of Unicode CLDR.
public enum PluralForm: String, Sendable, Hashable, CaseIterable {
    case zero, one, two, few, many, other

    /// The cardinal category of a whole number (CLDR 45, supplemental/plurals). Languages not named here: one for 1.
    public init(of number: Int, in language: Language) {
        let n = number.magnitude
        switch language.code {
        case "uk", "ru", "be": self = Self.slavic(n)
        case "pl": self = n == 1 ? .one : (2...4).contains(n % 10) && !(12...14).contains(n % 100) ? .few : .many
        case "ar": self = Self.arabic(n)
        case "fr", "fa": self = n <= 1 ? .one : .other
        case "vi", "th", "zh", "ja": self = .other
        default: self = n == 1 ? .one : .other
        }
    }

    private static func slavic(_ n: UInt) -> PluralForm {
        if n % 10 == 1, n % 100 != 11 { return .one }
        return (2...4).contains(n % 10) && !(12...14).contains(n % 100) ? .few : .many
    }

    private static func arabic(_ n: UInt) -> PluralForm {
        switch n {
        case 0: .zero
        case 1: .one
        case 2: .two
        case _ where (3...10).contains(n % 100): .few
        case _ where (11...99).contains(n % 100): .many
        default: .other
        }
    }

    /// The categories whole numbers take in a language: those its phrases must have.
    public static func needed(in language: Language) -> [PluralForm] {
        let used = Set((0...200).map { PluralForm(of: $0, in: language) })
        return allCases.filter { used.contains($0) || $0 == .other }
    }
}
