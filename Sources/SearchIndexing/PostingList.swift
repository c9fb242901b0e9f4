/// One term's postings by level: for each, how many documents there are and the gaps between them.
///
/// A list above `TermShards.longList` bytes is parted after the levels that hold its best documents.
struct PostingList: Sendable {
    /// How many documents there are.
    let count: Int
    /// All levels, or the best of a long list.
    private(set) var head: [UInt8] = []
    /// The levels from `restLevel` on.
    private(set) var rest: [UInt8] = []
    private(set) var restLevel = 0

    init(_ postings: Postings, _ term: Int, _ levels: ImpactLevels) {
        let range = postings.range(term)
        count = range.count
        let (documents, ends) = Self.byLevel(range, postings, levels)
        var headEnd = 0
        var start = 0
        for (level, end) in ends.enumerated() where start < count {
            if restLevel == 0, Self.isEnough(start, next: end) { (restLevel, headEnd) = (level, head.count) }
            Coding.append(end - start, to: &head)
            var next = 0
            for place in start..<end {
                Coding.append(documents[place] - next, to: &head)
                next = documents[place] + 1
            }
            start = end
        }
        guard head.count > TermShards.longList, restLevel > 0 else { return }
        rest = Array(head[headEnd...])
        head.removeSubrange(headEnd...)
    }

    /// The documents, best level first, and where each level ends.
    private static func byLevel(
        _ range: Range<Int>, _ postings: Postings, _ levels: ImpactLevels
    ) -> (documents: [Int], ends: [Int]) {
        var ends = [Int](repeating: 0, count: levels.floors.count)
        let levelOf = postings.values[range].map { levels.level($0) }
        for level in levelOf { ends[level] += 1 }
        for level in ends.indices.dropFirst() { ends[level] += ends[level - 1] }
        var places = [0] + ends.dropLast()
        var documents = [Int](repeating: 0, count: range.count)
        for (index, level) in levelOf.enumerated() {
            documents[places[level]] = Int(postings.documents[range.lowerBound + index])
            places[level] += 1
        }
        return (documents, ends)
    }

    /// So many documents are enough for a head, or the next level would make it much too long.
    private static func isEnough(_ count: Int, next: Int) -> Bool {
        count >= TermShards.inlineDocuments || count > 0 && next > 4 * TermShards.inlineDocuments
    }
}
