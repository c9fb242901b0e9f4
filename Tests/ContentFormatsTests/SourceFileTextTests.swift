import ContentFormats
import Diagnostics
import Testing

@Suite struct SourceFileTextTests {
    private func check(
        _ bytes: [UInt8], _ findings: String, largest: Int = SourceFile.largestRecord,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let source = SourceFile(path: "a.md", bytes: bytes)
        let shown = source.textFindings(largest: largest).map { $0.text(in: .danish) }.joined(separator: "\n")
        #expect(shown == findings, sourceLocation: sourceLocation)
    }

    private let saveAs = "    = hjælp: Åbn filen, vælg \"Gem som\" og tegnsættet UTF-8."

    @Test func textIsAccepted() {
        check(Array("æøå 🙂 \u{FEFF}\u{10FFFF}\r\n".utf8), "")
        check([], "")
        check(Array(String(repeating: "abcæ", count: 50).utf8), "")
    }

    @Test func aMergeConflict() {
        check(
            Array("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> gren\n".utf8),
            """
            a.md:2:1: fejl: To har rettet i filen samtidig, og begge udgaver står her endnu. [flettekonflikt]
               2 │ <<<<<<< HEAD
                 │ ^^^^^^^^^^^^
                = hjælp: Behold den rigtige tekst, og slet den anden og linjerne med <<<<<<<, ======= og >>>>>>>.
            """)
        check(Array("<<<<<<<\n >>>>>>> x\n>>>>>> x\na <<<<<<< b".utf8), "")
    }

    @Test func windows1252() {
        check(
            Array("title: x\nBes".utf8) + [0xF8] + Array("g\n".utf8),
            """
            a.md:2:4: fejl: Filen er ikke gemt som UTF-8. Den ligner Windows-1252 (Latin-1), og her står i så fald "ø". [ugyldig-utf8]
               2 │ Bes\u{FFFD}g
                 │    ^
            \(saveAs)
            """)
        check(
            Array("5 ".utf8) + [0x96] + Array(" 7".utf8),
            """
            a.md:1:3: fejl: Filen er ikke gemt som UTF-8. Den ligner Windows-1252 (Latin-1). [ugyldig-utf8]
               1 │ 5 \u{FFFD} 7
                 │   ^
            \(saveAs)
            """)
    }

    @Test func aBrokenLetterIsPlacedAtItsFirstByte() {
        check(
            Array("æ".utf8) + [0xA6, 0x0A],
            """
            a.md:1:2: fejl: Filen er ikke gemt som UTF-8: her står et tegn, der ikke kan læses. [ugyldig-utf8]
               1 │ æ\u{FFFD}
                 │  ^
            \(saveAs)
            """)
    }

    @Test func utf16() {
        check(
            [0xFF, 0xFE, 0x61, 0x00],
            """
            a.md:1:1: fejl: Filen er gemt som UTF-16 (kaldes også "Unicode"). Den skal være gemt som UTF-8. [ugyldig-utf8]
               1 │
                 │ ^
            \(saveAs)
            """.replacingEmptyLine())
    }

    @Test func nul() {
        check(
            [0x61, 0x00, 0x62],
            """
            a.md:1:2: fejl: Filen indeholder et NUL-tegn og er næppe en tekstfil. [nul-tegn]
               1 │ a\u{FFFD}b
                 │  ^
                = hjælp: Gem teksten på ny fra et tekstredigeringsprogram som UTF-8.
            """)
    }

    @Test func tooLarge() {
        check(
            Array(repeating: 0x61, count: 3 * 1024),
            """
            a.md:1:1: fejl: Filen fylder 3 kB. En fil som denne må højst fylde 2 kB. [for-stor-fil]
               1 │
                 │ ^
                = hjælp: Del teksten i flere filer. Lange bilag hører til som filer for sig.
            """.replacingEmptyLine(), largest: 2 * 1024)
        check(Array(repeating: 0x61, count: 2 * 1024), "", largest: 2 * 1024)
    }

    /// Judged by the standard library, over all first bytes and the edges of the others.
    @Test func everyKindOfSequence() {
        let edges: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
        var wrong: [[UInt8]] = []
        for first in UInt8.min...UInt8.max {
            for second in edges {
                for tail in [[], [0x80], [0xBF, 0x80], [0x80, 0xC0], [0x41]] as [[UInt8]] {
                    let bytes = [0x61, first, second] + tail
                    let refused = SourceFile(path: "a", bytes: bytes).textFindings().contains {
                        $0.id == "ugyldig-utf8"
                    }
                    if refused == (String(validating: bytes, as: UTF8.self) != nil) { wrong.append(bytes) }
                }
            }
        }
        #expect(wrong.isEmpty)
    }
}

extension String {
    /// A drawn empty line ends with a blank, which this file may not.
    fileprivate func replacingEmptyLine() -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasSuffix("1 │") ? $0 + " " : $0 }
            .joined(separator: "\n")
    }
}
