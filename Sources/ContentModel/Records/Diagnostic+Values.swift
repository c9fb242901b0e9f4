public import Diagnostics

/// Findings about values with a form of their own: dates, addresses, choices, references.
extension Diagnostic {
    public static func badDate(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let meant = CalendarDate.misreading(of: text)
        return Diagnostic(
            "forkert-dato",
            Message(
                da: "\"\(text)\" er ikke en dato, der kan bruges. "
                    + (meant?.danish ?? "Skriv år-måned-dag, for eksempel 2026-11-21."),
                en: "\"\(text)\" is not a usable date. "
                    + (meant?.english ?? "Write year-month-day, such as 2026-11-21.")),
            at: place)
    }

    public static func badMoment(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let meant = WallTime.misreading(of: text)
        return Diagnostic(
            "forkert-tidspunkt",
            Message(
                da: "\"\(text)\" er ikke et tidspunkt, der kan bruges. "
                    + (meant?.danish ?? "Skriv det som 2026-11-21T19:00."),
                en: "\"\(text)\" is not a usable time. " + (meant?.english ?? "Write it as 2026-11-21T19:00.")),
            at: place)
    }

    public static func badURL(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        if text.lowercased().hasPrefix("https://") || text.lowercased().hasPrefix("http://") {
            return Diagnostic(
                "forkert-netadresse",
                Message(
                    da: "\"\(label)\" er ikke en netadresse, der kan bruges. Den skal have et domæne som"
                        + " forening.example og må hverken have mellemrum, anførselstegn eller @ i domænet.",
                    en: "\"\(label)\" is not a usable web address. It must have a domain like association.example"
                        + " and neither spaces, quotes nor @ in the domain."),
                at: place)
        }
        let near = WebAddress.isValid("https://\(text)") && !text.contains("@") ? "https://\(text)" : nil
        return Diagnostic(
            "forkert-netadresse",
            Message(
                da: "\"\(label)\" skal være en hel adresse, der begynder med https://."
                    + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(label)\" must be a full address beginning with https://."
                    + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            at: place)
    }

    public static func badEmail(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let bare = text.filter { !$0.isWhitespace && $0 != "<" && $0 != ">" }
        let address = bare.lowercased().hasPrefix("mailto:") ? String(bare.dropFirst(7)) : bare
        let near = address != text && EmailAddress.isValid(address) ? address : nil
        return Diagnostic(
            "forkert-email",
            Message(
                da: "\"\(text)\" er ikke en e-mailadresse. "
                    + (near.map { "Mente du \"\($0)\"?" } ?? "Den skal se ud som kontakt@forening.example."),
                en: "\"\(text)\" is not an email address. "
                    + (near.map { "Did you mean \"\($0)\"?" } ?? "It should look like contact@association.example.")),
            at: place)
    }

    public static func badPhone(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-telefon",
            Message(
                da: "\"\(text)\" er ikke et telefonnummer. Skriv otte cifre, for eksempel \"12 34 56 78\","
                    + " eller et udenlandsk nummer med + foran.",
                en: "\"\(text)\" is not a phone number. Write eight digits, such as \"12 34 56 78\","
                    + " or a foreign number beginning with +."),
            at: place)
    }

    public static func badPostalCode(_ text: String, at place: SourcePlace) -> Diagnostic {
        let digits = String(text.split { !("0"..."9").contains($0) }.first { (3...4).contains($0.count) } ?? "")
        let padded = digits.count == 3 ? "0" + digits : digits
        let near = PostalCode.isValid(padded) && padded != text ? padded : nil
        return Diagnostic(
            "forkert-postnummer",
            Message(
                da: "\"\(text)\" er ikke et postnummer: det har fire cifre og intet andet."
                    + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(text)\" is not a Danish postal code: that is four digits and nothing else."
                    + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            at: place)
    }

    public static func badFileName(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let last = text.split { $0 == "/" || $0 == "\\" }.last.map(String.init)
        let near = last.flatMap { $0 != text && Value.FileName.isValid($0) ? $0 : nil }
        return Diagnostic(
            "forkert-filnavn",
            Message(
                da: "\"\(text)\" er ikke et filnavn." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(text)\" is not a file name." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: Message(
                da: "Skriv kun filens navn. Filen skal ligge i en mappe ved siden af teksten med samme navn som den.",
                en: "Write the file's name only. The file lies in a folder beside the text, of the same name as it."),
            at: place)
    }

    public static func unknownChoice(
        _ text: String, among terms: [Vocabulary.Term], label: String, at place: SourcePlace
    ) -> Diagnostic {
        let near = Vocabulary.Term.nearest(to: text, among: terms)
        let keys = terms.prefix(40).map(\.key).joined(separator: ", ") + (terms.count > 40 ? " …" : "")
        return Diagnostic(
            "ukendt-valg",
            Message(
                da: "\"\(text)\" er ikke en mulighed i \"\(label)\"." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(text)\" is not an option of \"\(label)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: Message(da: "Mulighederne er: \(keys).", en: "The options are: \(keys)."), at: place)
    }

    public static func chosenTwice(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "dobbelt-valg", .warning,
            Message(
                da: "\"\(text)\" står to gange i \"\(label)\".",
                en: "\"\(text)\" stands twice in \"\(label)\"."),
            at: place)
    }

    public static func badReference(
        _ text: String, collections: [String], label: String, at place: SourcePlace
    ) -> Diagnostic {
        // What people write instead: a path (`../units/x.md`), the name alone, or the title.
        let parts = text.split(separator: "/").filter { $0 != ".." && $0 != "." && $0 != "content" }
        let file = (parts.last ?? "").prefix { $0 != "." }
        let slug = Slug.make(String(file), or: "…")
        let folder = parts.count > 1 ? suggestion(for: String(parts[0]), among: collections) : nil
        let forms = (folder.map { [$0] } ?? collections).map { "\"\($0)/\(slug)\"" }
        return Diagnostic(
            "forkert-henvisning",
            Message(
                da: "\"\(label)\" skal pege på en post med mappe og filnavn: \(forms.joined(separator: " eller ")).",
                en: "\"\(label)\" must name a record by folder and file: \(forms.joined(separator: " or "))."),
            at: place)
    }
}

extension Schema.Choices {
    /// The key itself, or the one somebody meant who wrote a label or a slip.
    func key(meantBy text: String) -> String? {
        index(of: text) != nil ? text : Vocabulary.Term.nearest(to: text, among: terms)
    }
}

extension Vocabulary.Term {
    /// The key somebody meant who wrote a label, or a key or label with a slip.
    fileprivate static func nearest(to text: String, among terms: [Vocabulary.Term]) -> String? {
        let lowered = text.lowercased()
        let labels = terms.map { $0.label.text(in: .danish) }
        if let index = labels.firstIndex(where: { $0.lowercased() == lowered }) { return terms[index].key }
        if let key = suggestion(for: text, among: terms.map(\.key)) { return key }
        let label = suggestion(for: text, among: labels)
        return label.flatMap { labels.firstIndex(of: $0) }.map { terms[$0].key }
    }
}

extension CalendarDate.Misreading {
    fileprivate var danish: String {
        switch self {
        case .meant(let date): "Skriv år-måned-dag: mente du \(date.isoText)?"
        case .noSuchDay(let year, let month, let days):
            "Der er kun \(days) dage i \(DateWords.danish.months[month - 1]) \(year)."
        case .noSuchMonth(let month): "Der er ingen måned nummer \(month). Skriv år-måned-dag, for eksempel 2026-11-21."
        }
    }

    fileprivate var english: String {
        switch self {
        case .meant(let date): "Write year-month-day: did you mean \(date.isoText)?"
        case .noSuchDay(let year, let month, let days):
            "There are only \(days) days in \(DateWords.english.months[month - 1]) \(year)."
        case .noSuchMonth(let month): "There is no month \(month). Write year-month-day, such as 2026-11-21."
        }
    }
}

extension WallTime.Misreading {
    fileprivate var danish: String {
        switch self {
        case .meant(let moment): "Skriv dato, T og klokkeslæt: mente du \(moment.isoText)?"
        case .noTime(let date): "Klokkeslættet mangler. Skriv for eksempel \(date.isoText)T19:00."
        case .noDate: "Datoen mangler. Skriv for eksempel 2026-11-21T19:00."
        case .noSuchTime(let hour, let minute): "Klokken kan ikke være \(hour).\(minute < 10 ? "0" : "")\(minute)."
        case .date(let date): date.danish
        }
    }

    fileprivate var english: String {
        switch self {
        case .meant(let moment): "Write date, T and time: did you mean \(moment.isoText)?"
        case .noTime(let date): "The time of day is missing. Write for example \(date.isoText)T19:00."
        case .noDate: "The date is missing. Write for example 2026-11-21T19:00."
        case .noSuchTime(let hour, let minute): "No clock shows \(hour):\(minute < 10 ? "0" : "")\(minute)."
        case .date(let date): date.english
        }
    }
}
