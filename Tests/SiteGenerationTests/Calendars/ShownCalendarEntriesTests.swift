import ContentModel
import Diagnostics
import Testing

@testable import SiteGeneration

/// What a record's entry takes from the record. Times and rules are in the fixture site `calendar`.
@Suite struct ShownCalendarEntriesTests {
    private func site(_ records: KeyValuePairs<String, String>, traits: String) async throws -> Catalogue {
        var files: [String: String] = [
            "site/site.yml": "name: P\nbaseURL: https://example.org:8443/portal/\nlanguages: [da, en]\n",
            "site/pages/home.yml": "page: home\npath: {da: \"\", en: \"\"}\ntitle: Hjem\n",
            "site/collections/places.yml": """
            collection: places
            label: Steder
            fields:
              title: {type: text, required: true}
              where: {type: address}
            """,
            "content/places/salen.md": """
            ---
            title: Salen
            where: {street: Lærkevej 9, postalCode: "0800", city: Skovby}
            ---

            """,
            "content/places/skoven.md": "---\ntitle: Skoven\n---\n",
            "site/collections/events.yml": """
            collection: events
            label: Det sker
            path: {da: det-sker, en: events}
            fields:
              title: {type: text, required: true}
              summary: {type: text}
              start: {type: moment}
              end: {type: moment}
              whole: {type: flag}
              state: {type: choice, options: {planned: Planlagt, cancelled: Aflyst, moved: Flyttet, sold-out: Udsolgt}}
              kind: {type: choices, facet: true, options: {fest: Fest, kursus: Kursus}}
              audience: {type: choice, facet: true, options: {fest: Fest, alle: Alle}}
              text: {type: text}
              address: {type: address}
              choice: {type: choice, options: {hal: Hallen}}
              venue: {type: reference, to: [places]}
              published: {type: date, required: true}
              made: {type: date}
              changed: {type: date}
              due: {type: moment}
            traits:
              \(traits)
            """,
        ]
        for (slug, fields) in records {
            files["content/events/\(slug).md"] = "---\ntitle: Fest\npublished: 2026-10-01\n\(fields)\n---\n"
        }
        files["content/events/fest.en.md"] = files["content/events/fest.md"].map { _ in "---\ntitle: Party\n---\n" }
        return await Catalogue(try await linkedSite(Project(files: files.mapValues { Array($0.utf8) })))
    }

    private func event(_ fields: String, trait: String = "", others: String = "") async throws -> CalendarEntry {
        let traits = "calendar: {start: start, end: end, allDay: whole, status: state\(trait)}\n  \(others)"
        let catalogue = try await site(["fest": "start: 2026-12-05T19:00\n" + fields], traits: traits)
        let record = try #require(catalogue.site.index(of: RecordID(collection: "events", slug: "fest")))
        return try #require(catalogue.shown(record, in: .danish).event)
    }

    @Test func timesOfDayMeanNothingOnWholeDays() async throws {
        #expect(try await event("").time == .moment(at("2026-12-05T19:00"), until: nil))
        let end = "end: 2026-12-06T01:00"
        #expect(try await event(end).time == .moment(at("2026-12-05T19:00"), until: at("2026-12-06T01:00")))
        #expect(try await event("whole: true").time == .days(day("2026-12-05"), through: day("2026-12-05")))
        #expect(try await event("whole: true\n\(end)").time == .days(day("2026-12-05"), through: day("2026-12-06")))
    }

    @Test(arguments: [
        ("", CalendarEntry.Status.confirmed, nil), ("state: planned", .confirmed, nil),
        ("state: cancelled", .cancelled, "Aflyst"), ("state: moved", .confirmed, "Flyttet"),
        ("state: sold-out", .confirmed, "Udsolgt"),
    ])
    func theStateIsSaidFirst(fields: String, status: CalendarEntry.Status, notice: String?) async throws {
        let entry = try await event("summary: Kom og syng.\n\(fields)")
        let url = "https://example.org:8443/portal/det-sker/fest/"
        #expect(entry.status == status)
        #expect(entry.url == url)
        let parts = [notice, "Kom og syng.", url].compactMap { $0 }
        #expect(entry.description == parts.joined(separator: "\n\n"))
    }

    @Test(arguments: [
        ("text", "text: Torvet", "Torvet"),
        ("address", "address: {street: Engvej 2, postalCode: \"0801\", city: Aadal}", "Engvej 2, 0801 Aadal"),
        ("choice", "choice: hal", "Hallen"), ("venue", "venue: places/salen", "Salen, Lærkevej 9, 0800 Skovby"),
        ("venue", "venue: places/skoven", "Skoven"), ("text", "", nil), ("venue", "", nil),
    ])
    func places(field: String, fields: String, location: String?) async throws {
        #expect(try await event(fields, trait: ", place: \(field)").location == location)
    }

    @Test func facetsAreCategories() async throws {
        let entry = try await event("kind: [fest, kursus]\naudience: fest\nchoice: hal")
        #expect(entry.categories == ["Fest", "Kursus"])
    }

    @Test(arguments: [
        ("", "", "2026-12-05", 0), ("", "feed: {date: published}", "2026-10-01", 0),
        ("made: 2026-09-01", "feed: {date: published}", "2026-09-01", 0),
        ("made: 2026-09-01\nchanged: 2026-09-11", "", "2026-09-11", 10),
        ("changed: 2026-10-11", "feed: {date: published}", "2026-10-11", 10),
        ("made: 2026-09-11\nchanged: 2026-09-01", "", "2026-09-01", 0),
        ("changed: 1970-01-21", "", "1970-01-21", 20),
    ])
    func whichStateTheRecordIsIn(fields: String, others: String, stamp: String, sequence: Int) async throws {
        let entry = try await event(fields, trait: ", created: made, updated: changed", others: others)
        #expect(entry.stamp == day(stamp))
        #expect(entry.sequence == sequence)
        #expect((entry.created == nil) == !fields.contains("made"))
        #expect((entry.modified == nil) == !fields.contains("changed"))
    }

    @Test func aRecordWithoutStartHasNoFile() async throws {
        let catalogue = try await site(
            ["uden": "", "fest": "start: 2026-12-05T19:00"],
            traits: "listing: {}\n  calendar: {start: start}")
        let layouts = SiteLayouts.compile(
            [], own: [], for: catalogue.site, assets: Assets([], baseURL: catalogue.site.settings.baseURL))
        let paths = PagePlanner(catalogue: catalogue, layouts: layouts.product).calendars().map(\.path).sorted()
        #expect(
            paths == [
                "det-sker/audience/alle/kalender.ics", "det-sker/audience/fest/kalender.ics",
                "det-sker/fest/fest.ics", "det-sker/kalender.ics", "det-sker/kind/fest/kalender.ics",
                "det-sker/kind/kursus/kalender.ics", "en/events/audience/alle/calendar.ics",
                "en/events/audience/fest/calendar.ics", "en/events/calendar.ics", "en/events/fest/fest.ics",
                "en/events/kind/fest/calendar.ics", "en/events/kind/kursus/calendar.ics",
            ])
    }

    @Test func deadlinesAreTold() async throws {
        let catalogue = try await site(["fest": "due: 2026-12-01T12:00"], traits: "rounds: {closes: due}")
        let record = try #require(catalogue.site.index(of: RecordID(collection: "events", slug: "fest")))
        let (danish, english) = (catalogue.shown(record, in: .danish), catalogue.shown(record, in: Language("en")))
        #expect(danish.deadlines.map(\.summary) == ["Frist: Fest"])
        #expect(english.deadlines.map(\.summary) == ["Deadline: Party"])
        #expect(danish.deadlines.map(\.time) == [.moment(at("2026-12-01T12:00"), until: nil)])
        #expect(danish.deadlines.map(\.uid) == ["events-fest.20261201T120000@example.org"])
        #expect(english.deadlines.map(\.uid) == danish.deadlines.map(\.uid))
    }
}
