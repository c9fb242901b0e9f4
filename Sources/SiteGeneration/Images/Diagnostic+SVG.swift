import Diagnostics

/// What can be wrong with SVG pictures.
extension Diagnostic {
    /// What an SVG picture can have too much of.
    enum SVGBound: Sendable, Hashable {
        case bytes, elements
    }

    static func svgProgram(_ name: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "svg-program",
            Message(
                da:
                    "\"\(name)\" er et program, som ville køre i læserens browser. Et billede må ikke indeholde programmer.",
                en: "\"\(name)\" is a program that would run in the reader's browser. A picture may hold none."),
            help: Message(
                da: "Slet det, eller gem tegningen som PNG. Kommer filen udefra, så spørg, hvor den er fra.",
                en: "Delete it, or save the drawing as PNG. If the file came from others, ask where it is from."),
            at: place)
    }

    static func svgElement(_ name: String, at place: SourcePlace) -> Diagnostic {
        notDrawn("<\(name)>", near: suggestion(for: name, among: SVGNames.elements.sorted()), at: place)
    }

    static func svgAttribute(_ name: String, at place: SourcePlace) -> Diagnostic {
        notDrawn(name, near: suggestion(for: name, among: SVGNames.attributes.sorted()), at: place)
    }

    private static func notDrawn(_ name: String, near: String?, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "svg-ikke-tegning",
            Message(
                da: "\"\(name)\" hører ikke til i en tegning." + (near.map { " Mente du \"\($0)\"?" } ?? ""),
                en: "\"\(name)\" has no place in a drawing." + (near.map { " Did you mean \"\($0)\"?" } ?? "")),
            help: saveAnew, at: place)
    }

    static func svgStyle(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "svg-ikke-tegning",
            Message(
                da: "\"<style>\" hører ikke til i en tegning: farver og streger skal stå ved det, der tegnes.",
                en: "\"<style>\" has no place in a drawing: colours and lines must stand at what is drawn."),
            help: Message(
                da: "Gem tegningen med stil som attributter (\"Presentation Attributes\"), eller gem den som PNG.",
                en: "Save the drawing with its style as presentation attributes, or save it as PNG."),
            at: place)
    }

    static func svgReference(_ value: String, at place: SourcePlace) -> Diagnostic {
        let shown = value.count > 60 ? value.prefix(60) + "…" : value
        return Diagnostic(
            "svg-henvisning",
            Message(
                da: "\"\(shown)\" henviser ud af tegningen. Et billede må kun bruge det, der står i filen selv.",
                en: "\"\(shown)\" refers out of the drawing. A picture may use only what stands in its own file."),
            help: saveAnew, at: place)
    }

    static func svgBroken(_ fault: XMLFault, at place: SourcePlace) -> Diagnostic {
        let text =
            switch fault {
            case .notUTF8: Message(da: "Filen er ikke gemt som UTF-8.", en: "The file is not saved as UTF-8.")
            case .form:
                Message(da: "Her er SVG-filen ikke skrevet rigtigt.", en: "The SVG file is not well-formed here.")
            case .cutOff: Message(da: "Det, der begynder her, slutter aldrig.", en: "What begins here never ends.")
            case .declarations:
                Message(
                    da: "Filen erklærer sine egne forkortelser (DTD). De kan få en lille fil til at vokse uden ende.",
                    en: "The file declares entities of its own (DTD), which can make a small file grow without end.")
            case .entity:
                Message(
                    da: "Forkortelsen efter \"&\" findes ikke. Skriv \"&amp;\" for tegnet &.",
                    en: "There is no such entity. Write \"&amp;\" for the character &.")
            case .styleSheet:
                Message(da: "Filen henter et stilark udefra.", en: "The file fetches a style sheet from elsewhere.")
            }
        return Diagnostic("svg-skrivefejl", text, help: saveAnew, at: place)
    }

    static func svgNoDrawing(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "svg-skrivefejl",
            Message(da: "Filen begynder ikke med \"<svg>\".", en: "The file does not begin with \"<svg>\"."),
            help: saveAnew, at: place)
    }

    static func svgWithoutSize(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "svg-uden-maal",
            Message(
                da: "Tegningen siger ikke, hvor stor den er.", en: "The drawing does not say how large it is."),
            help: Message(
                da: "Skriv viewBox=\"0 0 bredde højde\" efter \"<svg\", for eksempel viewBox=\"0 0 64 64\".",
                en: "Write viewBox=\"0 0 width height\" after \"<svg\", such as viewBox=\"0 0 64 64\"."),
            at: place)
    }

    static func svgTooLarge(_ bound: SVGBound, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "svg-for-stort",
            bound == .bytes
                ? Message(
                    da: "Tegningen fylder mere end 256 kB.", en: "The drawing is larger than 256 kB.")
                : Message(
                    da: "Tegningen har for mange dele, eller de bruger hinanden for mange gange.",
                    en: "The drawing has too many parts, or they use each other too many times."),
            help: Message(
                da: "Gem den som PNG; 800 billedpunkter i bredden er rigeligt.",
                en: "Save it as PNG; 800 pixels in width are plenty."),
            at: place)
    }

    private static let saveAnew = Message(
        da: "Gem den igen som almindelig SVG (\"Plain SVG\") i et tegneprogram, eller gem den som PNG.",
        en: "Save it again as plain SVG in a drawing program, or save it as PNG.")
}
