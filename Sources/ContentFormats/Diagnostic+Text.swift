import Diagnostics

/// What can be wrong with a file before anything in it has a meaning.
extension Diagnostic {
    static func fileTooLarge(size: Int, largest: Int, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "for-stor-fil", .error,
            .init(
                da: "Filen fylder \(size / 1024) kB. En fil som denne må højst fylde \(largest / 1024) kB.",
                en: "The file is \(size / 1024) kB. A file like this may be at most \(largest / 1024) kB."),
            help: .init(
                da: "Del teksten i flere filer. Lange bilag hører til som filer for sig.",
                en: "Split the text into several files. Long attachments belong in files of their own."),
            at: SourcePlace(path: source.path, line: 1, column: 1, width: 1, text: ""))
    }

    static func utf16(in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "ugyldig-utf8", .error,
            .init(
                da: "Filen er gemt som UTF-16 (kaldes også \"Unicode\"). Den skal være gemt som UTF-8.",
                en: "The file is saved as UTF-16 (also called \"Unicode\"). It must be saved as UTF-8."),
            help: saveAsUTF8, at: SourcePlace(path: source.path, line: 1, column: 1, width: 1, text: ""))
    }

    static func invalidUTF8(at offset: Int, in source: SourceFile) -> Diagnostic {
        let byte = source.bytes[offset]
        var danish = "Filen er ikke gemt som UTF-8: her står et tegn, der ikke kan læses."
        var english = "The file is not saved as UTF-8: here is a character that cannot be read."
        if byte >= 0xC0 {
            let letter = Character(Unicode.Scalar(byte))
            danish =
                "Filen er ikke gemt som UTF-8. Den ligner Windows-1252 (Latin-1), og her står i så fald \"\(letter)\"."
            english =
                "The file is not saved as UTF-8. It looks like Windows-1252 (Latin-1), where this is \"\(letter)\"."
        } else if byte >= 0x80, offset == 0 || source.bytes[offset - 1] < 0x80 {
            danish = "Filen er ikke gemt som UTF-8. Den ligner Windows-1252 (Latin-1)."
            english = "The file is not saved as UTF-8. It looks like Windows-1252 (Latin-1)."
        }
        return Diagnostic(
            "ugyldig-utf8", .error, .init(da: danish, en: english), help: saveAsUTF8,
            at: source.place(of: SourceRange(offset, offset + 1)))
    }

    static func nulByte(at offset: Int, in source: SourceFile) -> Diagnostic {
        Diagnostic(
            "nul-tegn", .error,
            .init(
                da: "Filen indeholder et NUL-tegn og er næppe en tekstfil.",
                en: "The file contains a NUL character and is hardly a text file."),
            help: .init(
                da: "Gem teksten på ny fra et tekstredigeringsprogram som UTF-8.",
                en: "Save the text again from a text editor as UTF-8."),
            at: source.place(of: SourceRange(offset, offset + 1)))
    }

    private static let saveAsUTF8 = Message(
        da: "Åbn filen, vælg \"Gem som\" og tegnsættet UTF-8.",
        en: "Open the file, choose \"Save as\" and the encoding UTF-8.")
}
