import ContentModel
import Testing

@Suite struct PhoneNumberTests {
    @Test(arguments: [
        ("12345678", "+4512345678", "12 34 56 78"),
        ("12 34 56 78", "+4512345678", "12 34 56 78"),
        (" +45 12345678 ", "+4512345678", "12 34 56 78"),
        ("0045 12 34 56 78", "+4512345678", "12 34 56 78"),
        ("45 12 34 56 78", "+4512345678", "12 34 56 78"),
        ("(+45) 12-34-56-78", "+4512345678", "12 34 56 78"),
        ("12\u{A0}34\u{A0}56\u{A0}78", "+4512345678", "12 34 56 78"),
        ("45454545", "+4545454545", "45 45 45 45"),
        ("+46 8 123 456 78", "+46812345678", "+46 812 345 678"),
        ("+44 (0)20 7946 0000", "+442079460000", "+44 207 946 0000"),
        ("00 1 202 555 0100", "+12025550100", "+1 202 555 0100"),
        ("+298 123456", "+298123456", "+298 123 456"),
    ]) func good(text: String, e164: String, display: String) throws {
        let number = try #require(PhoneNumber(text))
        #expect(number.e164 == e164)
        #expect(number.display == display)
        #expect(number.isDanish == e164.hasPrefix("+45"))
        #expect(PhoneNumber(number.e164) == number)
        #expect(PhoneNumber(number.display) == number)
    }

    @Test(arguments: [
        "", "+", "1234567", "123456789", "+45 1234567", "+45 123456789", "+45 02345678", "0045", "+0123456789", "112",
        "12 34 56 7x", "ring 12345678", "+46", "+46 1234", "+123456789012345 6", "12+345678", "٣٤٥٦٧٨٩٠",
        "++4512345678",
        "12345678 / 87654321",
    ]) func bad(text: String) {
        #expect(PhoneNumber(text) == nil)
    }

    @Test func anyTextIsRead() {
        var numbers = SeededNumbers(seed: 5)
        for _ in 0..<5000 {
            guard let number = PhoneNumber(numbers.text()) else { continue }
            #expect(PhoneNumber(number.display)?.e164 == number.e164)
        }
        for _ in 0..<2000 {
            let digits = String(UInt64.random(in: 0...UInt64.max, using: &numbers)).prefix(
                Int.random(in: 0...17, using: &numbers))
            guard let number = PhoneNumber("+" + digits) else { continue }
            #expect(PhoneNumber(number.display) == number)
        }
    }
}
