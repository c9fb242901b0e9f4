import ContentModel
import Diagnostics

/// Findings about the site's colours.
extension Diagnostic {
    static func badColour(_ text: String, at place: SourcePlace) -> Diagnostic {
        let near = Colour("#" + text).map { " Mente du \"\($0.text)\"?" } ?? ""
        let nearEnglish = Colour("#" + text).map { " Did you mean \"\($0.text)\"?" } ?? ""
        return Diagnostic(
            "ugyldig-farve",
            Message(
                da: "\"\(text)\" kan ikke bruges som farve her.\(near)",
                en: "\"\(text)\" cannot be a colour here.\(nearEnglish)"),
            help: howToWrite, at: place)
    }

    /// `brand: #a8351c`, where YAML takes the colour for a comment.
    static func colourWithoutQuotes(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ugyldig-farve",
            Message(
                da: "\"\(name)\" har ingen farve. Uden anførselstegn er alt efter # en kommentar.",
                en: "\"\(name)\" has no colour. Without quotes all after # is a comment."),
            help: howToWrite, at: place)
    }

    private static let howToWrite = Message(
        da: "Skriv # og seks cifre fra 0 til f i anførselstegn: \"#a8351c\".",
        en: "Write # and six digits from 0 to f in quotes: \"#a8351c\".")

    static func tooLittleContrast(_ fault: Palette.Fault, _ severity: Severity, at place: SourcePlace) -> Diagnostic {
        // Rounded down: what is shown as enough must be enough.
        let contrast = (fault.contrast * 100).rounded(.down) / 100
        let (da, en) = (NumberFormat.danish, NumberFormat.english)
        let (figure, ground) = (fault.pair.figure, fault.pair.ground)
        let others = fault.others.map { "\"\($0)\"" }.joined(separator: ", ")
        let isFigure = fault.name == figure
        let isDark = fault.scheme == .dark
        return Diagnostic(
            "for-lav-kontrast", severity,
            Message(
                da: "\"\(figure)\" (\(fault.figure.text)) kan ikke ses godt nok på \"\(ground)\" (\(fault.ground.text))"
                    + (isDark ? " i mørk visning" : "")
                    + ": kontrasten er \(da.decimal(contrast)) og skal være mindst \(da.decimal(fault.pair.least))."
                    + (others.isEmpty ? "" : " Det samme gælder \(isFigure ? "på " : "")\(others)."),
                en: "\"\(figure)\" (\(fault.figure.text)) is too faint on \"\(ground)\" (\(fault.ground.text))"
                    + (isDark ? " in dark" : "")
                    + ": the contrast is \(en.decimal(contrast)) and must be at least \(en.decimal(fault.pair.least))."
                    + (others.isEmpty ? "" : " So \(isFigure ? "it is on" : "are") \(others).")),
            help: fault.better.map { better in
                Message(
                    da:
                        "Den farve med samme tone, som er nærmest \"\(fault.name)\" og kan ses overalt, er \"\(better.text)\".",
                    en:
                        "The colour of the same hue that is nearest \"\(fault.name)\" and is seen everywhere is \"\(better.text)\"."
                )
            }, at: place)
    }

    static func colourWithoutEffect(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "farve-uden-virkning", .warning,
            Message(
                da: "\"\(name)\" ændrer intet: site/assets/site.css giver ikke \"--\(name)\" en farve under :root.",
                en: "\"\(name)\" changes nothing: site/assets/site.css gives \"--\(name)\" no colour under :root."),
            at: place)
    }

    static func unmeasuredColour(_ name: String, _ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "farve-kan-ikke-maales", .warning,
            Message(
                da: "Kontrasten mod \"--\(name)\" kan ikke regnes ud, for den er skrevet som \"\(text.prefix(60))\".",
                en: "The contrast with \"--\(name)\" cannot be worked out: it is written \"\(text.prefix(60))\"."),
            help: Message(
                da: "Skriv den som # og seks cifre, eller mål kontrasten selv.",
                en: "Write it as # and six digits, or measure the contrast yourself."),
            at: place)
    }
}
