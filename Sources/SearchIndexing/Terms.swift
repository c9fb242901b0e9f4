/// The words of an index and their stems. A *term* is a stem by its number, in the order of (loose key, key, stem).
struct Terms: Sendable {
    /// The words as they stand in the text, and in how many documents each does.
    let words: WordTable
    let wordFrequencies: [UInt32]
    /// The term of each word.
    let termOfWord: [Int]
    /// Stem and key of each term.
    let stems: [[UInt8]]
    let keys: [[UInt8]]
    /// The sum over the words of a term of the documents they stand in.
    let frequencies: [UInt32]
    /// The word of a term that stands in most documents.
    let commonest: [Int]

    private let stemTable: WordTable
    private let termOfStem: [Int]

    var count: Int { stems.count }

    /// The term with a stem, or nil.
    func term(stem: ArraySlice<UInt8>) -> Int? { stemTable.number(of: stem).map { termOfStem[$0] } }

    /// The term whose stem is a word as it stands, when the word's own stem is shorter: `plads` is stemmed to `plad`,
    /// but `pladsen` and `pladser` to `plads`.
    func baseOfWord(_ word: Int) -> Int? {
        let base = term(stem: words[word])
        return base == termOfWord[word] ? nil : base
    }

    init(words: WordTable, frequencies: [UInt32], language: String, jobs: Int) async {
        var stemTable = WordTable()
        var stemOfWord: [Int] = []
        for stems in await Self.stems(of: words, language: language, jobs: jobs) {
            for stem in stems { stemOfWord.append(stemTable.add(stem)) }
        }
        let sorted = await Self.sorted(stemTable, jobs: jobs)
        var termOfStem = [Int](repeating: 0, count: sorted.count)
        for (term, entry) in sorted.enumerated() { termOfStem[entry.number] = term }
        self.words = words
        wordFrequencies = frequencies
        let termOfWord = stemOfWord.map { termOfStem[$0] }
        self.termOfWord = termOfWord
        stems = sorted.map { Array(stemTable[$0.number]) }
        keys = sorted.map(\.key)
        self.stemTable = stemTable
        self.termOfStem = termOfStem
        (self.frequencies, commonest) = Self.tally(words, frequencies, termOfWord, termCount: sorted.count)
    }

    private static func stems(of words: WordTable, language: String, jobs: Int) async -> [[[UInt8]]] {
        await chunkedMap(words.count, size: 4096, jobs: jobs) { range in
            let stemmer = Stemmer(language: language)
            return range.map { stemmer.stem(Array(words[$0])) }
        }
    }

    private struct Entry: Sendable {
        let number: Int
        let key: [UInt8]
        /// Loose key, key and stem, each ended by 0; and its first eight bytes, which decide most comparisons.
        let order: [UInt8]
        let prefix: UInt64

        init(_ number: Int, stem: [UInt8]) {
            self.number = number
            key = Letters.key(stem)
            let order = Letters.looseKey(key) + [0] + key + [0] + stem
            prefix = (0..<8).reduce(0) { $0 &<< 8 | ($1 < order.count ? UInt64(order[$1]) : 0) }
            self.order = order
        }
    }

    private static func sorted(_ stems: WordTable, jobs: Int) async -> [Entry] {
        var entries = await chunkedMap(stems.count, size: 4096, jobs: jobs) { range in
            range.map { Entry($0, stem: Array(stems[$0])) }
        }.flatMap { $0 }
        entries.sort { $0.prefix != $1.prefix ? $0.prefix < $1.prefix : $0.order.lexicographicallyPrecedes($1.order) }
        return entries
    }

    /// On a tie the shorter word is the commonest, then the one with lower bytes: not the one met first.
    private static func tally(
        _ words: WordTable, _ frequencies: [UInt32], _ termOfWord: [Int], termCount: Int
    ) -> (frequencies: [UInt32], commonest: [Int]) {
        var sums = [UInt32](repeating: 0, count: termCount)
        var commonest = [Int](repeating: -1, count: termCount)
        for (word, term) in termOfWord.enumerated() {
            sums[term] += frequencies[word]
            let best = commonest[term]
            if best < 0 || isCommoner(word, best) { commonest[term] = word }
        }
        return (sums, commonest)

        func isCommoner(_ word: Int, _ other: Int) -> Bool {
            if frequencies[word] != frequencies[other] { return frequencies[word] > frequencies[other] }
            if words[word].count != words[other].count { return words[word].count < words[other].count }
            return words[word].lexicographicallyPrecedes(words[other])
        }
    }
}
