/// Every word of the text once for each stem, to correct spelling by and to suggest from.
struct LexiconShards: Sendable {
    let shards: [[UInt8]]
    /// The key of each shard's first term.
    private(set) var firstKeys = FrontCoding()

    static let termsPerShard = 4000

    init(_ terms: Terms, _ postings: Postings, jobs: Int) async {
        let used = (0..<terms.count).filter { !postings.range($0).isEmpty }
        let size = Self.termsPerShard
        for place in stride(from: 0, to: used.count, by: size) { firstKeys.append(terms.keys[used[place]]) }
        shards = await chunkedMap(used.count, size: size, jobs: jobs) { Self.shard(used[$0], terms, postings) }
    }

    /// `{"t":"<stems>","s":"<words>","d":"<frequencies>"}`
    private static func shard(_ used: ArraySlice<Int>, _ terms: Terms, _ postings: Postings) -> [UInt8] {
        var stems = FrontCoding()
        var words: [UInt8] = []
        var frequencies: [UInt8] = []
        for term in used {
            if !frequencies.isEmpty { words.append(0x2C) }
            stems.append(terms.stems[term])
            appendWord(terms.words[terms.commonest[term]], stem: terms.stems[term], to: &words)
            frequencies.append(Coding.logarithm(postings.range(term).count))
        }
        var text = JSONText()
        text.raw("{\"t\":")
        text.plain(stems.bytes)
        text.raw(",\"s\":")
        text.plain(words)
        text.raw(",\"d\":")
        text.plain(frequencies)
        text.raw("}")
        return text.bytes
    }

    /// What the word has after its stem, or `=` and the word when it begins otherwise.
    private static func appendWord(_ word: ArraySlice<UInt8>, stem: [UInt8], to words: inout [UInt8]) {
        if word.starts(with: stem) {
            words += word.dropFirst(stem.count)
        } else {
            words.append(0x3D)
            words += word
        }
    }
}
