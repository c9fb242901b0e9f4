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
}
