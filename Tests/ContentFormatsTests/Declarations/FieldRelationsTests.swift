import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What is wrong with what a field names: terms, flags, other fields, collections, inner fields.
@Suite struct FieldRelationsTests {
    @Test func choicesNeedTerms() {
        checkFields(
            """
            a: {type: choice}
            b: {type: choices, options: {}}
            c: {type: choice, options: [a, b]}
            d: {type: choice, from: areas, options: {a: A}}
            e: {type: choice, from: area}
            f: {type: choice, options: {Åben: Åben, b: , c: {en: C}}}
            """,
            #"""
            site/collections/things.yml:5:6: fejl: Et valg skal have noget at vælge imellem: enten "from: en-ordliste" eller "options:". [valg-uden-muligheder]
               5 │   a: {type: choice}
                 │      ^^^^^^^^^^^^^^
            site/collections/things.yml:6:6: fejl: Et valg skal have noget at vælge imellem: enten "from: en-ordliste" eller "options:". [valg-uden-muligheder]
               6 │   b: {type: choices, options: {}}
                 │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            site/collections/things.yml:7:30: fejl: Her skal stå ord med hver sin tekst, for eksempel {skovby: {da: Skovby, en: Skovby}}. [forkert-form]
               7 │   c: {type: choice, options: [a, b]}
                 │                              ^^^^^^
            site/collections/things.yml:8:34: fejl: Skriv enten "from" eller "options", ikke begge. [kun-et-af]
               8 │   d: {type: choice, from: areas, options: {a: A}}
                 │                                  ^^^^^^^
            site/collections/things.yml:9:27: fejl: Der er ingen ordliste "area". Mente du "areas"? [ukendt-ordliste]
               9 │   e: {type: choice, from: area}
                 │                           ^^^^
                = hjælp: Vælg mellem: areas.
            site/collections/things.yml:10:31: fejl: "Åben" kan ikke bruges som navn. Brug kun bogstaverne a-z, tal og enkelte bindestreger. Mente du "aaben"? [ugyldigt-navn]
              10 │   f: {type: choice, options: {Åben: Åben, b: , c: {en: C}}}
                 │                               ^^^^
            site/collections/things.yml:10:43: fejl: "b" mangler den tekst, læserne skal se. [ord-uden-tekst]
              10 │   f: {type: choice, options: {Åben: Åben, b: , c: {en: C}}}
                 │                                           ^
            site/collections/things.yml:10:51: fejl: Teksten mangler på webstedets hovedsprog, "da". [mangler-hovedsprog]
              10 │   f: {type: choice, options: {Åben: Åben, b: , c: {en: C}}}
                 │                                                   ^^^^^^^
            """#)
    }

    @Test func defaultsAreValuesOfTheirType() {
        checkFields(
            """
            a: {type: date, default: i dag}
            b: {type: text, max: 2, default: abc}
            c: {type: choice, from: areas, default: Havnen}
            d: {type: markdown, default: x}
            """,
            #"""
            site/collections/things.yml:5:28: fejl: "i dag" er ikke en dato, der kan bruges. Skriv år-måned-dag, for eksempel 2026-11-21. [forkert-dato]
               5 │   a: {type: date, default: i dag}
                 │                            ^^^^^
            site/collections/things.yml:6:36: fejl: "b" er på 3 tegn; der er plads til 2. [for-lang]
               6 │   b: {type: text, max: 2, default: abc}
                 │                                    ^^^
            site/collections/things.yml:7:43: fejl: "Havnen" er ikke en mulighed i "Områder". Mente du "havnen"? [ukendt-valg]
               7 │   c: {type: choice, from: areas, default: Havnen}
                 │                                           ^^^^^^
                = hjælp: Mulighederne er: skovby, havnen.
            site/collections/things.yml:8:23: fejl: "default" har ingen virkning på et felt af typen markdown. [noegle-uden-virkning]
               8 │   d: {type: markdown, default: x}
                 │                       ^^^^^^^
            """#)
    }

    @Test func conditionsNameFlags() {
        checkFields(
            """
            a: {type: date, required: {when: isOpn}}
            isOpen: {type: flag}
            b: {type: date, required: {unless: a}}
            c: {type: date, required: {when: isOpen, unless: isOpen}}
            d: {type: date, required: {if: isOpen}}
            e: {type: date, required: måske}
            """,
            #"""
            site/collections/things.yml:5:36: fejl: Der er intet felt, der hedder "isOpn". Mente du "isOpen"? [ukendt-felt-i-samling]
               5 │   a: {type: date, required: {when: isOpn}}
                 │                                    ^^^^^
                = hjælp: Vælg mellem: title, a, isOpen, b, c, d, e.
            site/collections/things.yml:7:38: fejl: Feltet "a" kan ikke bruges her. Det skal være et felt af typen flag. [forkert-felttype]
               7 │   b: {type: date, required: {unless: a}}
                 │                                      ^
            site/collections/things.yml:8:30: fejl: Skriv enten "unless" eller "when", ikke begge. [kun-et-af]
               8 │   c: {type: date, required: {when: isOpen, unless: isOpen}}
                 │                              ^^^^
            site/collections/things.yml:9:29: fejl: Her mangler "when". [mangler-noegle]
               9 │   d: {type: date, required: {if: isOpen}}
                 │                             ^^^^^^^^^^^^
            site/collections/things.yml:9:30: fejl: "if" findes ikke her. [ukendt-noegle]
               9 │   d: {type: date, required: {if: isOpen}}
                 │                              ^^
                = hjælp: Her kan stå: unless, when.
            site/collections/things.yml:10:29: fejl: Her skal stå ja eller nej. [forkert-form]
              10 │   e: {type: date, required: måske}
                 │                             ^^^^^
            """#)
    }

    @Test func afterNamesAFieldOfTheSameType() {
        checkFields(
            """
            start: {type: moment}
            end: {type: date, after: start}
            last: {type: moment, after: strat}
            """,
            #"""
            site/collections/things.yml:6:28: fejl: Feltet "start" kan ikke bruges her. Det skal være et felt af typen date. [forkert-felttype]
               6 │   end: {type: date, after: start}
                 │                            ^^^^^
            site/collections/things.yml:7:31: fejl: Der er intet felt, der hedder "strat". Mente du "start"? [ukendt-felt-i-samling]
               7 │   last: {type: moment, after: strat}
                 │                               ^^^^^
                = hjælp: Vælg mellem: title, start, end, last.
            """#)
    }

    @Test func referencesNameCollections() {
        checkFields(
            """
            a: {type: reference}
            b: {type: references, to: [unit]}
            c: {type: reference, to: []}
            """,
            #"""
            site/collections/things.yml:5:6: fejl: Her mangler "to". [mangler-noegle]
               5 │   a: {type: reference}
                 │      ^^^^^^^^^^^^^^^^^
            site/collections/things.yml:6:30: fejl: Der er ingen samling "unit". Mente du "units"? [ukendt-samling]
               6 │   b: {type: references, to: [unit]}
                 │                              ^^^^
                = hjælp: Vælg mellem: units, things.
            site/collections/things.yml:7:6: fejl: Her mangler "to". [mangler-noegle]
               7 │   c: {type: reference, to: []}
                 │      ^^^^^^^^^^^^^^^^^^^^^^^^^
            """#)
    }

    @Test func listsHoldFields() {
        checkFields(
            """
            a: {type: list}
            b: {type: list, fields: {c: {type: reference, to: units}, d: {type: list, fields: {}}}}
            e: {type: list, fields: {f: {type: choice, from: areas, facet: true}, g: {type: date, after: start}}}
            h: {type: list, fields: {}}
            """,
            #"""
            site/collections/things.yml:5:6: fejl: Her mangler "fields". [mangler-noegle]
               5 │   a: {type: list}
                 │      ^^^^^^^^^^^^
            site/collections/things.yml:6:38: fejl: Et felt af typen reference kan ikke stå inde i en liste. [felttype-i-liste]
               6 │   b: {type: list, fields: {c: {type: reference, to: units}, d: {type: list, fields: {}}}}
                 │                                      ^^^^^^^^^
            site/collections/things.yml:6:71: fejl: Et felt af typen list kan ikke stå inde i en liste. [felttype-i-liste]
               6 │   b: {type: list, fields: {c: {type: reference, to: units}, d: {type: list, fields: {}}}}
                 │                                                                       ^^^^
            site/collections/things.yml:7:59: fejl: "facet" har ingen virkning på et felt inde i en liste. [noegle-uden-virkning]
               7 │   e: {type: list, fields: {f: {type: choice, from: areas, facet: true}, g: {type: date, after: start…
                 │                                                           ^^^^^
            site/collections/things.yml:7:96: fejl: Der er intet felt, der hedder "start". [ukendt-felt-i-samling]
               7 │ …s, facet: true}, g: {type: date, after: start}}}
                 │                                          ^^^^^
                = hjælp: Vælg mellem: f, g.
            site/collections/things.yml:8:6: fejl: Her mangler "fields". [mangler-noegle]
               8 │   h: {type: list, fields: {}}
                 │      ^^^^^^^^^^^^^^^^^^^^^^^^
            """#)
    }
}
