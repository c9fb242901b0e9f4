import Testing

@testable import SiteGeneration

@Suite struct PictureFileTests {
    private func check(_ name: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        #expect(
            text(PictureReading(try PictureFixtures.bytes(name))) == expected, "\(name)", sourceLocation: sourceLocation
        )
    }

    private func text(_ reading: PictureReading) -> String {
        guard case .picture(let picture) = reading else { return "\(reading)" }
        let marks = [
            picture.isAnimated ? "moving" : nil, picture.hasProfile ? "profile" : nil,
            picture.hasLocation ? "place" : nil,
        ]
        return (["\(picture.kind) \(picture.width)x\(picture.height)"] + marks.compactMap { $0 }).joined(separator: " ")
    }

    @Test func kindAndSizeStandInTheFile() throws {
        // 4000 x 3000 in the file: the camera was held on its side.
        try check("phone.jpg", "jpeg 3000x4000 place")
        try check("cmyk.jpg", "jpeg 64x48")
        try check("profile.jpg", "jpeg 48x32 profile")
        try check("small.png", "png 48x32")
        try check("place.png", "png 48x32 place")
        try check("moving.png", "png 48x32 moving")
        try check("small.gif", "gif 48x32 moving")
        try check("small.webp", "webp 48x32 place")
        try check("turned.webp", "webp 32x48")
        try check("moving.webp", "webp 48x32 moving")
        try check("small.avif", "avif 32x48 place")
    }

    @Test func whatIsNoPictureIsNoneWhateverItsNameSays() throws {
        try check("cut.png", "broken(SiteGeneration.PictureReading.Fault.cutOff)")
        try check("script.svg", "broken(SiteGeneration.PictureReading.Fault.noPicture)")
        #expect(PictureReading([]) == .broken(.noPicture))
        #expect(PictureReading(Array("<html>".utf8)) == .broken(.noPicture))
        // HEIC, which phones send under other names, and which few browsers show.
        #expect(PictureReading([0, 0, 0, 24] + Array("ftypheic".utf8)) == .broken(.noPicture))
    }

    @Test func sidesAndPixelsAreBounded() throws {
        var bytes = try PictureFixtures.bytes("small.png")
        func reading(_ width: [UInt8], _ height: [UInt8]) -> PictureReading {
            bytes.replaceSubrange(16..<24, with: width + height)
            return PictureReading(bytes)
        }
        #expect(reading([0, 0, 0x75, 0x30], [0, 0, 0, 1]).picture?.width == 30_000)
        #expect(reading([0, 0, 0x75, 0x31], [0, 0, 0, 1]) == .broken(.tooLarge))
        #expect(reading([0, 0, 0x75, 0x30], [0, 0, 0x75, 0x30]) == .broken(.tooLarge))
        #expect(reading([0x7F, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF]) == .broken(.tooLarge))
        #expect(reading([0, 0, 0, 0], [0, 0, 0, 1]) == .broken(.noPicture))
    }

    @Test(arguments: [
        "cmyk.jpg", "profile.jpg", "small.png", "place.png", "small.webp", "turned.webp", "moving.webp", "small.avif",
    ])
    func noBeginningOfAPictureIsAPicture(name: String) throws {
        let bytes = try PictureFixtures.bytes(name)
        for count in bytes.indices {
            #expect(PictureReading(Array(bytes[..<count])).picture == nil, "\(name), \(count) bytes")
        }
    }

    /// Each byte in turn made all ones, or one less: lengths that lead past the end, backwards, or nowhere.
    @Test(arguments: [
        "cmyk.jpg", "profile.jpg", "place.png", "moving.png", "small.gif", "small.webp", "turned.webp", "moving.webp",
        "small.avif",
    ])
    func noByteStopsTheReading(name: String) throws {
        let bytes = try PictureFixtures.bytes(name)
        for place in bytes.indices {
            for other in [0xFF, 0x00, bytes[place] &- 1] {
                var altered = bytes
                altered[place] = other
                _ = PictureReading(altered)
                _ = PlainWebP.bytes(of: altered)
            }
        }
    }

    @Test func theFingerprintIsOfTheBytes() throws {
        let one = PictureReading(try PictureFixtures.bytes("small.png")).picture
        let same = PictureReading(try PictureFixtures.bytes("small.png")).picture
        let other = PictureReading(try PictureFixtures.bytes("place.png")).picture
        #expect(one?.fingerprint == same?.fingerprint && one?.fingerprint != other?.fingerprint)
        #expect(one?.fingerprint.wholeMatch(of: /[0-9a-f]{16}/) != nil)
    }
}
