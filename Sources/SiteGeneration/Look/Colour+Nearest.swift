extension Colour {
    /// The colour of the same hue and saturation (CSS Color 4, section 7) that passes, and whose lightness is nearest;
    /// nil where none does.
    func nearest(where passes: (Colour) -> Bool) -> Colour? {
        let own = HSL(self)
        for step in 1...Self.steps {
            for distance in [-Double(step), Double(step)] {
                let lightness = min(1, max(0, own.lightness + distance / Double(Self.steps)))
                let colour = HSL(hue: own.hue, saturation: own.saturation, lightness: lightness).colour
                if passes(colour) { return colour }
            }
        }
        return nil
    }

    /// Two for each value a byte can have.
    private static let steps = 510
}

private struct HSL {
    /// In sixths of the circle, from red.
    let hue: Double
    let saturation: Double
    let lightness: Double

    init(hue: Double, saturation: Double, lightness: Double) {
        self.hue = hue
        self.saturation = saturation
        self.lightness = lightness
    }

    init(_ colour: Colour) {
        let (red, green, blue) = (Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
        let (most, least) = (max(red, green, blue), min(red, green, blue))
        let spread = most - least
        lightness = (most + least) / 2
        saturation = spread == 0 ? 0 : spread / (1 - abs(2 * lightness - 1))
        if spread == 0 {
            hue = 0
        } else if most == red {
            hue = (green - blue) / spread + (green < blue ? 6 : 0)
        } else if most == green {
            hue = (blue - red) / spread + 2
        } else {
            hue = (red - green) / spread + 4
        }
    }

    var colour: Colour { Colour(red: part(0), green: part(8), blue: part(4)) }

    /// One of red, green and blue, as the specification's sample code has it.
    private func part(_ place: Double) -> UInt8 {
        let turn = (place + hue * 2).truncatingRemainder(dividingBy: 12)
        let reach = saturation * min(lightness, 1 - lightness)
        let value = lightness - reach * max(-1, min(turn - 3, 9 - turn, 1))
        return UInt8(min(255, max(0, (value * 255).rounded())))
    }
}
