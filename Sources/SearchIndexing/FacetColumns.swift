/// For each facet, which of its terms each document has; the first is always the type.
struct FacetColumns: Sendable {
    private(set) var facets: [SearchSettings.Facet]
    /// How many documents have each term.
    private(set) var counts: [[Int]] = []
    private(set) var columns: [[UInt8]] = []

    /// A facet with several terms a document and more terms than this is written term by term.
    static let widestMask = 30

    init(_ documents: [SearchDocument], order: DocumentOrder, settings: SearchSettings) {
        let types = settings.types.map { SearchSettings.Facet.Term($0.id, $0.label) }
        facets = [SearchSettings.Facet(field: "type", label: "Type", terms: types)] + settings.facets
        for (index, facet) in facets.enumerated() {
            let terms = documents.indices.map { order.terms(of: documents[$0], facet: index) }
            var count = [Int](repeating: 0, count: facet.terms.count)
            for term in terms.joined() { count[term] += 1 }
            counts.append(count)
            columns.append(Self.column(terms, facet))
        }
    }

    private static func column(_ terms: [[Int]], _ facet: SearchSettings.Facet) -> [UInt8] {
        var text = JSONText()
        if !facet.isMultiple {
            text.plain(runs(terms.map { ($0.first ?? -1) + 1 }))
        } else if facet.terms.count <= widestMask {
            text.plain(runs(terms.map { $0.reduce(0) { $0 | 1 &<< $1 } }))
        } else {
            var holders = [[Int]](repeating: [], count: facet.terms.count)
            for (document, terms) in terms.enumerated() {
                for term in terms { holders[term].append(document) }
            }
            text.array(holders) { text, documents in
                var gaps: [UInt8] = []
                Coding.appendGaps(documents, to: &gaps)
                text.plain(gaps)
            }
        }
        return text.bytes
    }

    /// Equal values after one another as the value and how many more there are.
    private static func runs(_ values: [Int]) -> [UInt8] {
        var bytes: [UInt8] = []
        var place = 0
        while place < values.count {
            var end = place + 1
            while end < values.count, values[end] == values[place] { end += 1 }
            Coding.append(values[place], to: &bytes)
            Coding.append(end - place - 1, to: &bytes)
            place = end
        }
        return bytes
    }
}
