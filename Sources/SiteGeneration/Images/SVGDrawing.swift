import Diagnostics

/// An SVG picture that is only a drawing, written anew: what nobody sees, such as comments, notes of the program that
/// made it and the author's folders, is not in it.
struct SVGDrawing: Sendable, Hashable {
    /// In pixels, as the drawing says it wants to be shown.
    let width: Int
    let height: Int
    let bytes: [UInt8]
    /// `0123456789abcdef.svg`, of its bytes.
    let name: String

    /// In bytes, elements, elements when each use of another is counted, and elements within each other.
    static let largest = 256 << 10
    static let mostElements = 10_000
    static let mostDrawn = 100_000
    static let deepest = 64
    /// More than these are not told of.
    static let mostFindings = 20

    /// On the site, and from its root.
    var path: String { "/images/" + name }

    init(width: Int, height: Int, bytes: [UInt8]) {
        self.width = width
        self.height = height
        self.bytes = bytes
        name = Fingerprint.long(of: bytes) + ".svg"
    }

    static func isNamed(_ path: String) -> Bool { path.lowercased().hasSuffix(".svg") }

    /// Nil when the file holds more than a drawing, or less; the findings say where.
    static func read(_ source: SourceFile) -> Diagnosed<SVGDrawing?> {
        if source.bytes.count > largest {
            return Diagnosed(nil, [.svgTooLarge(.bytes, at: source.place(of: .start))])
        }
        var reader = SVGReader(source)
        let drawing = reader.read()
        return Diagnosed(reader.findings.isEmpty ? drawing : nil, Array(reader.findings.prefix(mostFindings)))
    }
}
