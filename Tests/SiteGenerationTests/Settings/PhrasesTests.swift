import ContentModel
import Diagnostics
import Testing

@testable import SiteGeneration

/// The numbers of each category are the samples of CLDR 45 (supplemental/plurals.xml, integers).
@Suite struct PhrasesTests {
    @Test(arguments: [
        ("da", "one", [1]), ("da", "other", [0, 2, 16, 100, 1_000_000]),
        ("en", "one", [1]), ("en", "other", [0, 2, 16, 100, 1_000_000]),
        ("uk", "one", [1, 21, 31, 41, 101, 1_001]), ("uk", "few", [2, 4, 22, 24, 32, 102, 1_002]),
        ("uk", "many", [0, 5, 11, 12, 14, 19, 20, 25, 100, 111, 112, 1_000_000]),
        ("pl", "one", [1]), ("pl", "few", [2, 4, 22, 24, 102, 1_002]),
        ("pl", "many", [0, 5, 11, 12, 14, 19, 20, 21, 25, 100, 101, 112, 1_000]),
        ("ar", "zero", [0]), ("ar", "one", [1]), ("ar", "two", [2]), ("ar", "few", [3, 10, 103, 110, 1_003]),
        ("ar", "many", [11, 26, 99, 111, 1_011]), ("ar", "other", [100, 102, 200, 202, 300, 1_000, 1_000_000]),
    ])
    func forms(language: String, form: String, numbers: [Int]) {
        for number in numbers {
            #expect(PluralForm(of: number, in: Language(language)).rawValue == form, "\(number)")
        }
    }

    @Test(arguments: [
        ("da", ["one", "other"]), ("uk", ["one", "few", "many", "other"]), ("ja", ["other"]),
        ("pl", ["one", "few", "many", "other"]), ("ar", ["zero", "one", "two", "few", "many", "other"]),
    ])
    func neededForms(language: String, forms: [String]) {
        #expect(PluralForm.needed(in: Language(language)).map(\.rawValue) == forms)
    }

    private func phrases(_ text: String, _ more: String = "{}") -> Diagnosed<Phrases> {
        let sources = [
            SourceFile(path: "starter.yml", text: text), SourceFile(path: "site/languages/da.yml", text: more),
        ]
        return Phrases.parse(sources, language: .danish)
    }

    @Test func placesAreFilled() {
        let read = phrases("page: \"Side {n} af {total}\"\ncount: {one: \"{n} ting\", other: \"{n} ting i {x}\"}\n")
        #expect(read.findings == [])
        #expect(read.product.text("page", ["n": "1", "total": "{n}"]) == "Side 1 af {n}")
        #expect(read.product.count("count", 1) == "1 ting")
        #expect(read.product.count("count", 12_345, ["x": "alt"]) == "12.345 ting i alt")
        #expect(read.product.text("mangler") == "mangler")
    }

    @Test func theProjectsOwnReplace() {
        let read = phrases("a: A\nb: B\n", "b: Ny\nc: C\n")
        #expect(read.product.keys == ["a", "b", "c"])
        #expect(read.product.text("b") == "Ny")
    }

    @Test func whatCodeNeedsIsThere() async throws {
        let da = try #require(FixtureSite.starter.files.first { $0.path == "site/languages/da.yml" })
        let needed = Phrases.parse([da], language: .danish).product
        #expect(Phrases.needed.filter { needed.phrase($0) == nil } == [])
        #expect(needed.keys == Phrases.needed, "the fixtures' phrases are those that code needs")
        let place = da.place(of: .start)
        let none = Phrases(language: .danish, phrases: [:])
        #expect(needed.findings(missing: Phrases.needed, at: place) == [])
        #expect(none.findings(missing: Phrases.needed, at: place).map(\.id) == ["mangler-vendinger"])
        #expect(none.filled(with: ["a"]).text("a") == "a")
    }
}
