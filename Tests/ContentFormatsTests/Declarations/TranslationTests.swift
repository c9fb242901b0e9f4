import ContentModel
import Diagnostics
import Testing

/// A translation says what is translated; the rest is the main version's.
@Suite struct TranslationTests {
    private static let fields = """
        summary: {type: text, required: true, label: Resumé}
        start: {type: date, label: Start}
        end: {type: date, after: start, label: Slut}
        areas: {type: choices, from: areas}
        """

    private func translated(_ main: String, _ english: String) -> Diagnosed<Record?> {
        validate(main, english: english, in: Declared(fields: Self.fields))
    }

    @Test func untranslatedFieldsComeFromTheMainVersion() throws {
        let read = translated(
            "summary: Kort\nstart: 2026-11-21\nareas: [skovby]", "title: Name\nsummary: \"\"\nareas: []")
        #expect(told(read.findings) == "")
        let version = try #require(read.product?.version(in: Language("en")))
        #expect(version.values.map(shown) == ["\"Name\"", "\"Kort\"", "2026-11-21", "–", "[]"])
        #expect(version.isOwn == [true, false, false, false, true])
    }

    @Test func aMissingTranslationIsTheMainVersion() throws {
        let record = try #require(validate("summary: Kort", in: Declared(fields: Self.fields)).product)
        #expect(record.version(in: Language("en")) == nil)
        #expect(record.best(for: Language("en")).language == .danish)
        #expect(record.versions.count == 1)
    }

    @Test func wrongFieldsAreToldInTheTranslationsOwnFile() {
        check(
            "summary: Kort", "titel: Name\nstart: 21/11/2026",
            #"""
            content/things/x.en.md:2:1: fejl: Feltet "titel" findes ikke i ting. Mente du "title"? [ukendt-felt]
               2 │ titel: Name
                 │ ^^^^^
            content/things/x.en.md:3:8: fejl: "21/11/2026" er ikke en dato, der kan bruges. Skriv år-måned-dag: mente du 2026-11-21? [forkert-dato]
               3 │ start: 21/11/2026
                 │        ^^^^^^^^^^
            """#)
    }

    @Test func orderIsToldOnlyWhereTheTranslationSaysIt() {
        check("summary: Kort\nstart: 2026-11-21\nend: 2026-11-22", "start: 2026-11-23", "")
        check(
            "summary: Kort\nstart: 2026-11-21\nend: 2026-11-22", "end: 2026-11-20",
            #"""
            content/things/x.en.md:2:6: fejl: "Slut" må ikke ligge før "Start", som er 2026-11-21. [for-tidligt]
               2 │ end: 2026-11-20
                 │      ^^^^^^^^^^
            """#)
    }

    @Test func aliasesBelongToTheMainFile() {
        check(
            "summary: Kort", "aliases: [/old/]",
            #"""
            content/things/x.en.md:2:1: fejl: Tidligere adresser skal stå i hovedfilen, ikke i oversættelsen. [alias-i-oversaettelse]
               2 │ aliases: [/old/]
                 │ ^^^^^^^
            """#)
    }

    private func check(
        _ main: String, _ english: String, _ findings: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(told(translated(main, english).findings) == findings, sourceLocation: sourceLocation)
    }
}
