import ContentModel
import Testing

@Suite struct OccurrenceTests {
    /// A time as `2026-12-01T19:00` or `2026-12-01T19:00/21:00`, `2026-12-01` or `2026-12-01/2026-12-03` for whole days.
    private func occurrence(_ text: String) throws -> Occurrence {
        let parts = text.split(separator: "/").map(String.init)
        if let day = CalendarDate(iso: parts[0]) {
            let end = try parts.dropFirst().first.map { WallTime(startOf: try #require(CalendarDate(iso: $0))) }
            return Occurrence(start: WallTime(startOf: day), end: end, isAllDay: true)
        }
        let start = try #require(WallTime(iso: parts[0]))
        let end = parts.count > 1 ? WallTime(iso: parts[1]) ?? WallTime(iso: "\(start.date.isoText)T\(parts[1])") : nil
        return Occurrence(start: start, end: end, isAllDay: false)
    }

    private func time(_ text: String) throws -> WallTime {
        if let day = CalendarDate(iso: text) { return WallTime(startOf: day) }
        return try #require(WallTime(iso: text))
    }

    private func rule(
        _ rule: Recurrence.Rule, interval: Int = 1, until: String? = nil, count: Int? = nil, except: [String] = []
    ) -> Recurrence {
        let end = until.flatMap { CalendarDate(iso: $0) }.map(Recurrence.End.until) ?? count.map(Recurrence.End.count)
        return Recurrence(
            rule: rule, interval: interval, end: end ?? .never, except: except.compactMap { CalendarDate(iso: $0) })
    }

    @Test(arguments: [
        ("2026-12-01T19:00/21:00", "2026-12-01T21:00"),
        ("2026-12-01T19:00", "2026-12-01T19:00"),
        ("2026-12-31T20:00/2027-01-01T02:00", "2027-01-01T02:00"),
        ("2026-12-01", "2026-12-02"),
        ("2026-12-01/2026-12-03", "2026-12-04"),
    ])
    func isOverFrom(text: String, over: String) throws {
        let first = try occurrence(text)
        #expect(try first.over == time(over))
        #expect(try !Happening(first: first, repeats: nil, now: time(over).adding(minutes: -1)).isOver)
        #expect(try Happening(first: first, repeats: nil, now: time(over)).isOver)
    }

    /// The times of the clock stay the same when the clocks are changed.
    @Test(arguments: ["2027-03-28", "2026-10-25", "2027-07-01"])
    func isMovedByTheClock(date: String) throws {
        let moved = try occurrence("2026-12-01T22:00/2026-12-02T02:30").moved(to: #require(CalendarDate(iso: date)))
        #expect(moved.start.isoText == date + "T22:00")
        #expect(moved.end.map { $0.minuteNumber - moved.start.minuteNumber } == 270)
    }

    private func next(_ first: String, _ repeats: Recurrence, at now: String) throws -> String? {
        try Happening(first: occurrence(first), repeats: repeats, now: time(now)).next?.start.isoText
    }

    @Test func nextIsTheOneGoingOnOrComing() throws {
        let weekly = rule(.weekly(on: []), until: "2026-12-15", except: ["2026-12-08"])
        for (now, expected) in [
            ("2020-01-01", "2026-12-01T19:00"), ("2026-12-01T20:59", "2026-12-01T19:00"),
            ("2026-12-01T21:00", "2026-12-15T19:00"), ("2026-12-08T19:30", "2026-12-15T19:00"),
            ("2026-12-15T20:59", "2026-12-15T19:00"), ("2026-12-15T21:00", nil),
        ] {
            #expect(try next("2026-12-01T19:00/21:00", weekly, at: now) == expected, "\(now)")
        }
    }

    /// A time that began yesterday, or days ago, is still going on.
    @Test func nextBeganBeforeToday() throws {
        let weekly = rule(.weekly(on: []))
        let night = "2026-12-01T22:00/2026-12-02T06:00"
        #expect(try next(night, weekly, at: "2026-12-09T05:59") == "2026-12-08T22:00")
        #expect(try next(night, weekly, at: "2026-12-09T06:00") == "2026-12-15T22:00")
        #expect(try next("2026-12-01/2026-12-03", weekly, at: "2026-12-10T23:59") == "2026-12-08T00:00")
        #expect(try next("2026-12-01/2026-12-03", weekly, at: "2026-12-11") == "2026-12-15T00:00")
    }

    @Test func firstMayBeCalledOff() throws {
        let weekly = rule(.weekly(on: []), count: 2, except: ["2026-12-01"])
        #expect(try next("2026-12-01T19:00/21:00", weekly, at: "2026-01-01") == "2026-12-08T19:00")
        let none = rule(.weekly(on: []), count: 1, except: ["2026-12-01"])
        #expect(try next("2026-12-01T19:00/21:00", none, at: "2026-01-01") == nil)
    }

    /// What repeats each day without an end is never over, however long ago it began.
    @Test func endlessRulesGoOn() throws {
        let daily = rule(.weekly(on: Array(1...7)))
        for now in ["2026-06-01T00:00", "2040-02-29T00:00", "2099-12-31T00:00"] {
            let happening = try Happening(first: occurrence("2001-01-01T10:00/11:00"), repeats: daily, now: time(now))
            let tenth = String(now.prefix(11)) + "10:00"
            #expect(happening.next?.start.isoText == tenth, "\(now)")
            #expect(happening.nearest.start.isoText == tenth, "\(now)")
            let later = try happening.occurrences(after: time(now), through: time(now).date.adding(days: 2), most: 9)
            #expect(later.map(\.start.isoText).first == tenth, "\(now)")
            #expect(later.count == 3, "\(now)")
        }
    }

    /// Of what is over the last time, also where there were thousands.
    @Test(arguments: [("2026-12-29", 5), ("2046-12-25", 7308)])
    func nearestIsTheLast(until: String, count: Int) throws {
        let daily = rule(.weekly(on: Array(1...7)), until: until)
        let first = try occurrence(count == 5 ? "2026-12-25T10:00/11:00" : "2026-12-21T10:00/11:00")
        let happening = try Happening(first: first, repeats: daily, now: time("2050-01-01"))
        #expect(happening.isOver)
        #expect(happening.nearest.start.isoText == until + "T10:00")
    }

    @Test func occurrencesAreBounded() throws {
        let weekly = rule(.weekly(on: [2, 4]), except: ["2026-12-10"])
        let happening = try Happening(
            first: occurrence("2026-12-01T19:00/21:00"), repeats: weekly, now: time("2026-11-21"))
        func days(after: String, through: String, most: Int = 100) throws -> [String] {
            try happening.occurrences(
                after: time(after), through: #require(CalendarDate(iso: through)), most: most
            ).map { String($0.start.isoText.dropFirst(5).prefix(5)) }
        }
        #expect(try days(after: "2026-11-21", through: "2026-12-17") == ["12-01", "12-03", "12-08", "12-15", "12-17"])
        #expect(try days(after: "2026-12-01T20:59", through: "2026-12-03") == ["12-01", "12-03"])
        #expect(try days(after: "2026-12-01T21:00", through: "2026-12-03") == ["12-03"])
        #expect(try days(after: "2026-11-21", through: "2026-12-31", most: 2) == ["12-01", "12-03"])
        #expect(try days(after: "2026-11-21", through: "2026-11-30") == [])
    }

    @Test func onceIsOnce() throws {
        let first = try occurrence("2026-12-01T19:00/21:00")
        let happening = try Happening(first: first, repeats: nil, now: time("2026-11-21"))
        func count(_ after: String, _ through: String) throws -> Int {
            try happening.occurrences(after: time(after), through: #require(CalendarDate(iso: through)), most: 9).count
        }
        #expect(try count("2026-11-21", "2026-12-01") == 1)
        #expect(try count("2026-11-21", "2026-11-30") == 0)
        #expect(try count("2026-12-01T21:00", "2026-12-31") == 0)
        #expect(try Happening(first: first, repeats: nil, now: time("2030-01-01")).nearest == first)
    }
}
