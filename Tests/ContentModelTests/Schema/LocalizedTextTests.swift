import ContentModel
import Testing

@Suite struct LocalizedTextTests {
    private let text = LocalizedText(.init(.danish, "Forening"), [.init(Language("en"), "Association")])

    @Test func givesTheTextInALanguage() {
        #expect(text.text(in: .danish) == "Forening")
        #expect(text.text(in: Language("en")) == "Association")
    }

    @Test func fallsBackToTheFirstAndSaysSo() {
        #expect(text.version(in: Language("uk")) == LocalizedText.Version(.danish, "Forening"))
        #expect(!text.has(Language("uk")))
        #expect(text.has(Language("en")))
    }

    @Test func oneTextCountsInAllLanguages() {
        let one = LocalizedText(everywhere: "Kaffe", main: .danish)
        #expect(one.text(in: Language("en")) == "Kaffe")
        #expect(!one.has(Language("en")))
    }
}
