import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Numbers and flags that are read, and how each wrong one is explained. A record's first own field stands on line 3.
@Suite struct NumberValueTests {
    @Test func integers() {
        checkRecord(
            """
            a: {type: integer, min: 1, max: 9}
            b: {type: integer}
            c: {type: integer}
            """,
            """
            a: 9
            b: -12
            c: 007
            """,
            #"""
            9, -12, 7
            """#)
        checkRecord(
            """
            a: {type: integer, min: 1, max: 9, label: Antal}
            b: {type: integer, min: 3}
            c: {type: integer, max: 3}
            """,
            """
            a: 10
            b: 2
            c: 4
            """,
            #"""
            10, 2, 4
            content/things/x.md:3:4: fejl: "Antal" skal være mellem 1 og 9. [uden-for-graenser]
               3 │ a: 10
                 │    ^^
            content/things/x.md:4:4: fejl: "b" skal være mindst 3. [uden-for-graenser]
               4 │ b: 2
                 │    ^
            content/things/x.md:5:4: fejl: "c" skal være højst 3. [uden-for-graenser]
               5 │ c: 4
                 │    ^
            """#)
        checkRecord(
            """
            a: {type: integer, label: Beløb}
            b: {type: integer}
            c: {type: integer}
            d: {type: integer}
            e: {type: integer}
            """,
            """
            a: 1.000 kr.
            b: "1 000"
            c: 1,5
            d: mange
            e: 99999999999999999999
            """,
            #"""
            –, –, –, –, –
            content/things/x.md:3:4: fejl: "Beløb" skal være et helt tal uden punktum og enhed; her står "1.000 kr.". Mente du 1000? [ikke-heltal]
               3 │ a: 1.000 kr.
                 │    ^^^^^^^^^
            content/things/x.md:4:4: fejl: "b" skal være et helt tal uden punktum og enhed; her står "1 000". Mente du 1000? [ikke-heltal]
               4 │ b: "1 000"
                 │    ^^^^^^^
            content/things/x.md:5:4: fejl: "c" skal være et helt tal uden punktum og enhed; her står "1,5". [ikke-heltal]
               5 │ c: 1,5
                 │    ^^^
            content/things/x.md:6:4: fejl: "d" skal være et helt tal uden punktum og enhed; her står "mange". [ikke-heltal]
               6 │ d: mange
                 │    ^^^^^
            content/things/x.md:7:4: fejl: "e" er et alt for stort tal. [ikke-heltal]
               7 │ e: 99999999999999999999
                 │    ^^^^^^^^^^^^^^^^^^^^
            """#)
    }

    @Test func numbers() {
        checkRecord(
            """
            a: {type: number, min: 0.5, max: 2}
            b: {type: number}
            """,
            """
            a: 1.5
            b: -3
            """,
            #"""
            1.5, -3.0
            """#)
        checkRecord(
            """
            a: {type: number, min: 0.5, max: 2, label: Andel}
            b: {type: number}
            c: {type: number}
            d: {type: number}
            e: {type: number}
            f: {type: number}
            """,
            """
            a: 2.5
            b: 1,5
            c: 1.234,50
            d: 12 %
            e: 1e5
            f: nan
            """,
            #"""
            2.5, –, –, –, –, –
            content/things/x.md:3:4: fejl: "Andel" skal være mellem 0.5 og 2. [uden-for-graenser]
               3 │ a: 2.5
                 │    ^^^
            content/things/x.md:4:4: fejl: "b" skal være et tal med punktum før decimalerne; her står "1,5". Mente du 1.5? [ikke-tal]
               4 │ b: 1,5
                 │    ^^^
            content/things/x.md:5:4: fejl: "c" skal være et tal med punktum før decimalerne; her står "1.234,50". Mente du 1234.50? [ikke-tal]
               5 │ c: 1.234,50
                 │    ^^^^^^^^
            content/things/x.md:6:4: fejl: "d" skal være et tal med punktum før decimalerne; her står "12 %". Mente du 12? [ikke-tal]
               6 │ d: 12 %
                 │    ^^^^
            content/things/x.md:7:4: fejl: "e" skal være et tal med punktum før decimalerne; her står "1e5". [ikke-tal]
               7 │ e: 1e5
                 │    ^^^
            content/things/x.md:8:4: fejl: "f" skal være et tal med punktum før decimalerne; her står "nan". [ikke-tal]
               8 │ f: nan
                 │    ^^^
            """#)
    }

    @Test func flags() {
        checkRecord(
            """
            a: {type: flag}
            b: {type: flag}
            c: {type: flag}
            d: {type: flag}
            e: {type: flag}
            """,
            """
            a: ja
            b: nej
            c: true
            d: false
            e: Ja
            """,
            #"""
            true, false, true, false, true
            """#)
        checkRecord(
            """
            a: {type: flag, label: Åben}
            b: {type: flag}
            c: {type: flag}
            """,
            """
            a: yes
            b: "0"
            c: måske
            """,
            #"""
            –, –, –
            content/things/x.md:3:4: fejl: "Åben" skal være ja eller nej; her står "yes". Mente du ja? [ikke-ja-nej]
               3 │ a: yes
                 │    ^^^
            content/things/x.md:4:4: fejl: "b" skal være ja eller nej; her står "0". Mente du nej? [ikke-ja-nej]
               4 │ b: "0"
                 │    ^^^
            content/things/x.md:5:4: fejl: "c" skal være ja eller nej; her står "måske". [ikke-ja-nej]
               5 │ c: måske
                 │    ^^^^^
            """#)
    }

    @Test func money() {
        checkRecord(
            """
            a: {type: money, min: 0, max: 100000}
            b: {type: money}
            c: {type: money}
            """,
            """
            a: 100000
            b: 25000,50
            c: 0.05
            """,
            #"""
            10000000 øre, 2500050 øre, 5 øre
            """#)
        checkRecord(
            """
            a: {type: money, label: Beløb}
            b: {type: money}
            c: {type: money}
            d: {type: money}
            e: {type: money}
            f: {type: money}
            g: {type: money}
            """,
            """
            a: 25.000 kr.
            b: 1.234,50
            c: 12,5
            d: -500
            e: gratis
            f: 1000000001
            g: {kr: 5}
            """,
            #"""
            –, –, –, –, –, –, –
            content/things/x.md:3:4: fejl: "Beløb" skal være et beløb i kroner, skrevet som 25000 eller 25000,50. Mente du 25000? [forkert-beloeb]
               3 │ a: 25.000 kr.
                 │    ^^^^^^^^^^
            content/things/x.md:4:4: fejl: "b" skal være et beløb i kroner, skrevet som 25000 eller 25000,50. Mente du 1234.50? [forkert-beloeb]
               4 │ b: 1.234,50
                 │    ^^^^^^^^
            content/things/x.md:5:4: fejl: "c" skal være et beløb i kroner, skrevet som 25000 eller 25000,50. Mente du 12.50? [forkert-beloeb]
               5 │ c: 12,5
                 │    ^^^^
            content/things/x.md:6:4: fejl: "d" skal være et beløb i kroner, skrevet som 25000 eller 25000,50. [forkert-beloeb]
               6 │ d: -500
                 │    ^^^^
            content/things/x.md:7:4: fejl: "e" skal være et beløb i kroner, skrevet som 25000 eller 25000,50. [forkert-beloeb]
               7 │ e: gratis
                 │    ^^^^^^
            content/things/x.md:8:4: fejl: "f" er et alt for stort beløb. [forkert-beloeb]
               8 │ f: 1000000001
                 │    ^^^^^^^^^^
            content/things/x.md:9:4: fejl: "g" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               9 │ g: {kr: 5}
                 │    ^^^^^^^
            """#)
        checkRecord(
            """
            a: {type: money, min: 1000, max: 100000, label: Beløb}
            b: {type: money, min: 1000}
            c: {type: money, max: 100}
            """,
            """
            a: 100000,01
            b: 999,99
            c: 101
            """,
            #"""
            10000001 øre, 99999 øre, 10100 øre
            content/things/x.md:3:4: fejl: "Beløb" skal være mellem 1000 og 100000. [uden-for-graenser]
               3 │ a: 100000,01
                 │    ^^^^^^^^^
            content/things/x.md:4:4: fejl: "b" skal være mindst 1000. [uden-for-graenser]
               4 │ b: 999,99
                 │    ^^^^^^
            content/things/x.md:5:4: fejl: "c" skal være højst 100. [uden-for-graenser]
               5 │ c: 101
                 │    ^^^
            """#)
    }
}
