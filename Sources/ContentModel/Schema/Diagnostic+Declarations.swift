public import Diagnostics

/// Findings about the form of any declaration: collections, vocabularies, composed pages, the site's settings.
extension Diagnostic {
    /// What a declaration wanted at a place.
    public enum ExpectedForm: Sendable {
        case map, list, text, flag, integer, number, localized, fields, field, terms, traits, groups, words
    }

    public static func wrongForm(expected: ExpectedForm, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-form", Message(da: "Her skal stå \(expected.danish).", en: "Expected \(expected.english) here."),
            at: place)
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

    /// Two keys of which a declaration may have one only.
    public static func bothWritten(_ first: String, _ second: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "kun-et-af",
            Message(
                da: "Skriv enten \"\(first)\" eller \"\(second)\", ikke begge.",
                en: "Write either \"\(first)\" or \"\(second)\", not both."),
            at: place)
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
        let better = name.split(separator: "/").map { Slug.make(String($0)) }.filter { !$0.isEmpty }
            .joined(separator: "/")
        let near = better.isEmpty || better == name ? nil : better
        return Diagnostic(
            "ugyldigt-navn",
            Message(
                da: "\"\(name)\" kan ikke bruges som navn. Brug kun bogstaverne a-z, tal og enkelte bindestreger."
                    + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(name)\" cannot be a name. Use only the letters a-z, digits and single hyphens."
                    + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
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

    /// Two files that declare the same id; both are shown.
    public static func declaredTwice(_ name: String, at place: SourcePlace, first: SourcePlace) -> Diagnostic {
        Diagnostic(
            "dobbelt-navn",
            Message(
                da: "To filer beskriver \"\(name)\". Slet eller omdøb den ene.",
                en: "Two files declare \"\(name)\". Remove or rename one of them."),
            at: place,
            related: [Related(place: first, message: Message(da: "den anden", en: "the other one"))])
    }

    public static func outOfBounds(_ least: String, _ greatest: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "uden-for-graenser",
            Message(
                da: "Tallet skal ligge mellem \(least) og \(greatest).",
                en: "The number must lie between \(least) and \(greatest)."),
            at: place)
    }

    /// "There is no … called x", with the names there are.
    static func unknownName(
        _ name: String, id: String, da: String, en: String, among known: [String], at place: SourcePlace
    ) -> Diagnostic {
        let near = suggestion(for: name, among: known)
        let shown = known.prefix(30).joined(separator: ", ") + (known.count > 30 ? " …" : "")
        return Diagnostic(
            id,
            Message(
                da: "Der er \(da) \"\(name)\"." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "There is no \(en) \"\(name)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: known.isEmpty ? nil : Message(da: "Vælg mellem: \(shown).", en: "Choose among: \(shown)."),
            at: place)
    }
}

extension Diagnostic.ExpectedForm {
    fileprivate var danish: String {
        switch self {
        case .map: "navngivne værdier, for eksempel {da: Forening, en: Association}"
        case .list: "en liste, for eksempel [title, published]"
        case .text: "en enkelt tekst"
        case .flag: "ja eller nej"
        case .integer: "et helt tal uden punktum og enhed"
        case .number: "et tal, med punktum før decimalerne"
        case .localized: "en tekst for hvert sprog, for eksempel {da: Forening, en: Association}"
        case .fields: "felterne med hver sin beskrivelse, for eksempel title: {type: text}"
        case .terms: "ord med hver sin tekst, for eksempel {skovby: {da: Skovby, en: Skovby}}"
        case .traits: "egenskaber med hver sine indstillinger, for eksempel listing: {order: [title]}"
        case .field: "en beskrivelse af feltet, for eksempel {type: text, label: {da: Titel}}"
        case .groups: "grupper af feltnavne i dobbelte klammer, for eksempel [[applyEmail, applyPhone]]"
        case .words: "ord i klammer, for eksempel [tilskud, pulje]"
        }
    }

    fileprivate var english: String {
        switch self {
        case .map: "named values such as {da: Forening, en: Association}"
        case .list: "a list such as [title, published]"
        case .text: "a single text"
        case .flag: "true or false"
        case .integer: "a whole number without separators or unit"
        case .number: "a number, with a point before the decimals"
        case .localized: "a text for each language, such as {da: Forening, en: Association}"
        case .fields: "the fields, each with its description, such as title: {type: text}"
        case .terms: "terms, each with its text, such as {skovby: {da: Skovby, en: Skovby}}"
        case .traits: "traits, each with its settings, such as listing: {order: [title]}"
        case .field: "a description of the field, such as {type: text, label: {da: Titel}}"
        case .groups: "groups of field names in double brackets, such as [[applyEmail, applyPhone]]"
        case .words: "words in brackets, such as [grant, funding]"
        }
    }
}
