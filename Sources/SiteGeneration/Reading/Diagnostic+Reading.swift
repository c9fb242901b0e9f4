import Diagnostics

/// Findings about the project's folder itself.
extension Diagnostic {
    static func noSettings(root: String) -> Diagnostic {
        Diagnostic(
            "mangler-site-yml",
            Message(
                da: "Der er ingen site/site.yml i \(root). Er det den rigtige mappe?",
                en: "There is no site/site.yml in \(root). Is it the right folder?"),
            at: nil)
    }

    static func refusedFile(_ refusal: Listing.Refusal) -> Diagnostic {
        let (id, danish, english) =
            switch refusal.reason {
            case .symbolicLink:
                (
                    "symbolsk-link", "er et symbolsk link. Læg selve filen her i stedet.",
                    "is a symbolic link. Put the file itself here."
                )
            case .notAFile: ("ikke-en-fil", "er hverken en fil eller en mappe.", "is neither a file nor a folder.")
            case .missing: ("mangler-mappe", "findes ikke.", "does not exist.")
            case .unreadable: ("kan-ikke-laeses", "kan ikke læses.", "cannot be read.")
            case .notUTF8: ("filnavn-ikke-utf8", "har et navn, der ikke er tekst.", "has a name that is not text.")
            case .tooDeep: ("for-dyb-mappe", "ligger for dybt nede i mapper.", "lies too deep in folders.")
            case .tooMany: ("for-mange-filer", "er en fil for meget.", "is one file too many.")
            }
        return Diagnostic(id, Message(da: "\(refusal.path) \(danish)", en: "\(refusal.path) \(english)"), at: nil)
    }

    static func unreadFile(_ path: String, _ failure: ReadingFailure) -> Diagnostic {
        switch failure {
        case .tooLarge(_, let limit):
            Diagnostic(
                "for-stor-fil",
                Message(
                    da: "\(path) fylder mere end \(limit >> 20) MB og læses ikke.",
                    en: "\(path) is larger than \(limit >> 20) MB and is not read."),
                at: nil)
        case .unsafePath, .disk:
            Diagnostic(
                "kan-ikke-laeses", Message(da: "\(path) kan ikke læses.", en: "\(path) cannot be read."), at: nil)
        }
    }
}
