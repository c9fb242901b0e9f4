import ContentModel
import Diagnostics

/// Findings about the site's settings, phrases and composed pages.
extension Diagnostic {
    static func badLanguage(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ugyldigt-sprog",
            Message(
                da:
                    "\"\(text)\" er ikke en sprogkode. Skriv hvert sprog én gang med to eller tre små bogstaver: da, en, uk.",
                en: "\"\(text)\" is not a language code. Write each language once, in small letters: da, en, uk."),
            at: place)
    }

    static func badBaseURL(at place: SourcePlace?) -> Diagnostic {
        Diagnostic(
            "ugyldig-adresse",
            Message(
                da:
                    "Webstedets adresse skal være hel, for eksempel https://frivillig.kommunen.dk eller https://kommunen.dk/frivillig/.",
                en: "The site's address must be whole, such as https://example.org or https://example.org/portal/."),
            at: place)
    }

    static func missingPhrases(_ keys: [String], language: Language, at place: SourcePlace) -> Diagnostic {
        let shown = keys.prefix(12).joined(separator: ", ") + (keys.count > 12 ? " …" : "")
        return Diagnostic(
            "mangler-vendinger",
            Message(
                da: "Sproget \"\(language.code)\" mangler \(keys.count) af grænsefladens vendinger: \(shown).",
                en: "The language \"\(language.code)\" lacks \(keys.count) interface phrases: \(shown)."),
            help: Message(
                da: "Skriv dem i site/languages/\(language.code).yml.",
                en: "Write them in site/languages/\(language.code).yml."),
            at: place)
    }

    static func missingPluralForms(_ forms: [String], of key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "mangler-talform",
            Message(
                da: "\"\(key)\" mangler formerne \(forms.joined(separator: ", ")), som sproget bruger efter tal.",
                en: "\"\(key)\" lacks the plural forms \(forms.joined(separator: ", "))."),
            at: place)
    }

    static func comparisonDoesNotFit(
        _ name: String, field: String, type: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            "sammenligning-passer-ikke",
            Message(
                da: "\"\(name)\" kan ikke bruges på feltet \"\(field)\", som er af typen \(type).",
                en: "\"\(name)\" cannot be used on the field \"\(field)\", which is of type \(type)."),
            at: place)
    }

    static func termDoesNotFit(field: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "term-passer-ikke",
            Message(
                da:
                    "\"$term\" kan kun bruges, når siden har \"forEach\" med den ordliste, feltet \"\(field)\" vælger fra.",
                en: "\"$term\" needs a page with \"forEach\" over the vocabulary that \"\(field)\" chooses from."),
            at: place)
    }
}

/// Findings about layouts that the compiler of layouts cannot know.
extension Diagnostic {
    static func unknownLayout(_ name: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        let near = suggestion(for: name, among: known)
        return Diagnostic(
            "ukendt-layout",
            Message(
                da: "Der er intet layout \"\(name)\"." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "There is no layout \"\(name)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            at: place)
    }

    static func unknownExampleForm(_ name: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        let forms = known.map { "\"\($0)\"" }
        let isNone = known.isEmpty
        let near = suggestion(for: name, among: known)
        return Diagnostic(
            "ukendt-visning",
            Message(
                da: isNone
                    ? "Samlingen har ingen liste, kalender eller runder, der kan vises i et eksempel."
                    : "Et eksempel kan ikke vises som \"\(name)\"." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: isNone
                    ? "The collection has no list, calendar or rounds that an example could show."
                    : "An example cannot be shown as \"\(name)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: isNone
                ? Message(
                    da: "Skriv en posts mappe og filnavn i \"of\".", en: "Write a record's folder and file in \"of\".")
                : Message(
                    da: "Skriv \(forms.joined(separator: " eller ")).",
                    en: "Write \(forms.joined(separator: " or "))."),
            at: place)
    }

    static func layoutWithoutCollection(_ name: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        let near = suggestion(for: name, among: known)
        return Diagnostic(
            "layout-uden-samling", .warning,
            Message(
                da: "Mappen layouts/\(name) hører ikke til nogen samling."
                    + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "The folder layouts/\(name) belongs to no collection."
                    + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            at: place)
    }

    static func noFrontPage(_ language: Language, path: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "mangler-forside", .warning,
            Message(
                da: "Webstedet har ingen forside på sproget \"\(language.code)\": ingen side ligger på \(path).",
                en: "The site has no front page in the language \"\(language.code)\": no page lies at \(path)."),
            help: Message(
                da: "En side i site/pages/ med path: {\(language.code): \"\"} bliver forsiden.",
                en: "A page in site/pages/ with path: {\(language.code): \"\"} becomes the front page."),
            at: place)
    }

    static func twoOwners(of path: String, _ first: String, _ second: String) -> Diagnostic {
        Diagnostic(
            "to-ejere",
            Message(
                da: "To sider vil ligge på /\(path): \(first) og \(second). Omdøb den ene.",
                en: "Two pages want to be at /\(path): \(first) and \(second). Rename one of them."),
            at: nil)
    }

    static func unknownRoundState(among known: [String], at place: SourcePlace) -> Diagnostic {
        let list = known.map { "\"\($0)\"" }.joined(separator: ", ")
        return Diagnostic(
            "ukendt-rundetilstand",
            Message(
                da: "\"rounds\" spørger, om noget er åbent nu: skriv \(list).",
                en: "\"rounds\" asks whether something is open now: write \(list)."),
            at: place)
    }
}
