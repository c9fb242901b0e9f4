import Testing

@testable import SiteGeneration

@Suite struct PictureVersionsTests {
    private func versions(
        _ width: Int, _ kind: PictureFile.Kind = .jpeg, isAnimated: Bool = false
    ) -> PictureVersions? {
        PictureVersions(
            of: PictureFile(
                kind: kind, width: width, height: 100, isAnimated: isAnimated, hasProfile: false, hasLocation: false,
                fingerprint: "f"))
    }

    private func names(_ versions: PictureVersions?) -> String {
        (versions?.all ?? []).map(\.name).joined(separator: " ")
    }

    @Test func noVersionIsWiderThanThePicture() {
        #expect(
            names(versions(4000)) == "f-480.webp f-960.webp f-1600.webp f-480.jpg f-960.jpg f-1600.jpg")
        #expect(names(versions(1600)) == names(versions(4000)))
        #expect(names(versions(961)) == "f-480.webp f-960.webp f-961.webp f-480.jpg f-960.jpg f-961.jpg")
        #expect(names(versions(480)) == "f-480.webp f-480.jpg")
        #expect(names(versions(1)) == "f-1.webp f-1.jpg")
    }

    @Test func thePicturesOwnKindIsForOlderBrowsers() {
        #expect(names(versions(300, .png)) == "f-300.webp f-300.png")
        #expect(names(versions(300, .webp)) == "f-300.webp")
        #expect(names(versions(300, .avif)) == "f-300.webp")
        #expect(versions(300, .gif, isAnimated: true) == nil)
        #expect(versions(300, .png, isAnimated: true) == nil)
    }

    @Test func oneAddressIsForBrowsersThatDoNotChoose() {
        #expect(versions(4000)?.middle.name == "f-960.jpg" && versions(4000)?.widest.name == "f-1600.jpg")
        #expect(versions(700, .webp)?.middle.name == "f-700.webp")
    }
}
