import Diagnostics

extension Vocabulary {
    /// A vocabulary's terms as shapes on a plane: an overview, not a survey.
    public struct Map: Sendable, Hashable {
        public struct Shape: Sendable, Hashable {
            /// The term's key.
            public let term: String
            public let outline: PathData
        }

        /// The part of the plane that is shown, as SVG's `viewBox`.
        public let box: String
        /// Drawn below the shapes.
        public let water: PathData?
        /// In the terms' order.
        public let shapes: [Shape]
    }
}

extension Declaration {
    /// A vocabulary's `map`.
    mutating func map(_ key: String, terms: [Vocabulary.Term]) -> Vocabulary.Map? {
        guard let raw = value(key) else { return nil }
        let place = source.place(of: keyRange(key) ?? raw.range)
        return inner(raw, keys: ["box", "whole", "water", "shapes"]) { map in
            let keys = terms.map(\.key)
            let whole = map.text("whole")
            if let whole, !keys.contains(whole.text) {
                map.findings.append(.unknownKey(whole.text, among: keys, at: map.source.place(of: whole.range)))
            }
            let box = map.box("box")
            let shapes = map.shapes("shapes", keys: keys)
            let named = Set(map.value("shapes").map(\.keys) ?? [])
            for term in keys where !named.contains(term) && term != whole?.text && !named.isEmpty {
                map.findings.append(.termWithoutShape(term, at: place))
            }
            let water = map.text("water").flatMap { map.outline($0) }
            return box.map { Vocabulary.Map(box: $0, water: water, shapes: shapes) }
        }
    }

    /// Four numbers, of which the last two are a width and a height.
    private mutating func box(_ key: String) -> String? {
        guard let written = requiredText(key) else { return nil }
        let numbers = written.text.split { $0.isWhitespace || $0 == "," }.compactMap { Double($0) }
        let isBox = numbers.count == 4 && numbers.allSatisfy { abs($0) <= PathData.farthest }
        guard isBox, numbers[2] > 0, numbers[3] > 0 else {
            findings.append(.badMapBox(at: source.place(of: written.range)))
            return nil
        }
        return numbers.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" }.joined(separator: " ")
    }

    private mutating func shapes(_ key: String, keys: [String]) -> [Vocabulary.Map.Shape] {
        guard let raw = value(key) else {
            findings.append(.missingKey(key, at: source.place(of: range)))
            return []
        }
        return inner(raw, keys: keys) { shapes in
            keys.compactMap { term in
                shapes.text(term).flatMap { shapes.outline($0) }.map { Vocabulary.Map.Shape(term: term, outline: $0) }
            }
        } ?? []
    }

    private mutating func outline(_ written: Written) -> PathData? {
        do throws(PathData.Fault) {
            return try PathData(written.text)
        } catch {
            findings.append(.badOutline(error.piece, at: source.place(of: written.range)))
            return nil
        }
    }
}

extension RawValue {
    fileprivate var keys: [String] {
        if case .map(let entries) = form { entries.map(\.key) } else { [] }
    }
}
