/// The twelve levels that values of postings are rounded to, best first.
///
/// The best levels hold the fewest postings, since only the order of the best pages is seen.
struct ImpactLevels: Sendable, Hashable {
    /// The lowest value in each level, falling; the last is 0.
    let floors: [UInt16]
    /// What a level is worth, in thousandths, never rising: the mean of its values.
    let worths: [Int]

    /// Share of all postings in each level, in thousandths.
    private static let shares = [4, 6, 10, 16, 24, 36, 54, 80, 120, 170, 220, 260]

    init(_ values: [UInt16]) {
        var histogram = [Int](repeating: 0, count: 65_536)
        for value in values { histogram[Int(value)] += 1 }
        var floors: [UInt16] = []
        var worths: [Int] = []
        var value = 65_535
        var (passed, wanted) = (0, 0)
        for share in Self.shares {
            wanted += share
            let last = floors.count == Self.shares.count - 1
            let top = max(0, value)
            var (count, sum) = (0, 0)
            while value >= 0, last || (passed + count) * 1000 < wanted * values.count {
                count += histogram[value]
                sum += histogram[value] * value
                value -= 1
            }
            passed += count
            floors.append(last ? 0 : UInt16(clamping: value + 1))
            let mean = count > 0 ? sum / count : top
            worths.append(min(worths.last ?? 1000, mean * 1000 / 65_535))
        }
        self.floors = floors
        self.worths = worths
    }

    /// The level of a value.
    func level(_ value: UInt16) -> Int {
        var level = 0
        while value < floors[level] { level += 1 }
        return level
    }
}
