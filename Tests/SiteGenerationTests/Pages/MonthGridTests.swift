import ContentModel
import Testing

@testable import SiteGeneration

@Suite struct MonthGridTests {
    private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

    /// A month's Mondays, as Python's `calendar.Calendar().monthdatescalendar` has them.
    @Test(arguments: [
        ("2026-11-01", "10-26 11-02 11-09 11-16 11-23 11-30"), ("2027-02-01", "02-01 02-08 02-15 02-22"),
        ("2026-12-01", "11-30 12-07 12-14 12-21 12-28"), ("2027-01-01", "12-28 01-04 01-11 01-18 01-25"),
        ("2028-02-01", "01-31 02-07 02-14 02-21 02-28"),
    ])
    func mondays(month: String, shown: String) throws {
        #expect(MonthGrid.mondays(of: try date(month)).map { $0.isoText.suffix(5) }.joined(separator: " ") == shown)
    }

    /// The ends of what dates there are.
    @Test(arguments: ["0001-01-01", "9999-12-01"])
    func theEndsOfTime(month: String) throws {
        let weeks = MonthGrid.weeks(
            of: try date(month), entries: [], today: try date(month),
            phrases: Phrases(language: .danish, phrases: [:]))
        let days = weeks.flatMap(\.cells).compactMap(\.day)
        #expect(days.map(\.date.day) == Array(1...31))
        #expect(days.map(\.isToday) == [true] + Array(repeating: false, count: 30))
        #expect(weeks.allSatisfy { $0.cells.count == 7 })
    }

    /// What goes on for days stands in each of them, and leads to where the list tells of it.
    @Test func whatLasts() async throws {
        let site = try await linkedSite(
            Project(events: [
                "a": "start: 2026-11-29T20:00\nend: 2026-12-02T10:00", "b": "start: 2026-12-02T08:00",
                "c": "start: 2026-12-05T20:00\nend: 2026-12-06T00:00",
            ]), now: "2026-11-21T12:00")
        let catalogue = await Catalogue(site, now: try #require(WallTime(iso: "2026-11-21T12:00")))
        let table = MonthTable(Array(site.records.indices), site: site, now: catalogue.now)
        func cells(_ month: String) throws -> [String] {
            let first = try date(month)
            let entries = table.entries(in: first).map {
                (entry: $0, line: MonthPage.Line(entry: $0, shown: catalogue.shown($0.record, in: .danish)))
            }
            let weeks = MonthGrid.weeks(
                of: first, entries: entries, today: first, phrases: site.phrases(in: .danish))
            return weeks.flatMap(\.cells).compactMap(\.day).filter { $0.target != nil }.map { day in
                let slugs = day.lines.map { site.records[$0.entry.record].id.slug }.joined(separator: " ")
                return "\(day.date.day): \(slugs) #\(day.target?.anchor ?? "")"
            }
        }
        #expect(try cells("2026-11-01") == ["29: a #dag-29", "30: a #dag-29"])
        #expect(try cells("2026-12-01") == ["1: a #dag-1", "2: a b #dag-2", "5: c #dag-5"])
    }

    @Test func namesOfWeekdays() {
        let days = MonthGrid.Weekday.all(.danish)
        #expect(days.map(\.name).first == "mandag")
        #expect(days.count == 7)
    }
}
