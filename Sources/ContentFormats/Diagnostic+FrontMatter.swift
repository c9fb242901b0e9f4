import Diagnostics

/// What can be wrong with the split of a Markdown file.
extension Diagnostic {
    static func lateFrontMatter(opening: Range<Int>, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "felter-ikke-oeverst", .error,
            .init(
                da: "Linjen med --- skal være filens allerførste linje.",
                en: "The line of --- must be the very first line of the file."),
            help: .init(da: "Slet de tomme linjer over den.", en: "Delete the blank lines above it."),
            at: source.place(of: SourceRange(opening.lowerBound, opening.lowerBound + 3)))
    }

    /// `resembling`: the first line was meant as the one of `---`.
    static func unopenedFrontMatter(at first: Range<Int>, resembling: Bool, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "mangler-begyndelse", .error,
            .init(
                da: "Filen skal begynde med en linje med tre bindestreger: ---",
                en: "The file must begin with a line of three hyphens: ---"),
            help: resembling
                ? .init(
                    da: "Ret linjen til præcis tre bindestreger, uden mellemrum foran.",
                    en: "Change the line to exactly three hyphens, with no space before them.")
                : .init(
                    da: "Skriv --- på en linje for sig over denne.", en: "Write --- on a line of its own above this."),
            at: source.place(of: SourceRange(first.lowerBound, first.upperBound)))
    }

    static func secondFrontMatter(at opening: Range<Int>, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "felter-to-gange", .error,
            .init(
                da: "Her begynder felterne forfra. De må kun stå én gang i filen.",
                en: "The fields begin again here. They may stand only once in a file."),
            help: .init(
                da: "Behold de rigtige felter, og slet de andre med linjerne med ---.",
                en: "Keep the right fields and delete the others with their lines of ---."),
            at: source.place(of: SourceRange(opening.lowerBound, opening.lowerBound + 3)))
    }

    /// What a version control system leaves in a file that two people changed at once.
    static func mergeConflict(at line: Range<Int>, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "flettekonflikt", .error,
            .init(
                da: "To har rettet i filen samtidig, og begge udgaver står her endnu.",
                en: "Two people changed the file at once, and both versions are still here."),
            help: .init(
                da: "Behold den rigtige tekst, og slet den anden og linjerne med <<<<<<<, ======= og >>>>>>>.",
                en: "Keep the right text, and delete the other and the lines of <<<<<<<, ======= and >>>>>>>."),
            at: source.place(of: SourceRange(line.lowerBound, line.upperBound)))
    }

    /// `resembling` is a line that was likely meant as the end, `before` one where the end likely belongs.
    static func unendedFrontMatter(
        opening: Range<Int>, resembling: Range<Int>?, before blank: Range<Int>?, in source: SourceFile
    ) -> Diagnostic {
        let place = source.place(of: SourceRange(opening.lowerBound, opening.lowerBound + 3))
        let message = Message(
            da: "Felterne øverst i filen begynder her, men de slutter ikke: der mangler en linje med ---.",
            en: "The fields at the top of the file begin here but do not end: a line of --- is missing.")
        if let resembling {
            let line = source.place(of: SourceRange(resembling.lowerBound, resembling.upperBound))
            return Diagnostic(
                "mangler-afslutning", .error, message,
                help: .init(
                    da: "Ret linje \(line.line) til præcis tre bindestreger: ---",
                    en: "Change line \(line.line) to exactly three hyphens: ---"),
                at: place,
                related: [.init(place: line, message: .init(da: "Ligner en afslutning.", en: "Resembles an end."))])
        }
        let line = blank.map { source.place(of: SourceRange($0.lowerBound, $0.lowerBound)).line }
        let (danish, english) = line.map { (" (nok på linje \($0))", " (probably on line \($0))") } ?? ("", "")
        return Diagnostic(
            "mangler-afslutning", .error, message,
            help: .init(
                da: "Skriv en linje med tre bindestreger lige efter det sidste felt\(danish): ---",
                en: "Write a line of three hyphens right after the last field\(english): ---"),
            at: place)
    }
}
