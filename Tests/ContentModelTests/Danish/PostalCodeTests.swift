import ContentModel
import Testing

@Suite struct PostalCodeTests {
    @Test(arguments: ["0800", "0100", "1000", "8000", "9990"]) func good(code: String) {
        #expect(PostalCode.isValid(code))
    }

    @Test(arguments: ["", "0000", "0099", "800", "80000", " 8000", "8000 ", "DK-8000", "80o0", "８０００", "-800"])
    func bad(code: String) {
        #expect(!PostalCode.isValid(code))
    }
}
