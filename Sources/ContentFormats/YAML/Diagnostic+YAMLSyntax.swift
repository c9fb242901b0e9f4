import Diagnostics

/// What is not YAML at all, said as what to do about it.
extension Diagnostic {
    static func colonInText(at colon: Int, from start: Int, on line: SourceLine) -> Diagnostic {
        Diagnostic(
            "kolon-i-tekst", .error,
            .init(da: "Der står et kolon midt i teksten.", en: "There is a colon in the middle of the text."),
            help: .quotes(line, from: start), at: line.source.place(of: SourceRange(colon, colon + 1)))
    }

    static func spaceMissing(after colon: Int, on line: SourceLine) -> Diagnostic {
        let rest = line.text(colon + 1..<line.content.upperBound)
        let hard = rest.first == "\u{A0}"
        let fixed = line.text(line.content.lowerBound..<colon + 1) + " " + (hard ? String(rest.dropFirst()) : rest)
        let message =
            hard
            ? Message(
                da: "Efter kolonet står et hårdt mellemrum (U+00A0) i stedet for et almindeligt.",
                en: "After the colon is a no-break space (U+00A0) instead of an ordinary one.")
            : Message(da: "Der mangler et mellemrum efter kolonet.", en: "A space is missing after the colon.")
        return Diagnostic(
            "kolon-uden-mellemrum", .error, message, help: .init(da: "Skriv: \(fixed)", en: "Write: \(fixed)"),
            at: line.source.place(of: SourceRange(colon, colon + 1)))
    }

    /// `maybeBody`: the line may be the first of the text below the fields.
    static func noColon(on line: SourceLine, maybeBody: Bool) -> Diagnostic {
        let help =
            line.withColonForEquals.map { Message(da: "Skriv: \($0)", en: "Write: \($0)") }
            ?? (maybeBody
                ? Message(
                    da: "Begynder brødteksten her, så skriv en linje med --- over den. Ellers skriv: navn: værdi",
                    en: "If the body text begins here, write a line of --- above it. Otherwise write: name: value")
                : Message(
                    da: "Skriv: navn: værdi – hører linjen til teksten ovenfor, så ryk den to mellemrum ind.",
                    en: "Write: name: value – if the line belongs to the text above, indent it by two spaces."))
        return Diagnostic(
            "linje-uden-kolon", .error,
            .init(da: "Linjen er ikke et felt: den mangler et kolon.", en: "The line is no field: it has no colon."),
            help: help, at: line.place)
    }

    static func unclosedQuote(at opening: Int, on line: SourceLine) -> Diagnostic {
        let mark = line.text(opening..<opening + 1)
        let inner = line.text(opening + 1..<max(opening + 1, line.content.upperBound))
        var help = Message(
            da: "Skriv \(mark) til sidst i teksten.", en: "Write \(mark) at the end of the text.")
        if inner.count <= 70, !inner.contains(mark), !inner.contains("\\") {
            let fixed = line.text(line.content.lowerBound..<opening) + mark + inner + mark
            help = .init(da: "Skriv: \(fixed)", en: "Write: \(fixed)")
        }
        return Diagnostic(
            "anfoerselstegn-mangler", .error,
            .init(
                da: "Teksten begynder med \(mark), men det afsluttende \(mark) mangler.",
                en: "The text begins with \(mark), but the closing \(mark) is missing."),
            help: help,
            at: line.source.place(of: SourceRange(opening, max(opening + 1, line.content.upperBound))))
    }

    static func textAfterQuote(at offset: Int, from start: Int, on line: SourceLine) -> Diagnostic {
        Diagnostic(
            "tekst-efter-anfoerselstegn", .error,
            .init(
                da: "Her står mere tekst, efter at anførselstegnene er lukket.",
                en: "Here is more text after the quotes were closed."),
            help: .quotes(line, from: start, apart: true),
            at: line.source.place(of: SourceRange(offset, max(offset + 1, line.content.upperBound))))
    }

    static func escape(at backslash: Int, opening: Int, on line: SourceLine) -> Diagnostic {
        Diagnostic(
            "omvendt-skraastreg", .error,
            .init(
                da: "En omvendt skråstreg (\\) mellem dobbelte anførselstegn skal skrives to gange.",
                en: "A backslash (\\) between double quotes must be written twice."),
            help: .init(
                da: "Skriv \\\\ eller brug enkelte anførselstegn (') om teksten.",
                en: "Write \\\\ or use single quotes (') around the text."),
            at: line.source.place(of: SourceRange(backslash, backslash + 1)))
    }

    static func unclosedBracket(at opening: Int, on line: SourceLine) -> Diagnostic {
        let mark = line.text(opening..<opening + 1)
        let other = mark == "{" ? "}" : "]"
        return Diagnostic(
            "parentes-mangler", .error,
            .init(
                da: "Her åbnes en \"\(mark)\", men den lukkes ikke med \"\(other)\".",
                en: "Here a \"\(mark)\" opens, but it is not closed with \"\(other)\"."),
            help: .init(
                da: "Skriv \(other) til sidst. Er det en almindelig tekst, så sæt anførselstegn om: "
                    + line.quoted(from: opening),
                en: "Write \(other) at the end. If it is ordinary text, put quotes around it: "
                    + line.quoted(from: opening)),
            at: line.source.place(of: SourceRange(opening, opening + 1)))
    }

    static func bracketTooMany(at offset: Int, in source: SourceFile) -> Diagnostic {
        let mark = SourceLine(source, at: offset).text(offset..<offset + 1)
        return Diagnostic(
            "parentes-for-meget", .error,
            .init(da: "Her står en \"\(mark)\" for meget.", en: "There is one \"\(mark)\" too many here."),
            help: .init(da: "Slet den.", en: "Delete it."),
            at: source.place(of: SourceRange(offset, offset + 1)))
    }

    static func textAfterBracket(at offset: Int, from start: Int, on line: SourceLine) -> Diagnostic {
        Diagnostic(
            "tekst-efter-parentes", .error,
            .init(
                da: "Her står mere tekst, efter at parentesen er lukket.",
                en: "Here is more text after the bracket was closed."),
            help: .quotes(line, from: start, apart: true),
            at: line.source.place(of: SourceRange(offset, max(offset + 1, line.content.upperBound))))
    }

    static func commaMissing(at offset: Int, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "komma-mangler", .error,
            .init(da: "Der mangler et komma før dette.", en: "A comma is missing before this."),
            help: .init(
                da: "Skriv komma mellem punkterne: [a, b] – og anførselstegn om en tekst med tegn i.",
                en: "Write commas between the items: [a, b] – and quotes around a text with signs in it."),
            at: source.place(of: SourceRange(offset, offset + 1)))
    }

    static func emptyItem(at offset: Int, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "tomt-punkt", .error,
            .init(da: "Her står et komma uden noget foran.", en: "Here is a comma with nothing before it."),
            help: .init(da: "Slet kommaet.", en: "Delete the comma."),
            at: source.place(of: SourceRange(offset, offset + 1)))
    }

    static func forbiddenStart(at offset: Int, inFlow: Bool, on line: SourceLine) -> Diagnostic {
        let sign = line.text(offset..<offset + 1)
        return Diagnostic(
            "forbudt-starttegn", .error,
            .init(
                da: "En tekst må ikke begynde med \"\(sign)\" uden anførselstegn.",
                en: "A text may not begin with \"\(sign)\" without quotes."),
            help: .quotes(line, from: offset, inFlow: inFlow),
            at: line.source.place(of: SourceRange(offset, offset + 1)))
    }

    static func otherFault(at range: SourceRange, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "yaml-fejl", .error,
            .init(
                da: "Her kan felterne ikke læses.", en: "The fields cannot be read here."),
            help: .init(
                da: "Se efter anførselstegn, parenteser, kolon og indrykning på denne linje og linjen over.",
                en: "Check quotes, brackets, colons and indentation on this line and the one above."),
            at: source.place(of: range))
    }
}

extension Diagnostic.Message {
    /// As `quotes(_:from:)`, for a text that already holds quotes or brackets of its own.
    fileprivate static func quotes(_ line: SourceLine, from start: Int, apart: Bool) -> Diagnostic.Message {
        let fixed = line.quoted(from: start)
        return .init(
            da: "Hører det hele til teksten, så sæt anførselstegn om det hele: \(fixed)",
            en: "If it all belongs to the text, put quotes around all of it: \(fixed)")
    }
}
