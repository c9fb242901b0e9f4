import Diagnostics

/// What a template can have wrong in itself, whatever it is used for.
extension Diagnostic {
    static func unclosedTag(opener: String, closer: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "uafsluttet-maerke", .error,
            Message(
                da: "\"\(opener)\" bliver ikke lukket. Skriv \"\(closer)\" efter navnet.",
                en: "\"\(opener)\" is not closed. Write \"\(closer)\" after the name."),
            at: place)
    }

    static func wrongDelimiters(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "forkerte-skilletegn", .error,
            Message(
                da: "Nye skilletegn skrives som to ord uden lighedstegn, højst otte tegn hver.",
                en: "New delimiters are written as two words without equals signs, at most eight characters each."),
            help: Message(da: "For eksempel {{=<% %>=}}.", en: "For example {{=<% %>=}}."),
            at: place)
    }

    static func nestedTooDeep(most: Int, at place: SourcePlace, related: [Related] = []) -> Diagnostic {
        Diagnostic(
            "for-dyb-indlejring", .error,
            Message(
                da: "Der er mere end \(most) afsnit og blokke inden i hinanden. Del layoutet op.",
                en: "More than \(most) sections and blocks stand inside one another. Split the layout."),
            at: place, related: related)
    }

    static func templateTooLarge(bytes: Int, most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-stort-layout", .error,
            Message(
                da: "Filen fylder \(bytes) bytes; et layout må højst fylde \(most). Del det op i delskabeloner.",
                en: "The file has \(bytes) bytes; a layout may have at most \(most). Split it into partials."),
            at: place)
    }

    static func strayClosingTag(_ written: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "slutning-uden-start", .error,
            Message(
                da: "\(written) lukker ikke noget: der er intet åbent afsnit med det navn.",
                en: "\(written) closes nothing: no section of that name is open."),
            at: place)
    }

    static func unclosedSection(_ written: String, closing: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "uafsluttet-afsnit", .error,
            Message(
                da: "\(written) bliver ikke lukket. Skriv \(closing), hvor det slutter.",
                en: "\(written) is not closed. Write \(closing) where it ends."),
            at: place)
    }

    static func wrongClosingTag(
        _ written: String, opening: String, wanted: String, at place: SourcePlace, openedAt: SourcePlace
    ) -> Diagnostic {
        let begins = Message(da: "\(opening) begynder her", en: "\(opening) begins here")
        return Diagnostic(
            "forkert-slutning", .error,
            Message(
                da: "\(written) lukker ikke \(opening). Mente du \(wanted)?",
                en: "\(written) does not close \(opening). Did you mean \(wanted)?"),
            at: place, related: [Related(place: openedAt, message: begins)])
    }

    static func invalidName(_ name: String, at place: SourcePlace) -> Diagnostic {
        let message =
            name.isEmpty
            ? Message(da: "Her mangler et navn.", en: "A name is missing here.")
            : Message(da: "\"\(name)\" er ikke et navn.", en: "\"\(name)\" is not a name.")
        return Diagnostic(
            "ugyldigt-navn", .error, message,
            help: Message(
                da: "Et navn er ét ord, eller flere med punktum imellem: {{title}}, {{#host}}, {{host.name}}.",
                en: "A name is one word, or several with dots between: {{title}}, {{#host}}, {{host.name}}."),
            at: place)
    }

    static func dynamicName(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "dynamisk-navn", .error,
            Message(
                da: "\"\(name)\" ville vælge delskabelon efter indholdet. Skriv navnet på én bestemt delskabelon.",
                en: "\"\(name)\" would choose a partial by content. Write the name of one partial."),
            at: place)
    }

    static func tagOutsideBlock(_ written: String, parent: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "maerke-uden-for-blok", .error,
            Message(
                da: "\(written) står i \(parent), men uden for en blok, og vises aldrig. Flyt det ind i en {{$blok}}.",
                en: "\(written) stands in \(parent) but outside a block and is never shown. Move it into a {{$block}}."),
            at: place)
    }

    static func textOutsideBlock(parent: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tekst-uden-for-blok", .warning,
            Message(
                da: "Teksten står i \(parent), men uden for en blok, og vises aldrig.",
                en: "The text stands in \(parent) but outside a block and is never shown."),
            at: place)
    }

    static func blockTwice(_ name: String, at place: SourcePlace, first: SourcePlace) -> Diagnostic {
        let here = Message(da: "Første gang er her", en: "The first time is here")
        return Diagnostic(
            "dobbelt-blok", .error,
            Message(
                da: "Blokken \"\(name)\" er skrevet to gange. Behold den ene.",
                en: "The block \"\(name)\" is written twice. Keep one."),
            at: place, related: [Related(place: first, message: here)])
    }
}
