import Foundation
import Testing

@testable import SearchIndexing

/// The table of word and stem that the browser's stemmer is held to as well.
enum StemTable {
    static var url: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("SearchConformance/danish-stems.txt")
    }

    static var exists: Bool { FileManager.default.fileExists(atPath: url.path) }
}

@Suite struct StemmerTests {
    @Test(.enabled(if: StemTable.exists, "Tests/SearchConformance/danish-stems.txt is missing"))
    func stemsTheWholeTable() throws {
        let stemmer = Stemmer(language: "da")
        var pairs = 0
        for line in try String(contentsOf: StemTable.url, encoding: .utf8).split(separator: "\n") {
            let pair = line.split(separator: "\t")
            guard pair.count == 2 else { continue }
            pairs += 1
            #expect(stemmer.stem(Array(pair[0].utf8)) == Array(pair[1].utf8), "\(pair[0])")
        }
        #expect(pairs > 20_000)
    }

    private func check(_ word: String, _ language: String, _ stem: String) {
        #expect(String(decoding: Stemmer(language: language).stem(Array(word.utf8)), as: UTF8.self) == stem)
    }

    @Test func eachLanguageHasItsOwn() {
        check("foreningerne", "da", "forening")
        check("volunteering", "en", "volunt")
        check("foreningerne", "de", "foreningerne")
        check("волонтер", "da", "волонтер")
        check("", "da", "")
    }

    @Test(arguments: [
        ("المتطوع", "متطوع"), ("والمتطوع", "متطوع"), ("للأطفال", "أطفال"), ("بالدنماركية", "دنماركية"),
        ("متطوع", "متطوع"), ("الله", "الله"), ("بالغ", "بالغ"), ("والدين", "والدين"), ("ال", "ال"),
        ("danish", "danish"),
    ]) func arabicWordsLoseTheirArticle(word: String, stem: String) {
        check(word, "ar", stem)
    }
}
