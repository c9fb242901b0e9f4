import ContentModel
import Diagnostics
import Testing

@Suite struct RawValueTests {
    private func scalar(_ text: String, quoted: Bool) -> RawValue {
        RawValue(.scalar(text, quoted: quoted), at: .start)
    }

    @Test(arguments: ["", "~", "null"])
    func nothingWrittenIsEmptyUnlessQuoted(_ text: String) {
        #expect(scalar(text, quoted: false).isEmpty)
        #expect(!scalar(text, quoted: true).isEmpty)
    }

    @Test func quotedBlanksAreBlank() {
        #expect(scalar("", quoted: true).isBlank)
        #expect(scalar(" \u{A0}\t", quoted: true).isBlank)
        #expect(scalar("", quoted: false).isBlank)
        #expect(!scalar("~", quoted: true).isBlank)
        #expect(!RawValue(.list([]), at: .start).isBlank)
    }

    @Test func onlyMapsHaveEntries() {
        let entry = RawValue.Entry(key: "a", keyRange: .start, value: scalar("b", quoted: false))
        #expect(RawValue(.map([entry]), at: .start).entries == [entry])
        #expect(RawValue(.list([scalar("a", quoted: false)]), at: .start).entries == [])
    }
}
