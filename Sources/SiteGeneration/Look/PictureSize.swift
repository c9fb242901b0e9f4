/// How wide a picture is to how high, in whole numbers: a photograph's pixels, or a drawing's own units.
struct PictureSize: Sendable, Hashable {
    let width: Int
    let height: Int

    /// Nil when the bytes are no picture, or a drawing that does not say.
    init?(_ bytes: [UInt8]) {
        if let picture = PictureReading(bytes).picture {
            (width, height) = (picture.width, picture.height)
        } else if let size = Self.drawing(bytes) {
            let isWhole = size.across == size.across.rounded() && size.down == size.down.rounded()
            // Ten times as much keeps the proportion of a drawing of 24.5 to 10.2.
            let scale = isWhole ? 1.0 : 10.0
            (width, height) = (Int((size.across * scale).rounded()), Int((size.down * scale).rounded()))
        } else {
            return nil
        }
        if width < 1 || height < 1 { return nil }
    }

    /// By the first tag alone (SVG 2, section 8), among the file's first 64 kB: a logo is the web team's own, and may hold
    /// what a drawing in the content may not.
    private static func drawing(_ bytes: [UInt8]) -> SVGSize? {
        let text = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
        guard let tag = text.firstMatch(of: #/<svg(\s[^>]*)>/#) else { return nil }
        var attributes: [String: String] = [:]
        for match in tag.output.1.matches(of: #/\s([A-Za-z:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/#) {
            attributes[String(match.output.1)] = String(match.output.2 ?? match.output.3 ?? "")
        }
        return SVGSize(width: attributes["width"], height: attributes["height"], viewBox: attributes["viewBox"])
    }
}
