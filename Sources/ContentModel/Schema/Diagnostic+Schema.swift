public import Diagnostics

/// Findings about declarations: collections, vocabularies, composed pages, the site's settings.
extension Diagnostic {
    /// What a declaration wanted at a place.
    public enum ExpectedForm: Sendable {
        case map, list, text, flag, integer, number, localized
    }

    public static func wrongForm(expected: ExpectedForm, at place: SourcePlace) -> Diagnostic {
        let (danish, english) =
            switch expected {
            case .map: ("navngivne værdier, for eksempel {da: Forening, en: Association}", "a map such as {da: …}")
            case .list: ("en liste, for eksempel [titel, dato]", "a list such as [title, date]")
            case .text: ("en enkelt tekst", "a single text")
            case .flag: ("true eller false", "true or false")
            case .integer: ("et helt tal", "a whole number")
            case .number: ("et tal, med punktum før decimalerne", "a number")
            case .localized: ("en tekst for hvert sprog, for eksempel {da: Forening}", "a text per language")
            }
        return Diagnostic(
            "forkert-form", Message(da: "Her skal stå \(danish).", en: "Expected \(english) here."), at: place)
    }

    public static func unknownKey(_ key: String, among keys: [String], at place: SourcePlace) -> Diagnostic {
        let near = suggestion(for: key, among: keys)
        return Diagnostic(
            "ukendt-noegle",
            Message(
                da: "\"\(key)\" findes ikke her." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(key)\" does not exist here." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: keys.isEmpty || keys.count > 24
                ? nil
                : Message(
                    da: "Her kan stå: \(keys.joined(separator: ", ")).",
                    en: "Known here: \(keys.joined(separator: ", "))."),
            at: place)
    }

    public static func missingKey(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "mangler-noegle", Message(da: "Her mangler \"\(key)\".", en: "\"\(key)\" is missing here."), at: place)
    }

    public static func missingMainLanguage(_ language: Language, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "mangler-hovedsprog",
            Message(
                da: "Teksten mangler på webstedets hovedsprog, \"\(language.code)\".",
                en: "The text is missing in the site's main language, \"\(language.code)\"."),
            at: place)
    }

    public static func badIdentifier(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ugyldigt-navn",
            Message(
                da: "\"\(name)\" kan ikke bruges som navn. Brug kun bogstaverne a-z, tal og bindestreg.",
                en: "\"\(name)\" cannot be a name. Use only the letters a-z, digits and hyphens."),
            at: place)
    }

    public static func fileNameDiffers(_ name: String, file: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "navn-og-fil",
            Message(
                da: "Filen hedder \"\(file)\", men her står \"\(name)\". De to skal være ens.",
                en: "The file is called \"\(file)\", but this says \"\(name)\". The two must agree."),
            at: place)
    }

    public static func unknownFieldType(_ name: String, at place: SourcePlace) -> Diagnostic {
        unknownName(
            name, id: "ukendt-felttype", da: "ingen felttype", en: "field type", among: Schema.FieldType.names, at: place)
    }

    public static func unknownCollection(_ name: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        unknownName(name, id: "ukendt-samling", da: "ingen samling", en: "collection", among: known, at: place)
    }

    public static func unknownVocabulary(_ name: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        unknownName(name, id: "ukendt-ordliste", da: "ingen ordliste", en: "vocabulary", among: known, at: place)
    }

    public static func unknownDeclaredField(
        _ name: String, among known: [String], at place: SourcePlace
    ) -> Diagnostic {
        unknownName(name, id: "ukendt-felt-i-samling", da: "intet felt, der hedder", en: "field", among: known, at: place)
    }

    private static func unknownName(
        _ name: String, id: String, da: String, en: String, among known: [String], at place: SourcePlace
    ) -> Diagnostic {
        let near = suggestion(for: name, among: known)
        return Diagnostic(
            id,
            Message(
                da: "Der er \(da) \"\(name)\"." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "There is no \(en) \"\(name)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: known.isEmpty
                ? nil
                : Message(
                    da: "Der er: \(known.prefix(30).joined(separator: ", ")).",
                    en: "There are: \(known.prefix(30).joined(separator: ", "))."),
            at: place)
    }

    public static func wrongFieldKind(_ name: String, needed: String, neededEnglish: String, at place: SourcePlace)
        -> Diagnostic
    {
        Diagnostic(
            "forkert-felttype",
            Message(
                da: "Feltet \"\(name)\" kan ikke bruges her. Her skal stå \(needed).",
                en: "The field \"\(name)\" cannot be used here. It must be \(neededEnglish)."),
            at: place)
    }

    public static func keyDoesNotFit(_ key: String, type: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "noegle-uden-virkning",
            Message(
                da: "\"\(key)\" har ingen virkning på et felt af typen \(type).",
                en: "\"\(key)\" has no effect on a field of type \(type)."),
            at: place)
    }

    public static func emptyChoice(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "valg-uden-muligheder",
            Message(
                da: "Et valg skal have noget at vælge imellem: enten \"from: en-ordliste\" eller \"options:\".",
                en: "A choice needs something to choose from: either \"from: a-vocabulary\" or \"options:\"."),
            at: place)
    }

    public static func crossedBounds(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "modstridende-graenser",
            Message(
                da: "Den mindste værdi er større end den største.",
                en: "The least value is greater than the greatest."),
            at: place)
    }

    public static func badPattern(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ugyldigt-moenster",
            Message(
                da: "Mønsteret kan ikke forstås.",
                en: "The pattern cannot be understood."),
            help: Message(
                da: "Brug tegn, [a-z], \\d, \\w, grupper i (), | og gentagelserne * + ? {2,4}.",
                en: "Use characters, [a-z], \\d, \\w, groups in (), | and the repetitions * + ? {2,4}."),
            at: place)
    }

    public static func declaredTwice(
        _ name: String, at place: SourcePlace, first: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            "dobbelt-navn",
            Message(da: "\"\(name)\" er brugt to gange.", en: "\"\(name)\" is used twice."), at: place,
            related: [Related(place: first, message: Message(da: "første gang", en: "the first time"))])
    }

    public static func reservedName(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "optaget-navn",
            Message(
                da: "\"\(name)\" er optaget: alle samlinger har det i forvejen.",
                en: "\"\(name)\" is taken: every collection has it already."),
            at: place)
    }

    public static func mixedInverse(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "dobbelt-modsat",
            Message(
                da: "To felter peger på samme samling med samme \"inverse: \(name)\". Giv dem hver sit navn.",
                en: "Two fields point at one collection with the same \"inverse: \(name)\". Give each its own name."),
            at: place)
    }
}

extension Diagnostic {
    public static func badFieldName(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ugyldigt-feltnavn",
            Message(
                da: "\"\(name)\" kan ikke bruges som feltnavn. Skriv det som \"publishUntil\": bogstaverne a-z, først småt.",
                en: "\"\(name)\" cannot be a field's name. Write it like \"publishUntil\": letters a-z, the first small."),
            at: place)
    }

    public static func nestedType(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "felttype-i-liste",
            Message(
                da: "Et felt af typen \(name) kan ikke stå inde i en liste.",
                en: "A field of type \(name) cannot stand inside a list."),
            at: place)
    }

    public static func outOfBounds(_ least: String, _ greatest: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "uden-for-graenser",
            Message(
                da: "Tallet skal ligge mellem \(least) og \(greatest).",
                en: "The number must lie between \(least) and \(greatest)."),
            at: place)
    }
}
