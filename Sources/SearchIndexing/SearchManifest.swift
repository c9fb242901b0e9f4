/// The one file of an index with a lasting name: what the client must know before it can ask for any other.
struct SearchManifest: Sendable {
    var settings: SearchSettings
    var documentCount: Int
    var documentsPerShard: Int
    var families: [FileFamily]
    var levels: ImpactLevels
    var termKeys: FrontCoding
    var lexiconKeys: FrontCoding
    var facets: FacetColumns
    /// Whether some page has a term with a key.
    var isUsed: @Sendable (_ key: [UInt8]) -> Bool

    static let version = 1

    var bytes: [UInt8] {
        var text = JSONText()
        text.raw("{\"v\":")
        text.number(Self.version)
        text.raw(",\"lang\":")
        text.string(settings.language)
        text.raw(",\"n\":")
        text.number(documentCount)
        text.raw(",\"ds\":")
        text.number(documentsPerShard)
        writeFamilies(to: &text)
        text.raw(",\"lv\":")
        text.array(levels.worths) { $0.raw(Self.thousandths($1)) }
        text.raw(",\"t\":")
        text.plain(termKeys.bytes)
        text.raw(",\"x\":")
        text.plain(lexiconKeys.bytes)
        writeTypesAndFacets(to: &text)
        writeWords(to: &text)
        text.raw("}")
        return text.bytes
    }

    private func writeFamilies(to text: inout JSONText) {
        text.raw(",\"h\":{")
        for (place, family) in families.enumerated() {
            if place > 0 { text.raw(",") }
            text.string(family.letter)
            text.raw(":")
            text.string(family.fingerprint)
        }
        text.raw("}")
    }

    private func writeTypesAndFacets(to text: inout JSONText) {
        text.raw(",\"types\":")
        text.array(settings.types) { text, type in
            text.array([type.id, type.label, type.prefix]) { $0.string($1) }
        }
        text.raw(",\"facets\":")
        text.array(zip(facets.facets, facets.counts)) { text, facet in
            text.raw("[")
            text.string(facet.0.field)
            text.raw(",")
            text.string(facet.0.label)
            text.raw(",")
            text.array(facet.0.terms) { text, term in text.array([term.key, term.label]) { $0.string($1) } }
            text.raw(",")
            text.array(facet.1) { $0.number($1) }
            text.raw(facet.0.isMultiple ? ",1]" : ",0]")
        }
    }

    private func writeWords(to text: inout JSONText) {
        let stemmer = Stemmer(language: settings.language)
        func key(_ word: [UInt8]) -> String { String(decoding: Letters.key(stemmer.stem(word)), as: UTF8.self) }
        text.raw(",\"syn\":")
        Self.write(SearchManifest.synonyms(settings.synonyms, key: key, isUsed), to: &text) { text, keys in
            text.array(keys) { $0.string($1) }
        }
        text.raw(",\"stop\":")
        text.array(StopWords.of(language: settings.language)) { $0.string($1) }
        text.raw(",\"exc\":")
        Self.write(compounds, to: &text) { text, parts in text.array(parts) { $0.string($1) } }
        text.raw(",\"irr\":")
        let irregular = IrregularForms.table(language: settings.language)
        Self.write(irregular.map { (Self.text($0.form), Self.text($0.base)) }, to: &text) { $0.string($1) }
        // Compounds end in forms that stand nowhere alone; only these are worth a shard.
        text.raw(",\"irp\":")
        let used = Set(irregular.flatMap { [$0.form, $0.base] }).filter(isUsed)
        text.array(used.sorted { $0.lexicographicallyPrecedes($1) }) { $0.string(Self.text($1)) }
    }

    /// Words that are not to be split as the letters tell, by the word.
    private var compounds: [(String, [String])] {
        var table: [String: [String]] = [:]
        if settings.language == "da" {
            for word in CompoundWords.danish.wholes { table[word] = [] }
        }
        for compound in settings.compounds {
            guard let word = WordReader.words(of: compound.word).first else { continue }
            let parts = compound.parts.flatMap(WordReader.words).map(Self.text)
            table[Self.text(word)] = parts == [Self.text(word)] ? [] : parts
        }
        return table.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
    }

    /// Each word's key with the keys of the others in its groups that some page has; what is more than one word is left
    /// out.
    private static func synonyms(
        _ groups: [[String]], key: ([UInt8]) -> String, _ isUsed: ([UInt8]) -> Bool
    ) -> [(String, [String])] {
        var table: [String: [String]] = [:]
        for group in groups {
            let words = group.map(WordReader.words).filter { $0.count == 1 }.joined()
            let keys = words.map(key)
            for one in keys {
                for other in keys
                where other != one && isUsed(Array(other.utf8)) && !(table[one] ?? []).contains(other) {
                    table[one, default: []].append(other)
                }
            }
        }
        return table.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) }
    }

    /// `{…}`
    private static func write<Value>(
        _ members: [(String, Value)], to text: inout JSONText, _ value: (inout JSONText, Value) -> Void
    ) {
        text.raw("{")
        for (place, member) in members.enumerated() {
            if place > 0 { text.raw(",") }
            text.string(member.0)
            text.raw(":")
            value(&text, member.1)
        }
        text.raw("}")
    }

    private static func text(_ word: [UInt8]) -> String { String(decoding: word, as: UTF8.self) }

    /// "0.962"
    private static func thousandths(_ number: Int) -> [UInt8] {
        let digits = String(number % 1000)
        return Array("\(number / 1000).\(String(repeating: "0", count: 3 - digits.utf8.count))\(digits)".utf8)
    }
}
