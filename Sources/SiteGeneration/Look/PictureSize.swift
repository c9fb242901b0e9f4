/// How wide a picture is to how high, in whole numbers: a photograph's pixels, or a drawing's own units.
struct PictureSize: Sendable, Hashable {
    let width: Int
    let height: Int

    /// Nil when the bytes are no picture, or a drawing that does not say.
    init?(_ bytes: [UInt8]) {
        if let picture = PictureReading(bytes).picture {
            (width, height) = (picture.width, picture.height)
        } else if let svg = SVGTag(bytes), let size = svg.size {
            let isWhole = size.width == size.width.rounded() && size.height == size.height.rounded()
            // Ten times as much keeps the proportion of a drawing of 24.5 to 10.2.
            let scale = isWhole ? 1.0 : 10.0
            (width, height) = (Int((size.width * scale).rounded()), Int((size.height * scale).rounded()))
        } else {
            return nil
        }
        if width < 1 || height < 1 { return nil }
    }
}

/// The first tag of an SVG file (SVG 2, section 8).
private struct SVGTag {
    private var attributes: [String: String] = [:]

    /// Nil when none is among the file's first 64 kB.
    init?(_ bytes: [UInt8]) {
        let text = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
        guard let tag = text.firstMatch(of: #/<svg(\s[^>]*)>/#) else { return nil }
        for match in tag.output.1.matches(of: #/\s([A-Za-z:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/#) {
            attributes[String(match.output.1)] = String(match.output.2 ?? match.output.3 ?? "")
        }
    }

    /// Width and height where both are in pixels, otherwise those of the viewBox.
    var size: (width: Double, height: Double)? {
        if let width = pixels("width"), let height = pixels("height") { return (width, height) }
        let box = (attributes["viewBox"] ?? "").split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }
            .compactMap { Double($0) }
        return box.count == 4 && isSize(box[2]) && isSize(box[3]) ? (box[2], box[3]) : nil
    }

    private func pixels(_ name: String) -> Double? {
        guard let written = attributes[name] else { return nil }
        let number = Double(written.hasSuffix("px") ? String(written.dropLast(2)) : written)
        return number.flatMap { isSize($0) ? $0 : nil }
    }

    private func isSize(_ number: Double) -> Bool { number > 0 && number <= 100_000 }
}
