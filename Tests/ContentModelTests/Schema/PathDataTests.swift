import ContentModel
import Testing

@Suite struct PathDataTests {
    /// The text kept and its middle, or where it stops.
    private func check(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        do throws(PathData.Fault) {
            let path = try PathData(text)
            let (x, y) = (path.middle.x.rounded(), path.middle.y.rounded())
            #expect("\(path.text) @ \(Int(x)) \(Int(y))" == expected, sourceLocation: sourceLocation)
        } catch {
            #expect("! \(error.piece)" == expected, sourceLocation: sourceLocation)
        }
    }

    @Test func everyCommandIsFollowed() {
        check("M0 0H10V20H0Z", "M0 0H10V20H0Z @ 5 10")
        check("m10,10 20,0 0,20 -20,0 z", "m10,10 20,0 0,20 -20,0 z @ 20 20")
        check("M0 0C1 1 2 2 40 0S1 1 40 40Q1 1 0 40Z", "M0 0C1 1 2 2 40 0S1 1 40 40Q1 1 0 40Z @ 20 20")
        check("M0 0a5 5 0 0110 0t0 10h-10z", "M0 0a5 5 0 0110 0t0 10h-10z @ 5 5")
        check("M.5.5-1-1L1e1-1", "M.5.5-1-1L1e1-1 @ 3 -1")
        check("M0 0\n  H4\tV4z", "M0 0 H4 V4z @ 3 1")
    }

    /// An island in the sea: the name stands on the largest part.
    @Test func theMiddleIsThatOfTheLargestPart() {
        check("M0 0h2v2h-2zM100 100h20v20h-20z", "M0 0h2v2h-2zM100 100h20v20h-20z @ 110 110")
        check("M5 5", "M5 5 @ 5 5")
    }

    @Test func whatIsNoOutlineIsRefused() {
        check("", "! ")
        check("L0 0", "! L0 0")
        check("M0", "! ")
        check("M0 0L", "! ")
        check("M0 0X5", "! X5")
        check("M0 0 5", "! ")
        check("M0 0a5 5 0 2 1 9 9", "! 2 1 9 9")
        check("M0 0H1e9", "! 1e9")
        check("M0 0Hnan", "! nan")
        check("M0 0z5", "! 5")
        check("M0 0\"/><script>", "! \"/><script>")
        check(
            "M0 0H" + String(repeating: "1 ", count: 10_000),
            "!  1 1 1 1 1 1")
    }
}
