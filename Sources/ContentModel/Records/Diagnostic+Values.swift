public import Diagnostics

/// Findings about values with a form of their own: dates, addresses, choices, references.
extension Diagnostic {
    public static func badDate(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let meant = CalendarDate.misreading(of: text)
        return Diagnostic(
            "forkert-dato",
            Message(
                da: "\"\(text)\" er ikke en dato, der kan bruges. " + (meant?.danish ?? "Skriv år-måned-dag, for eksempel 2026-11-21."),
                en: "\"\(text)\" is not a usable date. " + (meant?.english ?? "Write year-month-day, such as 2026-11-21.")),
            at: place)
    }

    public static func badMoment(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let meant = WallTime.misreading(of: text)
        return Diagnostic(
            "forkert-tidspunkt",
            Message(
                da: "\"\(text)\" er ikke et tidspunkt, der kan bruges. " + (meant?.danish ?? "Skriv det som 2026-11-21T19:00."),
                en: "\"\(text)\" is not a usable time. " + (meant?.english ?? "Write it as 2026-11-21T19:00.")),
            at: place)
    }

    public static func badURL(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let bare = !text.contains(":") && text.contains(".") && !text.contains(" ")
        return Diagnostic(
            "forkert-netadresse",
            Message(
                da: "\"\(label)\" skal være en hel adresse, der begynder med https://."
                    + (bare ? " Mente du \"https://\(text)\"?" : ""),
                en: "\"\(label)\" must be a full address beginning with https://."
                    + (bare ? " Did you mean \"https://\(text)\"?" : "")),
            at: place)
    }

    public static func badEmail(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-email",
            Message(
                da: "\"\(text)\" er ikke en e-mailadresse. Den skal se ud som kontakt@forening.dk.",
                en: "\"\(text)\" is not an email address. It should look like contact@association.dk."),
            at: place)
    }

    public static func badPhone(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-telefon",
            Message(
                da: "\"\(text)\" er ikke et telefonnummer. Skriv otte cifre, for eksempel \"12 34 56 78\", eller et udenlandsk nummer med + foran.",
                en: "\"\(text)\" is not a phone number. Write eight digits, or a foreign number beginning with +."),
            at: place)
    }

    public static func badPostalCode(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-postnummer",
            Message(
                da: "\"\(text)\" er ikke et postnummer. Det har fire cifre"
                    + (text.utf8.count == 3 ? ": mente du \"0\(text)\"?" : "."),
                en: "\"\(text)\" is not a Danish postal code; it has four digits."),
            help: text.utf8.count == 3
                ? Message(
                    da: "Sæt anførselstegn om postnummeret, så nullet bliver stående.",
                    en: "Put quotes around it, so that the zero stays.") : nil,
            at: place)
    }

    public static func badFileName(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-filnavn",
            Message(
                da: "\"\(text)\" er ikke et filnavn. Skriv kun filens navn; den skal ligge i mappen med samme navn som teksten.",
                en: "\"\(text)\" is not a file name. Write the name only; the file lies in the record's own folder."),
            at: place)
    }

    public static func unknownChoice(
        _ text: String, among terms: [Vocabulary.Term], label: String, at place: SourcePlace
    ) -> Diagnostic {
        let lowered = text.lowercased()
        let byLabel = terms.first { $0.label.text(in: .danish).lowercased() == lowered }?.key
        let near = byLabel ?? suggestion(for: text, among: terms.map(\.key))
        let keys = terms.prefix(40).map(\.key).joined(separator: ", ")
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
        let slug = Slug.make(String(text.split(separator: "/").last ?? ""))
        let forms = collections.map { "\($0)/\(slug.isEmpty ? "…" : slug)" }.joined(separator: " eller ")
        return Diagnostic(
            "forkert-henvisning",
            Message(
                da: "\"\(label)\" skal pege på en post ved mappe og filnavn. Skriv \(forms).",
                en: "\"\(label)\" must name a record by folder and file: \(forms)."),
            at: place)
    }

    public static func badAlias(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-alias",
            Message(
                da: "En tidligere adresse skrives fra webstedets rod, for eksempel /foreninger/gammelt-navn/.",
                en: "An earlier address is written from the site's root, such as /associations/old-name/."),
            at: place)
    }

    public static func aliasInTranslation(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "alias-i-oversaettelse",
            Message(
                da: "Tidligere adresser skal stå i hovedfilen, ikke i oversættelsen.",
                en: "Earlier addresses belong in the main file, not in the translation."),
            at: place)
    }
}

extension CalendarDate.Misreading {
    fileprivate var danish: String {
        switch self {
        case .meant(let date): "Skriv år-måned-dag: mente du \(date.isoText)?"
        case .noSuchDay(let year, let month, let days):
            "\(DateWords.danish.months[month - 1]) \(year) har kun \(days) dage."
        case .noSuchMonth(let month): "Der er ingen måned nummer \(month). Skriv år-måned-dag, for eksempel 2026-11-21."
        }
    }

    fileprivate var english: String {
        switch self {
        case .meant(let date): "Write year-month-day: did you mean \(date.isoText)?"
        case .noSuchDay(let year, let month, let days):
            "\(DateWords.english.months[month - 1]) \(year) has only \(days) days."
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
