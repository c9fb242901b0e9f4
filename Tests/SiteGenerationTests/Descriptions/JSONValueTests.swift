import Foundation
import Testing

@testable import SiteGeneration

@Suite struct JSONValueTests {
    private func text(_ value: JSONValue) -> String { String(decoding: value.scriptBytes, as: UTF8.self) }

    @Test(arguments: [
        (JSONValue.text("blåbær \"her\" \\ der"), #""blåbær \"her\" \\ der""#),
        (.text("a\nb\tc\u{0}"), #""a\nb\u0009c\u0000""#),
        (.text("</script><!-- & ]]>"), #""\u003c/script\u003e\u003c!-- \u0026 ]]\u003e""#),
        (.text("a\u{2028}b\u{2029}c"), #""a\u2028b\u2029c""#),
        (.text("è © \u{2027}\u{202A} 中訨 \u{1F4A9}"), "\"è © \u{2027}\u{202A} 中訨 \u{1F4A9}\""),
        (.integer(-12), "-12"),
        (.decimal(250.5), "250.5"),
        (.flag(true), "true"),
        (.list([.flag(false), .list([])]), "[false,[]]"),
        (
            .object([.init(name: "<b>", value: .integer(1)), .init(name: "a", value: .text(""))]),
            #"{"\u003cb\u003e":1,"a":""}"#
        ),
        (.object([]), "{}"),
    ])
    func isWritten(value: JSONValue, expected: String) throws {
        #expect(text(value) == expected)
        let read = try JSONSerialization.jsonObject(with: Data(value.scriptBytes), options: .fragmentsAllowed)
        if case .text(let string) = value { #expect(read as? String == string) }
        if case .decimal(let number) = value { #expect(read as? Double == number) }
    }

    /// Every byte a text may have in UTF-8 comes back from another reader, and none can end the element.
    @Test func everyScalarComesBack() throws {
        let scalars = (0...0x2FFF).compactMap(Unicode.Scalar.init)
        let string = String(String.UnicodeScalarView(scalars))
        let bytes = JSONValue.text(string).scriptBytes
        #expect(!bytes.contains { $0 == 0x3C || $0 == 0x3E || $0 == 0x26 || $0 < 0x20 })
        let read = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) as? String
        #expect(read.map { Array($0.utf8) } == Array(string.utf8))
    }

    @Test func oneOrMore() {
        #expect(JSONValue.oneOrMore([]) == nil)
        #expect(JSONValue.oneOrMore([.flag(true)]) == .flag(true))
        #expect(JSONValue.oneOrMore([.flag(true), .flag(true)]) == .list([.flag(true), .flag(true)]))
    }
}
