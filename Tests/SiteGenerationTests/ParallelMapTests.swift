import Testing

@testable import SiteGeneration

@Suite struct ParallelMapTests {
    struct Odd: Error, Equatable { let item: Int }

    @Test(arguments: [0, 1, 63, 64, 65, 1000], [1, 2, 7])
    func productsStandInTheOrderOfTheItems(count: Int, jobs: Int) async {
        let items = Array(0..<count)
        #expect(await parallelMap(items, jobs: jobs) { $0 * 3 } == items.map { $0 * 3 })
        #expect(await parallelMap(items, jobs: jobs, chunk: 1) { "\($0)" } == items.map { "\($0)" })
    }

    @Test func aSlowItemDoesNotLoseItsPlace() async {
        let products = await parallelMap(Array(0..<100), jobs: 4, chunk: 1) { item in
            // The first is still busy when most of the others are done.
            (0..<(item == 0 ? 200_000 : 1)).reduce(item) { max($0, -$1) }
        }
        #expect(products == Array(0..<100))
    }

    @Test func jobsAndChunksBelowOneCountAsOne() async {
        #expect(await parallelMap([1, 2, 3], jobs: 0, chunk: -4) { $0 * 10 } == [10, 20, 30])
    }

    @Test(arguments: [1, 2, 8])
    func theFirstFailureInOrderIsThrown(jobs: Int) async {
        await #expect(throws: Odd(item: 201)) {
            try await parallelMap(Array(0..<1000), jobs: jobs, chunk: 10) { item throws(Odd) in
                if item > 200, item % 2 == 1 { throw Odd(item: item) }
                return item
            }
        }
    }
}
