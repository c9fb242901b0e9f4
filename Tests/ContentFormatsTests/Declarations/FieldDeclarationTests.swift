import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// What is wrong with a declared field, as its author reads it. The first line given is line 5.
@Suite struct FieldDeclarationTests {
    @Test func wholeFieldsAreRead() {
        checkFields(
            """
            a: {type: text, min: 1, max: 3, pattern: "[a-z]+", default: ab, hint: Kort, search: 2.5, fact: nej}
            b: {type: integer, min: -1, max: 3, default: 2}
            c: {type: date, default: 2026-11-21}
            d: {type: choice, options: {a: A, b: B}, default: b}
            e: {type: flag, default: ja}
            f: {type: date, after: c, required: {when: e}}
            g: {type: list, fields: {ja: {type: flag}, c: {type: moment}, d: {type: moment, after: c, required: {unless: ja}}}}
            """,
            #"""

            """#)
    }

    @Test func typeMustBeThereAndKnown() {
        checkFields(
            """
            a: {typ: text, label: A}
            b: {type: datum}
            c: {type: Text}
            d: text
            e:
            """,
            #"""
            site/collections/things.yml:5:6: fejl: Her mangler "type". [mangler-noegle]
               5 │   a: {typ: text, label: A}
                 │      ^^^^^^^^^^^^^^^^^^^^^
            site/collections/things.yml:5:7: fejl: "typ" findes ikke her. Mente du "type"? [ukendt-noegle]
               5 │   a: {typ: text, label: A}
                 │       ^^^
                = hjælp: Her kan stå: type, required, label, hint, fact, search, min, max, pattern, from, options, facet, path, to, inverse, fields, after, default.
            site/collections/things.yml:6:13: fejl: Der er ingen felttype "datum". [ukendt-felttype]
               6 │   b: {type: datum}
                 │             ^^^^^
                = hjælp: Vælg mellem: text, markdown, integer, number, flag, date, moment, url, email, phone, address, choice, choices, reference, references, file, list.
            site/collections/things.yml:7:13: fejl: Der er ingen felttype "Text". Mente du "text"? [ukendt-felttype]
               7 │   c: {type: Text}
                 │             ^^^^
                = hjælp: Vælg mellem: text, markdown, integer, number, flag, date, moment, url, email, phone, address, choice, choices, reference, references, file, list.
            site/collections/things.yml:8:6: fejl: Her skal stå en beskrivelse af feltet, for eksempel {type: text, label: {da: Titel}}. [forkert-form]
               8 │   d: text
                 │      ^^^^
            site/collections/things.yml:9:3: fejl: Her skal stå en beskrivelse af feltet, for eksempel {type: text, label: {da: Titel}}. [forkert-form]
               9 │   e:
                 │   ^
            """#)
    }

    @Test func keysMustHaveAnEffect() {
        checkFields(
            """
            a: {type: date, max: 3, lable: A}
            b: {type: choice, from: areas, path: b}
            c: {type: flag, options: {a: A}}
            """,
            #"""
            site/collections/things.yml:5:19: fejl: "max" har ingen virkning på et felt af typen date. [noegle-uden-virkning]
               5 │   a: {type: date, max: 3, lable: A}
                 │                   ^^^
            site/collections/things.yml:5:27: fejl: "lable" findes ikke her. Mente du "label"? [ukendt-noegle]
               5 │   a: {type: date, max: 3, lable: A}
                 │                           ^^^^^
                = hjælp: Her kan stå: type, required, label, hint, fact, search, after, default.
            site/collections/things.yml:6:34: fejl: "path" har kun virkning sammen med "facet: true". [noegle-uden-virkning]
               6 │   b: {type: choice, from: areas, path: b}
                 │                                  ^^^^
            site/collections/things.yml:7:19: fejl: "options" har ingen virkning på et felt af typen flag. [noegle-uden-virkning]
               7 │   c: {type: flag, options: {a: A}}
                 │                   ^^^^^^^
            """#)
    }

    @Test func namesAreLowerCamelCase() {
        checkFields(
            """
            publish-until: {type: date}
            Title2: {type: text}
            åbent: {type: flag}
            """,
            #"""
            site/collections/things.yml:5:3: fejl: "publish-until" kan ikke bruges som feltnavn. Skriv det som "publishUntil": kun bogstaverne a-z og tal, først et lille bogstav. [ugyldigt-feltnavn]
               5 │   publish-until: {type: date}
                 │   ^^^^^^^^^^^^^
            site/collections/things.yml:6:3: fejl: "Title2" kan ikke bruges som feltnavn. Skriv det som "publishUntil": kun bogstaverne a-z og tal, først et lille bogstav. [ugyldigt-feltnavn]
               6 │   Title2: {type: text}
                 │   ^^^^^^
            site/collections/things.yml:7:3: fejl: "åbent" kan ikke bruges som feltnavn. Skriv det som "publishUntil": kun bogstaverne a-z og tal, først et lille bogstav. [ugyldigt-feltnavn]
               7 │   åbent: {type: flag}
                 │   ^^^^^
            """#)
    }

    @Test func someNamesAreTaken() {
        checkFields(
            """
            aliases: {type: text}
            body: {type: markdown}
            """,
            #"""
            site/collections/things.yml:5:3: fejl: Et felt kan ikke hedde "aliases": det navn har alle samlinger i forvejen. [optaget-navn]
               5 │   aliases: {type: text}
                 │   ^^^^^^^
            site/collections/things.yml:6:3: fejl: Et felt kan ikke hedde "body": det navn har alle samlinger i forvejen. [optaget-navn]
               6 │   body: {type: markdown}
                 │   ^^^^
            """#)
    }

    @Test func boundsMustNotCross() {
        checkFields(
            """
            a: {type: integer, min: 5, max: 4}
            b: {type: number, min: 1,5}
            c: {type: text, max: 0}
            d: {type: text, min: ti}
            e: {type: integer, max: 99999999999999999999}
            """,
            #"""
            site/collections/things.yml:5:22: fejl: Den mindste værdi, "min", er større end den største, "max". [modstridende-graenser]
               5 │   a: {type: integer, min: 5, max: 4}
                 │                      ^^^
            site/collections/things.yml:6:28: fejl: "5" findes ikke her. [ukendt-noegle]
               6 │   b: {type: number, min: 1,5}
                 │                            ^
                = hjælp: Her kan stå: type, required, label, hint, fact, search, min, max, default.
            site/collections/things.yml:7:24: fejl: Tallet skal ligge mellem 1 og 100000. [uden-for-graenser]
               7 │   c: {type: text, max: 0}
                 │                        ^
            site/collections/things.yml:8:24: fejl: Her skal stå et helt tal uden punktum og enhed. [forkert-form]
               8 │   d: {type: text, min: ti}
                 │                        ^^
            site/collections/things.yml:9:27: fejl: Her skal stå et helt tal uden punktum og enhed. [forkert-form]
               9 │   e: {type: integer, max: 99999999999999999999}
                 │                           ^^^^^^^^^^^^^^^^^^^^
            """#)
    }

    @Test func patternsMustBeUnderstood() {
        checkFields(
            """
            a: {type: text, pattern: "(a"}
            b: {type: text, pattern: "(?=a)b"}
            """,
            #"""
            site/collections/things.yml:5:28: fejl: Mønsteret kan ikke forstås. [ugyldigt-moenster]
               5 │   a: {type: text, pattern: "(a"}
                 │                            ^^^^
                = hjælp: Brug tegn, [a-z], \d, \w, grupper i (), | og gentagelserne * + ? {2,4}.
            site/collections/things.yml:6:28: fejl: Mønsteret kan ikke forstås. [ugyldigt-moenster]
               6 │   b: {type: text, pattern: "(?=a)b"}
                 │                            ^^^^^^^^
                = hjælp: Brug tegn, [a-z], \d, \w, grupper i (), | og gentagelserne * + ? {2,4}.
            """#)
    }

    @Test func weightsHaveBounds() {
        checkFields(
            """
            a: {type: text, search: -1}
            b: {type: text, search: meget}
            """,
            #"""
            site/collections/things.yml:5:27: fejl: Tallet skal ligge mellem 0 og 100. [uden-for-graenser]
               5 │   a: {type: text, search: -1}
                 │                           ^^
            site/collections/things.yml:6:27: fejl: Her skal stå et tal, med punktum før decimalerne. [forkert-form]
               6 │   b: {type: text, search: meget}
                 │                           ^^^^^
            """#)
    }
}
