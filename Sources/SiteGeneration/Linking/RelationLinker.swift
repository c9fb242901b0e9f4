import ContentModel
import Diagnostics

/// Resolves the reference fields of records, and turns the relations round.
struct RelationLinker: Sendable {
    let schema: Schema
    let indices: [RecordID: Int]
    /// Those that are nowhere on the site.
    let hidden: [RecordID: Presence]
    /// By the record's place.
    let presences: [Presence]
    /// Records whose files have findings of their own.
    let unreadable: Set<RecordID>

    /// By slot of the record's collection: the records named there.
    func relations(of record: Record) -> Diagnosed<[Int: [Int]]> {
        let isOver = indices[record.id].map { presences[$0].isExpired } ?? false
        var relations: [Int: [Int]] = [:]
        var findings: [Diagnostic] = []
        let collection = schema.collections[record.collection]
        for slot in collection.fields.indices {
            let references: [Value.Reference]
            switch record.main.values[slot] {
            case .reference(let reference): references = [reference]
            case .references(let list): references = list
            default: continue
            }
            relations[slot] = references.compactMap { resolve($0, in: record.main.document.source, isOver, &findings) }
        }
        return Diagnosed(relations, findings)
    }

    private func resolve(
        _ reference: Value.Reference, in source: SourceFile, _ isOver: Bool, _ findings: inout [Diagnostic]
    ) -> Int? {
        if let index = indices[reference.id] {
            if !isOver, presences[index].isExpired {
                findings.append(.namesExpired(reference.id.text, at: source.place(of: reference.range)))
            }
            return index
        }
        if unreadable.contains(reference.id) { return nil }
        let place = source.place(of: reference.range)
        if let presence = hidden[reference.id] {
            if !isOver { findings.append(.namesHidden(reference.id.text, presence, at: place)) }
        } else {
            let known = indices.keys.filter { $0.collection == reference.id.collection }
            findings.append(.unknownRecord(reference.id, among: known, at: place))
        }
        return nil
    }

    /// For each record what names it with an `inverse`, by collection and field in schema order.
    /// Expired records name nobody any more.
    func inverses(of records: [Record], relations: [[Int: [Int]]]) -> [[Site.Inverse]] {
        var incoming: [[InverseKey: [Int]]] = Array(repeating: [:], count: records.count)
        for (index, record) in records.enumerated() where !presences[index].isExpired {
            for (slot, field) in schema.collections[record.collection].fields.enumerated() {
                guard let name = field.type.target?.inverse else { continue }
                for target in relations[index][slot] ?? [] {
                    incoming[target][InverseKey(collection: record.collection, name: name), default: []].append(index)
                }
            }
        }
        return incoming.map { byKey in
            byKey.sorted { $0.key < $1.key }.map { key, records in
                Site.Inverse(name: key.name, collection: key.collection, records: records)
            }
        }
    }

    private struct InverseKey: Hashable, Comparable {
        let collection: Int
        let name: String

        static func < (left: InverseKey, right: InverseKey) -> Bool {
            (left.collection, left.name) < (right.collection, right.name)
        }
    }
}
