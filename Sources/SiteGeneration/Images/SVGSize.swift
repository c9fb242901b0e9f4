/// How large a drawing wants to be shown, and what part of its plane that is (SVG 2, section 8).
struct SVGSize: Sendable, Hashable {
    /// In pixels, not always whole ones.
    let across: Double
    let down: Double
    private let viewBox: String

    /// As the root element says; nil when neither lengths nor a view box say it.
    init?(width: String?, height: String?, viewBox: String?) {
        let box = viewBox.flatMap(Self.numbers)
        let (across, down) = (width.flatMap(Self.pixels), height.flatMap(Self.pixels))
        let shown: (Double, Double)
        switch (across, down, box) {
        case (let across?, let down?, _): shown = (across, down)
        case (let across?, nil, let box?): shown = (across, across * box[3] / box[2])
        case (nil, let down?, let box?): shown = (down * box[2] / box[3], down)
        case (nil, nil, let box?): shown = (box[2], box[3])
        default: return nil
        }
        let longest = Double(PictureFile.longestSide)
        guard shown.0 > 0, shown.1 > 0, shown.0 <= longest, shown.1 <= longest else { return nil }
        (self.across, self.down) = shown
        self.viewBox = box.flatMap { _ in viewBox } ?? "0 0 \(Self.text(shown.0)) \(Self.text(shown.1))"
    }

    /// In whole pixels, as HTML has them.
    var width: Int { max(1, Int(across.rounded())) }
    var height: Int { max(1, Int(down.rounded())) }

    /// The root's own: with both a size and a view box, a browser can show it at any size.
    var attributes: [SVGWriter.Attribute] {
        [("xmlns", SVGNames.namespace), ("width", "\(width)"), ("height", "\(height)"), ("viewBox", viewBox)].map {
            SVGWriter.Attribute(name: $0, value: $1, references: [])
        }
    }

    /// Four of them, of which the last two are a width and a height.
    private static func numbers(_ text: String) -> [Double]? {
        let numbers = text.split { $0.isWhitespace || $0 == "," }.map { Double($0) }
        guard numbers.count == 4, numbers.allSatisfy({ $0?.isFinite == true }) else { return nil }
        let found = numbers.compactMap { $0 }
        return found[2] > 0 && found[3] > 0 ? found : nil
    }

    /// A length in pixels (CSS Values, section 6.2); nil for a share of something else, such as 100%.
    private static func pixels(_ text: String) -> Double? {
        let units = ["px": 1, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96, "pt": 96.0 / 72, "pc": 16]
        let bare = text.filter { !$0.isWhitespace }
        let unit = units.first { bare.hasSuffix($0.key) }
        guard let number = Double(bare.dropLast(unit?.key.count ?? 0)), number.isFinite, number > 0 else { return nil }
        return number * (unit?.value ?? 1)
    }

    private static func text(_ number: Double) -> String {
        number == number.rounded() ? "\(Int(number))" : "\((number * 1000).rounded() / 1000)"
    }
}
