import Testing

/// Colons, indentation and characters nobody sees.
@Suite struct YAMLLinesTests {
    @Test func aColonWithoutASpace() {
        checkYAML(
            "a: b\ntitle:Kaffe\nc: d\n", "{a: b}",
            #"""
            a.yml:2:6: fejl: Der mangler et mellemrum efter kolonet. [kolon-uden-mellemrum]
               2 │ title:Kaffe
                 │      ^
                = hjælp: Skriv: title: Kaffe
            """#)
    }

    @Test func aColonWithoutASpaceOnTheFirstLine() {
        checkYAML(
            "title:Kaffe\nsummary: x\n", "nil",
            #"""
            a.yml:1:6: fejl: Der mangler et mellemrum efter kolonet. [kolon-uden-mellemrum]
               1 │ title:Kaffe
                 │      ^
                = hjælp: Skriv: title: Kaffe
            """#)
    }

    @Test func aColonWithoutASpaceFurtherIn() {
        checkYAML(
            "label:\n  da:Titel\n  en: Title\n", "nil",
            #"""
            a.yml:2:5: fejl: Der mangler et mellemrum efter kolonet. [kolon-uden-mellemrum]
               2 │   da:Titel
                 │     ^
                = hjælp: Skriv: da: Titel
            """#)
    }

    @Test func aColonWithoutASpaceAlone() {
        checkYAML(
            "title:Kaffe\n", "nil",
            #"""
            a.yml:1:6: fejl: Der mangler et mellemrum efter kolonet. [kolon-uden-mellemrum]
               1 │ title:Kaffe
                 │      ^
                = hjælp: Skriv: title: Kaffe
            """#)
    }

    @Test func aNoBreakSpaceAfterTheColon() {
        checkYAML(
            "a: b\ntitle:\u{A0}Kaffe\n", "{a: b}",
            #"""
            a.yml:2:6: fejl: Efter kolonet står et hårdt mellemrum (U+00A0) i stedet for et almindeligt. [kolon-uden-mellemrum]
               2 │ title:\#u{A0}Kaffe
                 │      ^
                = hjælp: Skriv: title: Kaffe
            """#)
    }

    @Test func aNoBreakSpaceBeforeAName() {
        checkYAML(
            "\u{A0}\u{A0}title: x\n", "{}",
            #"""
            a.yml:1:1: fejl: Navnet indeholder et usynligt tegn (U+00A0), som nok er kommet med ved kopiering. [skjult-tegn]
               1 │ \#u{A0}\#u{A0}title: x
                 │ ^^^^^^^
                = hjælp: Slet linjen, og skriv den på ny.
            """#)
    }

    @Test func aLineWithoutAColon() {
        checkYAML(
            "title: Kaffe\nog kage\narea: skovby\n", "{title: Kaffe}",
            #"""
            a.yml:2:1: fejl: Linjen er ikke et felt: den mangler et kolon. [linje-uden-kolon]
               2 │ og kage
                 │ ^^^^^^^
                = hjælp: Skriv: navn: værdi – hører linjen til teksten ovenfor, så ryk den to mellemrum ind.
            """#)
    }

    @Test func looseTextFirst() {
        checkYAML(
            "Kaffe og kage\ntitle: x\n", "nil",
            #"""
            a.yml:1:1: fejl: Linjen er ikke et felt: den mangler et kolon. [linje-uden-kolon]
               1 │ Kaffe og kage
                 │ ^^^^^^^^^^^^^
                = hjælp: Skriv: navn: værdi – hører linjen til teksten ovenfor, så ryk den to mellemrum ind.
            """#)
    }

    @Test func aFieldIndentedUnderAText() {
        checkYAML(
            "title: Kaffe\n  summary: x\n", "nil",
            #"""
            a.yml:2:1: fejl: Linjen er rykket ind under linje 1, som allerede har en tekst. [indrykning]
               2 │   summary: x
                 │ ^^
                = hjælp: Slet mellemrummene først på linjen. Hører den til teksten ovenfor, så sæt anførselstegn om det hele.
            """#)
    }

    @Test func aFieldIndentedLessThanItsSiblings() {
        checkYAML(
            "label:\n  da: x\n en: y\n", "{label: {da: x}}",
            #"""
            a.yml:3:1: fejl: Linjens indrykning passer ikke med linjerne over den. [indrykning]
               3 │  en: y
                 │ ^
                = hjælp: Felter, der hører sammen, skal begynde lige langt inde på linjen.
            """#)
    }

    @Test func aFieldToTheLeftOfTheFirst() {
        checkYAML(
            "  title: x\nsummary: y\n", "{title: x}",
            #"""
            a.yml:2:1: fejl: Linjen passer ikke med dem over den: den står længere til venstre, eller den følger efter en liste. [indrykning]
               2 │ summary: y
                 │ ^^^^^^^^^^
                = hjælp: Lad alle felter begynde først på linjen.
            """#)
    }

    @Test func anItemUnderAText() {
        checkYAML(
            "tags: unge\n- børn\n", "{tags: unge}",
            #"""
            a.yml:2:1: fejl: Her skal stå et felt (navn: værdi), ikke et punkt i en liste eller løs tekst. [punkt-uden-liste]
               2 │ - børn
                 │ ^^^^^^
                = hjælp: En liste hører til under et felt, der slutter med kolon og ikke har tekst på sin egen linje.
            """#)
    }

    @Test func aListOnTheLineOfItsKey() {
        checkYAML(
            "tags: - unge\n", "nil",
            #"""
            a.yml:1:7: fejl: En liste med "- " skal begynde på en ny linje. [liste-paa-samme-linje]
               1 │ tags: - unge
                 │       ^
                = hjælp: Skriv hvert punkt på sin egen linje. Er det en almindelig tekst, så skriv: tags: "- unge"
            """#)
    }

    @Test func aFieldInAList() {
        checkYAML(
            "tags:\n  - unge\n  area: skovby\n", "nil",
            #"""
            a.yml:3:3: fejl: Her skal stå endnu et punkt i listen, men linjen begynder ikke med "- ". [felt-i-liste]
               3 │   area: skovby
                 │   ^^^^^^^^^^^^
                = hjælp: Skriv "- " foran, eller ret indrykningen, så linjen står under det felt, den hører til.
            """#)
    }

    @Test func anItemIndentedLess() {
        checkYAML(
            "tags:\n  - unge\n - børn\n", "{tags: [unge]}",
            #"""
            a.yml:3:1: fejl: Linjens indrykning passer ikke med linjerne over den. [indrykning]
               3 │  - børn
                 │ ^
                = hjælp: Felter, der hører sammen, skal begynde lige langt inde på linjen.
            """#)
    }

    @Test func aTabBeforeAnItem() {
        checkYAML(
            "tags:\n\t- unge\n", "nil",
            #"""
            a.yml:2:1: fejl: Her står en tabulator, hvor der skal stå mellemrum. [tabulator]
               2 │  - unge
                 │ ^
                = hjælp: Slet tabulatoren. Brug mellemrum til at rykke linjer ind: to for hvert lag.
            """#)
    }

    @Test func aTabBeforeAField() {
        checkYAML(
            "label:\n  da: x\n\ten: y\n", "nil",
            #"""
            a.yml:3:1: fejl: Her står en tabulator, hvor der skal stå mellemrum. [tabulator]
               3 │  en: y
                 │ ^
                = hjælp: Slet tabulatoren. Brug mellemrum til at rykke linjer ind: to for hvert lag.
            """#)
    }

    @Test func aTabInABlock() {
        checkYAML(
            "text: |\n\tx\n", "nil",
            #"""
            a.yml:2:1: fejl: Her står en tabulator, hvor der skal stå mellemrum. [tabulator]
               2 │  x
                 │ ^
                = hjælp: Slet tabulatoren. Brug mellemrum til at rykke linjer ind: to for hvert lag.
            """#)
    }

    @Test func aHiddenLineSeparator() {
        checkYAML(
            "summary: Kom\u{2028}og vær med\n", "nil",
            #"""
            a.yml:1:13: fejl: Her står et skjult linjeskift, som nok er kommet med ved kopiering. [skjult-linjeskift]
               1 │ summary: Kom og vær med
                 │             ^
                = hjælp: Slet det, og skriv et mellemrum eller et almindeligt linjeskift.
            """#)
    }

    @Test func aNextLineCharacter() {
        checkYAML(
            "summary: Kom\u{85}og vær med\n", "nil",
            #"""
            a.yml:1:13: fejl: Her står et skjult linjeskift, som nok er kommet med ved kopiering. [skjult-linjeskift]
               1 │ summary: Kom og vær med
                 │             ^
                = hjælp: Slet det, og skriv et mellemrum eller et almindeligt linjeskift.
            """#)
    }

    @Test func aLoneCarriageReturn() {
        checkYAML(
            "a: b\rc: d\n", "nil",
            #"""
            a.yml:1:5: fejl: Her står et skjult linjeskift, som nok er kommet med ved kopiering. [skjult-linjeskift]
               1 │ a: b c: d
                 │     ^
                = hjælp: Slet det, og skriv et mellemrum eller et almindeligt linjeskift.
            """#)
    }

    @Test func aControlCharacter() {
        checkYAML(
            "a: b\u{7}c\n", "nil",
            #"""
            a.yml:1:5: fejl: Her står et styretegn (U+0007), som ikke kan vises og ikke må være der. [styretegn]
               1 │ a: b\#u{FFFD}c
                 │     ^
                = hjælp: Slet det.
            """#)
    }

    @Test func aControlCharacterOfTwoBytes() {
        checkYAML(
            "a: å\u{90}c\n", "nil",
            #"""
            a.yml:1:5: fejl: Her står et styretegn (U+0090), som ikke kan vises og ikke må være der. [styretegn]
               1 │ a: å\#u{FFFD}c
                 │     ^
                = hjælp: Slet det.
            """#)
    }

    @Test func aByteOrderMarkFurtherDown() {
        checkYAML(
            "a: b\n\u{FEFF}c: d\n", "{a: b}",
            #"""
            a.yml:2:1: fejl: Navnet indeholder et usynligt tegn (U+FEFF), som nok er kommet med ved kopiering. [skjult-tegn]
               2 │ \#u{FEFF}c: d
                 │ ^
                = hjælp: Slet linjen, og skriv den på ny.
            """#)
    }

    @Test func aColonWithoutAName() {
        checkYAML(
            ": b\n", "nil",
            #"""
            a.yml:1:1: fejl: Foran kolonet skal der stå et navn. [noegle-ikke-tekst]
               1 │ : b
                 │ ^
                = hjælp: Skriv fx: title: Kaffe og snak
            """#)
    }
}
