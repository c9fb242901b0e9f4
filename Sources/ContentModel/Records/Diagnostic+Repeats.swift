import Diagnostics

/// Findings about times that clocks do not have once, and about what happens again.
extension Diagnostic {
    static func missingHour(_ moment: WallTime, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tid-findes-ikke", .warning,
            Message(
                da:
                    "Klokken bliver aldrig \(clock(moment)) den dag: sommertiden begynder, og uret springer fra 2 til 3.",
                en: "No clock shows \(clock(moment)) on that day: summer time begins and skips from 2 to 3."),
            help: Message(da: "Skriv et andet klokkeslæt.", en: "Write another time of day."), at: place)
    }

    static func ambiguousHour(_ moment: WallTime, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tid-to-gange", .warning,
            Message(
                da:
                    "Klokken bliver \(clock(moment)) to gange den dag, fordi sommertiden slutter. Den første regnes der med.",
                en: "Clocks show \(clock(moment)) twice on that day, as summer time ends. The first is taken."),
            help: Message(da: "Skriv et andet klokkeslæt.", en: "Write another time of day."), at: place)
    }

    private static func clock(_ moment: WallTime) -> String {
        "\(moment.hour).\(moment.minute < 10 ? "0" : "")\(moment.minute)"
    }

    static func expectedRepeats(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-gentagelse",
            Message(
                da: "\"\(label)\" skal sige, hvor tit det sker.",
                en: "\"\(label)\" must say how often it happens."),
            help: Message(
                da: "Skriv for eksempel: {every: week, on: [tue], until: 2027-06-30}",
                en: "Write for example: {every: week, on: [tue], until: 2027-06-30}"),
            at: place)
    }

    /// The parts of a rule that have words of their own.
    enum RepeatsPart {
        case every, weekday, monthsWeekday
    }

    static func badRepeats(_ text: String, _ part: RepeatsPart, at place: SourcePlace) -> Diagnostic {
        let (words, danish, english) = words(of: part)
        let near = part == .monthsWeekday ? monthsWeekday(meantBy: text) : word(meantBy: text, among: words)
        return Diagnostic(
            "forkert-gentagelse",
            Message(
                da: "\"\(text)\" \(danish)" + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(text)\" \(english)" + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            at: place)
    }

    static func weekday(meantBy text: String) -> String? { word(meantBy: text, among: Recurrence.weekdays) }

    /// `første tirsdag` → `first tue`.
    private static func monthsWeekday(meantBy text: String) -> String? {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 2, let ordinal = word(meantBy: parts[0], among: Recurrence.ordinals.keys.sorted()),
            let day = weekday(meantBy: parts[1])
        else { return nil }
        return "\(ordinal) \(day)"
    }

    private static func word(meantBy text: String, among words: [String]) -> String? {
        danishWords[text.lowercased()].flatMap { words.contains($0) ? $0 : nil } ?? suggestion(for: text, among: words)
    }

    private static func words(of part: RepeatsPart) -> (words: [String], danish: String, english: String) {
        switch part {
        case .every:
            (
                ["week", "month", "year"], "kan ikke stå i \"every\": skriv week (uge), month (måned) eller year (år).",
                "cannot stand in \"every\": write week, month or year."
            )
        case .weekday:
            (
                Recurrence.weekdays, "er ikke en ugedag: skriv mon, tue, wed, thu, fri, sat eller sun.",
                "is not a weekday: write mon, tue, wed, thu, fri, sat or sun."
            )
        case .monthsWeekday:
            (
                [],
                "kan ikke stå i \"on\": skriv for eksempel \"first tue\" (første tirsdag) eller \"last fri\""
                    + " (sidste fredag).",
                "cannot stand in \"on\": write for example \"first tue\" or \"last fri\"."
            )
        }
    }

    private static let danishWords = [
        "uge": "week", "ugentlig": "week", "weekly": "week", "måned": "month", "maaned": "month", "månedlig": "month",
        "monthly": "month", "år": "year", "aar": "year", "årlig": "year", "yearly": "year", "mandag": "mon",
        "tirsdag": "tue", "onsdag": "wed", "torsdag": "thu", "fredag": "fri", "lørdag": "sat", "søndag": "sun",
        "man": "mon", "tir": "tue", "tirs": "tue", "ons": "wed", "tor": "thu", "tors": "thu", "fre": "fri",
        "lør": "sat", "søn": "sun", "monday": "mon", "tuesday": "tue", "wednesday": "wed", "thursday": "thu",
        "friday": "fri", "saturday": "sat", "sunday": "sun", "første": "first", "1.": "first", "anden": "second",
        "andet": "second", "2.": "second", "tredje": "third", "3.": "third", "fjerde": "fourth", "4.": "fourth",
        "sidste": "last",
    ]

    static func repeatsTogether(_ key: String, _ other: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "modstridende-gentagelse",
            Message(
                da: "\"\(key)\" kan ikke stå sammen med \"\(other)\".",
                en: "\"\(key)\" cannot stand together with \"\(other)\"."),
            at: place)
    }

    /// The first time is none of the days its own rule gives.
    static func startOutsideRepeats(
        _ start: CalendarDate, first: CalendarDate?, label: String, at place: SourcePlace
    ) -> Diagnostic {
        let (da, en) = (DateFormat.danish, DateFormat.english)
        return Diagnostic(
            "start-uden-for-gentagelse",
            Message(
                da: "Den første gang, \(da.dateWithWeekday(start)), passer ikke med \"\(label)\"."
                    + (first.map { " Den første dag, der passer, er \(da.dateWithWeekday($0)) (\($0.isoText))." } ?? ""),
                en: "The first time, \(en.dateWithWeekday(start)), does not fit \"\(label)\"."
                    + (first.map { " The first day that fits is \(en.dateWithWeekday($0)) (\($0.isoText))." } ?? "")),
            at: place)
    }

    static func expectedPicture(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-billede",
            Message(
                da: "\"\(label)\" skal skrives med fil og tekst hver for sig.",
                en: "\"\(label)\" must be written with file and text apart."),
            help: Message(
                da: "Skriv: {file: sal.jpg, alt: Salen med scene og stole}",
                en: "Write: {file: hall.jpg, alt: The hall with stage and chairs}"),
            at: place)
    }

    static func pictureWithoutText(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "billede-uden-tekst",
            Message(
                da: "\"\(label)\" mangler en tekst til dem, der ikke kan se billedet.",
                en: "\"\(label)\" lacks a text for those who cannot see the picture."),
            help: Message(
                da: "Skriv alt: og hvad billedet viser. Er det kun pynt, så skriv decorative: ja.",
                en: "Write alt: and what the picture shows. If it only decorates, write decorative: true."),
            at: place)
    }

    static func pictureWithTextAndWithout(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "billede-tekst-og-pynt",
            Message(
                da: "\"\(label)\" har både en tekst og \"decorative: ja\". Vælg den ene.",
                en: "\"\(label)\" has both a text and \"decorative: true\". Choose one."),
            at: place)
    }
}
