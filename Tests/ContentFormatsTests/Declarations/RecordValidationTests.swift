import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What a record must say, and how it is told what it lacks.
@Suite struct RecordValidationTests {
    @Test func unknownFieldsAreExplained() {
        checkRecord(
            """
            publishUntil: {type: date, label: Udløber}
            summary: {type: text, label: Resumé}
            """,
            """
            publishUntill: 2026-11-21
            resumé: x
            farve: rød
            """,
            #"""
            –, –
            content/things/x.md:3:1: fejl: Feltet "publishUntill" findes ikke i ting. Mente du "publishUntil"? [ukendt-felt]
               3 │ publishUntill: 2026-11-21
                 │ ^^^^^^^^^^^^^
            content/things/x.md:4:1: fejl: Feltet "resumé" findes ikke i ting. Mente du "summary"? [ukendt-felt]
               4 │ resumé: x
                 │ ^^^^^^
            content/things/x.md:5:1: fejl: Feltet "farve" findes ikke i ting. [ukendt-felt]
               5 │ farve: rød
                 │ ^^^^^
                = hjælp: Felterne er: title, publishUntil, summary, aliases.
            """#)
    }

    @Test func requiredFieldsAreMissed() {
        checkRecord(
            """
            a: {type: text, required: true, label: Navn}
            b: {type: choices, from: areas, required: true}
            c: {type: text, required: true}
            d: {type: text, required: true, default: x}
            e: {type: date, required: true}
            """,
            """
            b: []
            c: ""
            e: i dag
            """,
            #"""
            –, [], –, "x", –
            content/things/x.md:1:1: fejl: Feltet "a" (Navn) mangler i ting. [mangler-felt]
               1 │ ---
                 │ ^^^
                = hjælp: Tilføj "a: …".
            content/things/x.md:3:1: fejl: Feltet "b" (Områder) skal udfyldes. [mangler-felt]
               3 │ b: []
                 │ ^
            content/things/x.md:4:1: fejl: Feltet "c" skal udfyldes. [mangler-felt]
               4 │ c: ""
                 │ ^
            content/things/x.md:5:4: fejl: "i dag" er ikke en dato, der kan bruges. Skriv år-måned-dag, for eksempel 2026-11-21. [forkert-dato]
               5 │ e: i dag
                 │    ^^^^^
            """#)
    }

    @Test func aMisspeltNameIsOneMistake() {
        checkRecord(
            """
            summary: {type: text, required: true, label: Resumé}
            area: {type: text, required: true, label: Område}
            """,
            """
            Summary: x
            område: y
            """,
            #"""
            –, –
            content/things/x.md:3:1: fejl: Feltet "Summary" findes ikke i ting. Mente du "summary"? [ukendt-felt]
               3 │ Summary: x
                 │ ^^^^^^^
            content/things/x.md:4:1: fejl: Feltet "område" findes ikke i ting. Mente du "area"? [ukendt-felt]
               4 │ område: y
                 │ ^^^^^^
            """#)
    }

    @Test func severalValuesWithoutBrackets() {
        checkRecord(
            """
            areas: {type: choices, from: areas, label: Områder}
            hosts: {type: references, to: [units], label: Vært}
            """,
            """
            areas: skovby, Havnen
            hosts: units/a, units/b
            """,
            #"""
            [], []
            content/things/x.md:3:8: fejl: Flere værdier i "Områder" skrives i kantede parenteser med komma imellem. [liste-uden-klammer]
               3 │ areas: skovby, Havnen
                 │        ^^^^^^^^^^^^^^
                = hjælp: Skriv: [skovby, havnen]
            content/things/x.md:4:8: fejl: Flere værdier i "Vært" skrives i kantede parenteser med komma imellem. [liste-uden-klammer]
               4 │ hosts: units/a, units/b
                 │        ^^^^^^^^^^^^^^^^
                = hjælp: Skriv: [units/a, units/b]
            """#)
    }

    @Test func rowsThatAreOnlyText() {
        checkRecord(
            "tasks: {type: list, label: Opgaver, fields: {text: {type: text, required: true}}}",
            """
            tasks:
              - Lav kaffe
            """,
            #"""
            []
            content/things/x.md:4:5: fejl: I "Opgaver" skal hvert punkt have et navn og et kolon foran teksten. [raekke-uden-felt]
               4 │   - Lav kaffe
                 │     ^^^^^^^^^
                = hjælp: Skriv punktet som: text: Lav kaffe – eller i kantede parenteser: {text: Lav kaffe}
            """#)
    }

    @Test func conditionsDecide() {
        checkRecord(
            """
            open: {type: flag}
            until: {type: date, required: {unless: open}, label: Til}
            how: {type: text, required: {when: open}}
            """,
            """
            open: ja
            """,
            #"""
            true, –, –
            content/things/x.md:1:1: fejl: Feltet "how" mangler i ting. [mangler-felt]
               1 │ ---
                 │ ^^^
                = hjælp: Tilføj "how: …".
            """#)
        checkRecord(
            """
            open: {type: flag}
            until: {type: date, required: {unless: open}, label: Til}
            how: {type: text, required: {when: open}}
            """,
            """
            open: nej
            """,
            #"""
            false, –, –
            content/things/x.md:1:1: fejl: Feltet "until" (Til) mangler i ting. [mangler-felt]
               1 │ ---
                 │ ^^^
                = hjælp: Tilføj "until: …".
            """#)
        checkRecord(
            """
            open: {type: flag, default: ja}
            until: {type: date, required: {unless: open}}
            """,
            """

            """,
            #"""
            true, –
            """#)
    }

    @Test func afterIsKept() {
        checkRecord(
            """
            a: {type: date, label: Fra}
            b: {type: date, after: a, label: Til}
            """,
            """
            b: 2026-11-20
            a: 2026-11-21
            """,
            #"""
            2026-11-21, 2026-11-20
            content/things/x.md:3:4: fejl: "Til" må ikke ligge før "Fra", som er 2026-11-21. [for-tidligt]
               3 │ b: 2026-11-20
                 │    ^^^^^^^^^^
            """#)
        checkRecord(
            """
            a: {type: date}
            b: {type: date, after: a}
            """,
            """
            a: 2026-11-21
            b: 2026-11-21
            """,
            #"""
            2026-11-21, 2026-11-21
            """#)
        checkRecord(
            """
            a: {type: moment, label: Start}
            b: {type: moment, after: a, label: Slut}
            """,
            """
            a: 2026-11-21T19:00
            b: 2026-11-21T19:00
            """,
            #"""
            2026-11-21T19:00, 2026-11-21T19:00
            content/things/x.md:4:4: fejl: "Slut" skal være senere end "Start", som er 2026-11-21T19:00. [for-tidligt]
               4 │ b: 2026-11-21T19:00
                 │    ^^^^^^^^^^^^^^^^
            """#)
    }

    @Test func oneOfAGroupIsEnough() {
        var declared = Declared(
            fields: "mail: {type: email, label: Skriv til}\nphone: {type: phone}\nlink: {type: url}")
        declared.collections[1].yaml += "oneOf: [[mail, phone, link]]\n"
        #expect(told(validate("phone: 12345678", in: declared).findings) == "")
        let missing = #"""
            content/things/x.md:1:1: fejl: Mindst ét af felterne "mail" (Skriv til), "phone" og "link" skal udfyldes. [mangler-et-af]
               1 │ ---
                 │ ^^^
            """#
        #expect(told(validate("phone: \"\"", in: declared).findings) == missing)
        let wrong = #"""
            content/things/x.md:3:8: fejl: "1" er ikke et telefonnummer. Skriv otte cifre, for eksempel "12 34 56 78", eller et udenlandsk nummer med + foran. [forkert-telefon]
               3 │ phone: 1
                 │        ^
            """#
        #expect(told(validate("phone: 1", in: declared).findings) == wrong)
    }

    @Test func aFileWithoutFrontMatterIsToldOnItsFirstLine() throws {
        let schema = Declared(fields: "a: {type: text}").parse().product
        let files = RecordFiles(
            id: RecordID(collection: "things", slug: "x"), main: document("content/things/x.md", ""), translations: [])
        let index = try #require(schema.index(of: "things"))
        let record = Record.validate(files, schema: schema, collection: index) { _, _, _ in Diagnosed(nil) }
        let expected = #"""
            content/things/x.md:1:1: fejl: Feltet "title" (Titel) mangler i ting. [mangler-felt]
               1 │ 
                 │ ^
                = hjælp: Tilføj "title: …".
            """#
        #expect(told(record.findings) == expected)
    }

    @Test func whatTheDeclarationGotWrongIsNotToldOfEveryRecord() throws {
        let schema = Declared(
            fields: "a: {type: datum}\nb: {type: choice, from: area}\nc: {type: reference, to: [unit]}"
        )
        .parse()
        #expect(schema.findings.map(\.id) == ["ukendt-felttype", "ukendt-ordliste", "ukendt-samling"])
        let index = try #require(schema.product.index(of: "things"))
        let main = document("content/things/x.md", "title: Navn\na: x\nb: y\nc: z")
        let files = RecordFiles(id: RecordID(collection: "things", slug: "x"), main: main, translations: [])
        let record = Record.validate(files, schema: schema.product, collection: index) { _, _, _ in Diagnosed(nil) }
        #expect(told(record.findings) == "")
    }

    @Test func findingsAreToldInEnglish() {
        let declared = Declared(
            fields: "a: {type: date}\nb: {type: choice, from: areas}\nc: {type: text, required: true}")
        let record = validate("a: 04-09-2025\nb: Havnen\nd: x", in: declared)
        let expected = #"""
            content/things/x.md:1:1: error: The field "c" is missing in ting. [mangler-felt]
               1 │ ---
                 │ ^^^
                = help: Add "c: …".
            content/things/x.md:3:4: error: "04-09-2025" is not a usable date. Write year-month-day: did you mean 2025-09-04? [forkert-dato]
               3 │ a: 04-09-2025
                 │    ^^^^^^^^^^
            content/things/x.md:4:4: error: "Havnen" is not an option of "Områder". Did you mean "havnen"? [ukendt-valg]
               4 │ b: Havnen
                 │    ^^^^^^
                = help: The options are: skovby, havnen.
            content/things/x.md:5:1: error: There is no field "d" in ting. [ukendt-felt]
               5 │ d: x
                 │ ^
                = help: The fields are: title, a, b, c, aliases.
            """#
        #expect(told(record.findings, in: .english) == expected)
    }
}
