import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Dates and times that are read, and how each wrong one is explained. A record's first own field stands on line 3.
@Suite struct TimeValueTests {
    @Test func dates() {
        checkRecord(
            """
            a: {type: date}
            """,
            """
            a: 2024-02-29
            """,
            #"""
            2024-02-29
            """#)
        checkRecord(
            """
            a: {type: date}
            b: {type: date}
            c: {type: date}
            d: {type: date}
            e: {type: date}
            f: {type: date}
            """,
            """
            a: 04-09-2025
            b: 4. september 2025
            c: 2026-02-30
            d: 2026-13-01
            e: i morgen
            f: 2026-10-04T09:00
            """,
            #"""
            –, –, –, –, –, –
            content/things/x.md:3:4: fejl: "04-09-2025" er ikke en dato, der kan bruges. Skriv år-måned-dag: mente du 2025-09-04? [forkert-dato]
               3 │ a: 04-09-2025
                 │    ^^^^^^^^^^
            content/things/x.md:4:4: fejl: "4. september 2025" er ikke en dato, der kan bruges. Skriv år-måned-dag: mente du 2025-09-04? [forkert-dato]
               4 │ b: 4. september 2025
                 │    ^^^^^^^^^^^^^^^^^
            content/things/x.md:5:4: fejl: "2026-02-30" er ikke en dato, der kan bruges. Der er kun 28 dage i februar 2026. [forkert-dato]
               5 │ c: 2026-02-30
                 │    ^^^^^^^^^^
            content/things/x.md:6:4: fejl: "2026-13-01" er ikke en dato, der kan bruges. Skriv år-måned-dag: mente du 2026-01-13? [forkert-dato]
               6 │ d: 2026-13-01
                 │    ^^^^^^^^^^
            content/things/x.md:7:4: fejl: "i morgen" er ikke en dato, der kan bruges. Skriv år-måned-dag, for eksempel 2026-11-21. [forkert-dato]
               7 │ e: i morgen
                 │    ^^^^^^^^
            content/things/x.md:8:4: fejl: "2026-10-04T09:00" er ikke en dato, der kan bruges. Skriv år-måned-dag: mente du 2026-10-04? [forkert-dato]
               8 │ f: 2026-10-04T09:00
                 │    ^^^^^^^^^^^^^^^^
            """#)
    }

    @Test func moments() {
        checkRecord(
            """
            a: {type: moment}
            """,
            """
            a: 2026-10-04T09:00
            """,
            #"""
            2026-10-04T09:00
            """#)
        checkRecord(
            """
            a: {type: moment}
            b: {type: moment}
            c: {type: moment}
            d: {type: moment}
            e: {type: moment}
            f: {type: moment}
            """,
            """
            a: 2026-10-04 09:00
            b: 2026-10-04
            c: 19:00
            d: 2026-10-04T25:00
            e: 2026-02-30T10:00
            f: snart
            """,
            #"""
            –, –, –, –, –, –
            content/things/x.md:3:4: fejl: "2026-10-04 09:00" er ikke et tidspunkt, der kan bruges. Skriv dato, T og klokkeslæt: mente du 2026-10-04T09:00? [forkert-tidspunkt]
               3 │ a: 2026-10-04 09:00
                 │    ^^^^^^^^^^^^^^^^
            content/things/x.md:4:4: fejl: "2026-10-04" er ikke et tidspunkt, der kan bruges. Klokkeslættet mangler. Skriv for eksempel 2026-10-04T19:00. [forkert-tidspunkt]
               4 │ b: 2026-10-04
                 │    ^^^^^^^^^^
            content/things/x.md:5:4: fejl: "19:00" er ikke et tidspunkt, der kan bruges. Datoen mangler. Skriv for eksempel 2026-11-21T19:00. [forkert-tidspunkt]
               5 │ c: 19:00
                 │    ^^^^^
            content/things/x.md:6:4: fejl: "2026-10-04T25:00" er ikke et tidspunkt, der kan bruges. Klokken kan ikke være 25.00. [forkert-tidspunkt]
               6 │ d: 2026-10-04T25:00
                 │    ^^^^^^^^^^^^^^^^
            content/things/x.md:7:4: fejl: "2026-02-30T10:00" er ikke et tidspunkt, der kan bruges. Der er kun 28 dage i februar 2026. [forkert-tidspunkt]
               7 │ e: 2026-02-30T10:00
                 │    ^^^^^^^^^^^^^^^^
            content/things/x.md:8:4: fejl: "snart" er ikke et tidspunkt, der kan bruges. Skriv det som 2026-11-21T19:00. [forkert-tidspunkt]
               8 │ f: snart
                 │    ^^^^^
            """#)
    }

    /// The clocks go from 2 to 3 on 29 March and from 3 to 2 on 25 October; what was written is kept.
    @Test func hoursThatAreNotThereOnce() {
        checkRecord(
            """
            a: {type: moment}
            b: {type: moment}
            c: {type: moment}
            d: {type: moment}
            """,
            """
            a: 2026-03-29T01:59
            b: 2026-03-29T03:00
            c: 2026-10-25T01:59
            d: 2026-10-25T03:00
            """,
            #"""
            2026-03-29T01:59, 2026-03-29T03:00, 2026-10-25T01:59, 2026-10-25T03:00
            """#)
        checkRecord(
            """
            a: {type: moment}
            b: {type: moment}
            c: {type: list, fields: {at: {type: moment}}}
            """,
            """
            a: 2026-03-29T02:05
            b: 2026-10-25T02:59
            c: [{at: 2027-03-28T02:00}]
            """,
            #"""
            2026-03-29T02:05, 2026-10-25T02:59, [(2027-03-28T02:00)]
            content/things/x.md:3:4: advarsel: Klokken bliver aldrig 2.05 den dag: sommertiden begynder, og uret springer fra 2 til 3. [tid-findes-ikke]
               3 │ a: 2026-03-29T02:05
                 │    ^^^^^^^^^^^^^^^^
                = hjælp: Skriv et andet klokkeslæt.
            content/things/x.md:4:4: advarsel: Klokken bliver 2.59 to gange den dag, fordi sommertiden slutter. Den første regnes der med. [tid-to-gange]
               4 │ b: 2026-10-25T02:59
                 │    ^^^^^^^^^^^^^^^^
                = hjælp: Skriv et andet klokkeslæt.
            content/things/x.md:5:10: advarsel: Klokken bliver aldrig 2.00 den dag: sommertiden begynder, og uret springer fra 2 til 3. [tid-findes-ikke]
               5 │ c: [{at: 2027-03-28T02:00}]
                 │          ^^^^^^^^^^^^^^^^
                = hjælp: Skriv et andet klokkeslæt.
            """#)
    }

    @Test func timeSpans() {
        checkRecord(
            """
            a: {type: time-span}
            b: {type: time-span}
            c: {type: time-span, default: "08:00-16:00"}
            """,
            """
            a: 08:00-22:00
            b: 18:00-00:00
            """,
            #"""
            08:00-22:00, 18:00-24:00, 08:00-16:00
            """#)
        checkRecord(
            """
            a: {type: time-span}
            b: {type: time-span}
            c: {type: time-span}
            d: {type: time-span}
            e: {type: time-span}
            f: {type: time-span}
            """,
            """
            a: kl. 8-22
            b: 8.00–22.30
            c: 10 til 12
            d: 08:00
            e: 08:00-25:00
            f: [08:00, 22:00]
            """,
            #"""
            –, –, –, –, –, –
            content/things/x.md:3:4: fejl: "kl. 8-22" er ikke et tidsrum. Skriv det som "08:00-22:00". Mente du "08:00-22:00"? [forkert-tidsrum]
               3 │ a: kl. 8-22
                 │    ^^^^^^^^
            content/things/x.md:4:4: fejl: "8.00–22.30" er ikke et tidsrum. Skriv det som "08:00-22:00". Mente du "08:00-22:30"? [forkert-tidsrum]
               4 │ b: 8.00–22.30
                 │    ^^^^^^^^^^
            content/things/x.md:5:4: fejl: "10 til 12" er ikke et tidsrum. Skriv det som "08:00-22:00". Mente du "10:00-12:00"? [forkert-tidsrum]
               5 │ c: 10 til 12
                 │    ^^^^^^^^^
            content/things/x.md:6:4: fejl: "08:00" er ikke et tidsrum. Skriv det som "08:00-22:00". [forkert-tidsrum]
               6 │ d: 08:00
                 │    ^^^^^
            content/things/x.md:7:4: fejl: "08:00-25:00" er ikke et tidsrum. Skriv det som "08:00-22:00". [forkert-tidsrum]
               7 │ e: 08:00-25:00
                 │    ^^^^^^^^^^^
            content/things/x.md:8:4: fejl: "f" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               8 │ f: [08:00, 22:00]
                 │    ^^^^^^^^^^^^^^
            """#)
    }
}
