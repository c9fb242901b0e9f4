import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Texts that are read, and how each wrong one is explained. A record's first own field stands on line 3.
@Suite struct TextValueTests {
    @Test func texts() {
        checkRecord(
            """
            a: {type: text}
            b: {type: text}
            c: {type: text}
            """,
            """
            a: 12:30
            b: no
            c: "  "
            """,
            #"""
            "12:30", "no", –
            """#)
        checkRecord(
            #"""
            a: {type: text, min: 3, max: 5, label: Navn}
            b: {type: text, max: 2}
            c: {type: text, pattern: '\d{4}', label: Kode}
            """#,
            """
            a: ab
            b: 👩‍👩‍👧æø
            c: "12345"
            """,
            #"""
            "ab", "👩‍👩‍👧æø", "12345"
            content/things/x.md:3:4: fejl: "Navn" er på 2 tegn; der skal være mindst 3. [for-kort]
               3 │ a: ab
                 │    ^^
            content/things/x.md:4:4: fejl: "b" er på 3 tegn; der er plads til 2. [for-lang]
               4 │ b: 👩‍👩‍👧æø
                 │    ^^^
            content/things/x.md:5:4: fejl: "Kode" er ikke skrevet på den måde, samlingen kræver. [passer-ikke-moenster]
               5 │ c: "12345"
                 │    ^^^^^^^
                = hjælp: Det skal passe til mønsteret \d{4}
            """#)
        checkRecord(
            """
            a: {type: text, label: Navn}
            b: {type: text}
            c: {type: text}
            d: {type: text}
            """,
            #"""
            a: |
              to
              linjer
            b: [x]
            c: {x: y}
            d: "a\0b"
            """#,
            #"""
            –, –, –, –
            content/things/x.md:3:4: fejl: "Navn" skal stå på én linje. [flere-linjer]
               3 │ a: |
                 │    ^
            content/things/x.md:6:4: fejl: "b" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               6 │ b: [x]
                 │    ^^^
            content/things/x.md:7:4: fejl: "c" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               7 │ c: {x: y}
                 │    ^^^^^^
            content/things/x.md:8:4: fejl: "d" indeholder et skjult tegn, der ikke kan vises. Slet det, eller skriv teksten om. [skjult-tegn]
               8 │ d: "a\0b"
                 │    ^^^^^^
            """#)
    }

    @Test func markdown() {
        checkRecord(
            """
            a: {type: markdown}
            """,
            """
            a: "**fed**"
            """,
            #"""
            <**fed**>
            """#)
        checkRecord(
            """
            a: {type: markdown, label: Tekst}
            """,
            """
            a: [x]
            """,
            #"""
            –
            content/things/x.md:3:4: fejl: "Tekst" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               3 │ a: [x]
                 │    ^^^
            """#)
    }
}
