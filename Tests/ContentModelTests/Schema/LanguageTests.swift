import ContentModel
import Testing

@Suite struct LanguageTests {
    @Test(arguments: ["da", "en", "ckb"])
    func codesHaveTwoOrThreeSmallLetters(_ code: String) {
        #expect(Language.isValid(code))
    }

    @Test(arguments: ["", "d", "DA", "dansk", "æø", "d1", "en-GB"])
    func otherCodesAreRefused(_ code: String) {
        #expect(!Language.isValid(code))
    }

    @Test func directionFollowsTheScript() {
        #expect(Language("ar").direction == "rtl")
        #expect(Language("uk").direction == "ltr")
    }

    @Test func unknownLanguagesAreCalledByTheirCode() {
        #expect(Language("uk").ownName == "Українська")
        #expect(Language("qaa").ownName == "qaa")
    }

    @Test func namedInTheReadersLanguage() {
        #expect(Language("uk").name(for: .danish) == "ukrainsk")
        #expect(Language("uk").name(for: Language("en")) == "Ukrainian")
        #expect(Language("uk").name(for: Language("ar")) == "Ukrainian")
        #expect(Language("qaa").name(for: .danish) == "qaa")
    }

    @Test func aLanguageWithoutANameIsNone() {
        #expect(Language("ckb").isNamed)
        #expect(!Language("UK").isNamed)
        #expect(!Language("qaa").isNamed)
    }
}
