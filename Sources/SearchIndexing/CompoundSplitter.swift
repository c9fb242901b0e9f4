/// Finds the words a Danish compound is made of, by how often they stand alone in the site's own text
/// (Koehn & Knight, Empirical Methods for Compound Splitting, 2003).
///
/// Of all places to part a word, the one whose two sides have the highest geometric mean of frequencies is taken; the
/// links between them are nothing, s, e and er. Both sides are parted again.
struct CompoundSplitter: Sendable {
    private let terms: Terms
    private let rules: CompoundWords?
    /// The parts of words a site or the language decides, by the stem of the word.
    private let decided: [[UInt8]: [Int]]
    /// The number of documents that makes a short word a trusted modifier.
    private let frequent: UInt32
    /// `for`, `til`, `under`: what they begin is found as a whole.
    private let stopWords: Set<[UInt8]>

    /// Compounds of more parts than this are parted no further.
    private static let deepest = 3
    /// The fewest letters of a modifier that stands nowhere as a word of its own, only with endings.
    private static let longStem = 5

    init(terms: Terms, settings: SearchSettings, documentCount: Int) {
        self.terms = terms
        rules = settings.language == "da" ? .danish : nil
        frequent = UInt32(max(5, documentCount / 100))
        stopWords = Set(StopWords.of(language: settings.language).map { Array($0.utf8) })
        let stemmer = Stemmer(language: settings.language)
        var decided: [[UInt8]: [Int]] = [:]
        for word in rules?.wholes ?? [] { decided[stemmer.stem(Array(word.utf8))] = [] }
        for compound in settings.compounds {
            guard let word = WordReader.words(of: compound.word).first else { continue }
            let parts = compound.parts.flatMap(WordReader.words).compactMap { terms.term(stem: stemmer.stem($0)[...]) }
            decided[stemmer.stem(word)] = parts
        }
        self.decided = decided
    }

    /// The terms of a word's parts, each once and ascending; none for a word that is no compound.
    func parts(of word: Int) -> [Int] {
        let whole = terms.termOfWord[word]
        var parts: Set<Int> = []
        collect(terms.words[word], whole, 0, into: &parts)
        parts.remove(whole)
        return parts.sorted()
    }

    private func collect(_ word: ArraySlice<UInt8>, _ term: Int?, _ depth: Int, into parts: inout Set<Int>) {
        if let term, let known = decided[terms.stems[term]] {
            parts.formUnion(known)
            return
        }
        guard depth < Self.deepest, let split = split(word, term, depth) else { return }
        if let modifier = split.modifierTerm { parts.insert(modifier) }
        parts.insert(split.headTerm)
        collect(split.modifier, split.modifierTerm, depth + 1, into: &parts)
        collect(split.head, split.headTerm, depth + 1, into: &parts)
    }

    /// A word in two, the link left out. A modifier that is itself a compound may be unknown as a word.
    private struct Split {
        var modifier: ArraySlice<UInt8>
        var modifierTerm: Int?
        var head: ArraySlice<UInt8>
        var headTerm: Int
        var score: Double
    }

    private func split(_ word: ArraySlice<UInt8>, _ term: Int?, _ depth: Int) -> Split? {
        guard let rules, word.count >= 5, let first = word.first, first >= 0x41 else { return nil }
        var best: Split?
        for place in (word.startIndex + 2)..<(word.endIndex - 2) where word[place] & 0xC0 != 0x80 {
            let tail = word[place...]
            guard let headTerm = head(tail, of: term, offset: place - word.startIndex, rules) else { continue }
            let headScore = Double(max(1, terms.frequencies[headTerm]))
            for (modifier, share) in Self.modifiers(word[..<place]) {
                guard let (modifierTerm, frequency) = self.modifier(modifier, of: term, depth, rules) else { continue }
                let score = (headScore * frequency).squareRoot() * share
                if score > best?.score ?? 0 {
                    best = Split(
                        modifier: modifier, modifierTerm: modifierTerm, head: tail, headTerm: headTerm, score: score)
                }
            }
        }
        return best
    }

    /// The term of a word's end, when the end can be a word: as it stands, or as the stem of the whole ends.
    private func head(_ tail: ArraySlice<UInt8>, of term: Int?, offset: Int, _ rules: CompoundWords) -> Int? {
        var found = terms.words.number(of: tail).map { terms.termOfWord[$0] }
        if found == nil, let term, offset < terms.stems[term].count {
            found = terms.term(stem: terms.stems[term][offset...])
        }
        guard let found, found != term else { return nil }
        let stem = terms.stems[found]
        guard !rules.deniedHeads.contains(stem), !rules.deniedHeads.contains(Array(tail)) else { return nil }
        let isLong = Self.letterCount(tail) >= 4 && Self.letterCount(stem[...]) >= 3
        return isLong || rules.shortHeads.contains(stem) ? found : nil
    }

    /// The term and frequency of a word's beginning, when it can be a word or a compound.
    private func modifier(
        _ modifier: ArraySlice<UInt8>, of term: Int?, _ depth: Int, _ rules: CompoundWords
    ) -> (term: Int?, frequency: Double)? {
        if stopWords.contains(Array(modifier)) { return nil }
        let word = terms.words.number(of: modifier)
        // A stem that is no word, as in "grup|ring", is trusted only when it is long.
        let stem = Self.letterCount(modifier) >= Self.longStem ? terms.term(stem: modifier) : nil
        if let found = word.map({ terms.termOfWord[$0] }) ?? stem {
            guard found != term else { return nil }
            let frequency = terms.frequencies[found]
            let length = Self.letterCount(modifier)
            if length < 3 || length == 3 && frequency < frequent {
                guard rules.shortModifiers.contains(Array(modifier)) else { return nil }
            }
            return (found, Double(max(1, frequency)))
        }
        guard depth + 1 < Self.deepest, let inner = split(modifier, nil, depth + 1) else { return nil }
        return (nil, inner.score / 2)
    }

    /// What stands before a head, without each link it may end in, and how far such a link is trusted.
    private static func modifiers(_ front: ArraySlice<UInt8>) -> [(ArraySlice<UInt8>, Double)] {
        var modifiers = [(front, 1.0)]
        if front.count > 2, front.last == 0x73 { modifiers.append((front.dropLast(), 0.9)) }
        if front.count > 2, front.last == 0x65 { modifiers.append((front.dropLast(), 0.7)) }
        if front.count > 3, front.last == 0x72, front.dropLast().last == 0x65 {
            modifiers.append((front.dropLast(2), 0.6))
        }
        return modifiers
    }

    private static func letterCount(_ word: ArraySlice<UInt8>) -> Int {
        word.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
    }
}
