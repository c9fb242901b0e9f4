import ContentModel
import Testing

@Suite struct WallTimeTests {
    @Test(arguments: ["2026-10-04T09:00", "2026-10-04T00:00", "0001-01-01T00:00", "9999-12-31T23:59"])
    func goodTimes(iso: String) throws {
        let time = try #require(WallTime(iso: iso))
        #expect(time.isoText == iso)
        #expect(WallTime(minuteNumber: time.minuteNumber) == time)
        #expect(WallTime(date: time.date, hour: time.hour, minute: time.minute) == time)
    }

    @Test(arguments: [
        "", "2026-10-04", "2026-10-04 09:00", "2026-10-04T9:00", "2026-10-04T09.00", "2026-10-04T09:00:00",
        "2026-10-04T24:00",
        "2026-10-04T09:60", "2026-02-30T09:00", "2026-10-04t09:00", "2026-10-04T09:00Z", " 2026-10-04T09:00",
    ]) func badTimes(text: String) {
        #expect(WallTime(iso: text) == nil)
    }

    @Test func minutesPassMidnight() throws {
        let time = try #require(WallTime(iso: "2026-12-31T23:30"))
        #expect(time.adding(minutes: 45).isoText == "2027-01-01T00:15")
        #expect(time.adding(minutes: -24 * 60).isoText == "2026-12-30T23:30")
        #expect(time.adding(minutes: .max).isoText == "9999-12-31T23:59")
        #expect(time.adding(minutes: .min).isoText == "0001-01-01T00:00")
        #expect(WallTime(minuteNumber: -1).isoText == "1969-12-31T23:59")
    }

    @Test func orderIsThatOfTheText() {
        var numbers = SeededNumbers(seed: 12)
        let times = (0..<500).map { _ in
            WallTime(minuteNumber: Int.random(in: -30_000_000...60_000_000, using: &numbers))
        }
        #expect(times.sorted().map(\.isoText) == times.map(\.isoText).sorted())
    }
}
