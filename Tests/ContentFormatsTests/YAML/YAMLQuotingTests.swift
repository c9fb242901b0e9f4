import Testing

/// Texts that need quotes, or have too few or too many.
@Suite struct YAMLQuotingTests {
    @Test func aColonInATextWantsQuotes() {
        checkYAML(
            "title: Kaffe: kom og vær med\n", "nil",
            #"""
            a.yml:1:13: fejl: Der står et kolon midt i teksten. [kolon-i-tekst]
               1 │ title: Kaffe: kom og vær med
                 │             ^
                = hjælp: Sæt anførselstegn om hele teksten: title: "Kaffe: kom og vær med"
            """#)
    }

    @Test func aColonInAQuotedLookingText() {
        checkYAML(
            "quote: Hun sagde \"ja\": straks\n", "nil",
            #"""
            a.yml:1:22: fejl: Der står et kolon midt i teksten. [kolon-i-tekst]
               1 │ quote: Hun sagde "ja": straks
                 │                      ^
                = hjælp: Sæt anførselstegn om hele teksten: quote: 'Hun sagde "ja": straks'
            """#)
    }

    @Test func aColonAfterAnAddress() {
        checkYAML(
            "a: b\nlink: https://eksempel.dk: her\n", "{a: b}",
            #"""
            a.yml:2:26: fejl: Der står et kolon midt i teksten. [kolon-i-tekst]
               2 │ link: https://eksempel.dk: her
                 │                          ^
                = hjælp: Sæt anførselstegn om hele teksten: link: "https://eksempel.dk: her"
            """#)
    }

    @Test func aColonAfterAnEmoji() {
        checkYAML(
            "title: 🙂 Fest: kom\n", "nil",
            #"""
            a.yml:1:14: fejl: Der står et kolon midt i teksten. [kolon-i-tekst]
               1 │ title: 🙂 Fest: kom
                 │              ^
                = hjælp: Sæt anførselstegn om hele teksten: title: "🙂 Fest: kom"
            """#)
    }

    @Test func anUnclosedDoubleQuote() {
        checkYAML(
            "a: b\ntitle: \"Kaffe\nsummary: x\n", "{a: b}",
            #"""
            a.yml:2:8: fejl: Teksten begynder med ", men det afsluttende " mangler. [anfoerselstegn-mangler]
               2 │ title: "Kaffe
                 │        ^^^^^^
                = hjælp: Skriv: title: "Kaffe"
            """#)
    }

    @Test func anUnclosedQuoteClosedByAnotherField() {
        checkYAML(
            "title: \"Kaffe\nsummary: \"Kom\"\n", "nil",
            #"""
            a.yml:1:8: fejl: Teksten begynder med ", men det afsluttende " mangler. [anfoerselstegn-mangler]
               1 │ title: "Kaffe
                 │        ^^^^^^
                = hjælp: Skriv: title: "Kaffe"
            """#)
    }

    @Test func anUnclosedSingleQuote() {
        checkYAML(
            "title: 'Kaffe\nsummary: x\n", "nil",
            #"""
            a.yml:1:8: fejl: Teksten begynder med ', men det afsluttende ' mangler. [anfoerselstegn-mangler]
               1 │ title: 'Kaffe
                 │        ^^^^^^
                = hjælp: Skriv: title: 'Kaffe'
            """#)
    }

    @Test func textAfterAQuote() {
        checkYAML(
            "title: \"Åben\" scene\n", "nil",
            #"""
            a.yml:1:15: fejl: Her står mere tekst, efter at anførselstegnene er lukket. [tekst-efter-anfoerselstegn]
               1 │ title: "Åben" scene
                 │               ^^^^^
                = hjælp: Hører det hele til teksten, så sæt anførselstegn om det hele: title: '"Åben" scene'
            """#)
    }

    @Test func anApostropheBetweenSingleQuotes() {
        checkYAML(
            "title: 'Det's nu'\n", "nil",
            #"""
            a.yml:1:13: fejl: Her står mere tekst, efter at anførselstegnene er lukket. [tekst-efter-anfoerselstegn]
               1 │ title: 'Det's nu'
                 │             ^^^^^
                = hjælp: Hører det hele til teksten, så sæt anførselstegn om det hele: title: "Det's nu"
            """#)
    }

    @Test func aColonAfterAQuote() {
        checkYAML(
            "title: \"Åben\": scenen\n", "nil",
            #"""
            a.yml:1:14: fejl: Her står mere tekst, efter at anførselstegnene er lukket. [tekst-efter-anfoerselstegn]
               1 │ title: "Åben": scenen
                 │              ^^^^^^^^
                = hjælp: Hører det hele til teksten, så sæt anførselstegn om det hele: title: '"Åben": scenen'
            """#)
    }

    @Test func aBackslashInDoubleQuotes() {
        checkYAML(
            "path: \"C:\\Users\"\n", "nil",
            #"""
            a.yml:1:10: fejl: En omvendt skråstreg (\) mellem dobbelte anførselstegn skal skrives to gange. [omvendt-skraastreg]
               1 │ path: "C:\Users"
                 │          ^
                = hjælp: Skriv \\ eller brug enkelte anførselstegn (') om teksten.
            """#)
    }

    @Test func anUnknownEscape() {
        checkYAML(
            "path: \"x\\q\"\n", "nil",
            #"""
            a.yml:1:9: fejl: En omvendt skråstreg (\) mellem dobbelte anførselstegn skal skrives to gange. [omvendt-skraastreg]
               1 │ path: "x\q"
                 │         ^
                = hjælp: Skriv \\ eller brug enkelte anførselstegn (') om teksten.
            """#)
    }

    @Test func aLongTextIsShortenedInTheAdvice() {
        checkYAML(
            "summary: Kom og vær med til en lang aften: der er kaffe og kage og sang og dans for alle i hele byen\n",
            "nil",
            #"""
            a.yml:1:42: fejl: Der står et kolon midt i teksten. [kolon-i-tekst]
               1 │ summary: Kom og vær med til en lang aften: der er kaffe og kage og sang og dans for alle i hele byen
                 │                                          ^
                = hjælp: Sæt anførselstegn om hele teksten: summary: "Kom og vær med til en lang aften: der er kaffe og kage og sa…"
            """#)
    }
}
