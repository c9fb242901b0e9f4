import Testing

@testable import SiteGeneration

@Suite struct PlainWebPTests {
    @Test func onlyThePixelsAreLeft() throws {
        let bytes = try PictureFixtures.bytes("small.webp")
        let plain = try #require(PlainWebP.bytes(of: bytes))
        #expect(bytes.contains(Array("EXIF".utf8)) && !plain.contains(Array("EXIF".utf8)))
        let (before, after) = (try #require(PictureHeader(bytes)), try #require(PictureHeader(plain)))
        #expect(after.width == before.width && after.height == before.height && after.isWhole && !after.hasLocation)
        // VP8X says no longer that there is any.
        #expect(bytes[20] & 0x08 != 0 && plain[20] & 0x2C == 0)
        #expect(PlainWebP.bytes(of: plain) == plain)
    }

    @Test func otherBytesAreNotTouched() throws {
        let plain = try PictureFixtures.bytes("moving.webp")
        #expect(PlainWebP.bytes(of: plain) == plain)
        #expect(PlainWebP.bytes(of: try PictureFixtures.bytes("small.png")) == nil)
        #expect(PlainWebP.bytes(of: []) == nil)
    }
}
