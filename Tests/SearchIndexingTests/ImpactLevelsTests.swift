import Testing

@testable import SearchIndexing

@Suite struct ImpactLevelsTests {
    private func check(_ values: [UInt16]) {
        let levels = ImpactLevels(values)
        #expect(levels.floors.count == 12 && levels.worths.count == 12)
        #expect(zip(levels.worths, levels.worths.dropFirst()).allSatisfy { $0 >= $1 })
        let sorted = values.sorted(by: >).map(levels.level)
        #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0 <= $1 })
    }

    @Test func levelsFallWithTheValue() {
        check([])
        check([0])
        check([65_535])
        check([65_535, 0, 30_000])
        check(Array(repeating: 40_000, count: 1000))
        check((0..<5000).map { UInt16($0 * 13 % 65_536) })
    }

    @Test func theBestLevelsHoldTheFewest() {
        let values = (0..<10_000).map { UInt16($0 * 6) }
        let levels = ImpactLevels(values)
        var counts = [Int](repeating: 0, count: 12)
        for value in values { counts[levels.level(value)] += 1 }
        #expect(zip(counts, counts.dropFirst()).allSatisfy { $0 < $1 })
        #expect(counts.reduce(0, +) == values.count)
    }
}
