import Foundation
import Testing

@testable import ContentModel

@Suite struct LatinTests {
    private static let letters = [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap { UInt32($0) }

    /// Foundation's own Unicode tables, asked for every scalar of the four blocks.
    @Test func lettersAreTakenApartAsUnicodeDoes() throws {
        for scalar in Self.letters {
            let composed = String(Character(try #require(Unicode.Scalar(scalar))))
            let parts = Array(composed.decomposedStringWithCanonicalMapping.unicodeScalars)
            guard parts.count > 1, parts[0].isASCII || "ÆæØø".unicodeScalars.contains(parts[0]) else { continue }
            let letter = try #require(Latin.letter(scalar), "\(composed)")
            let marks = parts.dropFirst().compactMap { Latin.mark($0.value) }.sorted()
            #expect(UInt32(letter.first) == parts[0].value, "\(composed)")
            #expect([letter.mark, letter.secondMark].filter { $0 != 0 } == marks, "\(composed)")
        }
    }

    @Test func caseIsThatOfUnicode() throws {
        for scalar in Self.letters {
            guard let letter = Latin.letter(scalar), let source = Unicode.Scalar(scalar) else { continue }
            #expect(
                (letter.first & 0x20 == 0)
                    == (source.properties.isUppercase || source.properties.generalCategory == .titlecaseLetter),
                "\(source)")
        }
    }

    @Test func noTwoLettersShareAKey() throws {
        var seen: [[UInt8]: UInt32] = [:]
        for scalar in Self.letters + Array(0x20...0x7E) where scalar < 0x80 || Latin.letter(scalar) != nil {
            let text = String(Character(try #require(Unicode.Scalar(scalar))))
            let other = seen.updateValue(scalar, forKey: DanishOrder.key(text))
            // Ṻ and Ǖ have the same two marks, in another order.
            if scalar == 0x1E7A || scalar == 0x1E7B { continue }
            #expect(other == nil, "U+\(String(scalar, radix: 16)) and U+\(String(other ?? 0, radix: 16))")
        }
    }

    @Test func aLetterWithMarksIsOneHoweverItIsWritten() {
        let bases = "aAeEoOuUyzcsæØ".map(String.init)
        let marks = [
            0x301, 0x300, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C, 0x323, 0x327, 0x328, 0x31B,
        ]
        .compactMap { Unicode.Scalar(UInt32($0)).map { String(Character($0)) } }
        for base in bases {
            for first in marks {
                for second in [""] + marks {
                    let written = base + first + second
                    let key = DanishOrder.key(written)
                    let composed = written.precomposedStringWithCanonicalMapping
                    let decomposed = written.decomposedStringWithCanonicalMapping
                    #expect(DanishOrder.key(composed) == key, "\(composed.unicodeScalars.map(\.value))")
                    #expect(DanishOrder.key(decomposed) == key, "\(composed)")
                    #expect(Slug.make(composed) == Slug.make(decomposed))
                    #expect(DanishOrder.initial(composed) == DanishOrder.initial(decomposed))
                }
            }
        }
    }
}
