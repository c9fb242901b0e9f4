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
                = hjælp: Vælg mellem: text, markdown, integer, number, money, flag, date, moment, time-span, repeats, url, email, phone, address, cvr, language, choice, choices, reference, references, file, image, list.
            site/collections/things.yml:7:13: fejl: Der er ingen felttype "Text". Mente du "text"? [ukendt-felttype]
               7 │   c: {type: Text}
                 │             ^^^^
                = hjælp: Vælg mellem: text, markdown, integer, number, money, flag, date, moment, time-span, repeats, url, email, phone, address, cvr, language, choice, choices, reference, references, file, image, list.
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

    @Test func typesOfTimeMoneyAndPictures() {
        checkFields(
            """
            a: {type: money, min: 0, max: 100000, default: "25,50"}
            b: {type: time-span, default: "08:00-16:00"}
            c: {type: language, default: da}
            """,
            #"""

            """#)
        checkFields(
            """
            a: {type: money, min: -1, max: 9223372036854775807}
            b: {type: money, default: gratis}
            c: {type: repeats, default: week}
            d: {type: image, max: 3}
            e: {type: cvr, pattern: "[0-9]"}
            f: {type: timespan}
            g: {type: list, fields: {a: {type: repeats}, b: {type: image}, c: {type: time-span}, d: {type: money}}}
            """,
            #"""
            site/collections/things.yml:5:25: fejl: Tallet skal ligge mellem 0 og 1000000000. [uden-for-graenser]
               5 │   a: {type: money, min: -1, max: 9223372036854775807}
                 │                         ^^
            site/collections/things.yml:5:34: fejl: Tallet skal ligge mellem 0 og 1000000000. [uden-for-graenser]
               5 │   a: {type: money, min: -1, max: 9223372036854775807}
                 │                                  ^^^^^^^^^^^^^^^^^^^
            site/collections/things.yml:6:29: fejl: "b" skal være et beløb i kroner, skrevet som 25000 eller 25000,50. [forkert-beloeb]
               6 │   b: {type: money, default: gratis}
                 │                             ^^^^^^
            site/collections/things.yml:7:22: fejl: "default" har ingen virkning på et felt af typen repeats. [noegle-uden-virkning]
               7 │   c: {type: repeats, default: week}
                 │                      ^^^^^^^
            site/collections/things.yml:8:20: fejl: "max" har ingen virkning på et felt af typen image. [noegle-uden-virkning]
               8 │   d: {type: image, max: 3}
                 │                    ^^^
            site/collections/things.yml:9:18: fejl: "pattern" har ingen virkning på et felt af typen cvr. [noegle-uden-virkning]
               9 │   e: {type: cvr, pattern: "[0-9]"}
                 │                  ^^^^^^^
            site/collections/things.yml:10:13: fejl: Der er ingen felttype "timespan". Mente du "time-span"? [ukendt-felttype]
              10 │   f: {type: timespan}
                 │             ^^^^^^^^
                = hjælp: Vælg mellem: text, markdown, integer, number, money, flag, date, moment, time-span, repeats, url, email, phone, address, cvr, language, choice, choices, reference, references, file, image, list.
            site/collections/things.yml:11:38: fejl: Et felt af typen repeats kan ikke stå inde i en liste. [felttype-i-liste]
              11 │   g: {type: list, fields: {a: {type: repeats}, b: {type: image}, c: {type: time-span}, d: {type: mon…
                 │                                      ^^^^^^^
            site/collections/things.yml:11:58: fejl: Et felt af typen image kan ikke stå inde i en liste. [felttype-i-liste]
              11 │   g: {type: list, fields: {a: {type: repeats}, b: {type: image}, c: {type: time-span}, d: {type: mon…
                 │                                                          ^^^^^
            """#)
    }
}
