import Testing

@testable import SearchIndexing

@Suite struct WordReaderTests {
    private func check(_ text: String, _ words: [String]) {
        let found = WordReader.words(of: text).map { String(decoding: $0, as: UTF8.self) }
        #expect(found.map { Array($0.utf8) } == words.map { Array($0.utf8) }, "\(text): \(found)")
    }

    @Test func wordsAreRunsOfLettersAndDigits() {
        check("Kom til café-aften, kl. 19.30!", ["kom", "til", "café", "aften", "kl", "19", "30"])
        check("", [])
        check(" -- ", [])
        check("ÆØÅ æøå ÉÜ×ß÷", ["æøå", "æøå", "éü", "ß"])
    }

    @Test func apostrophesAndSoftHyphensVanish() {
        check("Lars' bog, Anna's og rock'n'roll ’tis", ["lars", "bog", "annas", "og", "rocknroll", "tis"])
        check("genbrugs\u{AD}butik \u{AD}", ["genbrugsbutik"])
        check("a''b ʼ", ["ab"])
    }

    @Test func marksAreComposed() {
        check("cafe\u{301} A\u{30A}r o\u{308}l", ["café", "år", "öl"])
        check("e\u{302}\u{301}", ["ế"])
        check("q\u{301}x", ["q", "x"])
        check("\u{301}a", ["a"])
        check("и\u{306}", ["й"])
    }

    @Test func otherScripts() {
        check("Волонтери і ДРУЗІ", ["волонтери", "і", "друзі"])
        check("متطوع جديد", ["متطوع", "جديد"])
        check("İstanbul IŞIK", ["istanbul", "işik"])
        check("志愿者 𝒳𐐀 x²", ["志愿者", "𝒳𐐨", "x²"])
    }

    @Test func arabicIsReadWithoutVowelSigns() {
        check("مُتَطَوِّع", ["متطوع"])
        check("قَرَأَ عـــمل آخر", ["قرأ", "عمل", "آخر"])
        check("ا\u{64E}\u{654}ب", ["أب"])
        check("\u{64E} \u{640}", [])
    }

    @Test func hostileWordsAreCut() {
        check(String(repeating: "A", count: 10_000), [String(repeating: "a", count: 64)])
        check(String(repeating: "å", count: 10_000) + " b", [String(repeating: "å", count: 64), "b"])
        check("a" + String(repeating: "\u{301}", count: 10_000), ["á"])
        check(String(repeating: "e\u{301}", count: 10_000), [String(repeating: "é", count: 64)])
    }
}
