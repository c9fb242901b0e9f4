extension SearchIndex {
    /// Makes the index of those documents that are in the language of the settings.
    ///
    /// The bytes depend on the documents (not on the order they come in) and the settings, never on `jobs`. `hash` is
    /// the fingerprint of some bytes in hexadecimal, at least eight digits.
    public static func build(
        documents: [SearchDocument], settings: SearchSettings, jobs: Int = 1,
        hash: @escaping @Sendable ([UInt8]) -> String
    ) async -> SearchIndex {
        let order = DocumentOrder(settings)
        let isOneLanguage = documents.allSatisfy { $0.language == settings.language }
        let own = isOneLanguage ? documents : documents.filter { $0.language == settings.language }
        let documents = await order.sorted(own, jobs: jobs)
        let counts = await count(documents, settings, jobs: jobs)
        let lexicon = Lexicon(counts, settings)
        let terms = await Terms(
            words: lexicon.words, frequencies: lexicon.frequencies, language: settings.language, jobs: jobs)
        let parts = await WordParts(terms, settings, documentCount: documents.count, jobs: jobs)
        let meanings = lexicon.numbers.map { WordMeanings($0, terms, parts) }
        let postings = await Postings(counts, meanings: meanings, termCount: terms.count, jobs: jobs)
        let levels = ImpactLevels(postings.values)

        let termShards = await TermShards(terms, postings, levels, jobs: jobs)
        let lexiconShards = await LexiconShards(terms, postings, jobs: jobs)
        let documentShards = await DocumentShards(documents, types: settings.types, jobs: jobs)
        let facets = await FacetColumns(documents, order: order, settings: settings, jobs: jobs)
        let families = [
            FileFamily("t", termShards.shards, hash: hash), FileFamily("l", termShards.rests, hash: hash),
            FileFamily("x", lexiconShards.shards, hash: hash), FileFamily("d", documentShards.shards, hash: hash),
            FileFamily("f", names: facets.facets.map(\.field), facets.columns, hash: hash),
        ]
        let manifest = SearchManifest(
            settings: settings, documentCount: documents.count, documentsPerShard: documentShards.documentsPerShard,
            families: families, levels: levels, termKeys: termShards.firstKeys, lexiconKeys: lexiconShards.firstKeys,
            facets: facets,
            isUsed: Set(terms.keys.indices.filter { !postings.range($0).isEmpty }.map { terms.keys[$0] }).contains)
        return SearchIndex(files: families.flatMap(\.files) + [File(path: "manifest.json", bytes: manifest.bytes)])
    }

    /// Few large chunks, since each meets the common words again; enough that the last leaves no core idle for long.
    private static func count(
        _ documents: [SearchDocument], _ settings: SearchSettings, jobs: Int
    ) async -> [FieldCounts] {
        let labels = FacetLabels(settings.facets)
        let stopWords = StopWords.of(language: settings.language)
        let size = min(512, max(64, documents.count / (max(1, jobs) * 8)))
        return await chunkedMap(documents.count, size: size, jobs: jobs) {
            FieldCounts(documents[$0], labels: labels, stopWords: stopWords)
        }
    }
}
