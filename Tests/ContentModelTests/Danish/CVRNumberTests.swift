import ContentModel
import Testing

@Suite struct CVRNumberTests {
    @Test(arguments: ["24256790", "27355021", "13585628", "24 25 67 90", " 13585628"])
    func good(text: String) throws {
        let number = try #require(CVRNumber(text))
        #expect(number.digits == text.replacing(" ", with: ""))
    }

    @Test(arguments: [
        "24256791", "27355020", "13585627", "00000000", "", "2425679", "242567900", "DK24256790", "24-25-67-90",
        "24256790x", "٢٤٢٥٦٧٩٠", "２４２５６７９０",
    ]) func bad(text: String) {
        #expect(CVRNumber(text) == nil)
    }

    /// The weights make each slip of one digit and each swap of two neighbours seen.
    @Test func slipsAreSeen() {
        let digits: [Character] = Array("24256790")
        for place in digits.indices {
            for digit in "0123456789" where digit != digits[place] {
                var slip = digits
                slip[place] = digit
                #expect(CVRNumber(String(slip)) == nil)
            }
        }
        for place in digits.indices.dropLast() where digits[place] != digits[place + 1] {
            var swapped = digits
            swapped.swapAt(place, place + 1)
            #expect(CVRNumber(String(swapped)) == nil)
        }
    }
}
