import ContentModel
import Foundation
import Testing

@Suite struct CopenhagenTests {
    private let zone: TimeZone
    private let calendar: Calendar

    init() throws {
        zone = try #require(TimeZone(identifier: "Europe/Copenhagen"))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        self.calendar = calendar
    }

    private func check(utc: WallTime, sourceLocation: SourceLocation = #_sourceLocation) {
        let seconds = utc.minuteNumber * 60
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) / 60
        let wall = Copenhagen.wall(utc: utc)
        #expect(wall == utc.adding(minutes: offset), "\(utc) UTC", sourceLocation: sourceLocation)
        #expect(Copenhagen.wall(unixSeconds: seconds + 59) == wall, sourceLocation: sourceLocation)
        switch Copenhagen.offsetMinutes(at: wall) {
        case .fixed(let minutes):
            #expect(minutes == offset, "\(wall)", sourceLocation: sourceLocation)
            #expect(Copenhagen.utc(wall) == utc, sourceLocation: sourceLocation)
            let text = Copenhagen.rfc3339(wall)
            #expect(text == wall.isoText + ":00+0\(offset / 60):00", sourceLocation: sourceLocation)
        case .ambiguous(let first, let second):
            #expect([first, second] == [120, 60] && [first, second].contains(offset), sourceLocation: sourceLocation)
            #expect(Copenhagen.utc(wall) == wall.adding(minutes: -120), sourceLocation: sourceLocation)
        case .missing:
            Issue.record("\(wall) is shown by no clock", sourceLocation: sourceLocation)
        }
    }

    @Test func everyHourAroundBothChanges() throws {
        for year in 1996...2037 {
            for (month, day) in [(3, 24), (10, 24)] {
                let start = try #require(CalendarDate(year: year, month: month, day: day))
                for hour in 0..<(9 * 24) {
                    check(utc: WallTime(startOf: start).adding(minutes: hour * 60))
                }
            }
        }
    }

    @Test func sampledDays() {
        var numbers = SeededNumbers(seed: 13)
        for _ in 0..<5000 {
            // 1996 to 2037, in minutes since 1970.
            check(utc: WallTime(minuteNumber: Int.random(in: 13_674_240...35_765_279, using: &numbers)))
        }
    }

    @Test func missingHoursAreThoseNoMomentHas() throws {
        for year in 1996...2037 {
            let start = WallTime(startOf: try #require(CalendarDate(year: year, month: 3, day: 25)))
            let hours = (0..<(7 * 24)).map { start.adding(minutes: $0 * 60) }
            let shown = Set((-3..<(7 * 24)).map { Copenhagen.wall(utc: start.adding(minutes: $0 * 60)) })
            let missing = hours.filter { Copenhagen.offsetMinutes(at: $0) == .missing }
            #expect(missing == hours.filter { !shown.contains($0) })
            #expect(missing.count == 1)
        }
    }

    @Test(arguments: [
        ("2026-11-21T08:00", "2026-11-21T08:00:00+01:00"), ("2026-07-01T08:00", "2026-07-01T08:00:00+02:00"),
        ("2026-03-29T02:30", "2026-03-29T02:30:00+01:00"), ("2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
        ("2026-10-25T03:00", "2026-10-25T03:00:00+01:00"),
    ]) func withOffset(wall: String, text: String) throws {
        let time = try #require(WallTime(iso: wall))
        #expect(Copenhagen.rfc3339(time) == text)
        let judge = try #require(ISO8601DateFormatter().date(from: text))
        #expect(Copenhagen.utc(time).minuteNumber * 60 == Int(judge.timeIntervalSince1970))
    }

    @Test func secondsBefore1970() {
        #expect(Copenhagen.wall(unixSeconds: -1).isoText == "1970-01-01T00:59")
        #expect(Copenhagen.wall(unixSeconds: -60).isoText == "1970-01-01T00:59")
        #expect(Copenhagen.wall(unixSeconds: -61).isoText == "1970-01-01T00:58")
        #expect(Copenhagen.wall(unixSeconds: .min).isoText == "0001-01-01T01:00")
        #expect(Copenhagen.wall(unixSeconds: .max).isoText == "9999-12-31T23:59")
    }
}
