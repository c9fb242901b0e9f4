/// The name among `known` that `written` most likely meant, or nil when none is near.
///
/// Nearness is the Damerau–Levenshtein distance (optimal string alignment) over lower-cased characters,
/// at most a third of the longer word (though 1 is always near enough) and at most 3, and never all of the
/// longer word. On equal distance the earlier of `known` wins.
public func suggestion(for written: String, among known: some Sequence<String>) -> String? {
    let word = Array(written.lowercased().prefix(64))
    var best: (name: String, distance: Int)?
    for name in known {
        let other = Array(name.lowercased().prefix(64))
        let limit = min(3, max(1, max(word.count, other.count) / 3))
        guard abs(word.count - other.count) <= limit else { continue }
        let distance = editDistance(word, other)
        let isAnother = distance == max(word.count, other.count)
        if distance <= limit, !isAnother, distance < best?.distance ?? Int.max { best = (name, distance) }
    }
    return best?.name
}

private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1] + Array(repeating: 0, count: b.count)
        for j in b.indices {
            row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
            }
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}
