import Foundation
import Testing

@testable import SiteGeneration

@Suite struct PictureSizeTests {
    @Test(arguments: [
        (#"<svg viewBox="0 0 40 48">"#, 40, 48), (#"<svg viewBox='-5,-5, 24.5 10.2'/>"#, 245, 102),
        (#"<svg width="120" height="40px" viewBox="0 0 3 1">"#, 120, 40),
        (#"<svg width="100%" height="2em" viewBox="0 0 3 1">"#, 3, 1),
        ("<?xml version=\"1.0\"?>\n<!-- a -->\n<svg\n  xmlns=\"x\"\n  viewBox = \"0 0 8 6\"\n>", 8, 6),
    ])
    func drawings(svg: String, width: Int, height: Int) throws {
        let size = try #require(PictureSize(Array(svg.utf8)))
        #expect((size.width, size.height) == (width, height))
    }

    @Test(arguments: [
        "", "<svg>", "<svgs viewBox=\"0 0 1 1\">", "<svg viewBox=\"0 0 0 4\">", "<svg viewBox=\"0 0 nan inf\">",
        "<svg width=\"4\">", "<svg width=\"1e300\" height=\"1e300\">", "<svg viewBox=\"0 0 0.01 0.01\">", "<html>",
    ])
    func refused(svg: String) {
        #expect(PictureSize(Array(svg.utf8)) == nil)
    }

    @Test(arguments: ["small.png", "small.webp", "phone.jpg"])
    func pictures(name: String) throws {
        let path = packageRoot + "/Tests/Fixtures/pictures/" + name
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let size = try #require(PictureSize(bytes))
        let picture = try #require(PictureReading(bytes).picture)
        #expect((size.width, size.height) == (picture.width, picture.height))
    }
}
