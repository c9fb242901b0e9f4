import ContentModel

/// The order documents are numbered in: by type, facet terms in their declared order, title and address, so that
/// neighbours have the same terms and facet columns are short.
struct DocumentOrder: Sendable {
    /// The number of each term, for the types and then each facet.
    private let numbers: [[String: Int]]
    private let fields: [(name: String, isMultiple: Bool)]
    private let isDanish: Bool

    init(_ settings: SearchSettings) {
        let keys = [settings.types.map(\.id)] + settings.facets.map { $0.terms.map(\.key) }
        numbers = keys.map { keys in
            Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
        fields = settings.facets.map { ($0.field, $0.isMultiple) }
        isDanish = settings.language == "da"
    }

    /// The numbers of the terms a document has of a facet (0 the type), rising; a type nobody declared is the first.
    func terms(of document: SearchDocument, facet: Int) -> [Int] {
        if facet == 0 { return numbers[0].isEmpty ? [] : [numbers[0][document.type] ?? 0] }
        let keys = document.facets[fields[facet - 1].name] ?? []
        let found = keys.compactMap { numbers[facet][$0] }
        let terms = found.count < 2 ? found : Set(found).sorted()
        return fields[facet - 1].isMultiple ? terms : Array(terms.prefix(1))
    }

    /// The documents in their order.
    func sorted(_ documents: [SearchDocument], jobs: Int) async -> [SearchDocument] {
        var keys = await chunkedMap(documents.count, size: 512, jobs: jobs) { range in
            range.map { (key: key(documents[$0]), place: $0) }
        }.flatMap { $0 }
        keys.sort { $0.key.lexicographicallyPrecedes($1.key) }
        return keys.map { documents[$0.place] }
    }

    private func key(_ document: SearchDocument) -> [UInt8] {
        var key: [UInt8] = []
        for facet in numbers.indices {
            for term in terms(of: document, facet: facet) {
                key += [UInt8(truncatingIfNeeded: (term + 1) &>> 8), UInt8(truncatingIfNeeded: term + 1)]
            }
            key += [0, 0]
        }
        key += isDanish ? DanishOrder.key(document.title) : Array(document.title.utf8)
        return key + [0] + Array(document.url.utf8)
    }
}
