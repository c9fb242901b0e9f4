public import Diagnostics

/// Findings about the fields a collection declares.
extension Diagnostic {
    public static func unknownFieldType(_ name: String, at place: SourcePlace) -> Diagnostic {
        unknownName(
            name, id: "ukendt-felttype", da: "ingen felttype", en: "field type", among: Schema.FieldType.names,
            at: place)
    }

    public static func unknownDeclaredField(
        _ name: String, among known: [String], at place: SourcePlace
    ) -> Diagnostic {
        unknownName(
            name, id: "ukendt-felt-i-samling", da: "intet felt, der hedder", en: "field", among: known, at: place)
    }

    public static func wrongFieldKind(
        _ name: String, needed: String, neededEnglish: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            "forkert-felttype",
            Message(
                da: "Feltet \"\(name)\" kan ikke bruges her. Det skal være \(needed).",
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

    public static func keyWithoutFacet(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "noegle-uden-virkning",
            Message(
                da: "\"path\" har kun virkning sammen med \"facet: true\".",
                en: "\"path\" has an effect only together with \"facet: true\"."),
            at: place)
    }

    public static func keyInsideList(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "noegle-uden-virkning",
            Message(
                da: "\"\(key)\" har ingen virkning på et felt inde i en liste.",
                en: "\"\(key)\" has no effect on a field inside a list."),
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
                da: "Den mindste værdi, \"min\", er større end den største, \"max\".",
                en: "The least value, \"min\", is greater than the greatest, \"max\"."),
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

    public static func reservedName(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "optaget-navn",
            Message(
                da: "Et felt kan ikke hedde \"\(name)\": det navn har alle samlinger i forvejen.",
                en: "A field cannot be called \"\(name)\": every collection has that name already."),
            at: place)
    }

    public static func badFieldName(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ugyldigt-feltnavn",
            Message(
                da:
                    "\"\(name)\" kan ikke bruges som feltnavn. Skriv det som \"publishUntil\": kun bogstaverne a-z og tal,"
                    + " først et lille bogstav.",
                en: "\"\(name)\" cannot be a field's name. Write it like \"publishUntil\": only letters a-z and digits,"
                    + " first a small letter."),
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
}
