import ContentModel
import Testing

@testable import SiteGeneration

@Suite struct MonthTableTests {
    /// The table of events by slug, each with the lines of its front matter, at a moment.
    private func table(_ events: KeyValuePairs<String, String>, now: String) async throws -> (MonthTable, Site) {
        let site = try await linkedSite(Project(events: events), now: now)
        let now = try #require(WallTime(iso: now))
        return (MonthTable(Array(site.records.indices), site: site, now: now), site)
    }

    private func months(_ events: KeyValuePairs<String, String>, now: String) async throws -> String {
        let months = try await table(events, now: now).0.months.map { String($0.isoText.prefix(7)) }
        #expect(months == months.sorted())
        return [months.first, months.last].compactMap { $0 }.joined(separator: " to ") + ", \(months.count)"
    }

    @Test func thisMonthIsThereAlways() async throws {
        #expect(try await months([:], now: "2026-11-21T12:00") == "2026-11 to 2026-11, 1")
    }

    @Test func monthsAreWithoutGaps() async throws {
        let events: KeyValuePairs = ["a": "start: 2026-02-10T10:00", "b": "start: 2027-03-31T23:00"]
        #expect(try await months(events, now: "2026-11-21T12:00") == "2026-02 to 2027-03, 14")
        #expect(try await months(["b": "start: 2027-03-31T23:00"], now: "2026-11-21T12:00") == "2026-11 to 2027-03, 5")
    }

    /// 24 months back and ahead, however long something goes on.
    @Test func monthsAreBounded() async throws {
        for event in [
            "start: 2001-01-01T10:00\nrepeats: {every: week}",
            "start: 2001-01-01T10:00\nrepeats: {every: week, on: [mon, tue, wed, thu, fri, sat, sun]}",
            "start: 2001-01-01T10:00\nend: 2090-01-01T10:00",
        ] {
            let months = try await months(["a": event], now: "2026-11-21T12:00")
            #expect(months == "2024-11 to 2028-11, 49", "\(event)")
        }
        let far: KeyValuePairs = ["a": "start: 2024-10-31T10:00", "b": "start: 2028-12-01T10:00"]
        #expect(try await months(far, now: "2026-11-21T12:00") == "2026-11 to 2026-11, 1")
        let edges: KeyValuePairs = [
            "a": "start: 2024-11-01T00:00\nend: 2024-11-01T01:00", "b": "start: 2028-11-30T23:59",
        ]
        #expect(try await months(edges, now: "2026-11-21T12:00") == "2024-11 to 2028-11, 49")
    }

    @Test(arguments: ["0001-01-01T00:00", "9999-12-31T23:59"])
    func theEndsOfTime(now: String) async throws {
        let months = try await table(["a": "start: 2026-01-01T10:00\nrepeats: {every: week}"], now: now).0.months
        #expect(months.count <= 49)
    }

    private func lines(_ month: String, _ events: KeyValuePairs<String, String>) async throws -> [String] {
        let (table, site) = try await table(events, now: "2026-11-21T12:00")
        let first = try #require(CalendarDate(iso: month + "-01"))
        return table.entries(in: first).map {
            "\($0.day(in: first).isoText.suffix(5)) \(site.records[$0.record].id.slug) \($0.occurrence.start.isoText)"
        }
    }

    @Test func whatGoesOnStandsInEachMonthAtItsFirstDay() async throws {
        let events: KeyValuePairs = [
            "a": "start: 2026-11-29T20:00\nend: 2027-01-02T12:00", "b": "start: 2026-12-01T08:00",
            "c": "start: 2026-11-29T19:00\nend: 2026-11-29T21:00",
        ]
        #expect(try await lines("2026-11", events) == ["11-29 c 2026-11-29T19:00", "11-29 a 2026-11-29T20:00"])
        #expect(try await lines("2026-12", events) == ["12-01 a 2026-11-29T20:00", "12-01 b 2026-12-01T08:00"])
        #expect(try await lines("2027-01", events) == ["01-01 a 2026-11-29T20:00"])
        #expect(try await lines("2027-02", events) == [])
    }

    /// What ends at midnight is not on the day that begins then.
    @Test func midnightBelongsToTheDayBefore() async throws {
        let events: KeyValuePairs = ["a": "start: 2026-11-30T20:00\nend: 2026-12-01T00:00"]
        #expect(try await lines("2026-11", events) == ["11-30 a 2026-11-30T20:00"])
        #expect(try await lines("2026-12", events) == [])
    }

    @Test func repeatsKeepTheirTimeOfDayOverSummertime() async throws {
        let events: KeyValuePairs = [
            "a": "start: 2027-03-21T09:00\nrepeats: {every: week, except: [2027-04-04]}"
        ]
        #expect(try await lines("2027-03", events) == ["03-21 a 2027-03-21T09:00", "03-28 a 2027-03-28T09:00"])
        #expect(try await lines("2027-04", events).first == "04-11 a 2027-04-11T09:00")
    }

    /// What lies before the pages is left out, and what is over this month is not.
    @Test func whatIsOverStays() async throws {
        let events: KeyValuePairs = ["a": "start: 2026-11-02T09:00", "b": "start: 2026-11-30T09:00"]
        #expect(try await lines("2026-11", events) == ["11-02 a 2026-11-02T09:00", "11-30 b 2026-11-30T09:00"])
    }
}

extension Project {
    /// Events of these records: slug, and the lines of front matter beside the title.
    init(events: KeyValuePairs<String, String>) {
        var files = [
            "site/site.yml": "name: P\nbaseURL: https://example.org\nlanguages: [da]\n",
            "site/pages/home.yml": "page: home\npath: \"\"\ntitle: Hjem\n",
            "site/collections/events.yml": """
            collection: events
            label: Det sker
            path: det-sker
            fields:
              title: {type: text, required: true}
              start: {type: moment, required: true}
              end: {type: moment}
              repeats: {type: repeats}
            traits:
              calendar: {start: start, end: end, repeats: repeats}
            """,
        ]
        for (slug, fields) in events { files["content/events/\(slug).md"] = "---\ntitle: T\n\(fields)\n---\n" }
        self.init(files: files.mapValues { Array($0.utf8) })
    }
}
