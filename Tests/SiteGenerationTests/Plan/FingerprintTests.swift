import Testing

@testable import SiteGeneration

@Suite struct FingerprintTests {
    /// The examples of FIPS 180-4: no letter, three, and more than one block.
    @Test(arguments: [
        ("", "e3b0c44298fc1c14"), ("abc", "ba7816bf8f01cfea"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8"),
    ])
    func sha256(text: String, digits: String) {
        #expect(Fingerprint.long(of: Array(text.utf8)) == digits)
        #expect(Fingerprint.hex(of: Array(text.utf8)) == String(digits.prefix(8)))
    }
}
