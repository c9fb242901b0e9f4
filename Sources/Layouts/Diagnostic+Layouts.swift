import Diagnostics

/// What can be wrong with a layout on a page of one shape.
extension Diagnostic {
    static func missingLayout(_ name: String, known: [String]) -> Diagnostic {
        let near = Nearness(name, known)
        return Diagnostic(
            "manglende-layout", .error,
            Message(
                da: "Layoutet \"\(name)\" findes ikke.\(near.danish) Læg det i layouts/\(name).mustache.",
                en: "The layout \"\(name)\" does not exist.\(near.english) Put it in layouts/\(name).mustache."),
            at: nil)
    }

    static func missingPartial(
        _ name: String, known: [String], at place: SourcePlace, related: [Related]
    ) -> Diagnostic {
        let near = Nearness(name, known)
        return Diagnostic(
            "manglende-delskabelon", .error,
            Message(
                da: "Delskabelonen \"\(name)\" findes ikke.\(near.danish)",
                en: "The partial \"\(name)\" does not exist.\(near.english)"),
            help: Message(
                da: "En delskabelon er en fil i layouts/, her layouts/\(name).mustache.",
                en: "A partial is a file in layouts/, here layouts/\(name).mustache."),
            at: place, related: related)
    }

    static func unknownName(
        _ name: String, under owner: String?, known: [String], at place: SourcePlace, related: [Related]
    ) -> Diagnostic {
        let near = Nearness(name, known)
        let (da, en) = owner.map { (" under \"\($0)\"", " under \"\($0)\"") } ?? (" her", " here")
        return Diagnostic(
            "ukendt-navn", .error,
            Message(
                da: "Navnet \"\(name)\" findes ikke\(da).\(near.danish)",
                en: "The name \"\(name)\" does not exist\(en).\(near.english)"),
            help: known.isEmpty ? nil : listing(known), at: place, related: related)
    }

    static func noNames(
        under owner: String, _ shape: ViewShape, asked name: String, at place: SourcePlace, related: [Related]
    ) -> Diagnostic {
        let list = Message(
            da: "Gå ind i listen først: {{#\(owner)}} … {{\(name)}} … {{/\(owner)}}.",
            en: "Go into the list first: {{#\(owner)}} … {{\(name)}} … {{/\(owner)}}.")
        return Diagnostic(
            "ukendt-navn", .error,
            Message(
                da: "\"\(owner)\" er \(shape.danish) og har ikke navnet \"\(name)\".",
                en: "\"\(owner)\" is \(shape.english) and does not have the name \"\(name)\"."),
            help: shape.isList ? list : nil, at: place, related: related)
    }

    static func rawText(_ name: String, at place: SourcePlace, related: [Related]) -> Diagnostic {
        Diagnostic(
            "tekst-uden-beskyttelse", .error,
            Message(
                da: "\"\(name)\" er tekst og må ikke sættes ind som HTML. Skriv {{\(name)}} med to tuborgklammer.",
                en: "\"\(name)\" is text and may not be put in as HTML. Write {{\(name)}} with two braces."),
            at: place, related: related)
    }

    static func escapedHTML(_ name: String, at place: SourcePlace, related: [Related]) -> Diagnostic {
        Diagnostic(
            "html-som-tekst", .error,
            Message(
                da: "\"\(name)\" er HTML og ville blive vist som kode. Skriv {{{\(name)}}} med tre tuborgklammer.",
                en: "\"\(name)\" is HTML and would be shown as code. Write {{{\(name)}}} with three braces."),
            at: place, related: related)
    }

    static func notShowable(
        _ name: String, _ shape: ViewShape, at place: SourcePlace, related: [Related]
    ) -> Diagnostic {
        Diagnostic(
            "kan-ikke-vises", .error,
            Message(
                da: "\"\(name)\" er \(shape.danish) og kan ikke sættes ind som tekst.",
                en: "\"\(name)\" is \(shape.english) and cannot be put in as text."),
            help: Message(
                da: "Brug det som et afsnit: {{#\(name)}} … {{/\(name)}}.",
                en: "Use it as a section: {{#\(name)}} … {{/\(name)}}."),
            at: place, related: related)
    }

    static func outsideQuotes(_ name: String, at place: SourcePlace, related: [Related]) -> Diagnostic {
        Diagnostic(
            "uden-anfoerselstegn", .error,
            Message(
                da: "\"\(name)\" står i et HTML-mærke uden anførselstegn om sig og kan blive til andre attributter.",
                en: "\"\(name)\" stands in an HTML tag without quotes around it and can become other attributes."),
            help: Message(
                da: "Skriv attributten med anførselstegn: href=\"{{\(name)}}\".",
                en: "Write the attribute with quotes: href=\"{{\(name)}}\"."),
            at: place, related: related)
    }

    static func htmlInAttribute(_ name: String, at place: SourcePlace, related: [Related]) -> Diagnostic {
        Diagnostic(
            "html-i-attribut", .error,
            Message(
                da: "\"\(name)\" er HTML og kan ikke stå i en attribut. Brug et navn, der er tekst.",
                en: "\"\(name)\" is HTML and cannot stand in an attribute. Use a name that is text."),
            at: place, related: related)
    }

    static func textInScript(_ name: String, at place: SourcePlace, related: [Related]) -> Diagnostic {
        Diagnostic(
            "tekst-i-script", .error,
            Message(
                da: "\"\(name)\" står i script eller style, hvor tekst ikke kan beskyttes.",
                en: "\"\(name)\" stands in a script or style, where text cannot be made safe."),
            help: Message(
                da: "Sæt det i en attribut, for eksempel data-value=\"{{\(name)}}\", og læs den derfra.",
                en: "Put it in an attribute, for example data-value=\"{{\(name)}}\", and read it from there."),
            at: place, related: related)
    }
}

extension Diagnostic {
    static func endlessPartial(_ name: String, at place: SourcePlace, related: [Related]) -> Diagnostic {
        Diagnostic(
            "endeloes-delskabelon", .error,
            Message(
                da: "\"\(name)\" tager sig selv med uden at komme dybere og ville aldrig blive færdig.",
                en: "\"\(name)\" includes itself without getting deeper and would never end."),
            help: Message(
                da: "Tag den med inde i et afsnit på en liste, som hører til det, der vises.",
                en: "Include it inside a section on a list that belongs to what is shown."),
            at: place, related: related)
    }

    static func chainTooLong(_ name: String, most: Int, at place: SourcePlace, related: [Related]) -> Diagnostic {
        Diagnostic(
            "for-lang-kaede", .error,
            Message(
                da: "\"\(name)\" er nummer \(most + 1) i en kæde af layouts, der tager hinanden med; "
                    + "højst \(most) er tilladt.",
                en: "\"\(name)\" is number \(most + 1) in a chain of layouts including one another; "
                    + "\(most) are allowed."),
            at: place, related: related)
    }

    static func layoutTooLarge(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-stort-layout", .error,
            Message(
                da: "\"\(name)\" bliver for stort, når alle delskabeloner er sat ind. Tag færre med.",
                en: "\"\(name)\" becomes too large when all partials are put in. Include fewer."),
            at: place)
    }

    static func unknownBlock(
        _ name: String, parent: String, known: [String], at place: SourcePlace, related: [Related]
    ) -> Diagnostic {
        let near = Nearness(name, known)
        return Diagnostic(
            "ukendt-blok", .error,
            Message(
                da: "\"\(parent)\" har ingen blok, der hedder \"\(name)\".\(near.danish)",
                en: "\"\(parent)\" has no block called \"\(name)\".\(near.english)"),
            help: known.isEmpty ? nil : listing(known), at: place, related: related)
    }

    /// The names one may write, as far as they fit in a line or two.
    private static func listing(_ names: [String]) -> Message {
        let shown = names.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ") + (names.count > 12 ? " …" : "")
        return Message(da: "Her findes \(shown).", en: "There is \(shown).")
    }
}

extension Diagnostic.Related {
    static func includedFrom(_ place: SourcePlace) -> Diagnostic.Related {
        Diagnostic.Related(place: place, message: Diagnostic.Message(da: "Taget med herfra", en: "Included from here"))
    }
}

/// The question "did you mean …?" with a space before it, or nothing.
private struct Nearness {
    let danish: String
    let english: String

    init(_ written: String, _ known: [String]) {
        let near = suggestion(for: written, among: known)
        danish = near.map { " Mente du \"\($0)\"?" } ?? ""
        english = near.map { " Did you mean \"\($0)\"?" } ?? ""
    }
}

extension ViewShape {
    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }

    fileprivate var danish: String {
        switch self {
        case .text: "tekst"
        case .html: "HTML"
        case .flag: "ja eller nej"
        case .list: "en liste"
        case .nothing: "altid tomt"
        case .names: "en samling navne"
        }
    }

    fileprivate var english: String {
        switch self {
        case .text: "text"
        case .html: "HTML"
        case .flag: "yes or no"
        case .list: "a list"
        case .nothing: "always empty"
        case .names: "a set of names"
        }
    }
}
