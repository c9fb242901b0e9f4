import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Choices, references, files and lists that are read, and how each wrong one is explained. A record's first own field stands on line 3.
@Suite struct RelationValueTests {
    @Test func choices() {
        checkRecord(
            """
            a: {type: choice, from: areas}
            b: {type: choices, from: areas}
            c: {type: choices, from: areas}
            """,
            """
            a: havnen
            b: [havnen, skovby]
            c: skovby
            """,
            #"""
            #1, ["#1", "#0"], ["#0"]
            """#)
        checkRecord(
            """
            a: {type: choice, from: areas, label: Område}
            b: {type: choices, from: areas}
            c: {type: choices, from: areas}
            d: {type: choice, from: areas}
            e: {type: choices, from: areas}
            """,
            """
            a: Havnen
            b: [skovbi, skovby, skovby]
            c: {skovby: ja}
            d: [skovby]
            e: [[skovby], Skov by, månen]
            """,
            #"""
            –, ["#0"], [], –, []
            content/things/x.md:3:4: fejl: "Havnen" er ikke en mulighed i "Område". Mente du "havnen"? [ukendt-valg]
               3 │ a: Havnen
                 │    ^^^^^^
                = hjælp: Mulighederne er: skovby, havnen.
            content/things/x.md:4:5: fejl: "skovbi" er ikke en mulighed i "Områder". Mente du "skovby"? [ukendt-valg]
               4 │ b: [skovbi, skovby, skovby]
                 │     ^^^^^^
                = hjælp: Mulighederne er: skovby, havnen.
            content/things/x.md:4:21: advarsel: "skovby" står to gange i "Områder". [dobbelt-valg]
               4 │ b: [skovbi, skovby, skovby]
                 │                     ^^^^^^
            content/things/x.md:5:4: fejl: "Områder" skal være en liste, for eksempel [skovby, havnen]. [forventede-liste]
               5 │ c: {skovby: ja}
                 │    ^^^^^^^^^^^^
            content/things/x.md:6:4: fejl: "Områder" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               6 │ d: [skovby]
                 │    ^^^^^^^^
            content/things/x.md:7:5: fejl: "Områder" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               7 │ e: [[skovby], Skov by, månen]
                 │     ^^^^^^^^
            content/things/x.md:7:15: fejl: "Skov by" er ikke en mulighed i "Områder". Mente du "skovby"? [ukendt-valg]
               7 │ e: [[skovby], Skov by, månen]
                 │               ^^^^^^^
                = hjælp: Mulighederne er: skovby, havnen.
            content/things/x.md:7:24: fejl: "månen" er ikke en mulighed i "Områder". [ukendt-valg]
               7 │ e: [[skovby], Skov by, månen]
                 │                        ^^^^^
                = hjælp: Mulighederne er: skovby, havnen.
            """#)
    }

    @Test func references() {
        checkRecord(
            """
            a: {type: reference, to: [units]}
            b: {type: references, to: [units, things]}
            """,
            """
            a: units/biblioteket
            b: [units/a, things/b]
            """,
            #"""
            units/biblioteket, ["units/a", "things/b"]
            """#)
        checkRecord(
            """
            a: {type: reference, to: [units], label: Vært}
            b: {type: reference, to: [units, things]}
            c: {type: reference, to: [units, things]}
            d: {type: references, to: [units]}
            e: {type: references, to: [units]}
            f: {type: reference, to: [units, things]}
            """,
            """
            a: Biblioteket på Havnen
            b: ../units/biblioteket.md
            c: unit/biblioteket
            d: [units/a, units/a, units/B]
            e: {units: a}
            f: biblioteket
            """,
            #"""
            –, –, –, ["units/a"], [], –
            content/things/x.md:3:4: fejl: "Vært" skal pege på en post med mappe og filnavn: "units/biblioteket-paa-havnen". [forkert-henvisning]
               3 │ a: Biblioteket på Havnen
                 │    ^^^^^^^^^^^^^^^^^^^^^
            content/things/x.md:4:4: fejl: "b" skal pege på en post med mappe og filnavn: "units/biblioteket". [forkert-henvisning]
               4 │ b: ../units/biblioteket.md
                 │    ^^^^^^^^^^^^^^^^^^^^^^^
            content/things/x.md:5:4: fejl: "c" skal pege på en post med mappe og filnavn: "units/biblioteket". [forkert-henvisning]
               5 │ c: unit/biblioteket
                 │    ^^^^^^^^^^^^^^^^
            content/things/x.md:6:14: advarsel: "units/a" står to gange i "d". [dobbelt-valg]
               6 │ d: [units/a, units/a, units/B]
                 │              ^^^^^^^
            content/things/x.md:6:23: fejl: "d" skal pege på en post med mappe og filnavn: "units/b". [forkert-henvisning]
               6 │ d: [units/a, units/a, units/B]
                 │                       ^^^^^^^
            content/things/x.md:7:4: fejl: "e" skal være en liste, for eksempel [units/…]. [forventede-liste]
               7 │ e: {units: a}
                 │    ^^^^^^^^^^
            content/things/x.md:8:4: fejl: "f" skal pege på en post med mappe og filnavn: "units/biblioteket" eller "things/biblioteket". [forkert-henvisning]
               8 │ f: biblioteket
                 │    ^^^^^^^^^^^
            """#)
    }

    @Test func files() {
        checkRecord(
            """
            a: {type: file}
            """,
            """
            a: Vedtægter 2026.pdf
            """,
            #"""
            Vedtægter 2026.pdf
            """#)
        checkRecord(
            """
            a: {type: file}
            b: {type: file}
            c: {type: file}
            """,
            #"""
            a: bilag/vedtaegter.txt
            b: .htaccess
            c: "a\nb.txt"
            """#,
            #"""
            –, –, –
            content/things/x.md:3:4: fejl: "bilag/vedtaegter.txt" er ikke et filnavn. Mente du "vedtaegter.txt"? [forkert-filnavn]
               3 │ a: bilag/vedtaegter.txt
                 │    ^^^^^^^^^^^^^^^^^^^^
                = hjælp: Skriv kun filens navn. Filen skal ligge i en mappe ved siden af teksten med samme navn som den.
            content/things/x.md:4:4: fejl: ".htaccess" er ikke et filnavn. [forkert-filnavn]
               4 │ b: .htaccess
                 │    ^^^^^^^^^
                = hjælp: Skriv kun filens navn. Filen skal ligge i en mappe ved siden af teksten med samme navn som den.
            content/things/x.md:5:4: fejl: "a b.txt" er ikke et filnavn. [forkert-filnavn]
               5 │ c: "a\nb.txt"
                 │    ^^^^^^^^^^
                = hjælp: Skriv kun filens navn. Filen skal ligge i en mappe ved siden af teksten med samme navn som den.
            """#)
    }

    @Test func lists() {
        checkRecord(
            """
            a: {type: list, fields: {text: {type: text, required: true, label: Punkt}, day: {type: date}, n: {type: integer, default: 1}}}
            """,
            """
            a:
              - {text: Et}
              - {text: To, day: 2026-11-21, n: 2}
            """,
            #"""
            [("Et", –, 1), ("To", 2026-11-21, 2)]
            """#)
        checkRecord(
            """
            a: {type: list, label: Punkter, fields: {text: {type: text, required: true, label: Punkt}, day: {type: date}}}
            b: {type: list, fields: {text: {type: text}}}
            c: {type: list, fields: {text: {type: text}}}
            """,
            """
            a:
              - {txt: Et}
              - {text: To, day: i dag}
              - {text: ""}
            b: {text: Et}
            c: [Et, {text: To}]
            """,
            #"""
            [(–, –), ("To", –), (–, –)], –, [("To")]
            content/things/x.md:4:6: fejl: Feltet "txt" findes ikke i Punkter. Mente du "text"? [ukendt-felt]
               4 │   - {txt: Et}
                 │      ^^^
            content/things/x.md:5:21: fejl: "i dag" er ikke en dato, der kan bruges. Skriv år-måned-dag, for eksempel 2026-11-21. [forkert-dato]
               5 │   - {text: To, day: i dag}
                 │                     ^^^^^
            content/things/x.md:6:6: fejl: Feltet "text" (Punkt) skal udfyldes. [mangler-felt]
               6 │   - {text: ""}
                 │      ^^^^
            content/things/x.md:7:4: fejl: "b" skal være en liste, hvor hver linje begynder med en bindestreg. [forventede-raekker]
               7 │ b: {text: Et}
                 │    ^^^^^^^^^^
                = hjælp: Skriv hver række som: - {text: …}
            content/things/x.md:8:5: fejl: I "c" skal hvert punkt have et navn og et kolon foran teksten. [raekke-uden-felt]
               8 │ c: [Et, {text: To}]
                 │     ^^
                = hjælp: Skriv punktet som: text: Et – eller i kantede parenteser: {text: Et}
            """#)
        checkRecord(
            """
            a: {type: list, fields: {all: {type: flag}, from: {type: date, required: {unless: all}, label: Fra}, to: {type: date, after: from, label: Til}}}
            """,
            """
            a:
              - {all: ja}
              - {to: 2026-11-21}
              - {from: 2026-11-21, to: 2026-11-20}
            """,
            #"""
            [(true, –, –), (–, –, 2026-11-21), (–, 2026-11-21, 2026-11-20)]
            content/things/x.md:5:5: fejl: Feltet "from" (Fra) mangler i a. [mangler-felt]
               5 │   - {to: 2026-11-21}
                 │     ^^^^^^^^^^^^^^^^
                = hjælp: Tilføj "from: …".
            content/things/x.md:6:28: fejl: "Til" må ikke ligge før "Fra", som er 2026-11-21. [for-tidligt]
               6 │   - {from: 2026-11-21, to: 2026-11-20}
                 │                            ^^^^^^^^^^
            """#)
    }
}
