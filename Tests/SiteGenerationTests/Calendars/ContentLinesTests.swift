import Testing

@testable import SiteGeneration

@Suite struct ContentLinesTests {
    private func line(_ property: String, text: String) -> String {
        var lines = ContentLines()
        lines.append(property, text: text)
        return String(decoding: lines.bytes, as: UTF8.self)
    }

    @Test func aLineOf75OctetsIsWhole() {
        let text = String(repeating: "x", count: 67)
        #expect(line("SUMMARY", text: text) == "SUMMARY:\(text)\r\n")
    }

    @Test func theRestIsFoldedBehindASpaceThatCounts() {
        let folded = line("SUMMARY", text: String(repeating: "x", count: 67 + 74 + 1))
        let (first, second) = (String(repeating: "x", count: 67), String(repeating: "x", count: 74))
        #expect(folded == "SUMMARY:\(first)\r\n \(second)\r\n x\r\n")
    }

    /// 74 octets and then å, which has two: 76.
    @Test(arguments: [("å", 66), ("–", 65), ("🎄", 64), ("🎄", 65), ("🎄", 66)])
    func noCharacterIsSplit(character: String, count: Int) {
        let text = String(repeating: "x", count: count)
        #expect(line("SUMMARY", text: text + character) == "SUMMARY:\(text)\r\n \(character)\r\n")
    }

    @Test func textsOfManyOctetsFillTheirLines() {
        let folded = line("SUMMARY", text: String(repeating: "å", count: 200))
        let widths = folded.split(separator: "\r\n").map(\.utf8.count)
        #expect(widths.allSatisfy { $0 <= 75 })
        #expect(widths.dropLast().allSatisfy { $0 >= 74 })
        #expect(folded.replacing("\r\n ", with: "") == "SUMMARY:" + String(repeating: "å", count: 200) + "\r\n")
    }

    @Test(arguments: [
        ("Kaffe, te; og kage", #"Kaffe\, te\; og kage"#), (#"C:\temp"#, #"C:\\temp"#), ("kl. 9:30", "kl. 9:30"),
        ("a\nb", #"a\nb"#), ("a\r\nb", #"a\nb"#), ("a\rb", #"a\nb"#), ("a\n\nb", #"a\n\nb"#),
        ("a\u{85}b\u{2028}c\u{2029}d", #"a\nb\nc\nd"#), ("a\tb", "a\tb"),
        ("a\u{0}b\u{7}c\u{1B}d\u{7F}e\u{9B}f\u{AD}", "abcdef\u{AD}"), (#"\n"#, #"\\n"#),
    ])
    func textsAreEscaped(text: String, written: String) {
        #expect(line("X", text: text) == "X:\(written)\r\n")
    }

    @Test func textsStandBetweenCommas() {
        var lines = ContentLines()
        lines.append("CATEGORIES", texts: ["Fest, koncert", "Børn"])
        #expect(String(decoding: lines.bytes, as: UTF8.self) == "CATEGORIES:Fest\\, koncert,Børn\r\n")
    }

    /// No value, whatever it came from, makes a line of its own.
    @Test func noValueEndsItsLine() {
        var lines = ContentLines()
        lines.append("URL", "https://example.org/\r\nATTACH:x\u{0}")
        #expect(String(decoding: lines.bytes, as: UTF8.self) == "URL:https://example.org/ATTACH:x\r\n")
    }
}
