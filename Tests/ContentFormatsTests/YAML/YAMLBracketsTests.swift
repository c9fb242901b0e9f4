import Testing

/// Lists and maps between brackets.
@Suite struct YAMLBracketsTests {
    @Test func anUnclosedList() {
        checkYAML(
            "tags: [unge, børn\narea: skovby\n", "nil",
            #"""
            a.yml:1:7: fejl: Her åbnes en "[", men den lukkes ikke med "]". [parentes-mangler]
               1 │ tags: [unge, børn
                 │       ^
                = hjælp: Skriv ] til sidst. Er det en almindelig tekst, så sæt anførselstegn om: tags: "[unge, børn"
            """#)
    }

    @Test func anUnclosedMap() {
        checkYAML(
            "label: {da: Titel\narea: skovby\n", "nil",
            #"""
            a.yml:1:8: fejl: Her åbnes en "{", men den lukkes ikke med "}". [parentes-mangler]
               1 │ label: {da: Titel
                 │        ^
                = hjælp: Skriv } til sidst. Er det en almindelig tekst, så sæt anførselstegn om: label: "{da: Titel"
            """#)
    }

    @Test func anUnclosedListAtTheEnd() {
        checkYAML(
            "tags: [unge,\n", "nil",
            #"""
            a.yml:1:7: fejl: Her åbnes en "[", men den lukkes ikke med "]". [parentes-mangler]
               1 │ tags: [unge,
                 │       ^
                = hjælp: Skriv ] til sidst. Er det en almindelig tekst, så sæt anførselstegn om: tags: "[unge,"
            """#)
    }

    @Test func textAfterAList() {
        checkYAML(
            "title: [Aflyst] Sommerfest\n", "nil",
            #"""
            a.yml:1:17: fejl: Her står mere tekst, efter at parentesen er lukket. [tekst-efter-parentes]
               1 │ title: [Aflyst] Sommerfest
                 │                 ^^^^^^^^^^
                = hjælp: Hører det hele til teksten, så sæt anførselstegn om det hele: title: "[Aflyst] Sommerfest"
            """#)
    }

    @Test func aBracketTooMany() {
        checkYAML(
            "label: {da: Titel}}\n", "nil",
            #"""
            a.yml:1:19: fejl: Her står en "}" for meget. [parentes-for-meget]
               1 │ label: {da: Titel}}
                 │                   ^
                = hjælp: Slet den.
            """#)
    }

    @Test func aMissingComma() {
        checkYAML(
            "tags: [\"unge\" \"børn\"]\n", "nil",
            #"""
            a.yml:1:15: fejl: Der mangler et komma før dette. [komma-mangler]
               1 │ tags: ["unge" "børn"]
                 │               ^
                = hjælp: Skriv komma mellem punkterne: [a, b] – og anførselstegn om en tekst med tegn i.
            """#)
    }

    @Test func anEmptyItem() {
        checkYAML(
            "tags: [unge, , børn]\n", "nil",
            #"""
            a.yml:1:14: fejl: Her står et komma uden noget foran. [tomt-punkt]
               1 │ tags: [unge, , børn]
                 │              ^
                = hjælp: Slet kommaet.
            """#)
    }

    @Test func aColonWithoutASpaceInBrackets() {
        checkYAML(
            "label: {da:Titel, en: Title}\n", "{label: {da:Titel: –, en: Title}}",
            #"""
            a.yml:1:11: fejl: Der mangler et mellemrum efter kolonet. [kolon-uden-mellemrum]
               1 │ label: {da:Titel, en: Title}
                 │           ^
                = hjælp: Skriv: label: {da: Titel, en: Title}
            """#)
    }
}
