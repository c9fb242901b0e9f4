public import Diagnostics

/// Findings about a record's front matter.
extension Diagnostic {
    public static func unknownField(
        _ name: String, in subject: String, among known: [String], at place: SourcePlace
    ) -> Diagnostic {
        let near = suggestion(for: name, among: known)
        return Diagnostic(
            "ukendt-felt",
            Message(
                da: "Feltet \"\(name)\" findes ikke i \(subject)." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "There is no field \"\(name)\" in \(subject)." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: near != nil
                ? nil
                : Message(
                    da: "Felterne er: \(known.joined(separator: ", ")).",
                    en: "The fields are: \(known.joined(separator: ", "))."),
            at: place)
    }

    public static func missingField(
        _ name: String, label: String, in subject: String, at place: SourcePlace
    ) -> Diagnostic {
        let labelled = label == name ? "\"\(name)\"" : "\"\(name)\" (\(label))"
        return Diagnostic(
            "mangler-felt",
            Message(
                da: "Feltet \(labelled) mangler; det skal stå i \(subject).",
                en: "The field \(labelled) is missing; \(subject) must have it."),
            help: Message(
                da: "Tilføj en linje: \(name): …",
                en: "Add a line: \(name): …"),
            at: place)
    }

    public static func missingOneOf(_ names: [String], at place: SourcePlace) -> Diagnostic {
        let quoted = names.map { "\"\($0)\"" }
        return Diagnostic(
            "mangler-et-af",
            Message(
                da: "Et af felterne \(quoted.joined(separator: ", ")) skal være udfyldt.",
                en: "One of the fields \(quoted.joined(separator: ", ")) must be filled in."),
            at: place)
    }

    public static func expectedText(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-type",
            Message(
                da: "\"\(label)\" skal være én værdi, ikke en liste eller flere felter.",
                en: "\"\(label)\" must be one value, not a list or several fields."),
            at: place)
    }

    public static func expectedList(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forventede-liste",
            Message(
                da: "\"\(label)\" skal være en liste, for eksempel [skovby, havnen].",
                en: "\"\(label)\" must be a list, such as [skovby, havnen]."),
            at: place)
    }

    public static func expectedObjects(label: String, example: [String], at place: SourcePlace) -> Diagnostic {
        let row = example.prefix(3).map { "\($0): …" }.joined(separator: ", ")
        return Diagnostic(
            "forventede-raekker",
            Message(
                da: "\"\(label)\" skal være en liste, hvor hver linje begynder med en bindestreg.",
                en: "\"\(label)\" must be a list in which each line begins with a hyphen."),
            help: Message(da: "Skriv hver række som: - {\(row)}", en: "Write each row as: - {\(row)}"), at: place)
    }

    public static func expectedAddress(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-postadresse",
            Message(
                da: "\"\(label)\" skal skrives i dele.",
                en: "\"\(label)\" must be written in parts."),
            help: Message(
                da: "Skriv: {street: \"Lærkevej 9\", postalCode: \"0800\", city: Skovby}",
                en: "Write: {street: \"Lærkevej 9\", postalCode: \"0800\", city: Skovby}"),
            at: place)
    }

    public static func severalLines(label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "flere-linjer",
            Message(da: "\"\(label)\" skal være på én linje.", en: "\"\(label)\" must be a single line."), at: place)
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
                da: "\"\(label)\" er ikke skrevet på den rigtige måde.",
                en: "\"\(label)\" is not written the right way."),
            help: Message(da: "Den skal passe til mønsteret \(pattern)", en: "It must match the pattern \(pattern)"),
            at: place)
    }

    public static func notInteger(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ikke-heltal",
            Message(
                da: "\"\(label)\" skal være et helt tal uden punktum og enhed; her står \"\(text)\".",
                en: "\"\(label)\" must be a whole number without separators; this says \"\(text)\"."),
            at: place)
    }

    public static func notNumber(_ text: String, label: String, at place: SourcePlace) -> Diagnostic {
        let pointed = text.split(separator: ",", omittingEmptySubsequences: false)
        let meant = pointed.count == 2 && Double(pointed.joined(separator: ".")) != nil ? pointed.joined(separator: ".") : nil
        return Diagnostic(
            "ikke-tal",
            Message(
                da: "\"\(label)\" skal være et tal med punktum før decimalerne."
                    + (meant.map { " Mente du \($0)?" } ?? ""),
                en: "\"\(label)\" must be a number with a point before the decimals."
                    + (meant.map { " Did you mean \($0)?" } ?? "")),
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
        Diagnostic(
            "ikke-ja-nej",
            Message(
                da: "\"\(label)\" skal være ja eller nej; her står \"\(text)\".",
                en: "\"\(label)\" must be true or false; this says \"\(text)\"."),
            at: place)
    }

    public static func tooEarly(_ label: String, after other: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-tidligt",
            Message(
                da: "\"\(label)\" skal ligge efter \"\(other)\".",
                en: "\"\(label)\" must come after \"\(other)\"."),
            at: place)
    }
}
