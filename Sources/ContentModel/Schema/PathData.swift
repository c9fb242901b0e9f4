/// An outline as SVG writes it in `d` (SVG 2, section 9.3), read so far as to know that it is one and where its middle
/// lies.
public struct PathData: Sendable, Hashable {
    /// As written, with single spaces.
    public let text: String
    /// The centroid of its largest part, by the points that it goes through.
    public let middle: Point

    public struct Point: Sendable, Hashable {
        public var x: Double
        public var y: Double
    }

    /// Where a text stops being an outline.
    public struct Fault: Error, Hashable {
        /// What stands there; empty at the end.
        public let piece: String
    }

    /// In bytes, and in units from the middle of the plane.
    static let longest = 20_000
    static let farthest = 100_000.0

    public init(_ written: String) throws(Fault) {
        text = written.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if text.utf8.count > Self.longest { throw Fault(piece: String(text.suffix(12))) }
        var reader = PathReader(text)
        let parts = try reader.read()
        middle = parts.map(\.centroid).max { $0.area < $1.area }?.point ?? Point(x: 0, y: 0)
    }
}

extension [PathData.Point] {
    /// Of the polygon through the points (shoelace formula); their mean where that has no area.
    fileprivate var centroid: (point: PathData.Point, area: Double) {
        var (area, x, y) = (0.0, 0.0, 0.0)
        for (a, b) in zip(self, dropFirst() + prefix(1)) {
            let cross = a.x * b.y - b.x * a.y
            area += cross
            x += (a.x + b.x) * cross
            y += (a.y + b.y) * cross
        }
        if abs(area) > 0.001 { return (PathData.Point(x: x / (3 * area), y: y / (3 * area)), abs(area)) }
        let count = Double(Swift.max(1, self.count))
        return (PathData.Point(x: map(\.x).reduce(0, +) / count, y: map(\.y).reduce(0, +) / count), 0)
    }
}
