import Testing

/// What is well-formed YAML and yet refused.
@Suite struct YAMLRefusalsTests {
    @Test func aKeyTwice() {
        checkYAML(
            "title: a\nsummary: b\ntitle: c\n", "{title: a, summary: b}",
            #"""
            a.yml:3:1: fejl: "title" er allerede skrevet på linje 1. [dobbelt-noegle]
               3 │ title: c
                 │ ^^^^^
                = a.yml:1: Første gang.
                = hjælp: Behold den ene, og slet den anden.
            """#)
    }

    @Test func aKeyTwiceFurtherIn() {
        checkYAML(
            "label: {da: x, en: y, da: z}\n", "{label: {da: x, en: y}}",
            #"""
            a.yml:1:23: fejl: "da" er allerede skrevet på linje 1. [dobbelt-noegle]
               1 │ label: {da: x, en: y, da: z}
                 │                       ^^
                = a.yml:1: Første gang.
                = hjælp: Behold den ene, og slet den anden.
            """#)
    }

    @Test func aListAsAKey() {
        checkYAML(
            "[a, b]: c\nd: e\n", "{d: e}",
            #"""
            a.yml:1:1: fejl: Foran kolonet skal der stå et navn. [noegle-ikke-tekst]
               1 │ [a, b]: c
                 │ ^^^^^^
                = hjælp: Skriv fx: title: Kaffe og snak
            """#)
    }

    @Test func aMapAsAKey() {
        checkYAML(
            "? {a: b}\n: c\nd: e\n", "{d: e}",
            #"""
            a.yml:1:3: fejl: Foran kolonet skal der stå et navn. [noegle-ikke-tekst]
               1 │ ? {a: b}
                 │   ^^^^^^
                = hjælp: Skriv fx: title: Kaffe og snak
            """#)
    }

    @Test func nothingAsAKey() {
        checkYAML(
            "~: x\nnull: y\n\"null\": z\n", "{null: z}",
            #"""
            a.yml:1:1: fejl: Foran kolonet skal der stå et navn. [noegle-ikke-tekst]
               1 │ ~: x
                 │ ^
                = hjælp: Skriv fx: title: Kaffe og snak
            a.yml:2:1: fejl: Foran kolonet skal der stå et navn. [noegle-ikke-tekst]
               2 │ null: y
                 │ ^^^^
                = hjælp: Skriv fx: title: Kaffe og snak
            """#)
    }

    @Test func aMergeKey() {
        checkYAML(
            "<<: {a: b}\nc: d\n", "{c: d}",
            #"""
            a.yml:1:1: fejl: "<<" (fletning af felter) bruges ikke her. [yaml-fletning]
               1 │ <<: {a: b}
                 │ ^^
                = hjælp: Skriv felterne ud, hvor de skal stå.
            """#)
    }

    @Test func aMergeKeyInQuotesIsAName() {
        checkYAML(
            "\"<<\": a\n", "{<<: a}",
            #"""

            """#)
    }

    @Test func severalDocuments() {
        checkYAML(
            "a: b\n---\nc: d\n", "{a: b}",
            #"""
            a.yml:2:1: fejl: Her begynder et nyt YAML-dokument. En fil må kun indeholde ét; resten er ikke læst. [flere-dokumenter]
               2 │ ---
                 │ ^^^
                = hjælp: Slet linjen, eller flyt resten til en fil for sig.
            """#)
    }

    @Test func anEndOfTheDocument() {
        checkYAML(
            "a: b\n...\n", "{a: b}",
            #"""
            a.yml:2:1: fejl: Her begynder et nyt YAML-dokument. En fil må kun indeholde ét; resten er ikke læst. [flere-dokumenter]
               2 │ ...
                 │ ^^^
                = hjælp: Slet linjen, eller flyt resten til en fil for sig.
            """#)
    }

    @Test func aListInsteadOfFields() {
        checkYAML(
            "- a\n- b\n", "nil",
            #"""
            a.yml:1:1: fejl: Her skal stå felter: et navn, et kolon og en værdi på hver linje. [felter-forventet]
               1 │ - a
                 │ ^^^
                = hjælp: Skriv fx: title: Kaffe og snak
            """#)
    }

    @Test func aTextInsteadOfFields() {
        checkYAML(
            "Bare tekst\n", "nil",
            #"""
            a.yml:1:1: fejl: Her skal stå felter: et navn, et kolon og en værdi på hver linje. [felter-forventet]
               1 │ Bare tekst
                 │ ^^^^^^^^^^
                = hjælp: Skriv fx: title: Kaffe og snak
            """#)
    }

    @Test func aHashtagIsSwallowed() {
        checkYAML(
            "title: Hold #2\n", "{title: Hold}",
            #"""
            a.yml:1:13: advarsel: Teksten fra "#" læses som en note og kommer ikke med. [kommentar-i-tekst]
               1 │ title: Hold #2
                 │             ^^
                = hjælp: Skal det med, så skriv: title: "Hold #2" – er det en note, så skriv et mellemrum efter "#".
            """#)
    }

    @Test func aColourIsSwallowed() {
        checkYAML(
            "color: #ff0000\n", "{color: –}",
            #"""
            a.yml:1:8: advarsel: Teksten fra "#" læses som en note og kommer ikke med. [kommentar-i-tekst]
               1 │ color: #ff0000
                 │        ^^^^^^^
                = hjælp: Skal det med, så skriv: color: "#ff0000" – er det en note, så skriv et mellemrum efter "#".
            """#)
    }

    @Test func aHashtagInAListIsSwallowed() {
        checkYAML(
            "tags:\n  - unge #1\n  - børn # en note\n", "{tags: [unge, børn]}",
            #"""
            a.yml:2:10: advarsel: Teksten fra "#" læses som en note og kommer ikke med. [kommentar-i-tekst]
               2 │   - unge #1
                 │          ^^
                = hjælp: Skal det med, så skriv: - "unge #1" – er det en note, så skriv et mellemrum efter "#".
            """#)
    }

    @Test func severalFindingsAtOnce() {
        checkYAML(
            "title: *a\ntags: [&b c, !d e]\ntitle: f\n<<: g\n", "{tags: [c, e], title: f}",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med "*": i YAML betyder det en henvisning, og dem bruger vi ikke. [yaml-alias]
               1 │ title: *a
                 │        ^^
                = hjælp: Sæt anførselstegn om hele teksten: title: "*a"
            a.yml:2:8: fejl: En tekst må ikke begynde med "&": i YAML betyder det en henvisning, og dem bruger vi ikke. [yaml-alias]
               2 │ tags: [&b c, !d e]
                 │        ^^^^
                = hjælp: Sæt anførselstegn om hele teksten: tags: ["&b c", !d e]
            a.yml:2:14: fejl: En tekst må ikke begynde med "!": i YAML betyder det et mærkat, og dem bruger vi ikke. [yaml-maerkat]
               2 │ tags: [&b c, !d e]
                 │              ^^^^
                = hjælp: Sæt anførselstegn om hele teksten: tags: [&b c, "!d e"]
            a.yml:4:1: fejl: "<<" (fletning af felter) bruges ikke her. [yaml-fletning]
               4 │ <<: g
                 │ ^^
                = hjælp: Skriv felterne ud, hvor de skal stå.
            """#)
    }
}
