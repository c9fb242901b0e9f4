import Diagnostics

/// Findings about what other programs are told of the site.
extension Diagnostic {
    static func tooLongShortName(_ text: String, most: Int, at place: SourcePlace) -> Diagnostic {
        let count = text.unicodeScalars.count
        return Diagnostic(
            "for-langt-kortnavn",
            Message(
                da: "Kortnavnet \"\(text)\" er på \(count) tegn. Der er plads til \(most).",
                en: "The short name \"\(text)\" has \(count) characters. There is room for \(most)."),
            help: Message(
                da: "En browser viser det, når man kan søge på webstedet fra adresselinjen.",
                en: "A browser shows it where the site can be searched from the address bar."),
            at: place)
    }
}
