import ContentModel
import Testing

@testable import SiteGeneration

@Suite struct CalendarEntryTests {
    private func entry(_ start: String, _ end: String? = nil, _ recurrence: Recurrence? = nil) -> CalendarEntry {
        var entry = CalendarEntry(
            uid: start, time: .days(day(start), through: day(end ?? start)), stamp: day(start), summary: "", url: "")
        entry.recurrence = recurrence
        return entry
    }

    @Test func theLastDayIsThatOfTheLastTime() {
        #expect(entry("2026-12-05", "2026-12-07").lastDay == day("2026-12-07"))
        let two = Recurrence(rule: .weekly(on: []), end: .count(3), except: [day("2026-12-12")])
        #expect(entry("2026-12-05", "2026-12-06", two).lastDay == day("2026-12-20"))
        let until = Recurrence(rule: .yearly, end: .until(day("2030-01-01")))
        #expect(entry("2026-12-05", nil, until).lastDay == day("2030-01-01"))
        #expect(entry("2026-12-05", nil, Recurrence(rule: .yearly)).lastDay == nil)
    }

    @Test func aCalendarHoldsThePastYearAndWhatIsToCome() {
        let entries = [
            entry("2027-05-01"), entry("2025-11-20"), entry("2025-11-21"), entry("2025-11-19", "2025-11-21"),
            entry("2020-01-01", nil, Recurrence(rule: .yearly)),
            entry("2020-01-02", nil, Recurrence(rule: .yearly, end: .until(day("2025-11-01")))),
        ]
        let kept = CalendarEntry.kept(entries, on: day("2026-11-21"))
        #expect(kept.map(\.uid) == ["2020-01-01", "2025-11-19", "2025-11-21", "2027-05-01"])
    }

    @Test func ofTooManyTheNewestAreKept() {
        let days = (0..<CalendarEntry.most + 10).map { day("2026-11-21").adding(days: $0).isoText }
        let kept = CalendarEntry.kept(days.map { entry($0) }, on: day("2026-11-21"))
        #expect(kept.map(\.uid) == Array(days.dropFirst(10)))
    }
}
