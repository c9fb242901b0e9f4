/// A pattern a whole text must match, run in time proportional to text × pattern, whatever is written.
///
/// The part of ECMA-262 regular expressions that HTML's `pattern` and JSON Schema share and that needs no
/// backtracking: characters, `.`, `\d \w \s` and escapes, `[a-z]` and `[^a-z]`, groups, `|`, `* + ? {n} {n,} {n,m}`.
public struct Pattern: Sendable, Hashable {
    /// As written in the declaration.
    public let text: String
    private let states: [State]

    fileprivate enum State: Sendable, Hashable {
        case scalars(ScalarSet, next: Int)
        case fork(Int, Int)
        case accept
    }

    /// Nil when the text is not such a pattern, or is larger than 1,000 states once written out.
    public init?(_ text: String) {
        var parser = PatternParser(text)
        guard let tree = parser.parse() else { return nil }
        var states: [State] = [.accept]
        guard Self.build(tree, to: 0, into: &states) != nil else { return nil }
        self.text = text
        self.states = states
    }

    public func matches(_ text: String) -> Bool {
        var active = closure(of: [states.count - 1])
        for scalar in text.unicodeScalars {
            var next: [Int] = []
            for index in active {
                if case .scalars(let set, let target) = states[index], set.contains(scalar) { next.append(target) }
            }
            active = closure(of: next)
            if active.isEmpty { return false }
        }
        return active.contains(0)
    }

    private func closure(of starts: [Int]) -> [Int] {
        var seen = Array(repeating: false, count: states.count)
        var stack = starts
        var result: [Int] = []
        while let index = stack.popLast() {
            if seen[index] { continue }
            seen[index] = true
            if case .fork(let a, let b) = states[index] { stack += [a, b] } else { result.append(index) }
        }
        return result
    }

    /// Adds the states of a tree that go on to `next`; the entry state is always the last one added.
    private static func build(_ tree: PatternTree, to next: Int, into states: inout [State]) -> Int? {
        guard states.count < 1_000 else { return nil }
        switch tree {
        case .empty:
            states.append(.fork(next, next))
        case .scalars(let set):
            states.append(.scalars(set, next: next))
        case .sequence(let parts):
            var target = next
            for part in parts.reversed() {
                guard let entry = build(part, to: target, into: &states) else { return nil }
                target = entry
            }
            states.append(.fork(target, target))
        case .either(let parts):
            var entries: [Int] = []
            for part in parts {
                guard let entry = build(part, to: next, into: &states) else { return nil }
                entries.append(entry)
            }
            let joined = entries.dropFirst().reduce(entries.first ?? next) { first, second in
                states.append(.fork(first, second))
                return states.count - 1
            }
            states.append(.fork(joined, joined))
        case .repeated(let part, let least, let greatest):
            return buildRepetition(part, least, greatest, to: next, into: &states)
        }
        return states.count - 1
    }

    private static func buildRepetition(
        _ part: PatternTree, _ least: Int, _ greatest: Int?, to next: Int, into states: inout [State]
    ) -> Int? {
        var target = next
        if let greatest {
            for _ in least..<max(least, greatest) {
                guard let entry = build(part, to: target, into: &states) else { return nil }
                states.append(.fork(entry, next))
                target = states.count - 1
            }
        } else {
            states.append(.fork(next, next))
            let loop = states.count - 1
            guard let entry = build(part, to: loop, into: &states) else { return nil }
            states[loop] = .fork(entry, next)
            target = loop
        }
        for _ in 0..<least {
            guard let entry = build(part, to: target, into: &states) else { return nil }
            target = entry
        }
        states.append(.fork(target, target))
        return states.count - 1
    }
}
