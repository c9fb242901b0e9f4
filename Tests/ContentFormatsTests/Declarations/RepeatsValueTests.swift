import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// Rules for what happens again, and how each wrong one is explained. A record's first own field stands on line 3.
@Suite struct RepeatsValueTests {
    @Test func rules() {
        checkRecord(
            """
            a: {type: repeats}
            b: {type: repeats}
            c: {type: repeats}
            d: {type: repeats}
            e: {type: repeats}
            f: {type: repeats}
            """,
            """
            a: {every: week, interval: 2, on: [thu, tue, thu], until: 2027-06-30, except: [2027-05-04, 2026-12-24]}
            b: {every: week, on: tue, count: 10}
            c: {every: month}
            d: {every: month, day: 31, except: 2027-01-31}
            e: {every: month, on: last fri, interval: 3, until: , count: }
            f:
              every: year
            """,
            #"""
            weekly[2, 4]/2 until 2027-06-30 -2026-12-24 -2027-05-04, weekly[2]/1 × 10, monthly[]/1, monthly[31]/1 -2027-01-31, monthly[-1 5]/3, yearly/1
            """#)
    }

    @Test func whatIsNoRule() {
        checkRecord(
            """
            a: {type: repeats, label: Gentages}
            b: {type: repeats}
            c: {type: repeats}
            d: {type: repeats}
            e: {type: repeats}
            f: {type: repeats}
            g: {type: repeats}
            """,
            """
            a: hver tirsdag
            b: [week]
            c: {on: [tue]}
            d: {every: , on: [tue]}
            e: {every: [week]}
            f: {every: week, untill: 2027-06-30, to: x}
            g: {evry: week}
            """,
            #"""
            –, –, –, –, –, –, –
            content/things/x.md:3:4: fejl: "Gentages" skal sige, hvor tit det sker. [forkert-gentagelse]
               3 │ a: hver tirsdag
                 │    ^^^^^^^^^^^^
                = hjælp: Skriv for eksempel: {every: week, on: [tue], until: 2027-06-30}
            content/things/x.md:4:4: fejl: "b" skal sige, hvor tit det sker. [forkert-gentagelse]
               4 │ b: [week]
                 │    ^^^^^^
                = hjælp: Skriv for eksempel: {every: week, on: [tue], until: 2027-06-30}
            content/things/x.md:5:4: fejl: Feltet "every" mangler i c. [mangler-felt]
               5 │ c: {on: [tue]}
                 │    ^^^^^^^^^^^
                = hjælp: Tilføj "every: …".
            content/things/x.md:6:4: fejl: Feltet "every" mangler i d. [mangler-felt]
               6 │ d: {every: , on: [tue]}
                 │    ^^^^^^^^^^^^^^^^^^^^
                = hjælp: Tilføj "every: …".
            content/things/x.md:7:12: fejl: "every" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               7 │ e: {every: [week]}
                 │            ^^^^^^
            content/things/x.md:8:18: fejl: Feltet "untill" findes ikke i f. Mente du "until"? [ukendt-felt]
               8 │ f: {every: week, untill: 2027-06-30, to: x}
                 │                  ^^^^^^
            content/things/x.md:8:38: fejl: Feltet "to" findes ikke i f. [ukendt-felt]
               8 │ f: {every: week, untill: 2027-06-30, to: x}
                 │                                      ^^
                = hjælp: Felterne er: every, interval, on, day, until, count, except.
            content/things/x.md:9:5: fejl: Feltet "evry" findes ikke i g. Mente du "every"? [ukendt-felt]
               9 │ g: {evry: week}
                 │     ^^^^
            """#)
    }

    @Test func howOften() {
        checkRecord(
            """
            a: {type: repeats}
            b: {type: repeats}
            c: {type: repeats}
            d: {type: repeats}
            e: {type: repeats}
            f: {type: repeats}
            """,
            """
            a: {every: uge}
            b: {every: Week}
            c: {every: day}
            d: {every: week, interval: 0}
            e: {every: week, interval: hver anden}
            f: {every: week, interval: [2]}
            """,
            #"""
            –, –, –, –, –, –
            content/things/x.md:3:12: fejl: "uge" kan ikke stå i "every": skriv week (uge), month (måned) eller year (år). Mente du "week"? [forkert-gentagelse]
               3 │ a: {every: uge}
                 │            ^^^
            content/things/x.md:4:12: fejl: "Week" kan ikke stå i "every": skriv week (uge), month (måned) eller year (år). Mente du "week"? [forkert-gentagelse]
               4 │ b: {every: Week}
                 │            ^^^^
            content/things/x.md:5:12: fejl: "day" kan ikke stå i "every": skriv week (uge), month (måned) eller year (år). [forkert-gentagelse]
               5 │ c: {every: day}
                 │            ^^^
            content/things/x.md:6:28: fejl: "interval" skal være mellem 1 og 99. [uden-for-graenser]
               6 │ d: {every: week, interval: 0}
                 │                            ^
            content/things/x.md:7:28: fejl: "interval" skal være et helt tal uden punktum og enhed; her står "hver anden". [ikke-heltal]
               7 │ e: {every: week, interval: hver anden}
                 │                            ^^^^^^^^^^
            content/things/x.md:8:28: fejl: "interval" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               8 │ f: {every: week, interval: [2]}
                 │                            ^^^
            """#)
    }

    @Test func onWhichDays() {
        checkRecord(
            """
            a: {type: repeats}
            b: {type: repeats}
            c: {type: repeats}
            d: {type: repeats}
            e: {type: repeats}
            f: {type: repeats}
            g: {type: repeats}
            h: {type: repeats}
            """,
            """
            a: {every: week, on: [tirsdag, thu, wedd, "5"]}
            b: {every: week, on: "tue, torsdag"}
            c: {every: week, on: {tue: ja}}
            d: {every: month, on: første tirsdag}
            e: {every: month, on: tue}
            f: {every: month, on: fifth tue}
            g: {every: month, on: [first tue]}
            h: {every: month, day: 32}
            """,
            #"""
            –, –, –, –, –, –, –, –
            content/things/x.md:3:23: fejl: "tirsdag" er ikke en ugedag: skriv mon, tue, wed, thu, fri, sat eller sun. Mente du "tue"? [forkert-gentagelse]
               3 │ a: {every: week, on: [tirsdag, thu, wedd, "5"]}
                 │                       ^^^^^^^
            content/things/x.md:3:37: fejl: "wedd" er ikke en ugedag: skriv mon, tue, wed, thu, fri, sat eller sun. Mente du "wed"? [forkert-gentagelse]
               3 │ a: {every: week, on: [tirsdag, thu, wedd, "5"]}
                 │                                     ^^^^
            content/things/x.md:3:43: fejl: "5" er ikke en ugedag: skriv mon, tue, wed, thu, fri, sat eller sun. [forkert-gentagelse]
               3 │ a: {every: week, on: [tirsdag, thu, wedd, "5"]}
                 │                                           ^^^
            content/things/x.md:4:22: fejl: Flere værdier i "on" skrives i kantede parenteser med komma imellem. [liste-uden-klammer]
               4 │ b: {every: week, on: "tue, torsdag"}
                 │                      ^^^^^^^^^^^^^^
                = hjælp: Skriv: [tue, thu]
            content/things/x.md:5:22: fejl: "…" er ikke en ugedag: skriv mon, tue, wed, thu, fri, sat eller sun. [forkert-gentagelse]
               5 │ c: {every: week, on: {tue: ja}}
                 │                      ^^^^^^^^^
            content/things/x.md:6:23: fejl: "første tirsdag" kan ikke stå i "on": skriv for eksempel "first tue" (første tirsdag) eller "last fri" (sidste fredag). Mente du "first tue"? [forkert-gentagelse]
               6 │ d: {every: month, on: første tirsdag}
                 │                       ^^^^^^^^^^^^^^
            content/things/x.md:7:23: fejl: "tue" kan ikke stå i "on": skriv for eksempel "first tue" (første tirsdag) eller "last fri" (sidste fredag). [forkert-gentagelse]
               7 │ e: {every: month, on: tue}
                 │                       ^^^
            content/things/x.md:8:23: fejl: "fifth tue" kan ikke stå i "on": skriv for eksempel "first tue" (første tirsdag) eller "last fri" (sidste fredag). [forkert-gentagelse]
               8 │ f: {every: month, on: fifth tue}
                 │                       ^^^^^^^^^
            content/things/x.md:9:23: fejl: "on" skal være én værdi, ikke en liste eller flere felter. [forkert-type]
               9 │ g: {every: month, on: [first tue]}
                 │                       ^^^^^^^^^^^
            content/things/x.md:10:24: fejl: "day" skal være mellem 1 og 31. [uden-for-graenser]
              10 │ h: {every: month, day: 32}
                 │                        ^^
            """#)
    }

    @Test func whatCannotStandTogether() {
        checkRecord(
            """
            a: {type: repeats}
            b: {type: repeats}
            c: {type: repeats}
            d: {type: repeats}
            """,
            """
            a: {every: week, day: 4}
            b: {every: year, day: 4, on: [tue]}
            c: {every: month, day: 4, on: first tue}
            d: {every: week, count: 3, until: 2027-06-30}
            """,
            #"""
            –, –, –, –
            content/things/x.md:3:18: fejl: "day" kan ikke stå sammen med "week". [modstridende-gentagelse]
               3 │ a: {every: week, day: 4}
                 │                  ^^^
            content/things/x.md:4:18: fejl: "day" kan ikke stå sammen med "year". [modstridende-gentagelse]
               4 │ b: {every: year, day: 4, on: [tue]}
                 │                  ^^^
            content/things/x.md:4:26: fejl: "on" kan ikke stå sammen med "year". [modstridende-gentagelse]
               4 │ b: {every: year, day: 4, on: [tue]}
                 │                          ^^
            content/things/x.md:5:19: fejl: "day" kan ikke stå sammen med "on". [modstridende-gentagelse]
               5 │ c: {every: month, day: 4, on: first tue}
                 │                   ^^^
            content/things/x.md:6:18: fejl: "count" kan ikke stå sammen med "until". [modstridende-gentagelse]
               6 │ d: {every: week, count: 3, until: 2027-06-30}
                 │                  ^^^^^
            """#)
    }

    @Test func howLong() {
        checkRecord(
            """
            a: {type: repeats}
            b: {type: repeats}
            c: {type: repeats}
            d: {type: repeats}
            e: {type: repeats}
            """,
            """
            a: {every: week, until: 30-06-2027}
            b: {every: week, count: 1001}
            c: {every: week, count: ti}
            d: {every: week, except: [jul, 2026-12-24, [2026-12-31]]}
            e: {every: week, except: "2026-12-24, 2026-12-31"}
            """,
            #"""
            –, –, –, –, –
            content/things/x.md:3:25: fejl: "30-06-2027" er ikke en dato, der kan bruges. Skriv år-måned-dag: mente du 2027-06-30? [forkert-dato]
               3 │ a: {every: week, until: 30-06-2027}
                 │                         ^^^^^^^^^^
            content/things/x.md:4:25: fejl: "count" skal være mellem 1 og 1000. [uden-for-graenser]
               4 │ b: {every: week, count: 1001}
                 │                         ^^^^
            content/things/x.md:5:25: fejl: "count" skal være et helt tal uden punktum og enhed; her står "ti". [ikke-heltal]
               5 │ c: {every: week, count: ti}
                 │                         ^^
            content/things/x.md:6:27: fejl: "jul" er ikke en dato, der kan bruges. Skriv år-måned-dag, for eksempel 2026-11-21. [forkert-dato]
               6 │ d: {every: week, except: [jul, 2026-12-24, [2026-12-31]]}
                 │                           ^^^
            content/things/x.md:6:44: fejl: "…" er ikke en dato, der kan bruges. Skriv år-måned-dag, for eksempel 2026-11-21. [forkert-dato]
               6 │ d: {every: week, except: [jul, 2026-12-24, [2026-12-31]]}
                 │                                            ^^^^^^^^^^^^
            content/things/x.md:7:26: fejl: Flere værdier i "except" skrives i kantede parenteser med komma imellem. [liste-uden-klammer]
               7 │ e: {every: week, except: "2026-12-24, 2026-12-31"}
                 │                          ^^^^^^^^^^^^^^^^^^^^^^^^
                = hjælp: Skriv: [2026-12-24, 2026-12-31]
            """#)
    }

    @Test func theFirstTimeIsOneOfTheRules() {
        check("start: 2026-11-24T19:00\nrepeats: {every: week, on: [tue, thu], until: 2026-11-24}", "")
        check("start: 2026-11-24T19:00\nrepeats: {every: week}", "")
        check("start: 2026-11-24T19:00\nrepeats: {every: month, on: fourth tue}", "")
        check("start: 2026-11-21T19:00", "")
        check("start: i dag\nrepeats: {every: week, on: [tue]}", "forkert-tidspunkt")
        // A rule with a fault of its own judges nothing.
        check("start: 2026-11-24T19:00\nrepeats: {every: week, on: [tirsdag, thu]}", "forkert-gentagelse")
        check(
            "start: 2026-11-21T19:00\nrepeats: {every: week, on: [tue, thu]}",
            #"""
            content/things/x.md:4:1: fejl: Den første gang, lørdag den 21. november 2026, passer ikke med "Gentages". Den første dag, der passer, er tirsdag den 24. november 2026 (2026-11-24). [start-uden-for-gentagelse]
               4 │ repeats: {every: week, on: [tue, thu]}
                 │ ^^^^^^^
            """#)
        check(
            "start: 2026-11-21T19:00\nrepeats:\n  every: month\n  day: 31",
            #"""
            content/things/x.md:4:1: fejl: Den første gang, lørdag den 21. november 2026, passer ikke med "Gentages". Den første dag, der passer, er torsdag den 31. december 2026 (2026-12-31). [start-uden-for-gentagelse]
               4 │ repeats:
                 │ ^^^^^^^
            """#)
        check(
            "start: 2026-11-24T19:00\nrepeats: {every: week, until: 2026-11-23}",
            #"""
            content/things/x.md:4:31: fejl: "until" må ikke ligge før "Begynder", som er 2026-11-24. [for-tidligt]
               4 │ repeats: {every: week, until: 2026-11-23}
                 │                               ^^^^^^^^^^
            """#)
    }

    @Test func aTranslationIsJudgedByBoth() {
        let main = "start: 2026-11-24T19:00\nrepeats: {every: week, on: [tue]}"
        check(main, english: "title: Chess", "")
        check(
            main, english: "title: Chess\nstart: 2026-11-25T19:00",
            #"""
            content/things/x.en.md:3:1: fejl: Den første gang, onsdag den 25. november 2026, passer ikke med "Gentages". Den første dag, der passer, er tirsdag den 1. december 2026 (2026-12-01). [start-uden-for-gentagelse]
               3 │ start: 2026-11-25T19:00
                 │ ^^^^^
            """#)
    }

    @Test func withoutTheTraitNothingIsJudged() {
        let fields = "start: {type: moment}\nrepeats: {type: repeats}"
        let record = validate(
            "start: 2026-11-21T19:00\nrepeats: {every: week, on: [tue]}", in: Declared(fields: fields))
        #expect(told(record.findings) == "")
    }

    /// The findings in full, or their ids alone where an id is expected.
    private func check(
        _ frontMatter: String, english: String? = nil, _ expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var declared = Declared(
            fields: "start: {type: moment, label: Begynder}\nrepeats: {type: repeats, label: Gentages}")
        declared.collections[1].yaml += "traits: {calendar: {start: start, repeats: repeats}}\n"
        let findings = validate(frontMatter, english: english, in: declared).findings
        let isId = !expected.contains(" ")
        let text = isId ? findings.map(\.id).joined(separator: " ") : told(findings)
        #expect(text == expected, sourceLocation: sourceLocation)
    }
}
