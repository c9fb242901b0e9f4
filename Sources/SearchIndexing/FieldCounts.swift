/// The fields a word can stand in, with what an occurrence is worth (BM25F).
enum SearchField: Int, CaseIterable {
    case title, tags, headings, summary, body

    /// Weight of an occurrence.
    var weight: Float {
        switch self {
        case .title: 6
        case .tags: 3
        case .headings: 2.5
        case .summary: 2
        case .body: 1
        }
    }

    /// How far a long field makes an occurrence worth less: `b`.
    var lengthShare: Float {
        switch self {
        case .title, .tags: 0.3
        case .headings, .summary: 0.4
        case .body: 0.75
        }
    }

    /// Where its count stands in a packed count, and the most it holds.
    var shift: UInt32 {
        switch self {
        case .title: 0
        case .tags: 4
        case .headings: 8
        case .summary: 14
        case .body: 20
        }
    }

    var most: UInt32 {
        switch self {
        case .title, .tags: 15
        case .headings, .summary: 63
        case .body: 4095
        }
    }
}

/// How often each word stands in each field of some consecutive documents.
///
/// Flat arrays: `words` and `counts` document by document, where document `i` ends at `ends[i]`.
struct FieldCounts: Sendable {
    private(set) var table = WordTable()
    private(set) var words: [UInt32] = []
    /// A count for each `SearchField` in one number.
    private(set) var counts: [UInt32] = []
    private(set) var ends: [Int] = []
    /// Words in each field, stop words left out: five numbers a document.
    private(set) var lengths: [UInt32] = []
    /// In how many of the documents each word of the table stands.
    private(set) var frequencies: [UInt32] = []

    /// The first words of the table are stop words.
    let stopCount: Int
    private var reader = WordReader()
    /// Where in `words` each word of the table was put last.
    private var places: [Int] = []

    init(_ documents: some Sequence<SearchDocument>, labels: FacetLabels, stopWords: [String]) {
        for word in stopWords { _ = table.add(Array(word.utf8)) }
        stopCount = table.count
        places = [Int](repeating: -1, count: stopCount)
        frequencies = [UInt32](repeating: 0, count: stopCount)
        for document in documents { add(document, labels) }
    }

    /// What document `index` holds.
    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    private mutating func add(_ document: SearchDocument, _ labels: FacetLabels) {
        lengths += [0, 0, 0, 0, 0]
        add(document.title, .title)
        for tag in document.tags { add(tag, .tags) }
        for title in document.relations { add(title, .tags) }
        labels.forEach(of: document) { add($0, .tags) }
        for heading in document.headings { add(heading.text, .headings) }
        add(document.summary, .summary)
        add(document.body, .body)
        ends.append(words.count)
    }

    private mutating func add(_ text: String, _ field: SearchField) {
        let start = ends.last ?? 0
        let length = lengths.count - SearchField.allCases.count + field.rawValue
        let (shift, most) = (field.shift, field.most)
        reader.read(text)
        var initial: [UInt8] = []
        while reader.next() {
            lengths[length] += add(reader.word, start, shift: shift, most: most)
            // "e-mail" is found as "email" too, beside its two words.
            if !initial.isEmpty { _ = add(initial + reader.word, start, shift: shift, most: most) }
            initial = reader.isInitial ? reader.word : []
        }
    }

    /// Counts a word of the document that begins at `start`; 0 for a stop word, else 1.
    private mutating func add(_ text: [UInt8], _ start: Int, shift: UInt32, most: UInt32) -> UInt32 {
        let word = table.add(text)
        guard word >= stopCount else { return 0 }
        if word == places.count {
            places.append(-1)
            frequencies.append(0)
        }
        if places[word] < start {
            places[word] = words.count
            frequencies[word] += 1
            words.append(UInt32(word))
            counts.append(1 &<< shift)
        } else {
            let place = places[word]
            if counts[place] &>> shift & most < most { counts[place] += 1 &<< shift }
        }
        return 1
    }
}

/// The labels of facet terms, found by field and key.
struct FacetLabels: Sendable {
    private let fields: [(field: String, labels: [String: String])]

    init(_ facets: [SearchSettings.Facet]) {
        fields = facets.filter(\.isSearched).map { facet in
            (facet.field, Dictionary(facet.terms.map { ($0.key, $0.label) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    func forEach(of document: SearchDocument, _ body: (String) -> Void) {
        for (field, labels) in fields {
            for key in document.facets[field] ?? [] {
                if let label = labels[key] { body(label) }
            }
        }
    }
}
