import Diagnostics

/// What is well-formed YAML and yet refused, or more of it than there is room for.
extension Diagnostic {
    static func frontMatterTooLarge(_ text: Range<Int>, in source: SourceFile) -> Diagnostic {
        let (size, largest) = (text.count / 1024, YAML.largestFrontMatter / 1024)
        return Diagnostic(
            "for-store-felter", .error,
            .init(
                da: "Felterne øverst i filen fylder \(size) kB. De må højst fylde \(largest) kB.",
                en: "The fields at the top of the file are \(size) kB. They may be at most \(largest) kB."),
            help: .init(
                da: "Flyt den lange tekst ned under den anden linje med ---.",
                en: "Move the long text below the second line of ---."),
            at: source.place(of: SourceRange(text.lowerBound, text.lowerBound)))
    }

    static func scalarTooLong(at range: SourceRange, in source: SourceFile) -> Diagnostic {
        let longest = YAML.longestScalar / 1024
        return Diagnostic(
            "for-lang-tekst", .error,
            .init(
                da: "En enkelt tekst må højst fylde \(longest) kB. Denne fylder \(range.bytes.count / 1024) kB.",
                en: "A single text may be at most \(longest) kB. This one is \(range.bytes.count / 1024) kB."),
            help: .init(
                da: "Se efter, om et anførselstegn mangler, eller gør teksten kortere.",
                en: "See whether a quotation mark is missing, or shorten the text."),
            at: source.place(of: range))
    }

    static func tooDeep(at range: SourceRange, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "for-dybt", .error,
            .init(
                da: "Lister og felter må højst ligge \(YAML.deepestNesting) lag inde i hinanden.",
                en: "Lists and fields may be at most \(YAML.deepestNesting) levels deep."),
            help: .init(
                da: "Se efter, om der står for mange \"[\" eller \"{\", eller om linjer er rykket for langt ind.",
                en: "See whether there are too many \"[\" or \"{\", or lines indented too far."),
            at: source.place(of: range))
    }

    static func tooManyValues(at range: SourceRange, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "for-mange-vaerdier", .error,
            .init(
                da: "Filen har over \(YAML.mostValues) værdier. Resten er ikke læst.",
                en: "The file has more than \(YAML.mostValues) values. The rest was not read."),
            help: .init(da: "Del den i flere filer.", en: "Split it into several files."),
            at: source.place(of: range))
    }

    /// `*name` or `&name`; nearly always a text that happens to begin so.
    static func alias(at range: SourceRange, inFlow: Bool, on line: SourceLine) -> Diagnostic {
        if Int(range.lower) == line.content.lowerBound, line.hasWrongBullet { return .wrongBullet(on: line) }
        let sign = line.text(Int(range.lower)..<Int(range.lower) + 1)
        return Diagnostic(
            "yaml-alias", .error,
            .init(
                da:
                    "En tekst må ikke begynde med \"\(sign)\": i YAML betyder det en henvisning, og dem bruger vi ikke.",
                en: "A text may not begin with \"\(sign)\": in YAML that is a reference, and those are not used here."),
            help: .quotes(line, from: Int(range.lower), inFlow: inFlow), at: line.source.place(of: range))
    }

    /// `!name` before a value.
    static func tag(at range: SourceRange, inFlow: Bool, on line: SourceLine) -> Diagnostic {
        Diagnostic(
            "yaml-maerkat", .error,
            .init(
                da: "En tekst må ikke begynde med \"!\": i YAML betyder det et mærkat, og dem bruger vi ikke.",
                en: "A text may not begin with \"!\": in YAML that is a tag, and those are not used here."),
            help: .quotes(line, from: Int(range.lower), inFlow: inFlow), at: line.source.place(of: range))
    }

    static func duplicateKey(
        _ key: String, at range: SourceRange, first: SourceRange, in source: SourceFile
    ) -> Diagnostic {
        let before = source.place(of: first)
        return Diagnostic(
            "dobbelt-noegle", .error,
            .init(
                da: "\"\(key)\" er allerede skrevet på linje \(before.line).",
                en: "\"\(key)\" is already written on line \(before.line)."),
            help: .init(da: "Behold den ene, og slet den anden.", en: "Keep one and delete the other."),
            at: source.place(of: range),
            related: [.init(place: before, message: .init(da: "Første gang.", en: "The first time."))])
    }

    static func keyNotText(at range: SourceRange, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "noegle-ikke-tekst", .error,
            .init(
                da: "Foran kolonet skal der stå et navn.",
                en: "In front of the colon there must be a name."),
            help: .init(da: "Skriv fx: title: Kaffe og snak", en: "Write, for example: title: Coffee and talk"),
            at: source.place(of: range))
    }

    static func invisibleInKey(_ odd: Unicode.Scalar, at range: SourceRange, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "skjult-tegn", .error,
            .init(
                da: "Navnet indeholder et usynligt tegn (\(odd.codePoint)), som nok er kommet med ved kopiering.",
                en: "The name contains an invisible character (\(odd.codePoint)), probably copied along."),
            help: .init(da: "Slet linjen, og skriv den på ny.", en: "Delete the line and type it again."),
            at: source.place(of: range))
    }

    static func mergeKey(at range: SourceRange, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "yaml-fletning", .error,
            .init(
                da: "\"<<\" (fletning af felter) bruges ikke her.",
                en: "\"<<\" (merging of fields) is not used here."),
            help: .init(da: "Skriv felterne ud, hvor de skal stå.", en: "Write the fields where they belong."),
            at: source.place(of: range))
    }

    static func severalDocuments(at range: Range<Int>, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "flere-dokumenter", .error,
            .init(
                da: "Her begynder et nyt YAML-dokument. En fil må kun indeholde ét; resten er ikke læst.",
                en: "A new YAML document begins here. A file may hold only one; the rest was not read."),
            help: .init(
                da: "Slet linjen, eller flyt resten til en fil for sig.",
                en: "Delete the line, or move the rest to a file of its own."),
            at: source.place(of: SourceRange(range.lowerBound, range.upperBound)))
    }

    static func directive(at range: Range<Int>, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "yaml-direktiv", .error,
            .init(
                da: "En linje må ikke begynde med \"%\": i YAML betyder det et direktiv, og dem bruger vi ikke.",
                en: "A line may not begin with \"%\": in YAML that is a directive, and those are not used here."),
            help: .init(
                da: "Slet linjen. Er den en del af en tekst, så ryk den ind.",
                en: "Delete the line. If it is part of a text, indent it."),
            at: source.place(of: SourceRange(range.lowerBound, range.upperBound)))
    }

    static func mapExpected(at range: SourceRange, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "felter-forventet", .error,
            .init(
                da: "Her skal stå felter: et navn, et kolon og en værdi på hver linje.",
                en: "Here there must be fields: a name, a colon and a value on each line."),
            help: .init(da: "Skriv fx: title: Kaffe og snak", en: "Write, for example: title: Coffee and talk"),
            at: source.place(of: range))
    }

    /// A warning: whoever writes `#` right before a word nearly always means it as text.
    static func swallowedComment(_ comment: Range<Int>, after value: SourceRange, in source: SourceFile) -> Diagnostic {
        let line = SourceLine(source, at: comment.lowerBound)
        let start = value.bytes.isEmpty ? comment.lowerBound : max(Int(value.lower), line.content.lowerBound)
        let fixed = line.quoted(from: start)
        return Diagnostic(
            "kommentar-i-tekst", .warning,
            .init(
                da: "Teksten fra \"#\" læses som en note og kommer ikke med.",
                en: "The text from \"#\" is read as a note and left out."),
            help: .init(
                da: "Skal det med, så skriv: \(fixed) – er det en note, så skriv et mellemrum efter \"#\".",
                en: "If it belongs, write: \(fixed) – if it is a note, write a space after \"#\"."),
            at: source.place(of: SourceRange(comment.lowerBound, comment.upperBound)))
    }

    static func hiddenLineBreak(at offset: Int, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "skjult-linjeskift", .error,
            .init(
                da: "Her står et skjult linjeskift, som nok er kommet med ved kopiering.",
                en: "Here is a hidden line break, probably copied along."),
            help: .init(
                da: "Slet det, og skriv et mellemrum eller et almindeligt linjeskift.",
                en: "Delete it and type a space or an ordinary line break."),
            at: source.place(of: SourceRange(offset, offset + source.scalarLength(at: offset))))
    }

    static func controlCharacter(at offset: Int, in source: SourceFile) -> Diagnostic {
        let length = source.scalarLength(at: offset)
        let scalar = String(decoding: source.bytes[offset..<offset + length], as: UTF8.self).unicodeScalars.first
        let name = scalar?.codePoint ?? ""
        return Diagnostic(
            "styretegn", .error,
            .init(
                da: "Her står et styretegn (\(name)), som ikke kan vises og ikke må være der.",
                en: "Here is a control character (\(name)), which cannot be shown and must not be there."),
            help: .init(da: "Slet det.", en: "Delete it."),
            at: source.place(of: SourceRange(offset, offset + length)))
    }
}

extension Diagnostic.Message {
    /// The advice that mends most: quotes from `start` to the line's end, with the line as it will read.
    /// Within brackets only up to the next comma or bracket.
    static func quotes(_ line: SourceLine, from start: Int, inFlow: Bool = false) -> Diagnostic.Message {
        let fixed = line.quoted(from: start, inFlow: inFlow)
        return .init(
            da: "Sæt anførselstegn om hele teksten: \(fixed)", en: "Put quotes around the whole text: \(fixed)")
    }
}

extension SourceFile {
    /// How many bytes the scalar at `offset` fills in valid UTF-8.
    fileprivate func scalarLength(at offset: Int) -> Int {
        bytes[offset...].dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
    }
}
