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
        let others = fault.others.map { "\"\($0)\"" }.joined(separator: ", ")
        let isDark = fault.scheme == .dark
        return Diagnostic(
            "for-lav-kontrast", severity,
            Message(
                da: "\"\(fault.name)\" (\(fault.colour.text)) kan ikke ses godt nok mod \"\(fault.other)\""
                    + (isDark ? " i mørk visning: " : ": ")
                    + "kontrasten er \(da.decimal(contrast)) og skal være mindst \(da.decimal(fault.least))."
                    + (others.isEmpty ? "" : " Det gælder også mod \(others)."),
                en: "\"\(fault.name)\" (\(fault.colour.text)) is too faint against \"\(fault.other)\""
                    + (isDark ? " in dark: " : ": ")
                    + "the contrast is \(en.decimal(contrast)) and must be at least \(en.decimal(fault.least))."
                    + (others.isEmpty ? "" : " So it is against \(others).")),
            help: fault.better.map { better in
                Message(
                    da: "Den nærmeste farve med samme tone, som kan ses overalt, er \"\(better.text)\".",
                    en: "The nearest colour of the same hue that can be seen everywhere is \"\(better.text)\".")
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
