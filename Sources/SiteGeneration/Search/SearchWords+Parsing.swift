import ContentFormats
import ContentModel
import Diagnostics
import SearchIndexing

extension SearchWords {
    static let keys = ["synonyms", "compounds"]

    /// Reads `site/search.yml`: a map with a language's words by its code.
    static func parse(_ source: SourceFile, languages: [Language]) -> Diagnosed<[Language: SearchWords]> {
        let yaml = YAML.parseMap(source)
        var findings = source.textFindings() + yaml.findings
        guard let raw = yaml.product,
            var declaration = Declaration(
                raw, in: source, keys: languages.map(\.code), languages: languages, findings: &findings)
        else { return Diagnosed([:], findings) }
        var words: [Language: SearchWords] = [:]
        for language in languages {
            guard let raw = declaration.value(language.code) else { continue }
            words[language] = declaration.inner(raw, keys: keys) { inner in
                SearchWords(synonyms: inner.synonyms(), compounds: inner.compounds())
            }
        }
        return Diagnosed(words, findings + declaration.findings)
    }
}

extension Declaration {
    fileprivate mutating func synonyms() -> [[String]] {
        let groups = items("synonyms")
        bound(groups, SearchWords.mostGroups, id: .groups)
        return groups.prefix(SearchWords.mostGroups).compactMap { raw in
            guard let words = words(raw, atMost: SearchWords.mostInGroup) else { return nil }
            if case .list(let items) = raw.form, items.count < 2 {
                findings.append(.lonelySynonym(at: source.place(of: raw.range)))
            }
            return words.count > 1 ? words : nil
        }
    }

    fileprivate mutating func compounds() -> [SearchSettings.Compound] {
        guard let raw = value("compounds") else { return [] }
        let compounds = inner(raw, keys: nil) { inner in
            inner.bound(inner.entries, SearchWords.mostCompounds, id: .compounds)
            return inner.entries.prefix(SearchWords.mostCompounds).compactMap { inner.compound($0) }
        }
        return compounds ?? []
    }

    private mutating func compound(_ entry: RawValue.Entry) -> SearchSettings.Compound? {
        let word = word(entry.key, at: entry.keyRange)
        let parts = words(entry.value, atMost: SearchWords.mostParts, areApart: false)
        guard let word, let parts else { return nil }
        return SearchSettings.Compound(word, parts)
    }

    /// A list of single words; nil when it is no list.
    private mutating func words(_ raw: RawValue, atMost most: Int, areApart: Bool = true) -> [String]? {
        guard case .list(let items) = raw.form else {
            findings.append(.wrongForm(expected: .words, at: source.place(of: raw.range)))
            return nil
        }
        if items.count > most { findings.append(.tooManyWords(most, .words, at: source.place(of: raw.range))) }
        var words: [String] = []
        for item in items.prefix(most) {
            guard case .scalar(let text, _) = item.form else {
                findings.append(.wrongForm(expected: .text, at: source.place(of: item.range)))
                continue
            }
            guard let word = word(text, at: item.range) else { continue }
            if areApart, words.contains(word) {
                findings.append(.wordTwice(text, at: source.place(of: item.range)))
            } else {
                words.append(word)
            }
        }
        return words
    }

    private mutating func word(_ text: String, at range: SourceRange) -> String? {
        let place = source.place(of: range)
        let words = SearchSettings.words(in: text)
        if text.unicodeScalars.count > SearchWords.longest {
            findings.append(.tooLongWord(SearchWords.longest, at: place))
        } else if words.count != 1 {
            findings.append(.notOneWord(text, at: place))
        } else {
            return words.first
        }
        return nil
    }

    fileprivate mutating func bound<Item>(_ items: [Item], _ most: Int, id: Diagnostic.SearchList) {
        if items.count > most { findings.append(.tooManyWords(most, id, at: source.place(of: range))) }
    }
}
