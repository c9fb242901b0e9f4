/// Which documents each term stands in and how much it says about them.
///
/// Those of term `t` are at `starts[t]..<starts[t + 1]`, documents ascending. A value is BM25F's saturated frequency
/// (k1 = 1.2) in 65,535ths; how rare the term is comes in the browser.
struct Postings: Sendable {
    private(set) var starts: [Int]
    private(set) var documents: [UInt32]
    private(set) var values: [UInt16]

    /// What an occurrence inside a compound is worth of one that stands alone.
    static let partShare: Float = 0.4
    private static let saturation: Float = 1.2

    func range(_ term: Int) -> Range<Int> { starts[term]..<starts[term + 1] }

    /// - Parameter terms: for each chunk of `counts`, what its words mean.
    init(_ counts: [FieldCounts], meanings: [WordMeanings], termCount: Int, jobs: Int) async {
        let averages = Self.averageLengths(counts)
        let chunks = await chunkedMap(counts.count, size: 1, jobs: jobs) { range in
            range.map { DocumentTerms(counts[$0], meanings[$0], averages: averages, termCount: termCount) }
        }.flatMap { $0 }
        starts = [Int](repeating: 0, count: termCount + 1)
        for chunk in chunks {
            for term in chunk.terms { starts[Int(term) + 1] += 1 }
        }
        for term in 0..<termCount { starts[term + 1] += starts[term] }
        documents = [UInt32](repeating: 0, count: starts[termCount])
        values = [UInt16](repeating: 0, count: starts[termCount])
        place(chunks)
    }

    private mutating func place(_ chunks: [DocumentTerms]) {
        var next = starts
        var document: UInt32 = 0
        for chunk in chunks {
            var start = 0
            for end in chunk.ends {
                for index in start..<end {
                    let term = Int(chunk.terms[index])
                    documents[next[term]] = document
                    values[next[term]] = chunk.values[index]
                    next[term] += 1
                }
                start = end
                document += 1
            }
        }
    }

    private static func averageLengths(_ counts: [FieldCounts]) -> [Float] {
        var sums = [UInt64](repeating: 0, count: SearchField.allCases.count)
        var documents = 0
        for chunk in counts {
            for (index, length) in chunk.lengths.enumerated() { sums[index % sums.count] += UInt64(length) }
            documents += chunk.ends.count
        }
        return sums.map { max(1, Float($0)) / Float(max(1, documents)) }
    }

    /// The terms of some consecutive documents, with a value each; document `i` ends at `ends[i]`.
    private struct DocumentTerms: Sendable {
        var terms: [UInt32] = []
        var values: [UInt16] = []
        var ends: [Int] = []

        init(_ counts: FieldCounts, _ meanings: WordMeanings, averages: [Float], termCount: Int) {
            var weights = [Float](repeating: 0, count: termCount)
            terms.reserveCapacity(counts.words.count * 5 / 4)
            values.reserveCapacity(counts.words.count * 5 / 4)
            for document in counts.ends.indices {
                let worths = Self.worths(counts.lengths, document, averages)
                let start = terms.count
                for index in counts.range(document) {
                    let weight = Self.weight(counts.counts[index], worths)
                    let word = Int(counts.words[index])
                    let wholes = meanings.wholeCount(of: word)
                    for (place, term) in meanings.terms(of: word).enumerated() {
                        if weights[Int(term)] == 0 { terms.append(term) }
                        weights[Int(term)] += place < wholes ? weight : weight * partShare
                    }
                }
                for term in terms[start...] {
                    let weight = weights[Int(term)]
                    values.append(UInt16(weight / (saturation + weight) * 65_535))
                    weights[Int(term)] = 0
                }
                ends.append(terms.count)
            }
        }

        /// What an occurrence in each field of a document is worth, its length considered.
        private static func worths(_ lengths: [UInt32], _ document: Int, _ averages: [Float]) -> [Float] {
            SearchField.allCases.map { field in
                let length = Float(lengths[document * averages.count + field.rawValue])
                return field.weight / (1 - field.lengthShare + field.lengthShare * length / averages[field.rawValue])
            }
        }

        private static func weight(_ count: UInt32, _ worths: [Float]) -> Float {
            var weight: Float = Float(count &>> 20 & 4095) * worths[4]
            if count & 0xF_FFFF == 0 { return weight }
            weight += Float(count & 15) * worths[0] + Float(count &>> 4 & 15) * worths[1]
            weight += Float(count &>> 8 & 63) * worths[2] + Float(count &>> 14 & 63) * worths[3]
            return weight
        }
    }
}

/// The terms each word of a chunk stands for: its own, the one its inflected forms have where that is another, and
/// those of its parts. Word `i` ends at `ends[i]`.
struct WordMeanings: Sendable {
    private var terms: [UInt32] = []
    private var ends: [Int] = []
    /// How many of a word's terms stand for the whole of it.
    private var wholeCounts: [UInt8] = []

    /// - Parameter numbers: each word's number in `Terms.words`.
    init(_ numbers: [Int?], _ allTerms: Terms, _ parts: WordParts) {
        for number in numbers {
            var wholeCount: UInt8 = 0
            if let number {
                let base = allTerms.baseOfWord(number).map { UInt32($0) }
                terms.append(UInt32(allTerms.termOfWord[number]))
                if let base { terms.append(base) }
                wholeCount = base == nil ? 1 : 2
                terms.append(contentsOf: parts[number].filter { $0 != base })
            }
            wholeCounts.append(wholeCount)
            ends.append(terms.count)
        }
    }

    func terms(of word: Int) -> ArraySlice<UInt32> { terms[(word == 0 ? 0 : ends[word - 1])..<ends[word]] }

    func wholeCount(of word: Int) -> Int { Int(wholeCounts[word]) }
}
