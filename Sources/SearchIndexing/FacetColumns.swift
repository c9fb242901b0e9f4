/// For each facet, which of its terms each document has; the first is always the type.
struct FacetColumns: Sendable {
    let facets: [SearchSettings.Facet]
    /// How many documents have each term.
    let counts: [[Int]]
    let columns: [[UInt8]]

    /// A facet with several terms a document and more terms than this is written term by term.
    static let widestMask = 30

    init(_ documents: [SearchDocument], order: DocumentOrder, settings: SearchSettings, jobs: Int) async {
        let types = settings.types.map { SearchSettings.Facet.Term($0.id, $0.label) }
        let facets = [SearchSettings.Facet(field: "type", label: "Type", terms: types)] + settings.facets
        let made = await chunkedMap(facets.count, size: 1, jobs: jobs) { range in
            range.map { place in
                let terms = documents.map { order.terms(of: $0, facet: place) }
                var count = [Int](repeating: 0, count: facets[place].terms.count)
                for term in terms.joined() { count[term] += 1 }
                return (count: count, column: Self.column(terms, facets[place]))
            }
        }.flatMap { $0 }
        self.facets = facets
        counts = made.map(\.count)
        columns = made.map(\.column)
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
