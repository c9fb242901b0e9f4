import Testing

@testable import SearchIndexing

@Suite struct CodingTests {
    @Test func numbersComeBack() throws {
        let numbers = [0, 1, 69, 70, 71, 92, 93, 1679, 1680, 160_000, 1 << 30, Int(Int32.max)]
        var bytes: [UInt8] = []
        for number in numbers { Coding.append(number, to: &bytes) }
        var reader = DigitReader(String(decoding: bytes, as: UTF8.self))
        for number in numbers { #expect(try reader.number() == number) }
        #expect(reader.atEnd)
    }

    @Test func digitsStandInJSONAsTheyAre() {
        #expect(Set(Coding.digits).count == 93)
        #expect(Coding.digits.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C })
    }

    @Test func gaps() throws {
        var bytes: [UInt8] = []
        Coding.appendGaps([0, 1, 5, 300], to: &bytes)
        var reader = DigitReader(String(decoding: bytes, as: UTF8.self))
        #expect(try [reader.number(), reader.number(), reader.number(), reader.number()] == [0, 0, 3, 294])
    }

    @Test(arguments: [1, 2, 3, 4, 7, 8, 15, 16, 1000, 65_535, 160_000])
    func logarithms(count: Int) {
        var expected = 0
        // 4·log2(n) ≥ k means n⁴ ≥ 2ᵏ.
        let power = Double(count) * Double(count) * Double(count) * Double(count)
        while power >= Double(sign: .plus, exponent: expected + 1, significand: 1) { expected += 1 }
        #expect(Coding.digits.firstIndex(of: Coding.logarithm(count)) == expected)
    }

    private func check(_ words: [String]) throws {
        var coding = FrontCoding()
        for word in words { coding.append(Array(word.utf8)) }
        let text = String(decoding: coding.bytes, as: UTF8.self)
        #expect(!text.contains("\\") && !text.contains("\""))
        #expect(try DigitReader.frontCoded(text) == words)
    }

    @Test func wordsComeBack() throws {
        try check([])
        try check(["a", "ab", "abc", "b"])
        try check(["måde", "møde", "møder", "mål"])
        let long = String(repeating: "å", count: 64)
        try check([long, long + "b", String(long.dropLast(20)) + "c"])
        for length in 40..<50 {
            let start = String(repeating: "x", count: length)
            try check([start + "a", start + "b"])
        }
        try check(["𐐨𐐨a", "𐐨𐐨b", "𐐩", "משנה", "משרד"])
    }
}
