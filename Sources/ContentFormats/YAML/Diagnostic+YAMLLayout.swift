import Diagnostics

/// Lines that stand where they cannot: tabs, indentation, and lists mixed with fields.
extension Diagnostic {
    static func listOnKeyLine(at offset: Int, on line: SourceLine) -> Diagnostic {
        let fixed = line.quoted(from: offset)
        return Diagnostic(
            "liste-paa-samme-linje", .error,
            .init(
                da: "En liste med \"- \" skal begynde på en ny linje.",
                en: "A list of \"- \" must begin on a new line."),
            help: .init(
                da: "Skriv hvert punkt på sin egen linje. Er det en almindelig tekst, så skriv: \(fixed)",
                en: "Write each item on a line of its own. If it is ordinary text, write: \(fixed)"),
            at: line.source.place(of: SourceRange(offset, offset + 1)))
    }

    /// A list item that begins with something else than `- `: a word processor's dash or bullet, or no space.
    static func wrongBullet(on line: SourceLine) -> Diagnostic {
        let text = line.text(line.content).drop { "-–—•·* \u{A0}".contains($0) }
        let shown = text.count > 70 ? text.prefix(60) + "…" : text
        return Diagnostic(
            "forkert-punkttegn", .error,
            .init(
                da: "Et punkt i en liste skal begynde med en almindelig bindestreg og et mellemrum.",
                en: "A list item must begin with an ordinary hyphen and a space."),
            help: .init(da: "Skriv: - \(shown)", en: "Write: - \(shown)"), at: line.place)
    }

    static func itemAmongFields(on line: SourceLine) -> Diagnostic {
        Diagnostic(
            "punkt-uden-liste", .error,
            .init(
                da: "Her skal stå et felt (navn: værdi), ikke et punkt i en liste eller løs tekst.",
                en: "Here there must be a field (name: value), not a list item or loose text."),
            help: .init(
                da: "En liste hører til under et felt, der slutter med kolon og ikke har tekst på sin egen linje.",
                en: "A list belongs below a field that ends with a colon and has no text on its own line."),
            at: line.place)
    }

    static func fieldAmongItems(on line: SourceLine) -> Diagnostic {
        Diagnostic(
            "felt-i-liste", .error,
            .init(
                da: "Her skal stå endnu et punkt i listen, men linjen begynder ikke med \"- \".",
                en: "Here there must be another list item, but the line does not begin with \"- \"."),
            help: .init(
                da: "Skriv \"- \" foran, eller ret indrykningen, så linjen står under det felt, den hører til.",
                en: "Write \"- \" before it, or indent the line to stand below the field it belongs to."),
            at: line.place)
    }

    static func tab(at range: SourceRange, on line: SourceLine) -> Diagnostic {
        Diagnostic(
            "tabulator", .error,
            .init(
                da: "Her står en tabulator, hvor der skal stå mellemrum.",
                en: "Here is a tab where there must be spaces."),
            help: .init(
                da: "Slet tabulatoren. Brug mellemrum til at rykke linjer ind: to for hvert lag.",
                en: "Delete the tab. Indent lines with spaces: two for each level."),
            at: line.source.place(of: range))
    }

    static func wrongIndentation(on line: SourceLine) -> Diagnostic {
        Diagnostic(
            "indrykning", .error,
            .init(
                da: "Linjens indrykning passer ikke med linjerne over den.",
                en: "The line's indentation does not match the lines above it."),
            help: .init(
                da: "Felter, der hører sammen, skal begynde lige langt inde på linjen.",
                en: "Fields that belong together must begin equally far in."),
            at: line.indentationPlace)
    }

    static func indentedUnderValue(on line: SourceLine, above: SourceLine) -> Diagnostic {
        let number = above.place.line
        return Diagnostic(
            "indrykning", .error,
            .init(
                da: "Linjen er rykket ind under linje \(number), som allerede har en tekst.",
                en: "The line is indented below line \(number), which already has a text."),
            help: .init(
                da:
                    "Slet mellemrummene først på linjen. Hører den til teksten ovenfor, så sæt anførselstegn om det hele.",
                en: "Delete the spaces at the line's start. If it belongs to the text above, put quotes around it all."),
            at: line.indentationPlace)
    }

    static func outdented(at range: Range<Int>, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "indrykning", .error,
            .init(
                da:
                    "Linjen passer ikke med dem over den: den står længere til venstre, eller den følger efter en liste.",
                en: "The line does not match those above it: it stands farther left, or it follows a list."),
            help: .init(
                da: "Lad alle felter begynde først på linjen.", en: "Let all fields begin at the start of the line."),
            at: source.place(of: SourceRange(range.lowerBound, range.upperBound)))
    }
}

extension SourceLine {
    /// Whether it is worth looking at a key's line: nearly every key begins with a letter.
    static func mayBeginBullet(_ key: String) -> Bool {
        key.utf8.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "*") || $0 >= 0x80 } ?? false
    }

    /// Begins with `– `, `• ` or `* `, or with `-` and no space.
    var hasWrongBullet: Bool {
        let text = self.text(content)
        if text.hasPrefix("-") { return !text.hasPrefix("- ") && !text.hasPrefix("--") }
        return "–—•·*".contains {
            text.hasPrefix("\($0) ") || text.hasPrefix("\($0)\u{A0}") || text.hasPrefix("\($0)\t")
        }
    }

    var place: SourcePlace {
        source.place(of: SourceRange(content.lowerBound, content.upperBound))
    }

    /// The blanks the line begins with, or its text when it begins with none.
    fileprivate var indentationPlace: SourcePlace {
        content.lowerBound > range.lowerBound
            ? source.place(of: SourceRange(range.lowerBound, content.lowerBound)) : place
    }
}
