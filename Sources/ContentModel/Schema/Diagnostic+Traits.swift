import Diagnostics

/// Findings about the traits a collection declares.
extension Diagnostic {
    static func badCadence(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-hyppighed",
            Message(
                da: "\"\(text)\" siger ikke hvor tit. Skriv et tal og days, weeks, months eller years: 3 months.",
                en: "\"\(text)\" does not say how often. Write a number and days, weeks, months or years: 3 months."),
            at: place)
    }

    /// A lifecycle that wants open-ended records confirmed, in a collection without a date to count from.
    static func reviewWithoutDate(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "hyppighed-uden-dato",
            Message(
                da: "\"review\" har ingen dato at tælle fra.",
                en: "\"review\" has no date to count from."),
            help: Message(
                da:
                    "Tilføj en af egenskaberne review: {from: …} eller feed: {date: …}, eller giv lifecycle et \"from\".",
                en: "Add one of the traits review: {from: …} or feed: {date: …}, or give lifecycle a \"from\"."),
            at: place)
    }

    static func unknownSchemaType(_ name: String, at place: SourcePlace) -> Diagnostic {
        unknownName(
            name, id: "ukendt-schematype", da: "ingen type her, der hedder", en: "type here called",
            among: SchemaOrg.allCases.map(\.rawValue), at: place)
    }

    static func missingProperties(_ names: [String], of type: String, at place: SourcePlace) -> Diagnostic {
        let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
        return Diagnostic(
            "mangler-egenskab",
            Message(
                da: "En beskrivelse som \(type) skal have \(list).",
                en: "A description as \(type) must have \(list)."),
            help: Message(
                da: "Skriv under properties hvilket felt der har den: \(names.first ?? ""): …",
                en: "Write below properties which field has it: \(names.first ?? ""): …"),
            at: place)
    }

    static func propertyDoesNotFit(_ name: String, type: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "egenskab-passer-ikke",
            Message(
                da: "Et felt af typen \(type) kan ikke stå som \"\(name)\".",
                en: "A field of type \(type) cannot stand as \"\(name)\"."),
            at: place)
    }

    static func eventWithoutCalendar(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "arrangement-uden-kalender",
            Message(
                da: "En beskrivelse som Event får sine tider fra egenskaben calendar, som samlingen ikke har.",
                en: "A description as Event takes its times from the trait calendar, which the collection lacks."),
            at: place)
    }
}
