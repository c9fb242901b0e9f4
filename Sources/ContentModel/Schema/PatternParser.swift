/// A set of scalars: some ranges, or all but some ranges.
struct ScalarSet: Sendable, Hashable {
    let ranges: [ClosedRange<UInt32>]
    let negated: Bool

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        ranges.contains { $0.contains(scalar.value) } != negated
    }

    static let digits: [ClosedRange<UInt32>] = [0x30...0x39]
    static let wordParts: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    static let spaces: [ClosedRange<UInt32>] = [0x09...0x0D, 0x20...0x20, 0xA0...0xA0]
}

/// A pattern as it was written.
indirect enum PatternTree {
    case empty
    case scalars(ScalarSet)
    case sequence([PatternTree])
    case either([PatternTree])
    case repeated(PatternTree, least: Int, greatest: Int?)
}

/// Reads a pattern; nil at the first thing it does not know.
struct PatternParser {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    mutating func parse() -> PatternTree? {
        if next == "^" { index += 1 }
        guard scalars.count <= 500, let tree = alternation(), index == scalars.count else { return nil }
        return tree
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func alternation() -> PatternTree? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= 20 else { return nil }
        var parts: [PatternTree] = []
        repeat {
            if !parts.isEmpty { index += 1 }
            guard let part = sequence() else { return nil }
            parts.append(part)
        } while next == "|"
        return parts.count == 1 ? parts[0] : .either(parts)
    }

    private mutating func sequence() -> PatternTree? {
        var parts: [PatternTree] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            if scalar == "$", index == scalars.count - 1 {
                index += 1
                break
            }
            guard let atom = atom(), let repeated = repetition(of: atom) else { return nil }
            parts.append(repeated)
        }
        return parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func atom() -> PatternTree? {
        guard let scalar = next else { return nil }
        index += 1
        switch scalar {
        case "(":
            if next == "?" {
                guard index + 1 < scalars.count, scalars[index + 1] == ":" else { return nil }
                index += 2
            }
            guard let tree = alternation(), next == ")" else { return nil }
            index += 1
            return tree
        case "[": return characterClass()
        case ".": return .scalars(ScalarSet(ranges: [0x0A...0x0A, 0x0D...0x0D], negated: true))
        case "\\": return escape().map { .scalars($0) }
        case "*", "+", "?", "{", "}", "^", "$", "]": return nil
        default: return .scalars(ScalarSet(ranges: [scalar.value...scalar.value], negated: false))
        }
    }

    private mutating func escape() -> ScalarSet? {
        guard let scalar = next else { return nil }
        index += 1
        switch scalar {
        case "d": return ScalarSet(ranges: ScalarSet.digits, negated: false)
        case "D": return ScalarSet(ranges: ScalarSet.digits, negated: true)
        case "w": return ScalarSet(ranges: ScalarSet.wordParts, negated: false)
        case "W": return ScalarSet(ranges: ScalarSet.wordParts, negated: true)
        case "s": return ScalarSet(ranges: ScalarSet.spaces, negated: false)
        case "S": return ScalarSet(ranges: ScalarSet.spaces, negated: true)
        case "a"..."z", "A"..."Z", "0"..."9": return nil
        default: return ScalarSet(ranges: [scalar.value...scalar.value], negated: false)
        }
    }

    private mutating func characterClass() -> PatternTree? {
        let negated = next == "^"
        if negated { index += 1 }
        var ranges: [ClosedRange<UInt32>] = []
        while let scalar = next, scalar != "]" {
            index += 1
            if scalar == "\\" {
                guard let set = escape(), !set.negated else { return nil }
                ranges += set.ranges
            } else if next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" {
                let upper = scalars[index + 1]
                guard upper != "\\", scalar <= upper else { return nil }
                ranges.append(scalar.value...upper.value)
                index += 2
            } else {
                ranges.append(scalar.value...scalar.value)
            }
        }
        guard next == "]", !ranges.isEmpty else { return nil }
        index += 1
        return .scalars(ScalarSet(ranges: ranges, negated: negated))
    }

    private mutating func repetition(of atom: PatternTree) -> PatternTree? {
        guard let scalar = next else { return atom }
        switch scalar {
        case "*": index += 1; return .repeated(atom, least: 0, greatest: nil)
        case "+": index += 1; return .repeated(atom, least: 1, greatest: nil)
        case "?": index += 1; return .repeated(atom, least: 0, greatest: 1)
        case "{":
            index += 1
            guard let least = number() else { return nil }
            var greatest: Int? = least
            if next == "," {
                index += 1
                greatest = next == "}" ? nil : number()
                if next != "}" { return nil }
            }
            guard next == "}", least <= greatest ?? least, (greatest ?? least) <= 200 else { return nil }
            index += 1
            return .repeated(atom, least: least, greatest: greatest)
        default: return atom
        }
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let scalar = next, ("0"..."9").contains(scalar), (value ?? 0) < 1_000 {
            value = (value ?? 0) * 10 + Int(scalar.value - 0x30)
            index += 1
        }
        return value
    }
}
