import Diagnostics

extension Diagnostic {
    static func markdownTooLong(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tekst-for-lang", .error,
            .init(
                da: "Teksten er længere end 512 kB og kan ikke vises. Del den i flere sider.",
                en: "The text is longer than 512 kB and cannot be shown. Split it into several pages."),
            at: place)
    }

    static func tableTooWide(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tabel-for-bred", .error,
            .init(
                da: "Tabellen har flere end \(MarkdownBounds.tableColumns) kolonner. Del den i flere tabeller.",
                en: "The table has more than \(MarkdownBounds.tableColumns) columns. Split it into several tables."),
            at: place)
    }

    static func tableTooLarge(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tabel-for-stor", .error,
            .init(
                da:
                    "Tabellerne i teksten har tilsammen flere end 100.000 felter. Læg dem i en fil ved siden af i stedet.",
                en:
                    "The tables in the text have more than 100,000 cells together. Put them in a file beside it instead."
            ),
            at: place)
    }

    static func nestedTooDeep(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-dyb-indlejring", .error,
            .init(
                da: "Lister og citater ligger for dybt inde i hinanden på denne linje. Skriv dem fladere.",
                en: "Lists and quotes lie too deep inside each other on this line. Write them flatter."),
            at: place)
    }

    static func tooManyReferences(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-mange-henvisninger", .error,
            .init(
                da: "Teksten bruger sine linkdefinitioner ([navn]: adresse) for mange gange. Del den i flere sider.",
                en: "The text uses its link definitions ([name]: address) too many times. Split it into several pages."),
            at: place)
    }

    static func tooManyLinks(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-mange-links", .error,
            .init(
                da: "Der er for mange links og billeder i samme afsnit. Sæt tomme linjer ind, eller del teksten.",
                en: "There are too many links and images in one paragraph. Insert blank lines, or split the text."),
            at: place)
    }

    static func moreFindings(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "flere-fund", .warning,
            .init(
                da: "Der er fundet \(OutlineReading.mostFindings) ting i teksten; resten vises, når de er rettet.",
                en: "The text has \(OutlineReading.mostFindings) findings; the rest are shown when these are mended."),
            at: place)
    }

    static func rawHTML(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "raa-html", .error,
            .init(
                da: "HTML kan ikke bruges i teksten og bliver ikke vist. Skriv det som Markdown.",
                en: "HTML cannot be used in the text and is not shown. Write it as Markdown."),
            help: .init(
                da: "Skal tegnet < vises, som det er, så skriv \\< i stedet.",
                en: "To show the character < as it is, write \\< instead."),
            at: place)
    }

    static func refusedAddress(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ukendt-adresseform", .error,
            .init(
                da: "Adressen \"\(address)\" kan ikke bruges i et link.",
                en: "The address \"\(address)\" cannot be used in a link."),
            help: .init(
                da: "Brug https://, http://, mailto:, tel: eller vejen til en fil, f.eks. ../articles/forsikring.md.",
                en: "Use https://, http://, mailto:, tel: or the way to a file, such as ../articles/insurance.md."),
            at: place)
    }

    static func missingAddress(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tom-adresse", .error,
            .init(
                da: "Linket har ingen adresse. Skriv den mellem parenteserne: [tekst](adresse).",
                en: "The link has no address. Write it between the parentheses: [text](address)."),
            at: place)
    }

    static func emptyLink(to address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "link-uden-tekst", .error,
            .init(
                da: "Linket til \"\(address)\" har ingen tekst, så ingen kan se eller høre det.",
                en: "The link to \"\(address)\" has no text, so nobody can see or hear it."),
            at: place)
    }

    static func vagueLink(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "intetsigende-linktekst", .warning,
            .init(
                da: "Linkteksten \"\(text)\" siger ikke, hvor linket fører hen. Skriv, hvad man finder der.",
                en: "The link text \"\(text)\" does not say where the link leads. Write what is found there."),
            at: place)
    }

    static func imageWithoutText(_ address: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "billede-uden-alt", .error,
            .init(
                da:
                    "Billedet \"\(address)\" mangler en beskrivelse til dem, der ikke kan se det: ![beskrivelse](\(address)).",
                en:
                    "The image \"\(address)\" lacks a description for those who cannot see it: ![description](\(address))."
            ),
            at: place)
    }

    static func emptyHeading(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tom-overskrift", .warning,
            .init(
                da: "Overskriften er tom. Skriv en tekst, eller slet linjen.",
                en: "The heading is empty. Write a text, or delete the line."),
            at: place)
    }

    static func headingOne(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "overskrift-niveau-1", .warning,
            .init(
                da: "Titlen er allerede sidens overskrift; brug ##.",
                en: "The title is already the page's heading; use ##."),
            at: place)
    }

    /// The first of some lines that begin with a word processor's bullet.
    static func bulletInText(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "punkttegn-i-tekst", .warning,
            .init(
                da: "Punkttegnet her giver ingen liste: linjerne løber sammen til ét afsnit.",
                en: "This bullet makes no list: the lines run together into one paragraph."),
            help: .init(
                da: "Begynd hvert punkt med en bindestreg og et mellemrum, og hav en tom linje over det første.",
                en: "Begin each item with a hyphen and a space, with a blank line above the first."),
            at: place)
    }

    static func headingJump(from last: Int, to level: Int, at place: SourcePlace) -> Diagnostic {
        let (before, written, wanted) = (marks(last), marks(level), marks(last + 1))
        return Diagnostic(
            "overskrift-spring", .warning,
            .init(
                da: last == 1
                    ? "Overskriften springer et niveau over: efter sidens titel kommer \(written). Brug \(wanted)."
                    : "Overskriften springer et niveau over: efter \(before) kommer \(written). Brug \(wanted).",
                en: last == 1
                    ? "The heading skips a level: \(written) follows the page's title. Use \(wanted)."
                    : "The heading skips a level: \(written) follows \(before). Use \(wanted)."),
            at: place)
    }

    private static func marks(_ level: Int) -> String {
        String(repeating: "#", count: level)
    }
}
