import Testing

/// Texts that begin with a character YAML takes for its own.
@Suite struct YAMLStartsTests {
    @Test func anAtSign() {
        checkYAML(
            "name: @forening\n", "nil",
            #"""
            a.yml:1:7: fejl: En tekst må ikke begynde med "@" uden anførselstegn. [forbudt-starttegn]
               1 │ name: @forening
                 │       ^
                = hjælp: Sæt anførselstegn om hele teksten: name: "@forening"
            """#)
    }

    @Test func aListWithAnotherSignThanAHyphen() {
        for sign in ["– text", "• text", "-text"] {
            checkYAML(
                "tasks:\n  \(sign): Lav kaffe\n  - text: Ryd op\n", "nil",
                """
                a.yml:2:3: fejl: Et punkt i en liste skal begynde med en almindelig bindestreg og et mellemrum. [forkert-punkttegn]
                   2 │   \(sign): Lav kaffe
                     │   \(String(repeating: "^", count: sign.count))^^^^^^^^^^^
                    = hjælp: Skriv: - text: Lav kaffe
                """)
        }
        checkYAML(
            "tasks:\n  * text: Lav kaffe\n", "nil",
            """
            a.yml:2:3: fejl: Et punkt i en liste skal begynde med en almindelig bindestreg og et mellemrum. [forkert-punkttegn]
               2 │   * text: Lav kaffe
                 │   ^^^^^^^^^^^^^^^^^
                = hjælp: Skriv: - text: Lav kaffe
            """)
    }

    @Test func anEqualsSignForAColon() {
        checkYAML(
            "name: x\narea = by\nplace: y\n", "{name: x}",
            """
            a.yml:2:1: fejl: Linjen er ikke et felt: den mangler et kolon. [linje-uden-kolon]
               2 │ area = by
                 │ ^^^^^^^^^
                = hjælp: Skriv: area: by
            """)
    }

    @Test func aBacktick() {
        checkYAML(
            "name: `kode`\n", "nil",
            #"""
            a.yml:1:7: fejl: En tekst må ikke begynde med "`" uden anførselstegn. [forbudt-starttegn]
               1 │ name: `kode`
                 │       ^
                = hjælp: Sæt anførselstegn om hele teksten: name: "`kode`"
            """#)
    }

    @Test func aPercentSign() {
        checkYAML(
            "name: %rabat\n", "nil",
            #"""
            a.yml:1:7: fejl: En tekst må ikke begynde med "%" uden anførselstegn. [forbudt-starttegn]
               1 │ name: %rabat
                 │       ^
                = hjælp: Sæt anførselstegn om hele teksten: name: "%rabat"
            """#)
    }

    @Test func aComma() {
        checkYAML(
            "name: , altså\n", "nil",
            #"""
            a.yml:1:7: fejl: En tekst må ikke begynde med "," uden anførselstegn. [forbudt-starttegn]
               1 │ name: , altså
                 │       ^
                = hjælp: Sæt anførselstegn om hele teksten: name: ", altså"
            """#)
    }

    @Test func aGreaterThanSign() {
        checkYAML(
            "title: > 18 år\n", "nil",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med ">" uden anførselstegn. [forbudt-starttegn]
               1 │ title: > 18 år
                 │        ^
                = hjælp: Sæt anførselstegn om hele teksten: title: "> 18 år"
            """#)
    }

    @Test func aBar() {
        checkYAML(
            "title: |Kant\n", "nil",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med "|" uden anførselstegn. [forbudt-starttegn]
               1 │ title: |Kant
                 │        ^
                = hjælp: Sæt anførselstegn om hele teksten: title: "|Kant"
            """#)
    }

    @Test func aQuestionMark() {
        checkYAML(
            "title: ? hvad\n", "nil",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med "?" uden anførselstegn. [forbudt-starttegn]
               1 │ title: ? hvad
                 │        ^
                = hjælp: Sæt anførselstegn om hele teksten: title: "? hvad"
            """#)
    }

    @Test func anAtSignInAList() {
        checkYAML(
            "tags: [unge, @os, børn]\n", "nil",
            #"""
            a.yml:1:14: fejl: En tekst må ikke begynde med "@" uden anførselstegn. [forbudt-starttegn]
               1 │ tags: [unge, @os, børn]
                 │              ^
                = hjælp: Sæt anførselstegn om hele teksten: tags: [unge, "@os", børn]
            """#)
    }

    @Test func anAsteriskAroundAWord() {
        checkYAML(
            "title: *vigtigt* møde\n", "nil",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med "*": i YAML betyder det en henvisning, og dem bruger vi ikke. [yaml-alias]
               1 │ title: *vigtigt* møde
                 │        ^
                = hjælp: Sæt anførselstegn om hele teksten: title: "*vigtigt* møde"
            """#)
    }

    @Test func anAlias() {
        checkYAML(
            "a: b\ntitle: *vigtigt\nc: d\n", "{a: b, c: d}",
            #"""
            a.yml:2:8: fejl: En tekst må ikke begynde med "*": i YAML betyder det en henvisning, og dem bruger vi ikke. [yaml-alias]
               2 │ title: *vigtigt
                 │        ^^^^^^^^
                = hjælp: Sæt anførselstegn om hele teksten: title: "*vigtigt"
            """#)
    }

    @Test func anAnchor() {
        checkYAML(
            "title: &vigtigt møde\n", "{title: møde}",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med "&": i YAML betyder det en henvisning, og dem bruger vi ikke. [yaml-alias]
               1 │ title: &vigtigt møde
                 │        ^^^^^^^^^^^^^
                = hjælp: Sæt anførselstegn om hele teksten: title: "&vigtigt møde"
            """#)
    }

    @Test func anAmpersandAlone() {
        checkYAML(
            "title: & Co\n", "nil",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med "&": i YAML betyder det en henvisning, og dem bruger vi ikke. [yaml-alias]
               1 │ title: & Co
                 │        ^
                = hjælp: Sæt anførselstegn om hele teksten: title: "& Co"
            """#)
    }

    @Test func anAliasInAList() {
        checkYAML(
            "tags: [unge, *os, børn]\n", "{tags: [unge, børn]}",
            #"""
            a.yml:1:14: fejl: En tekst må ikke begynde med "*": i YAML betyder det en henvisning, og dem bruger vi ikke. [yaml-alias]
               1 │ tags: [unge, *os, børn]
                 │              ^^^
                = hjælp: Sæt anførselstegn om hele teksten: tags: [unge, "*os", børn]
            """#)
    }

    @Test func anAliasAsAKey() {
        checkYAML(
            "*os : x\n", "{}",
            #"""
            a.yml:1:1: fejl: En tekst må ikke begynde med "*": i YAML betyder det en henvisning, og dem bruger vi ikke. [yaml-alias]
               1 │ *os : x
                 │ ^^^
                = hjælp: Sæt anførselstegn om hele teksten: "*os : x"
            """#)
    }

    @Test func aTag() {
        checkYAML(
            "title: !Vigtigt møde\n", "{title: møde}",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med "!": i YAML betyder det et mærkat, og dem bruger vi ikke. [yaml-maerkat]
               1 │ title: !Vigtigt møde
                 │        ^^^^^^^^^^^^^
                = hjælp: Sæt anførselstegn om hele teksten: title: "!Vigtigt møde"
            """#)
    }

    @Test func aTagOfTheStandard() {
        checkYAML(
            "age: !!int 5\n", "{age: 5}",
            #"""
            a.yml:1:6: fejl: En tekst må ikke begynde med "!": i YAML betyder det et mærkat, og dem bruger vi ikke. [yaml-maerkat]
               1 │ age: !!int 5
                 │      ^^^^^^^
                = hjælp: Sæt anførselstegn om hele teksten: age: "!!int 5"
            """#)
    }

    @Test func anUndefinedTagHandle() {
        checkYAML(
            "title: !a!b c\n", "nil",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med "!": i YAML betyder det et mærkat, og dem bruger vi ikke. [yaml-maerkat]
               1 │ title: !a!b c
                 │        ^
                = hjælp: Sæt anførselstegn om hele teksten: title: "!a!b c"
            """#)
    }

    @Test func aTagThatCannotBeRead() {
        checkYAML(
            "title: !<b c\n", "nil",
            #"""
            a.yml:1:8: fejl: En tekst må ikke begynde med "!": i YAML betyder det et mærkat, og dem bruger vi ikke. [yaml-maerkat]
               1 │ title: !<b c
                 │        ^
                = hjælp: Sæt anførselstegn om hele teksten: title: "!<b c"
            """#)
    }

    @Test func aPercentSignInTheFirstColumn() {
        checkYAML(
            "a: b\n%rabat\n", "{a: b}",
            #"""
            a.yml:2:1: fejl: En linje må ikke begynde med "%": i YAML betyder det et direktiv, og dem bruger vi ikke. [yaml-direktiv]
               2 │ %rabat
                 │ ^^^^^^
                = hjælp: Slet linjen. Er den en del af en tekst, så ryk den ind.
            """#)
    }

    @Test func aDirective() {
        checkYAML(
            "%YAML 1.1\n---\na: b\n", "nil",
            #"""
            a.yml:1:1: fejl: En linje må ikke begynde med "%": i YAML betyder det et direktiv, og dem bruger vi ikke. [yaml-direktiv]
               1 │ %YAML 1.1
                 │ ^^^^^^^^^
                = hjælp: Slet linjen. Er den en del af en tekst, så ryk den ind.
            """#)
    }

    @Test func textAfterAnAliasIsTheSameMistake() {
        checkYAML(
            "a: b\ntitle: *vigtigt møde\n", "{a: b}",
            #"""
            a.yml:2:8: fejl: En tekst må ikke begynde med "*": i YAML betyder det en henvisning, og dem bruger vi ikke. [yaml-alias]
               2 │ title: *vigtigt møde
                 │        ^^^^^^^^
                = hjælp: Sæt anførselstegn om hele teksten: title: "*vigtigt møde"
            """#)
    }
}
