import ContentModel
import Diagnostics

/// Records that stand in a line: the steps of guides, and what took the place of what.
struct Lines: Sendable {
    /// For a guide, by its place: its shown steps, in order.
    let steps: [Int: [Int]]
    /// For a record, by its place: the shown records that replace it.
    let successors: [Int: [Int]]

    init(_ records: [Record], presences: [Presence], relations: [[Int: [Int]]], schema: Schema) {
        var steps: [Int: [(number: Int, record: Int)]] = [:]
        var successors: [Int: [Int]] = [:]
        let collections = schema.collections.indices.filter {
            let traits = schema.collections[$0].traits
            return traits.series != nil || traits.succession != nil
        }
        for (index, record) in records.enumerated()
        where collections.contains(record.collection) && !presences[index].isExpired {
            let traits = schema.collections[record.collection].traits
            if let series = traits.series, let guide = relations[index][series.guide]?.first {
                steps[guide, default: []].append((number: record.step(series) ?? 0, record: index))
            }
            for old in traits.succession.flatMap({ relations[index][$0.replaces] }) ?? [] {
                successors[old, default: []].append(index)
            }
        }
        self.steps = steps.mapValues { $0.sorted { ($0.number, $0.record) < ($1.number, $1.record) }.map(\.record) }
        self.successors = successors
    }
}

extension Record {
    fileprivate func step(_ series: Schema.Series) -> Int? {
        if case .integer(let number) = main.values[series.step] { number } else { nil }
    }
}

extension Lines {
    /// What is wrong with the numbers of steps, and records that replace each other in a ring.
    ///
    /// Drafts and records of another time are judged too: so that no day makes an error of what was right before.
    static func findings(in parts: SiteParts) -> [Diagnostic] {
        parts.schema.collections.indices.flatMap { index -> [Diagnostic] in
            let collection = parts.schema.collections[index]
            if collection.traits.series == nil, collection.traits.succession == nil { return [] }
            let records = parts.records.filter { $0.collection == index }
            let series = collection.traits.series.map { stepFindings(records, $0, isWhole: parts.unreadable.isEmpty) }
            let rings = collection.traits.succession.map { ringFindings(records, $0) }
            return (series ?? []) + (rings ?? [])
        }
    }

    private static func stepFindings(_ records: [Record], _ series: Schema.Series, isWhole: Bool) -> [Diagnostic] {
        var guides: [RecordID: [Record]] = [:]
        var findings: [Diagnostic] = []
        for record in records {
            guard case .reference(let guide) = record.main.values[series.guide] else { continue }
            guides[guide.id, default: []].append(record)
            if record.step(series) == nil {
                findings.append(.stepWithoutNumber(at: record.main.document.source.place(of: guide.range)))
            }
        }
        for (guide, records) in guides.sorted(by: { $0.key.text < $1.key.text }) {
            let numbered = records.compactMap { record in record.step(series).map { (number: $0, record: record) } }
                .sorted { ($0.number, $0.record.id.slug) < ($1.number, $1.record.id.slug) }
            for (earlier, later) in zip(numbered, numbered.dropFirst()) where earlier.number == later.number {
                findings.append(
                    .sameStep(later.number, of: guide.text, as: earlier.record.id.text, at: later.record.place(series)))
            }
            for (place, step) in numbered.enumerated() where isWhole {
                let before = place == 0 ? 0 : numbered[place - 1].number
                if step.number > before + 1 {
                    findings.append(.missingStep(before + 1, of: guide.text, at: step.record.place(series)))
                }
            }
        }
        return findings
    }

    /// Each ring is told of once, at its first record by slug.
    private static func ringFindings(_ records: [Record], _ succession: Schema.Succession) -> [Diagnostic] {
        let replaced = Dictionary(
            uniqueKeysWithValues: records.map { ($0.id, $0.references(at: succession.replaces)) })
        return records.compactMap { record in
            guard let ring = ring(from: record.id, replaced), ring.allSatisfy({ record.id.slug <= $0.slug }),
                let reference = record.references(at: succession.replaces).first
            else { return nil }
            return .replacesInRing(ring.map(\.text), at: record.main.document.source.place(of: reference.range))
        }
    }

    /// The records one comes through on the shortest way from a record back to itself.
    private static func ring(from start: RecordID, _ replaced: [RecordID: [Value.Reference]]) -> [RecordID]? {
        var ways: [[RecordID]] = [[start]]
        var seen: Set<RecordID> = []
        while !ways.isEmpty {
            var longer: [[RecordID]] = []
            for way in ways {
                for next in way.last.flatMap({ replaced[$0] }) ?? [] {
                    if next.id == start { return way }
                    if seen.insert(next.id).inserted { longer.append(way + [next.id]) }
                }
            }
            ways = longer
        }
        return nil
    }
}

extension Record {
    fileprivate func references(at slot: Int) -> [Value.Reference] {
        switch main.values[slot] {
        case .reference(let reference): [reference]
        case .references(let references): references
        default: []
        }
    }

    /// Where a step's guide is named.
    fileprivate func place(_ series: Schema.Series) -> SourcePlace {
        let range = references(at: series.guide).first?.range ?? .start
        return main.document.source.place(of: range)
    }
}
