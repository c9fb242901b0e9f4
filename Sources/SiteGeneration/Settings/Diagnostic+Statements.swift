import ContentModel
import Diagnostics

/// Findings about what a page lets its readers do, and about the statements the law asks for.
extension Diagnostic {
    static func actionWithoutWay(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "handling-uden-maal",
            Message(
                da: "Knappen fører ingen steder hen. Skriv enten \"to\" eller \"email\".",
                en: "The action leads nowhere. Write either \"to\" or \"email\"."),
            help: Message(
                da: "\"to\" er en side eller en formular; \"email\" er en mail, som er skrevet klar.",
                en: "\"to\" is a page or a form; \"email\" is an e-mail that is prepared."),
            at: place)
    }

    static func actionWithoutList(collection: String, among listed: [String], at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "handling-uden-liste",
            Message(
                da: "Samlingen \"\(collection)\" har ingen lister, så knappen har ikke noget sted at stå.",
                en: "The collection \"\(collection)\" has no lists for the action to stand on."),
            help: Message(
                da: "Samlingerne med lister er: \(listed.joined(separator: ", ")).",
                en: "The collections with lists are: \(listed.joined(separator: ", "))."),
            at: place)
    }

    static func badDomain(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ugyldigt-domaene",
            Message(
                da: "\"\(text)\" er ikke et domæne. Skriv det som frivillig.kommunen.dk, med små bogstaver.",
                en: "\"\(text)\" is no domain. Write it as volunteer.example.org, in small letters."),
            help: Message(
                da: "Tilgængelighedserklæringen ligger på was.digst.dk under webstedets domæne.",
                en: "The accessibility statement lies at was.digst.dk under the site's domain."),
            at: place)
    }

    static func statementNotInFooter(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "erklaering-ikke-i-bunden",
            Message(
                da: "Bunden af siderne fører ikke til tilgængelighedserklæringen. Det skal den.",
                en: "The footer does not lead to the accessibility statement. It must."),
            help: Message(
                da: "Tilføj den under footer: {label: Tilgængelighedserklæring, to: /was/}, eller en side med layoutet"
                    + " accessibility.",
                en: "Add it to footer: {label: Accessibility statement, to: /was/}, or a page with the layout"
                    + " accessibility."),
            at: place)
    }

    static func statementOutdated(_ updated: CalendarDate, at place: SourcePlace) -> Diagnostic {
        let danish = DateFormat(language: "da").date(updated)
        let english = DateFormat(language: "en").date(updated)
        return Diagnostic(
            "erklaering-for-gammel", .warning,
            Message(
                da: "Tilgængelighedserklæringen er fra \(danish). Den skal ses efter mindst en gang om året.",
                en: "The accessibility statement is of \(english). It must be looked at once a year at least."),
            help: Message(
                da: "Opdatér den i WAS-Tool, og skriv den nye dato her.",
                en: "Update it in WAS-Tool, and write the new date here."),
            at: place)
    }

    static func pageWithoutStatement(layout: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "side-uden-oplysninger",
            Message(
                da:
                    "Layoutet \"\(layout)\" viser det, der står under \"\(layout)\" i site/site.yml. Der står ikke noget.",
                en: "The layout \"\(layout)\" shows what \"\(layout)\" says in site/site.yml. It says nothing."),
            help: Message(
                da: "Skriv oplysningerne i site/site.yml, eller vælg et andet layout.",
                en: "Write them in site/site.yml, or choose another layout."),
            at: place)
    }
}
