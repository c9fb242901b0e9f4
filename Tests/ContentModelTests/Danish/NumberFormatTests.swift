import ContentModel
import Foundation
import Testing

@Suite struct NumberFormatTests {
    @Test(arguments: [
        (0, "0"), (999, "999"), (1234, "1.234"), (-1234, "-1.234"), (25_000, "25.000"), (1_234_567, "1.234.567"),
    ])
    func integers(number: Int, text: String) {
        #expect(NumberFormat.danish.integer(number) == text)
        #expect(NumberFormat(language: "en").integer(number) == text.replacing(".", with: ","))
    }

    @Test func ukrainianAndArabic() {
        let ukrainian = NumberFormat(language: "uk")
        #expect(ukrainian.integer(25_000) == "25\u{A0}000")
        #expect(ukrainian.decimal(1234.5) == "1\u{A0}234,5")
        #expect(ukrainian.kroner(1500) == "1\u{A0}500 DKK")
        #expect(ukrainian.bytes(1) == "1 Б")
        #expect(ukrainian.bytes(1_400_000) == "1,4 МБ")
        let arabic = NumberFormat(language: "ar")
        #expect(arabic.integer(25_000) == "25,000")
        #expect(arabic.decimal(1234.5) == "1,234.5")
        #expect(arabic.kroner(1500) == "1,500 DKK")
        #expect(arabic.bytes(2) == "2 بايت")
        #expect(arabic.bytes(120_000) == "120 كيلوبايت")
    }

    @Test func integersAreBounded() {
        #expect(NumberFormat.danish.integer(.max) == "9.223.372.036.854.775.807")
        #expect(NumberFormat.danish.integer(.min) == "-9.223.372.036.854.775.808")
    }

    @Test(
        arguments: [
            (1234.5, 2, "1.234,5"), (0, 2, "0"), (-0.0, 2, "0"), (-0.004, 2, "0"), (-0.005, 2, "-0,01"),
            (1.005, 2, "1,01"),
            (2.5, 0, "3"), (999.96, 1, "1.000"), (0.1, 1, "0,1"), (1e6, 1, "1.000.000"), (1.5e-7, 2, "0"),
            (1.5e-7, 8, "0,00000015"),
            (1e20, 0, "100.000.000.000.000.000.000"), (123.456, -1, "123"), (.infinity, 2, "–"), (.nan, 2, "–"),
            (9.99, 1, "10"),
        ] as [(Double, Int, String)]) func decimals(number: Double, places: Int, text: String)
    {
        #expect(NumberFormat.danish.decimal(number, maxFraction: places) == text)
    }

    @Test func foundationAgreesOnDecimals() throws {
        let judge = NumberFormatter()
        judge.locale = Locale(identifier: "da_DK")
        judge.numberStyle = .decimal
        judge.maximumFractionDigits = 3
        var numbers = SeededNumbers(seed: 6)
        for _ in 0..<2000 {
            // Three decimals as written: nothing is left to round.
            let number = Double(Int.random(in: -5_000_000...5_000_000, using: &numbers)) / 1000
            #expect(NumberFormat.danish.decimal(number, maxFraction: 3) == judge.string(from: NSNumber(value: number)))
        }
    }

    @Test func kroner() {
        #expect(NumberFormat.danish.kroner(25_000) == "25.000 kr.")
        #expect(NumberFormat.danish.kroner(-500) == "-500 kr.")
        #expect(NumberFormat(language: "en-GB").kroner(25_000) == "DKK 25,000")
    }

    @Test(arguments: [
        (0, "0 byte"), (1, "1 byte"), (999, "999 byte"), (1000, "1 kB"), (1499, "1 kB"), (1500, "2 kB"),
        (120_000, "120 kB"),
        (999_499, "999 kB"), (999_500, "1 MB"), (1_440_000, "1,4 MB"), (1_450_000, "1,5 MB"), (12_000_000, "12 MB"),
        (999_949_999, "999,9 MB"), (999_950_000, "1 GB"), (-5, "0 byte"), (.max, "9,2 EB"),
    ]) func bytes(count: Int, text: String) {
        #expect(NumberFormat.danish.bytes(count) == text)
    }

    @Test func bytesInEnglish() {
        #expect(NumberFormat(language: "en").bytes(1) == "1 byte")
        #expect(NumberFormat(language: "en").bytes(2) == "2 bytes")
        #expect(NumberFormat(language: "en").bytes(1_440_000) == "1.4 MB")
    }

    @Test func aLanguageWithoutATableIsWrittenAsDanish() {
        #expect(NumberFormat(language: "xx") == .danish)
        #expect(NumberFormat(language: "EN_us") == .english)
    }

    @Test func aTableMayGroupLater() {
        let ukrainian = NumberFormat(
            group: "\u{A0}", decimal: ",", leastGrouped: 5, kroner: "{n} DKK", byte: "байт", bytes: "байтів")
        #expect(ukrainian.integer(1234) == "1234")
        #expect(ukrainian.kroner(12345) == "12\u{A0}345 DKK")
    }
}
