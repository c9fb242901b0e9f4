/// All words of the text, numbered across the chunks it was counted in, and those compounds may be made of besides.
struct Lexicon: Sendable {
    private(set) var words = WordTable()
    /// In how many documents each word stands; 0 for a word that came from the settings.
    private(set) var frequencies: [UInt32] = []
    /// For each chunk, the number of each of its words; nil for a stop word.
    private(set) var numbers: [[Int?]] = []

    init(_ counts: [FieldCounts], _ settings: SearchSettings) {
        for chunk in counts {
            numbers.append(
                (0..<chunk.table.count).map { word in
                    guard word >= chunk.stopCount else { return nil }
                    return add(chunk.table[word], chunk.table.hash(of: word), chunk.frequencies[word])
                })
        }
        let stopWords = Set(StopWords.of(language: settings.language).map { Array($0.utf8) })
        for word in (settings.lexicon + settings.compounds.flatMap(\.parts)).flatMap(WordReader.words) {
            guard !stopWords.contains(word) else { continue }
            _ = add(word[...], WordTable.hash(word), 0)
        }
    }

    private mutating func add(_ word: ArraySlice<UInt8>, _ hash: UInt32, _ frequency: UInt32) -> Int {
        let number = words.add(word, hash: hash)
        if number == frequencies.count { frequencies.append(0) }
        frequencies[number] += frequency
        return number
    }
}

/// The terms of each word's parts; those of word `i` end at `ends[i]`.
struct WordParts: Sendable {
    private var terms: [UInt32] = []
    private var ends: [Int] = []

    init(_ allTerms: Terms, _ settings: SearchSettings, documentCount: Int, jobs: Int) async {
        let splitter = CompoundSplitter(terms: allTerms, settings: settings, documentCount: documentCount)
        let chunks = await chunkedMap(allTerms.words.count, size: 1024, jobs: jobs) { range in
            // A word that no page has is there to be a part, not to have any.
            range.map { allTerms.wordFrequencies[$0] == 0 ? [] : splitter.parts(of: $0) }
        }
        for parts in chunks.joined() {
            terms += parts.map { UInt32($0) }
            ends.append(terms.count)
        }
    }

    subscript(word: Int) -> ArraySlice<UInt32> { terms[(word == 0 ? 0 : ends[word - 1])..<ends[word]] }
}
