import ContentModel
import Foundation
import Testing

@Suite struct CalendarDateTests {
    private static let gregorian: Calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = .gmt
        return calendar
    }()

    private func date(_ iso: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CalendarDate {
        try #require(CalendarDate(iso: iso), sourceLocation: sourceLocation)
    }

    @Test(arguments: ["0001-01-01", "1970-01-01", "2024-02-29", "2000-02-29", "2026-11-21", "9999-12-31"])
    func goodDates(iso: String) throws {
        #expect(try date(iso).isoText == iso)
        #expect(CalendarDate(iso: iso.dropFirst(0)) == CalendarDate(iso: iso))
        #expect(CalendarDate(iso: (iso as NSString) as String) == CalendarDate(iso: iso))
    }

    @Test(arguments: [
        "", "2026-11-2", "2026-11-211", "2026-1-21", "26-11-21", "2026/11/21", "2026-11-21 ", "+2026-11-21",
        "2026-13-01",
        "2026-00-01", "2026-01-00", "2026-02-29", "1900-02-29", "2026-04-31", "0000-01-01", "2026-11-21T08:00",
        "２０２６-11-21",
        "-026-11-21", "2026-1１-2", "21-11-2026",
    ]) func badDates(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    /// Days follow each other without a gap: at both ends of the calendar, and around every kind of century.
    @Test(arguments: [1...3, 1895...1905, 1968...2104, 9997...9999]) func everyDay(years: ClosedRange<Int>) throws {
        var date = try #require(CalendarDate(year: years.lowerBound, month: 1, day: 1))
        let last = try #require(CalendarDate(year: years.upperBound, month: 12, day: 31))
        var number = date.dayNumber
        while date < last {
            let next = date.adding(days: 1)
            number += 1
            guard next.dayNumber == number, CalendarDate(dayNumber: number) == next, date < next,
                next.weekday == date.weekday % 7 + 1,
                CalendarDate(year: next.year, month: next.month, day: next.day) == next
            else {
                Issue.record("after \(date)")
                return
            }
            date = next
        }
        #expect(date == last)
    }

    @Test func dayNumbersAreThoseOfTheirDates() {
        #expect(CalendarDate.first.dayNumber == -719_162)
        #expect(CalendarDate.last.dayNumber == 2_932_896)
        var numbers = SeededNumbers(seed: 16)
        for _ in 0..<5000 {
            let day = Int.random(in: -719_162...2_932_896, using: &numbers)
            #expect(CalendarDate(dayNumber: day).dayNumber == day)
        }
    }

    @Test func foundationAgrees() throws {
        var numbers = SeededNumbers(seed: 10)
        for _ in 0..<3000 {
            let day = Int.random(in: -100_000...200_000, using: &numbers)
            let ours = CalendarDate(dayNumber: day)
            let judge = Self.gregorian.dateComponents(
                [.year, .month, .day, .weekday, .weekOfYear, .yearForWeekOfYear],
                from: Date(timeIntervalSince1970: Double(day) * 86_400))
            #expect(ours.year == judge.year && ours.month == judge.month && ours.day == judge.day)
            #expect(ours.weekday % 7 + 1 == judge.weekday)
            #expect(ours.weekNumber == judge.weekOfYear && ours.week.year == judge.yearForWeekOfYear, "\(ours)")
        }
    }

    @Test(arguments: [
        ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-11-21", 2, "2027-01-21"),
        ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -1, "2025-12-15"), ("2026-05-31", 12, "2027-05-31"),
        ("2026-05-31", -24_400, "0001-01-01"), ("2026-05-31", .max, "9999-12-31"), ("2026-05-31", .min, "0001-01-01"),
        ("9999-12-31", 0, "9999-12-31"), ("0001-01-01", 0, "0001-01-01"),
    ]) func months(from: String, months: Int, to: String) throws {
        #expect(try date(from).adding(months: months).isoText == to)
    }

    @Test func daysAreBounded() throws {
        #expect(try date("2026-12-31").adding(days: 1).isoText == "2027-01-01")
        #expect(try date("2026-03-01").adding(days: -1).isoText == "2026-02-28")
        #expect(try date("2026-03-01").adding(days: .max) == .last)
        #expect(try date("1926-03-01").adding(days: .min) == .first)
        #expect(try date("2026-03-01").adding(days: .min) == .first)
    }

    @Test func weeksAtTheEndsOfTime() {
        #expect(CalendarDate.first.week == (1, 1))
        #expect(CalendarDate.last.week == (9999, 52))
    }

    @Test func anyTextIsRead() {
        var numbers = SeededNumbers(seed: 11)
        for _ in 0..<5000 {
            let text = numbers.text(upTo: 12)
            if let date = CalendarDate(iso: text) { #expect(date.isoText == text) }
            if let time = WallTime(iso: text) { #expect(time.isoText == text) }
        }
    }
}
