import ContentModel
import Diagnostics

/// Findings about steps of guides, successors, and what is due.
extension Diagnostic {
    static func stepWithoutNumber(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "trin-uden-nummer",
            Message(
                da: "Posten hører til en guide, men siger ikke hvilket trin den er.",
                en: "The record belongs to a guide but does not say which step it is."),
            at: place)
    }

    static func sameStep(_ number: Int, of guide: String, as other: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "trin-to-gange",
            Message(
                da: "Trin \(number) af \"\(guide)\" er i forvejen \"\(other)\".",
                en: "Step \(number) of \"\(guide)\" is already \"\(other)\"."),
            at: place)
    }

    static func missingStep(_ number: Int, of guide: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "trin-mangler",
            Message(
                da: "\"\(guide)\" har ikke noget trin \(number). Trinene skal have numrene 1, 2, 3 uden huller.",
                en: "\"\(guide)\" has no step \(number). Steps must be numbered 1, 2, 3 without gaps."),
            at: place)
    }

    static func replacesInRing(_ names: [String], at place: SourcePlace) -> Diagnostic {
        let chain = (names + names.prefix(1)).map { "\"\($0)\"" }.joined(separator: " → ")
        return Diagnostic(
            "erstatter-i-ring",
            Message(
                da: names.count == 1
                    ? "Posten erstatter sig selv." : "Posterne erstatter hinanden i ring: \(chain).",
                en: names.count == 1
                    ? "The record replaces itself." : "The records replace each other in a ring: \(chain)."),
            at: place)
    }

    static func reviewOverdue(_ date: CalendarDate, due: CalendarDate, at place: SourcePlace) -> Diagnostic {
        let (da, en) = (DateFormat.danish, DateFormat.english)
        return Diagnostic(
            "kontrol-overskredet", .warning,
            Message(
                da: "Skulle have været kontrolleret igen senest \(da.date(due)). Siden siger selv, at den ikke er"
                    + " kontrolleret siden \(da.date(date)).",
                en: "Should have been checked again by \(en.date(due)). The page says itself that it was not"
                    + " checked since \(en.date(date))."),
            help: Message(
                da: "Læs den igennem, ret den, og skriv dagens dato.",
                en: "Read it through, correct it, and write today's date."),
            at: place)
    }

    static func confirmationOverdue(_ field: String, due: CalendarDate, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "bekraeftelse-mangler", .warning,
            Message(
                da: "Er åben indtil videre, men skulle have været bekræftet senest \(DateFormat.danish.date(due)).",
                en: "Is open-ended, but should have been confirmed by \(DateFormat.english.date(due))."),
            help: Message(
                da: "Spørg, om den stadig gælder. Skriv datoen i \"\(field)\", eller giv den en slutdato.",
                en: "Ask whether it still holds. Write the date in \"\(field)\", or give it an end date."),
            at: place)
    }
}
