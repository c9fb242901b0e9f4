import ContentModel
import Testing

@testable import SiteGeneration

@Suite struct ICalendarTests {
    /// The lines of an entry that tell when it takes place.
    private func check(
        _ time: CalendarEntry.Time, _ recurrence: Recurrence? = nil, gives expected: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var entry = Self.entry(time)
        entry.recurrence = recurrence
        let lines = text([entry]).split(separator: "\r\n").map(String.init)
        let start = lines.firstIndex(of: "BEGIN:VEVENT") ?? 0
        let names = ["DTSTART", "DTEND", "RRULE", "EXDATE"]
        let found = lines[start...].filter { line in names.contains { line.hasPrefix($0) } }
        #expect(found == expected, sourceLocation: sourceLocation)
    }

    private static func entry(_ time: CalendarEntry.Time) -> CalendarEntry {
        CalendarEntry(
            uid: "events-fest@example.org", time: time, stamp: day("2026-11-01"), summary: "Fest",
            url: "https://example.org/det-sker/fest/")
    }

    private func text(_ entries: [CalendarEntry], name: String? = nil) -> String {
        String(decoding: ICalendar(name: name, entries: entries).bytes, as: UTF8.self)
    }

    @Test func theWholeFile() {
        var entry = Self.entry(.moment(at("2026-12-05T19:00"), until: at("2026-12-05T23:30")))
        entry.sequence = 3
        entry.created = day("2026-10-29")
        entry.modified = day("2026-11-01")
        entry.description = "Kom, og syng med.\nhttps://example.org/"
        entry.location = "Salen, Lærkevej 9"
        entry.categories = ["Fest", "Børn, unge"]
        let expected = #"""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Ildsjael//Ildsjael//DA
            CALSCALE:GREGORIAN
            NAME:Det sker\, alt
            X-WR-CALNAME:Det sker\, alt
            REFRESH-INTERVAL;VALUE=DURATION:PT12H
            BEGIN:VTIMEZONE
            TZID:Europe/Copenhagen
            BEGIN:DAYLIGHT
            TZNAME:CEST
            DTSTART:19960331T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            DTSTART:19961027T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:events-fest@example.org
            DTSTAMP:20261101T000000Z
            SEQUENCE:3
            CREATED:20261029T000000Z
            LAST-MODIFIED:20261101T000000Z
            DTSTART;TZID=Europe/Copenhagen:20261205T190000
            DTEND;TZID=Europe/Copenhagen:20261205T233000
            SUMMARY:Fest
            DESCRIPTION:Kom\, og syng med.\nhttps://example.org/
            LOCATION:Salen\, Lærkevej 9
            URL:https://example.org/det-sker/fest/
            CATEGORIES:Fest,Børn\, unge
            STATUS:CONFIRMED
            END:VEVENT
            END:VCALENDAR

            """#
        #expect(text([entry], name: "Det sker, alt") == expected.replacing("\n", with: "\r\n"))
    }

    @Test func aCalendarForOneEntryHasNoName() {
        let text = text([Self.entry(.moment(at("2026-12-05T19:00"), until: nil))])
        #expect(!text.contains("CALNAME") && !text.contains("\r\nNAME") && !text.contains("REFRESH"))
        #expect(!text.contains("METHOD"))
    }

    /// RFC 5545, section 3.6: there is at least one component.
    @Test func anEmptyCalendarHasItsTimeZone() {
        #expect(text([]).contains("BEGIN:VTIMEZONE\r\n"))
        #expect(!text([Self.entry(.days(day("2026-12-05"), through: day("2026-12-05")))]).contains("TZ"))
    }

    @Test func cancelledEventsSaySo() {
        var entry = Self.entry(.days(day("2026-12-05"), through: day("2026-12-05")))
        entry.status = .cancelled
        #expect(text([entry]).contains("\r\nSTATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"))
    }

    @Test func wholeDaysEndOnTheDayAfter() {
        check(
            .days(day("2026-12-31"), through: day("2026-12-31")),
            gives: ["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101"])
        check(
            .days(day("2028-02-27"), through: day("2028-02-29")),
            gives: ["DTSTART;VALUE=DATE:20280227", "DTEND;VALUE=DATE:20280301"])
        check(.days(.last, through: .last), gives: ["DTSTART;VALUE=DATE:99991231"])
    }

    @Test func anEndIsLaterThanItsStart() {
        let start = "DTSTART;TZID=Europe/Copenhagen:20261205T190000"
        check(.moment(at("2026-12-05T19:00"), until: nil), gives: [start])
        check(.moment(at("2026-12-05T19:00"), until: at("2026-12-05T19:00")), gives: [start])
        check(.moment(at("2026-12-05T19:00"), until: at("2026-12-05T18:00")), gives: [start])
        check(
            .moment(at("2026-12-05T19:00"), until: at("2026-12-06T02:00")),
            gives: [start, "DTEND;TZID=Europe/Copenhagen:20261206T020000"])
    }

    /// Section 3.3.5: the hour that is skipped is reckoned from the time before the change.
    @Test func aSkippedHourIsTheOneTheClocksShow() {
        check(
            .moment(at("2027-03-28T02:30"), until: at("2027-03-28T04:00")),
            gives: [
                "DTSTART;TZID=Europe/Copenhagen:20270328T033000", "DTEND;TZID=Europe/Copenhagen:20270328T040000",
            ])
        check(
            .moment(at("2027-03-28T02:30"), until: at("2027-03-28T03:15")),
            gives: ["DTSTART;TZID=Europe/Copenhagen:20270328T033000"])
        // What happens again does so at its own hour on all other days.
        check(
            .moment(at("2027-03-28T02:30"), until: nil), Recurrence(rule: .weekly(on: [7])),
            gives: [
                "DTSTART;TZID=Europe/Copenhagen:20270328T023000", "RRULE:FREQ=WEEKLY;BYDAY=SU;WKST=MO",
            ])
    }

    @Test func weeksUntilADay() {
        check(
            .moment(at("2026-10-20T17:00"), until: at("2026-10-20T19:00")),
            Recurrence(
                rule: .weekly(on: [2, 4]), interval: 2, end: .until(day("2027-06-30")),
                except: [day("2027-03-30"), day("2026-12-29")]),
            gives: [
                "DTSTART;TZID=Europe/Copenhagen:20261020T170000", "DTEND;TZID=Europe/Copenhagen:20261020T190000",
                "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20270630T215959Z;BYDAY=TU,TH;WKST=MO",
                "EXDATE;TZID=Europe/Copenhagen:20261229T170000", "EXDATE;TZID=Europe/Copenhagen:20270330T170000",
            ])
        check(
            .moment(at("2026-10-20T17:00"), until: nil),
            Recurrence(rule: .weekly(on: []), end: .until(day("2027-01-31"))),
            gives: [
                "DTSTART;TZID=Europe/Copenhagen:20261020T170000",
                "RRULE:FREQ=WEEKLY;UNTIL=20270131T225959Z;BYDAY=TU;WKST=MO",
            ])
    }

    @Test func wholeDaysHaveDatesThroughout() {
        check(
            .days(day("2026-12-05"), through: day("2026-12-06")),
            Recurrence(rule: .weekly(on: []), end: .until(day("2027-01-31")), except: [day("2026-12-26")]),
            gives: [
                "DTSTART;VALUE=DATE:20261205", "DTEND;VALUE=DATE:20261207",
                "RRULE:FREQ=WEEKLY;UNTIL=20270131;BYDAY=SA;WKST=MO", "EXDATE;VALUE=DATE:20261226",
            ])
    }

    @Test(arguments: [
        (Recurrence(rule: .monthlyOn(ordinal: -1, weekday: 5)), "FREQ=MONTHLY;BYDAY=-1FR;WKST=MO"),
        (
            Recurrence(rule: .monthlyOn(ordinal: 2, weekday: 2), end: .count(12)),
            "FREQ=MONTHLY;COUNT=12;BYDAY=2TU;WKST=MO"
        ),
        (Recurrence(rule: .monthly(day: nil), interval: 3), "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=29;WKST=MO"),
        (Recurrence(rule: .monthly(day: 31)), "FREQ=MONTHLY;BYMONTHDAY=31;WKST=MO"),
        (Recurrence(rule: .yearly), "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;WKST=MO"),
    ])
    func otherRules(recurrence: Recurrence, rule: String) {
        check(
            .moment(at("2028-02-29T12:00"), until: nil), recurrence,
            gives: ["DTSTART;TZID=Europe/Copenhagen:20280229T120000", "RRULE:\(rule)"])
    }
}

/// A date written in a test; one that is none is the first there is, and the test fails.
func day(_ text: String) -> CalendarDate { CalendarDate(iso: text) ?? .first }

func at(_ text: String) -> WallTime { WallTime(iso: text) ?? WallTime(startOf: .first) }
