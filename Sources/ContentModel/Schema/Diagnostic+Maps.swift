import Diagnostics

/// What can be wrong with a vocabulary's map.
extension Diagnostic {
    static func badMapBox(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-kortramme",
            Message(
                da: "Kortets ramme er fire tal: venstre, top, bredde og højde.",
                en: "A map's box is four numbers: left, top, width and height."),
            help: Message(
                da: "Skriv for eksempel: box: \"0 0 480 400\"", en: "Write for example: box: \"0 0 480 400\""),
            at: place)
    }

    static func badOutline(_ piece: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkert-kortform",
            piece.isEmpty
                ? Message(
                    da: "Formen kan ikke tegnes: den slutter midt i en streg.",
                    en: "The shape cannot be drawn: it ends in the middle of a line.")
                : Message(
                    da: "Formen kan ikke tegnes fra \"\(piece)\" og frem.",
                    en: "The shape cannot be drawn from \"\(piece)\" on."),
            help: Message(
                da:
                    "En form er det, der står i d=\"…\" i en SVG-fil: den begynder med M, for eksempel \"M0 0H90V60H0Z\". "
                    + "Der må højst være 20.000 tegn.",
                en: "A shape is what stands in d=\"…\" of an SVG file: it begins with M, such as \"M0 0H90V60H0Z\". "
                    + "There may be 20,000 characters at the most."),
            at: place)
    }

    static func termWithoutShape(_ term: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ord-uden-form", .warning,
            Message(
                da: "\"\(term)\" har ingen form på kortet og står kun i listen ved siden af.",
                en: "\"\(term)\" has no shape on the map and stands only in the list beside it."),
            help: Message(
                da: "Tegn den under shapes, eller skriv whole: \(term), hvis det er hele kortet.",
                en: "Draw it under shapes, or write whole: \(term) if it is all of the map."),
            at: place)
    }
}
