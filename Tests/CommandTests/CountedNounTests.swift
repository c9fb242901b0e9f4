import Diagnostics
import Testing

@testable import ildsjael

@Suite struct CountedNounTests {
    @Test(arguments: [
        (0, "0 sider", "0 pages"), (1, "1 side", "1 page"), (2, "2 sider", "2 pages"),
        (12345, "12.345 sider", "12,345 pages"),
    ])
    func theNounFollowsTheNumber(count: Int, danish: String, english: String) {
        #expect(CountedNoun.page.text(count, in: .danish) == danish)
        #expect(CountedNoun.page.text(count, in: .english) == english)
    }

    @Test func everyNounHasItsForms() {
        let nouns: [CountedNoun] = [.error, .warning, .record, .page, .file, .result]
        #expect(
            nouns.map { $0.text(1, in: .danish) }
                == ["1 fejl", "1 advarsel", "1 post", "1 side", "1 fil", "1 resultat"])
        #expect(
            nouns.map { $0.text(2, in: .danish) }
                == ["2 fejl", "2 advarsler", "2 poster", "2 sider", "2 filer", "2 resultater"])
        #expect(
            nouns.map { $0.text(2, in: .english) }
                == ["2 errors", "2 warnings", "2 records", "2 pages", "2 files", "2 results"])
    }
}
