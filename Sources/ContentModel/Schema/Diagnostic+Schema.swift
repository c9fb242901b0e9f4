public import Diagnostics

/// Findings about collections and vocabularies.
extension Diagnostic {
    public static func unknownCollection(_ name: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        unknownName(name, id: "ukendt-samling", da: "ingen samling", en: "collection", among: known, at: place)
    }

    public static func unknownVocabulary(_ name: String, among known: [String], at place: SourcePlace) -> Diagnostic {
        unknownName(name, id: "ukendt-ordliste", da: "ingen ordliste", en: "vocabulary", among: known, at: place)
    }

    public static func emptyVocabulary(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "tom-ordliste",
            Message(
                da: "Ordlisten har ingen ord at vælge imellem.",
                en: "The vocabulary has no terms to choose from."),
            help: Message(
                da: "Skriv hvert ord under terms: skovby: {da: Skovby, en: Skovby}",
                en: "Write each term below terms: skovby: {da: Skovby, en: Skovby}"),
            at: place)
    }

    public static func termWithoutLabel(_ key: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ord-uden-tekst",
            Message(
                da: "\"\(key)\" mangler den tekst, læserne skal se.",
                en: "\"\(key)\" lacks the text that readers are shown."),
            at: place)
    }

    /// Two collections at one address, in one language or more.
    public static func samePath(
        _ path: String, _ language: Language, as other: String, at place: SourcePlace
    ) -> Diagnostic {
        let shown = path.isEmpty ? "Webstedets rod" : "\"\(path)\""
        let shownEnglish = path.isEmpty ? "The site's root" : "\"\(path)\""
        return Diagnostic(
            "dobbelt-sti",
            Message(
                da: "\(shown) er i forvejen adressen på samlingen \"\(other)\" (sproget \(language.code))."
                    + " Giv den her en anden \"path\".",
                en: "\(shownEnglish) is already the address of the collection \"\(other)\" (language \(language.code))."
                    + " Give this one another \"path\"."),
            at: place)
    }

    /// An address in the main language that begins with the folder another language lies in.
    public static func pathOfLanguage(_ language: Language, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "optaget-sti",
            Message(
                da: "Adressen kan ikke begynde med \"\(language.code)\": dér ligger webstedets sider på det sprog.",
                en: "The address cannot begin with \"\(language.code)\": the site's pages in that language lie there."),
            at: place)
    }

    public static func mixedInverse(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "dobbelt-modsat",
            Message(
                da: "To felter peger på samme samling med samme \"inverse: \(name)\". Giv dem hver sit navn.",
                en: "Two fields point at one collection with the same \"inverse: \(name)\". Give each its own name."),
            at: place)
    }

    public static func sameFacetPath(
        _ path: String, _ language: Language, as other: String, at place: SourcePlace
    ) -> Diagnostic {
        Diagnostic(
            "dobbelt-facetsti",
            Message(
                da: "Feltets sider ville ligge samme sted som dem fra \"\(other)\": begge hedder \"\(path)\""
                    + " (sproget \(language.code)). Giv et af felterne sin egen \"path\".",
                en: "The field's pages would lie where those of \"\(other)\" lie: both are called \"\(path)\""
                    + " (language \(language.code)). Give one of the fields a \"path\" of its own."),
            at: place)
    }

    public static func missingTitle(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "mangler-titel",
            Message(
                da: "Samlingen mangler feltet \"title\", som alle sider og links tager deres navn fra.",
                en: "The collection lacks the field \"title\", which names all pages and links."),
            help: Message(
                da: "Tilføj under fields: title: {type: text, required: true, label: {da: Titel}}",
                en: "Add below fields: title: {type: text, required: true, label: {da: Titel}}"),
            at: place)
    }
}
