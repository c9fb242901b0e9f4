import ContentModel
import Diagnostics

/// Findings about what belongs together: files and records, references, links.
extension Diagnostic {
    static func textOutsideCollection(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "fil-uden-samling",
            Message(
                da: "Filen ligger ikke i en samling. Flyt den til en mappe som content/articles/.",
                en: "The file lies in no collection. Move it to a folder such as content/articles/."),
            at: place)
    }

    static func textInRecordFolder(_ folder: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tekst-i-filmappe", .warning,
            Message(
                da:
                    "Mappen \(folder)/ er til filerne, der hører til \(folder).md. Teksten her bliver ikke til en side.",
                en: "The folder \(folder)/ is for the files that belong to \(folder).md. This text becomes no page."),
            help: Message(
                da: "Flyt teksten et andet sted hen i samlingen, eller omdøb mappen.",
                en: "Move the text elsewhere in the collection, or rename the folder."),
            at: place)
    }

    static func unknownFolder(_ name: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        let near = suggestion(for: name, among: known)
        return Diagnostic(
            "ukendt-mappe",
            Message(
                da: "Mappen \"\(name)\" hører ikke til nogen samling." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "The folder \"\(name)\" belongs to no collection." + (near.map { " Did you mean \"\($0)\"?" } ?? "")
            ),
            help: Message(
                da: "Samlingerne er: \(known.joined(separator: ", ")).",
                en: "The collections are: \(known.joined(separator: ", "))."),
            at: place)
    }

    static func badTextName(_ name: String, at place: SourcePlace) -> Diagnostic {
        let slug = Slug.make(name)
        return Diagnostic(
            "ugyldigt-filnavn",
            Message(
                da: "Filnavnet \"\(name).md\" kan ikke bruges i en adresse."
                    + (slug.isEmpty ? "" : " Kald den \"\(slug).md\"."),
                en: "The file name \"\(name).md\" cannot be part of an address."
                    + (slug.isEmpty ? "" : " Call it \"\(slug).md\".")),
            help: Message(
                da: "Brug små bogstaver a-z, tal og bindestreg: æ skrives ae, ø oe og å aa.",
                en: "Use small letters a-z, digits and hyphens."),
            at: place)
    }

    static func sameSlug(_ slug: String, at place: SourcePlace, first: SourcePlace) -> Diagnostic {
        Diagnostic(
            "dobbelt-filnavn",
            Message(
                da: "To filer i samlingen hedder \"\(slug).md\". Giv den ene et andet navn.",
                en: "Two files of the collection are called \"\(slug).md\". Rename one of them."),
            at: place,
            related: [Related(place: first, message: Message(da: "den anden fil", en: "the other file"))])
    }

    static func languageNotOnSite(_ code: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ukendt-sprog",
            Message(
                da: "Webstedet har ikke sproget \"\(code)\". Det har: \(known.joined(separator: ", ")).",
                en: "The site does not have the language \"\(code)\". It has: \(known.joined(separator: ", "))."),
            at: place)
    }

    static func translationWithoutMain(_ slug: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "oversaettelse-uden-original",
            Message(
                da: "Oversættelsen hører til \"\(slug).md\", men den fil findes ikke i samme mappe.",
                en: "The translation belongs to \"\(slug).md\", but there is no such file in the folder."),
            at: place)
    }

    static func unknownRecord(_ id: RecordID, among known: [RecordID], at place: SourcePlace) -> Diagnostic {
        let near = suggestion(for: id.slug, among: known.map(\.slug).sorted()).map { "\(id.collection)/\($0)" }
        return Diagnostic(
            "ukendt-henvisning",
            Message(
                da: "Der er ingen \"\(id.text)\"." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "There is no \"\(id.text)\"." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: near != nil
                ? nil
                : Message(
                    da: "Filen skulle have heddet content/\(id.text).md.",
                    en: "The file would have been content/\(id.text).md."),
            at: place)
    }

    static func noSuchAttachment(_ name: String, folder: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "mangler-fil",
            Message(
                da: "Filen \"\(name)\" findes ikke i \(folder)/." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "There is no file \"\(name)\" in \(folder)/." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            at: place)
    }

    static func unknownMenuTarget(
        _ name: String, among known: [String], _ severity: Severity = .error, at place: SourcePlace
    ) -> Diagnostic {
        let near = suggestion(for: name, among: known)
        return Diagnostic(
            "ukendt-menupunkt", severity,
            Message(
                da: "\"\(name)\" er hverken en samling med lister, en side eller en adresse."
                    + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(name)\" is no listed collection, page or address."
                    + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: Message(
                da: "Der kan stå: \(known.joined(separator: ", ")), en sti som /om/ eller en https-adresse.",
                en: "It can be: \(known.joined(separator: ", ")), a path such as /about/ or an https address."),
            at: place)
    }

    static func brokenLink(_ fault: Destination.Fault, at place: SourcePlace) -> Diagnostic {
        switch fault {
        case .noSuchText(let path, let near):
            linked(
                "doedt-link", da: "Linket fører til \(path), som ikke findes.",
                en: "The link leads to \(path), which does not exist.", near, place)
        case .noSuchFile(let path, let near):
            linked(
                "doedt-fillink", da: "Linket fører til filen \(path), som ikke findes.",
                en: "The link leads to the file \(path), which does not exist.", near, place)
        case .noSuchAnchor(let anchor, let near):
            linked(
                "doedt-anker", da: "Der er ingen overskrift med adressen \"#\(anchor)\" på siden.",
                en: "No heading on the page has the address \"#\(anchor)\".", near.map { "#" + $0 }, place)
        case .noSuchPage(let path, let near):
            linked(
                "doedt-sidelink", da: "Der er ingen liste eller side på \(path). Skriv hellere stien til en .md-fil.",
                en: "There is no list or page at \(path). Better write the path of an .md file.", near, place)
        case .outsideContent:
            linked(
                "link-uden-for-content", da: "Linket fører ud af mappen content.",
                en: "The link leads out of the folder content.", nil, place)
        case .fileOutsideRecord(let path):
            linked(
                "fil-uden-mappe", da: "\(path) ligger ikke i en posts egen mappe og kan derfor ikke vises.",
                en: "\(path) lies in no record's own folder and cannot be shown.", nil, place)
        case .foreignImage:
            linked(
                "fremmed-billede",
                da: "Et billede skal ligge ved siden af teksten; det hentes ikke fra andre websteder.",
                en: "An image must lie beside the text; none is fetched from other sites.", nil, place)
        case .imageIsNoImage(let name):
            linked(
                "ikke-et-billede", da: "\"\(name)\" er ikke et billede. Fjern udråbstegnet for at linke til filen.",
                en: "\"\(name)\" is no image. Remove the exclamation mark to link to the file.", nil, place)
        }
    }

    private static func linked(_ id: String, da: String, en: String, _ near: String?, _ place: SourcePlace)
        -> Diagnostic
    {
        Diagnostic(
            id,
            Message(
                da: da + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: en + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            at: place)
    }
}

extension Diagnostic {
    /// A file that was meant as a record and is not read as one, for its ending.
    static func hiddenText(_ path: String, isWord: Bool) -> Diagnostic {
        Diagnostic(
            "ikke-en-tekst", .warning,
            isWord
                ? Message(
                    da: "\(path) er et dokument fra et tekstbehandlingsprogram og bliver ikke til en side.",
                    en: "\(path) is a word processor's document and becomes no page.")
                : Message(
                    da: "\(path) bliver ikke til en side: navnet skal ende på .md med små bogstaver.",
                    en: "\(path) becomes no page: its name must end in .md, in small letters."),
            help: isWord
                ? Message(
                    da:
                        "Skriv teksten i en .md-fil. Skal dokumentet hentes som bilag, så læg det i postens egen mappe.",
                    en:
                        "Write the text in an .md file. If the document is an attachment, put it in the record's folder."
                )
                : Message(da: "Omdøb filen.", en: "Rename the file."),
            at: nil)
    }

    static func sameName(_ first: String, _ second: String) -> Diagnostic {
        Diagnostic(
            "ens-filnavne",
            Message(
                da: "\(first) og \(second) har samme navn på en Mac eller i Windows. Omdøb den ene.",
                en: "\(first) and \(second) have the same name on a Mac or in Windows. Rename one."),
            at: nil)
    }
}

extension Diagnostic {
    static func activeFile(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "aktiv-fil",
            Message(
                da: "\"\(name)\" er af en type, som en browser kører, og kan derfor ikke vedhæftes.",
                en: "\"\(name)\" is of a kind that a browser runs, and cannot be attached."),
            help: Message(
                da: "Gem den i en anden form, for eksempel som PDF, tekst eller PNG.",
                en: "Save it in another form, such as PDF, text or PNG."),
            at: place)
    }
}
