import ContentModel
import Diagnostics

/// Findings about what is not on the site, or not any more, because of its status or the time.
extension Diagnostic {
    static func namesHidden(_ name: String, _ presence: Presence, at place: SourcePlace) -> Diagnostic {
        let (danish, english) = presence.isExpired ? ("er udløbet", "has expired") : words(for: presence)
        return Diagnostic(
            "henviser-til-kladde", .warning,
            Message(
                da: "\"\(name)\" \(danish); henvisningen er udeladt.",
                en: "\"\(name)\" \(english); the relation is left out."),
            at: place)
    }

    static func linkToHidden(_ path: String, _ presence: Presence, at place: SourcePlace) -> Diagnostic {
        let (danish, english) = words(for: presence)
        return Diagnostic(
            "link-til-kladde", .warning,
            Message(
                da: "\(path) \(danish); linket vises som almindelig tekst.",
                en: "\(path) \(english); the link is shown as plain text."),
            at: place)
    }

    private static func words(for presence: Presence) -> (danish: String, english: String) {
        switch presence {
        case .draft: ("er en kladde og vises ikke", "is a draft and is not shown")
        case .future(let moment):
            (
                "vises først fra \(DateFormat.danish.date(moment.date))",
                "is not shown before \(DateFormat.english.date(moment.date))"
            )
        case .expired:
            (
                "hører til noget, der er udløbet, og er ikke på webstedet",
                "belongs to something that has expired and is not on the site"
            )
        case .shown: ("vises ikke", "is not shown")
        }
    }

    static func namesExpired(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "henviser-til-udloebet", .warning,
            Message(
                da: "\"\(name)\" er udløbet. Henvisningen vises med \"(udløbet)\".",
                en: "\"\(name)\" has expired. The relation is shown with \"(expired)\"."),
            help: Message(
                da: "Fjern den, eller peg på noget, der gælder nu.", en: "Remove it, or name one that is open."),
            at: place)
    }

    static func linkToExpired(_ path: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "link-til-udloebet", .warning,
            Message(
                da: "\(path) er udløbet. Linket vises med \"(udløbet)\".",
                en: "\(path) has expired. The link is shown with \"(expired)\"."),
            help: Message(
                da: "Fjern det, eller link til noget, der gælder nu.", en: "Remove it, or link to one that is open."),
            at: place)
    }
}
