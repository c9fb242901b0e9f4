import Testing

@testable import SearchIndexing

@Suite struct LettersTests {
    private func check(_ word: String, key: String, loose: String) {
        let found = Letters.key(Array(word.utf8))
        #expect(String(decoding: found, as: UTF8.self) == key)
        #expect(String(decoding: Letters.looseKey(found), as: UTF8.self) == loose)
    }

    @Test func keys() {
        check("børn", key: "boern", loose: "born")
        check("håb", key: "haab", loose: "hab")
        check("haab", key: "haab", loose: "hab")
        check("læge", key: "laege", loose: "lage")
        check("café", key: "cafe", loose: "cafe")
        check("straße", key: "strasse", loose: "strasse")
        check("łódź", key: "lodz", loose: "lodz")
        check("người", key: "nguoi", loose: "nguoi")
        check("волонтер", key: "волонтер", loose: "волонтер")
        check("أسئلة", key: "اسئله", loose: "اسئله")
        check("آخر", key: "اخر", loose: "اخر")
        check("إلى", key: "الي", loose: "الي")
        check("aaa", key: "aaa", loose: "aa")
        check("", key: "", loose: "")
    }
}
