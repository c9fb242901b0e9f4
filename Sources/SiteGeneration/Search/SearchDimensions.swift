import ContentModel
import SearchIndexing

/// What results can be narrowed by, across collections: each facet, once.
///
/// Fields that choose from one vocabulary are one dimension under the vocabulary's name, so that an area is an area
/// whether a job lies in it or an association works in several. Fields of one name with the same options are one too.
struct SearchDimensions: Sendable {
    private struct Dimension: Sendable {
        let name: String
        let choices: Schema.Choices
        let label: LocalizedText
        var isMultiple: Bool
        /// Collections that have a field of it: one each, as two of a record's fields are two things to ask about.
        var collections: Set<Int>
    }

    private var dimensions: [Dimension] = []
    /// For each collection: the slots of its facets, each with its dimension's name.
    private(set) var slots: [[(slot: Int, dimension: String)]] = []

    init(_ schema: Schema) {
        for (index, collection) in schema.collections.enumerated() {
            var found: [(slot: Int, dimension: String)] = []
            for (slot, field) in collection.fields.enumerated() {
                guard field.isFacet, let choices = field.type.choices else { continue }
                let label = choices.vocabulary.flatMap(schema.vocabulary)?.label ?? field.label
                found.append((slot, add(field, choices, label, of: index, collection.id)))
            }
            slots.append(found)
        }
    }

    private mutating func add(
        _ field: Schema.Field, _ choices: Schema.Choices, _ label: LocalizedText, of index: Int, _ collection: String
    ) -> String {
        let isMultiple = if case .choices = field.type { true } else { false }
        let name = choices.vocabulary ?? field.name
        let same = dimensions.firstIndex { $0.name == name && $0.choices == choices && !$0.collections.contains(index) }
        if let same {
            dimensions[same].collections.insert(index)
            dimensions[same].isMultiple = dimensions[same].isMultiple || isMultiple
            return name
        }
        // `type` is the index's own; a hyphen is in no field's name.
        let isTaken = name == "type" || dimensions.contains { $0.name == name }
        let own = isTaken ? "\(collection)-\(field.name)" : name
        dimensions.append(
            Dimension(
                name: own, choices: choices, label: isTaken ? field.label : label, isMultiple: isMultiple,
                collections: [index]))
        return own
    }

    func facets(in language: Language) -> [SearchSettings.Facet] {
        dimensions.map { dimension in
            SearchSettings.Facet(
                field: dimension.name, label: dimension.label.text(in: language),
                terms: dimension.choices.terms.map { .init($0.key, $0.label.text(in: language)) },
                isMultiple: dimension.isMultiple, isSearched: false)
        }
    }
}
