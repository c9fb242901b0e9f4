public import Diagnostics

/// Findings about the form of a value: one or many, how long, how large.
extension Diagnostic {
    public static func expectedText(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-type",
            Message(
                da: "\"\(label)\" skal være én værdi, ikke en liste eller flere felter.",
                en: "\"\(label)\" must be one value, not a list or several fields."),
            at: place)
    }

    public static func expectedList(label: String, example: [String], at place: SourcePlace) -> Diagnostic {
        let written = "[\(example.isEmpty ? "…" : example.joined(separator: ", "))]"
        return Diagnostic(
            "forventede-liste",
            Message(
                da: "\"\(label)\" skal være en liste, for eksempel \(written).",
                en: "\"\(label)\" must be a list, such as \(written)."),
            at: place)
    }

    static func expectedObjects(label: String, fields: [Schema.Field], at place: SourcePlace) -> Diagnostic {
        let row = fields.prefix(3).map { "\($0.name): …" }.joined(separator: ", ")
        return Diagnostic(
            "forventede-raekker",
            Message(
                da: "\"\(label)\" skal være en liste, hvor hver linje begynder med en bindestreg.",
                en: "\"\(label)\" must be a list in which each line begins with a hyphen."),
            help: Message(da: "Skriv hver række som: - {\(row)}", en: "Write each row as: - {\(row)}"), at: place)
    }

    /// A row of a list that is only text: `- Lav kaffe` for `- text: Lav kaffe`.
    static func rowWithoutField(_ text: String, _ field: String, label: String, at place: SourcePlace) -> Diagnostic {
        let shown = text.count > 60 ? String(text.prefix(60)) + "…" : text
        return Diagnostic(
            "raekke-uden-felt",
            Message(
                da: "I \"\(label)\" skal hvert punkt have et navn og et kolon foran teksten.",
                en: "In \"\(label)\" each item must have a name and a colon before its text."),
            help: Message(
                da: "Skriv punktet som: \(field): \(shown) – eller i kantede parenteser: {\(field): \(shown)}",
                en: "Write the item as: \(field): \(shown) – or in square brackets: {\(field): \(shown)}"),
            at: place)
    }

    /// Several values in a row without brackets: `boern, unge`.
    static func listWithoutBrackets(_ items: [String], label: String, at place: SourcePlace) -> Diagnostic {
        let written = "[\(items.joined(separator: ", "))]"
        return Diagnostic(
            "liste-uden-klammer",
            Message(
                da: "Flere værdier i \"\(label)\" skrives i kantede parenteser med komma imellem.",
                en: "Several values in \"\(label)\" are written in square brackets with commas between."),
            help: Message(da: "Skriv: \(written)", en: "Write: \(written)"), at: place)
    }

    public static func expectedAddress(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-postadresse",
            Message(
                da: "\"\(label)\" skal skrives med vej, postnummer og by hver for sig.",
                en: "\"\(label)\" must be written with street, postal code and city apart."),
            help: Message(
                da: "Skriv: {street: \"Lærkevej 9\", postalCode: \"0800\", city: Skovby}",
                en: "Write: {street: \"Lærkevej 9\", postalCode: \"0800\", city: Skovby}"),
            at: place)
    }

    public static func severalLines(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "flere-linjer",
            Message(da: "\"\(label)\" skal stå på én linje.", en: "\"\(label)\" must be a single line."), at: place)
    }

    public static func controlCharacter(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "skjult-tegn",
            Message(
                da: "\"\(label)\" indeholder et skjult tegn, der ikke kan vises. Slet det, eller skriv teksten om.",
                en: "\"\(label)\" holds a hidden character that cannot be shown. Remove it, or write the text again."),
            at: place)
    }

    public static func tooLong(label: String, count: Int, greatest: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-lang",
            Message(
                da: "\"\(label)\" er på \(count) tegn; der er plads til \(greatest).",
                en: "\"\(label)\" has \(count) characters; there is room for \(greatest)."),
            at: place)
    }

    public static func tooShort(label: String, count: Int, least: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-kort",
            Message(
                da: "\"\(label)\" er på \(count) tegn; der skal være mindst \(least).",
                en: "\"\(label)\" has \(count) characters; it needs at least \(least)."),
            at: place)
    }

    public static func doesNotMatch(label: String, pattern: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "passer-ikke-moenster",
            Message(
                da: "\"\(label)\" er ikke skrevet på den måde, samlingen kræver.",
                en: "\"\(label)\" is not written the way the collection wants."),
            help: Message(da: "Det skal passe til mønsteret \(pattern)", en: "It must match the pattern \(pattern)"),
            at: place)
    }

    public static func notInteger(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        if !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return Diagnostic(
                "ikke-heltal",
                Message(da: "\"\(label)\" er et alt for stort tal.", en: "\"\(label)\" is far too great a number."),
                at: place)
        }
        let near = NumberMisreading.integer(text)
        return Diagnostic(
            "ikke-heltal",
            Message(
                da: "\"\(label)\" skal være et helt tal uden punktum og enhed; her står \"\(text)\"."
                    + (near.map { " Mente du \($0)?" } ?? ""),
                en: "\"\(label)\" must be a whole number without separators or unit; this says \"\(text)\"."
                    + (near.map { " Did you mean \($0)?" } ?? "")),
            at: place)
    }

    public static func notNumber(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let near = NumberMisreading.number(text)
        return Diagnostic(
            "ikke-tal",
            Message(
                da: "\"\(label)\" skal være et tal med punktum før decimalerne; her står \"\(text)\"."
                    + (near.map { " Mente du \($0)?" } ?? ""),
                en: "\"\(label)\" must be a number with a point before the decimals; this says \"\(text)\"."
                    + (near.map { " Did you mean \($0)?" } ?? "")),
            at: place)
    }

    public static func beyondBounds(
        label: String, _ least: String?, _ greatest: String?, at place: SourcePlace
    ) -> Diagnostic {
        let (danish, english) =
            switch (least, greatest) {
            case (let least?, let greatest?): ("mellem \(least) og \(greatest)", "between \(least) and \(greatest)")
            case (let least?, nil): ("mindst \(least)", "at least \(least)")
            case (nil, let greatest?): ("højst \(greatest)", "at most \(greatest)")
            case (nil, nil): ("et tal", "a number")
            }
        return Diagnostic(
            "uden-for-graenser",
            Message(da: "\"\(label)\" skal være \(danish).", en: "\"\(label)\" must be \(english)."), at: place)
    }

    public static func notFlag(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let yes = ["yes", "on", "1", "x", "sand"].contains(text.lowercased())
        let no = ["no", "off", "0", "falsk"].contains(text.lowercased())
        return Diagnostic(
            "ikke-ja-nej",
            Message(
                da: "\"\(label)\" skal være ja eller nej; her står \"\(text)\"."
                    + (yes ? " Mente du ja?" : no ? " Mente du nej?" : ""),
                en: "\"\(label)\" must be true or false; this says \"\(text)\"."
                    + (yes ? " Did you mean true?" : no ? " Did you mean false?" : "")),
            at: place)
    }
}
