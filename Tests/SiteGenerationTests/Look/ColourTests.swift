import Testing

@testable import SiteGeneration

@Suite struct ColourTests {
    private func colour(_ text: String) throws -> Colour { try #require(Colour(text)) }

    @Test(arguments: [
        ("#a8351c", "#a8351c"), ("#A8351C", "#a8351c"), ("#fff", "#ffffff"), ("#0a4", "#00aa44"),
        ("#000000", "#000000"),
    ])
    func reads(written: String, text: String) throws {
        #expect(try colour(written).text == text)
    }

    @Test(arguments: ["", "#", "a8351c", "#a8351", "#a8351cc", "#ggg", "#12", "hvid", "#a8351æ", " #fff", "#ＦＦＦ"])
    func refuses(written: String) {
        #expect(Colour(written) == nil)
    }

    /// Ratios that WebAIM's checker shows, and the greatest and least there are.
    @Test(arguments: [
        ("#000", "#fff", 21.0), ("#fff", "#fff", 1), ("#767676", "#fff", 4.54), ("#777", "#fff", 4.48),
        ("#949494", "#fff", 3.03), ("#959595", "#fff", 2.99), ("#f00", "#fff", 4.0), ("#00f", "#fff", 8.59),
        ("#0f0", "#fff", 1.37), ("#ff0", "#00f", 8.0),
    ])
    func contrast(one: String, two: String, ratio: Double) throws {
        let (one, two) = (try colour(one), try colour(two))
        #expect(abs(one.contrast(with: two) - ratio) < 0.01)
        #expect(one.contrast(with: two) == two.contrast(with: one))
    }

    /// Luminances by W3C's definition, worked out by hand: the weights themselves for the pure colours.
    @Test(arguments: [
        ("#000", 0), ("#fff", 1), ("#f00", 0.2126), ("#0f0", 0.7152), ("#00f", 0.0722), ("#808080", 0.2159),
    ])
    func luminance(text: String, luminance: Double) throws {
        #expect(abs(try colour(text).luminance - luminance) < 0.0001)
    }

    /// The hue stays, so that a municipality knows its colour again, and no nearer one passes.
    @Test(arguments: [
        ("#8899ee", "#fff"), ("#e8a", "#fffdfa"), ("#7a2010", "#1b1917"), ("#777", "#fff"), ("#0b4c5e", "#12343f"),
    ])
    func nearestOfTheSameHue(text: String, ground: String) throws {
        let (colour, ground) = (try colour(text), try self.colour(ground))
        let nearest = try #require(colour.nearest { $0.contrast(with: ground) >= 4.5 })
        let contrast = nearest.contrast(with: ground)
        #expect(contrast >= 4.5 && contrast < 4.62, "\(nearest.text): \(contrast)")
        #expect(order(of: nearest) == order(of: colour))
    }

    /// Which of red, green and blue is strongest: the sixth of the circle a hue lies in.
    private func order(of colour: Colour) -> [Int] {
        let parts = [Int(colour.red), Int(colour.green), Int(colour.blue)]
        return parts.min() == parts.max() ? [] : [0, 1, 2].sorted { parts[$0] > parts[$1] }
    }

    @Test func sometimesThereIsNone() throws {
        #expect(try colour("#777").nearest { _ in false } == nil)
        // Only the end of the scale passes.
        #expect(try colour("#777").nearest { $0.contrast(with: $0) == 1 && $0.luminance == 1 }?.text == "#ffffff")
    }
}
