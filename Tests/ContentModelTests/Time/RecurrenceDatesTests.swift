import ContentModel
import Foundation
import Testing

@Suite struct RecurrenceDatesTests {
    private func check(
        _ recurrence: Recurrence, from first: String, through last: String, _ expected: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let days = recurrence.dates(from: try date(first), through: try date(last))
        #expect(days.map(\.isoText) == expected, sourceLocation: sourceLocation)
        #expect(days == days.filter { Judge(recurrence, from: days[0]).gives($0) }, sourceLocation: sourceLocation)
    }

    private func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

    @Test func severalWeekdaysEverySecondWeek() throws {
        try check(
            Recurrence(rule: .weekly(on: [2, 4]), interval: 2), from: "2026-11-26", through: "2027-01-21",
            [
                "2026-11-26", "2026-12-08", "2026-12-10", "2026-12-22", "2026-12-24", "2027-01-05", "2027-01-07",
                "2027-01-19", "2027-01-21",
            ])
    }

    /// From a Sunday: the Monday after is in the next week, which is skipped.
    @Test func weeksBeginOnMonday() throws {
        try check(
            Recurrence(rule: .weekly(on: [1, 7]), interval: 2), from: "2026-11-29", through: "2027-01-10",
            [
                "2026-11-29", "2026-12-07", "2026-12-13", "2026-12-21", "2026-12-27", "2027-01-04", "2027-01-10",
            ])
    }

    @Test func aWeekdayOfItsOwn() throws {
        try check(
            Recurrence(rule: .weekly(on: [])), from: "2026-12-18", through: "2027-01-08",
            ["2026-12-18", "2026-12-25", "2027-01-01", "2027-01-08"])
    }

    @Test func the31stInMonthsThatHaveIt() throws {
        let days = ["2026-12-31", "2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"]
        try check(Recurrence(rule: .monthly(day: 31)), from: "2026-12-31", through: "2027-07-31", days)
        try check(Recurrence(rule: .monthly(day: nil)), from: "2026-12-31", through: "2027-07-31", days)
        try check(
            Recurrence(rule: .monthly(day: nil), interval: 3), from: "2026-12-31", through: "2027-12-31",
            ["2026-12-31", "2027-03-31", "2027-12-31"])
    }

    @Test func firstAndLastWeekday() throws {
        try check(
            Recurrence(rule: .monthlyOn(ordinal: 1, weekday: 2)), from: "2026-11-03", through: "2027-04-06",
            ["2026-11-03", "2026-12-01", "2027-01-05", "2027-02-02", "2027-03-02", "2027-04-06"])
        try check(
            Recurrence(rule: .monthlyOn(ordinal: -1, weekday: 5)), from: "2026-11-27", through: "2027-05-28",
            ["2026-11-27", "2026-12-25", "2027-01-29", "2027-02-26", "2027-03-26", "2027-04-30", "2027-05-28"])
        try check(
            Recurrence(rule: .monthlyOn(ordinal: 4, weekday: 3), interval: 2), from: "2026-11-25",
            through: "2027-06-01",
            ["2026-11-25", "2027-01-27", "2027-03-24", "2027-05-26"])
    }

    @Test func leapDays() throws {
        try check(
            Recurrence(rule: .yearly), from: "2096-02-29", through: "2107-12-31", ["2096-02-29", "2104-02-29"])
        try check(
            Recurrence(rule: .yearly, interval: 2), from: "2026-06-05", through: "2030-06-05",
            ["2026-06-05", "2028-06-05", "2030-06-05"])
    }

    @Test func untilIsTheLastDay() throws {
        let weekly = Rule.weekly(on: [4])
        try check(
            Recurrence(rule: weekly, end: .until(try date("2026-12-10"))), from: "2026-11-26", through: "2027-11-26",
            ["2026-11-26", "2026-12-03", "2026-12-10"])
        try check(
            Recurrence(rule: weekly, end: .until(try date("2026-12-09"))), from: "2026-11-26", through: "2027-11-26",
            ["2026-11-26", "2026-12-03"])
        #expect(
            Recurrence(rule: weekly, end: .until(try date("2026-11-25")))
                .dates(from: try date("2026-11-26"), through: try date("2027-11-26")) == [])
    }

    /// What was called off counts among the times.
    @Test func exceptionsAreCounted() throws {
        let except = try ["2026-12-24", "2026-12-03", "2026-12-04"].map(date)
        try check(
            Recurrence(rule: .weekly(on: [4]), end: .count(5), except: except), from: "2026-11-26",
            through: "2027-11-26", ["2026-11-26", "2026-12-10", "2026-12-17"])
    }

    @Test func summerTimeChangesNoDay() throws {
        let sundays = Recurrence(rule: .weekly(on: [7]))
        try check(
            sundays, from: "2026-03-22", through: "2026-04-05", ["2026-03-22", "2026-03-29", "2026-04-05"])
        try check(
            sundays, from: "2026-10-18", through: "2026-11-01", ["2026-10-18", "2026-10-25", "2026-11-01"])
        let monthly = Recurrence(rule: .monthlyOn(ordinal: -1, weekday: 7))
        try check(monthly, from: "2026-03-29", through: "2026-05-01", ["2026-03-29", "2026-04-26"])
        try check(monthly, from: "2026-09-27", through: "2026-12-01", ["2026-09-27", "2026-10-25", "2026-11-29"])
    }

    /// The same hour on the wall, whichever time holds: Foundation adds the weeks.
    @Test(arguments: ["2026-03-22T19:00", "2026-03-22T02:30", "2026-10-18T19:00", "2026-10-18T02:30"])
    func theHourStaysTheSame(iso: String) throws {
        let first = try #require(WallTime(iso: iso))
        let start = Date(timeIntervalSince1970: Double(Copenhagen.utc(first).minuteNumber * 60))
        for (week, day) in Recurrence(rule: .weekly(on: [])).dates(
            from: first.date, through: first.date.adding(days: 21)
        ).enumerated() {
            let time = try #require(WallTime(date: day, hour: first.hour, minute: first.minute))
            let judge = try #require(Judge.denmark.date(byAdding: .day, value: 7 * week, to: start))
            #expect(Copenhagen.utc(time).minuteNumber * 60 == Int(judge.timeIntervalSince1970), "\(time)")
        }
    }

    /// Rules by chance, against a loop that asks of each day whether the rule gives it.
    @Test func anIndependentExpansionAgrees() {
        var numbers = SeededNumbers(seed: 31)
        for _ in 0..<150 {
            let first = CalendarDate(dayNumber: Int.random(in: 20_000...22_000, using: &numbers))
            let recurrence = Recurrence.random(using: &numbers, first: first)
            let last = first.adding(days: Int.random(in: 0...800, using: &numbers))
            let judged = Judge(recurrence, from: first).dates(through: last)
            #expect(recurrence.dates(from: first, through: last) == judged, "\(recurrence) from \(first)")
            #expect(recurrence.fits(first) == Judge(recurrence, from: first).gives(first))
        }
    }

    @Test func theFirstDayThatFits() throws {
        let sunday = try date("2026-11-22")
        #expect(Recurrence(rule: .weekly(on: [2, 4])).firstFitting(sunday)?.isoText == "2026-11-24")
        #expect(Recurrence(rule: .weekly(on: [])).firstFitting(sunday) == sunday)
        #expect(Recurrence(rule: .monthly(day: 31)).firstFitting(sunday)?.isoText == "2026-12-31")
        let lastFriday = Recurrence(rule: .monthlyOn(ordinal: -1, weekday: 5))
        #expect(lastFriday.firstFitting(try date("2026-11-28"))?.isoText == "2026-12-25")
        #expect(Recurrence(rule: .yearly).fits(sunday))
    }

    @Test func noRuleIsEndless() throws {
        let first = try date("2026-11-21")
        let weekly = Recurrence(rule: .weekly(on: [1, 2, 3, 4, 5, 6, 7]))
        #expect(weekly.dates(from: first, through: .last, most: 10).count == 10)
        #expect(weekly.dates(from: first, through: .last).count == 4_000)
        // 30 February never comes.
        let never = Recurrence(rule: .monthly(day: 30), interval: 12)
        #expect(never.dates(from: try date("2027-02-01"), through: .last) == [])
    }

    /// The calendar's last day is a Friday.
    @Test func theCalendarEnds() throws {
        try check(
            Recurrence(rule: .weekly(on: [5, 6, 7])), from: "9999-12-24", through: "9999-12-31",
            ["9999-12-24", "9999-12-25", "9999-12-26", "9999-12-31"])
        try check(Recurrence(rule: .yearly), from: "9998-12-31", through: "9999-12-31", ["9998-12-31", "9999-12-31"])
    }

    private typealias Rule = Recurrence.Rule
}

/// Tells of one day at a time whether a rule gives it, by Foundation's calendar with Denmark's clocks.
private struct Judge {
    static let denmark: Calendar = {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = TimeZone(identifier: "Europe/Copenhagen") ?? .gmt
        return calendar
    }()

    let recurrence: Recurrence
    let first: CalendarDate

    init(_ recurrence: Recurrence, from first: CalendarDate) {
        self.recurrence = recurrence
        self.first = first
    }

    func dates(through last: CalendarDate) -> [CalendarDate] {
        var dates: [CalendarDate] = []
        var given = 0
        var day = first
        while day <= last {
            if gives(day) {
                given += 1
                if case .count(let count) = recurrence.end, given > count { break }
                if case .until(let until) = recurrence.end, day > until { break }
                if !recurrence.except.contains(day) { dates.append(day) }
            }
            day = day.adding(days: 1)
        }
        return dates
    }

    /// By the rule and its interval alone.
    func gives(_ day: CalendarDate) -> Bool {
        let (noon, start) = (Self.noon(day), Self.noon(first))
        let parts = Self.denmark.dateComponents([.year, .month, .day, .weekday, .weekdayOrdinal], from: noon)
        let begun = Self.denmark.dateComponents([.year, .month, .day, .weekday], from: start)
        let months = 12 * ((parts.year ?? 0) - (begun.year ?? 0)) + (parts.month ?? 0) - (begun.month ?? 0)
        switch recurrence.rule {
        case .weekly(let on):
            // Foundation counts weekdays from Sunday, 1.
            let weekdays = on.isEmpty ? [begun.weekday] : on.map { $0 % 7 + 1 }
            return weeks(to: noon) % recurrence.interval == 0 && weekdays.contains(parts.weekday)
        case .monthly(let wanted):
            return months % recurrence.interval == 0 && parts.day == wanted ?? begun.day
        case .monthlyOn(let ordinal, let weekday):
            guard months % recurrence.interval == 0, parts.weekday == weekday % 7 + 1 else { return false }
            let inAWeek = Self.denmark.date(byAdding: .day, value: 7, to: noon) ?? noon
            let isLast = Self.denmark.component(.month, from: inAWeek) != parts.month
            return ordinal < 0 ? isLast : parts.weekdayOrdinal == ordinal
        case .yearly:
            return months % (12 * recurrence.interval) == 0 && parts.day == begun.day
        }
    }

    private func weeks(to noon: Date) -> Int {
        let monday = Self.denmark.dateInterval(of: .weekOfYear, for: Self.noon(first))?.start ?? noon
        return (Self.denmark.dateComponents([.day], from: monday, to: noon).day ?? 0) / 7
    }

    private static func noon(_ day: CalendarDate) -> Date {
        let parts = DateComponents(year: day.year, month: day.month, day: day.day, hour: 12)
        return denmark.date(from: parts) ?? .distantPast
    }
}

extension Recurrence {
    fileprivate static func random(using numbers: inout SeededNumbers, first: CalendarDate) -> Recurrence {
        func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
        let rule: Rule =
            switch number(0...4) {
            case 0: .weekly(on: (1...7).filter { _ in number(0...2) == 0 })
            case 1: .monthly(day: number(0...1) == 0 ? nil : number(25...31))
            case 2: .monthlyOn(ordinal: [1, 2, 3, 4, -1][number(0...4)], weekday: number(1...7))
            case 3: .weekly(on: [number(1...7)])
            default: .yearly
            }
        let end: End =
            switch number(0...2) {
            case 0: .never
            case 1: .until(first.adding(days: number(0...700)))
            default: .count(number(1...12))
            }
        let except = (0..<number(0...20)).map { _ in first.adding(days: number(0...300)) }
        return Recurrence(rule: rule, interval: number(1...5), end: end, except: except)
    }
}
