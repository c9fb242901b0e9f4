import ContentModel
import Diagnostics

/// The entries of a map in written order, each key once.
struct MapEntries {
    private(set) var list: [RawValue.Entry] = []
    /// Kept only once a map is long: up to then looking through the list is faster.
    private var places: [String: SourceRange] = [:]

    mutating func append(_ entry: RawValue.Entry) {
        list.append(entry)
        if list.count == 17 {
            for entry in list { places[entry.key] = entry.keyRange }
        } else if list.count > 17 {
            places[entry.key] = entry.keyRange
        }
    }

    func place(of key: String) -> SourceRange? {
        list.count > 16 ? places[key] : list.first { $0.key == key }?.keyRange
    }
}
