import Testing

@testable import SiteGeneration

@Suite struct EventDescriptionTests {
    private func event(
        _ fields: String, place: String = "{type: text}", times: String = "moment"
    ) async throws -> DescribedSite {
        try await DescribedSite([
            "site/collections/rooms.yml": """
            collection: rooms
            label: Lokaler
            path: lokaler
            fields: {title: {type: text, required: true}, address: {type: address}}
            """,
            "content/rooms/sal.md":
                "---\ntitle: Salen\naddress: {street: Torvet 1, postalCode: \"2630\", city: Taastrup}\n---\n",
            "site/collections/events.yml": """
            collection: events
            label: Det sker
            path: {da: det-sker, en: events}
            fields:
              title: {type: text, required: true}
              start: {type: \(times), required: true}
              end: {type: \(times)}
              allDay: {type: flag}
              repeats: {type: repeats}
              status: {type: choice, options: {planned: Gennemføres, cancelled: Aflyst, moved: Flyttet, sold-out: Udsolgt}}
              place: \(place)
              address: {type: address}
            traits:
              calendar: {start: start, end: end, allDay: allDay, repeats: repeats, status: status, place: place}
              describedAs: {schema.org: Event, properties: {name: title, location: place}}
            """,
            "content/events/a.md": "---\ntitle: Fest\n\(fields)\n---\n",
            "content/events/a.en.md": "---\ntitle: Party\n---\n",
        ])
    }

    /// What stands in the block after the place.
    private func check(
        _ fields: String, times: String = "moment", _ expected: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let site = try await event("place: Huset\n" + fields, times: times)
        let block = try site.blocks("det-sker/a/index.html").first ?? ""
        let rest = block.split(separator: #""addressCountry":"DK"}},"#, maxSplits: 1).last.map(String.init)
        let lines = expected.split(separator: "\n").map { $0.drop { $0 == " " } }
        #expect(rest == lines.joined() + "}", sourceLocation: sourceLocation)
    }

    @Test func anEventInBothLanguages() async throws {
        let site = try await event("place: Huset\nstart: 2026-12-05T19:00\nend: 2026-12-05T22:00")
        try site.check(
            "det-sker/a/index.html",
            #"""
            "@type":"Event",
            "@id":"https://example.org/det-sker/a/","url":"https://example.org/det-sker/a/","inLanguage":"da",
            "name":"Fest",
            "location":{"@type":"Place","name":"Huset",
            "address":{"@type":"PostalAddress","addressLocality":"Huset","addressCountry":"DK"}},
            "startDate":"2026-12-05T19:00:00+01:00","endDate":"2026-12-05T22:00:00+01:00",
            "eventStatus":"https://schema.org/EventScheduled",
            "eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode"
            """#)
        let english = try site.blocks("en/events/a/index.html").first ?? ""
        #expect(english.contains(#""url":"https://example.org/en/events/a/","inLanguage":"en","name":"Party""#))
    }

    @Test(arguments: [
        ("planned", "EventScheduled"), ("cancelled", "EventCancelled"), ("moved", "EventRescheduled"),
        ("sold-out", "EventScheduled"),
    ])
    func status(key: String, expected: String) async throws {
        let offers =
            #","offers":{"@type":"Offer","availability":"https://schema.org/SoldOut","#
            + #""url":"https://example.org/det-sker/a/"}"#
        try await check(
            "start: 2026-07-05T19:00\nstatus: \(key)",
            #"""
            "startDate":"2026-07-05T19:00:00+02:00",
            "eventStatus":"https://schema.org/\#(expected)",
            "eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode"\#(key == "sold-out" ? offers : "")
            """#)
    }

    @Test func wholeDays() async throws {
        let expected = #"""
            "startDate":"2026-12-05","endDate":"2026-12-06",
            "eventStatus":"https://schema.org/EventScheduled",
            "eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode"
            """#
        try await check("start: 2026-12-05T10:00\nend: 2026-12-06T16:00\nallDay: true", expected)
        try await check("start: 2026-12-05\nend: 2026-12-06", times: "date", expected)
    }

    @Test(arguments: [
        (
            "{every: week, interval: 2, on: [tue, thu], until: 2027-06-30, except: [2026-12-24, 2027-05-06]}",
            #""repeatFrequency":"P2W","byDay":["https://schema.org/Tuesday","https://schema.org/Thursday"],"#
                + #""startDate":"2026-12-01","endDate":"2027-06-30","startTime":"19:00:00","endTime":"21:30:00","#
                + #""exceptDate":["2026-12-24","2027-05-06"]"#
        ),
        (
            "{every: week}",
            #""repeatFrequency":"P1W","byDay":"https://schema.org/Tuesday","startDate":"2026-12-01","#
                + #""startTime":"19:00:00","endTime":"21:30:00""#
        ),
        (
            "{every: month, day: 1, count: 6}",
            #""repeatFrequency":"P1M","byMonthDay":1,"startDate":"2026-12-01","repeatCount":6,"#
                + #""startTime":"19:00:00","endTime":"21:30:00""#
        ),
        (
            "{every: month, interval: 3, on: first tue}",
            #""repeatFrequency":"P3M","byDay":"1TU","startDate":"2026-12-01","startTime":"19:00:00","endTime":"21:30:00""#
        ),
        (
            "{every: year}",
            #""repeatFrequency":"P1Y","byMonthDay":1,"byMonth":12,"startDate":"2026-12-01","#
                + #""startTime":"19:00:00","endTime":"21:30:00""#
        ),
    ])
    func repeats(rule: String, expected: String) async throws {
        try await check(
            "start: 2026-12-01T19:00\nend: 2026-12-01T21:30\nrepeats: \(rule)",
            #"""
            "startDate":"2026-12-01T19:00:00+01:00","endDate":"2026-12-01T21:30:00+01:00",
            "eventStatus":"https://schema.org/EventScheduled",
            "eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode",
            "eventSchedule":{"@type":"Schedule",\#(expected),"scheduleTimezone":"Europe/Copenhagen"}
            """#)
    }

    /// What began long ago is next in the new year; the rule is told from its beginning.
    @Test func theNextTimeOfWhatRepeats() async throws {
        try await check(
            "start: 1969-12-02T19:00\nend: 1969-12-02T21:30\nrepeats: {every: week}",
            #"""
            "startDate":"1970-01-06T19:00:00+01:00","endDate":"1970-01-06T21:30:00+01:00",
            "eventStatus":"https://schema.org/EventScheduled",
            "eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode",
            "eventSchedule":{"@type":"Schedule","repeatFrequency":"P1W","byDay":"https://schema.org/Tuesday",
            "startDate":"1969-12-02","startTime":"19:00:00","endTime":"21:30:00","scheduleTimezone":"Europe/Copenhagen"}
            """#)
    }

    @Test func wholeDaysThatRepeatHaveNoTimes() async throws {
        try await check(
            "start: 2026-12-01T19:00\nend: 2026-12-01T21:30\nallDay: true\nrepeats: {every: year}",
            #"""
            "startDate":"2026-12-01","endDate":"2026-12-01",
            "eventStatus":"https://schema.org/EventScheduled",
            "eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode",
            "eventSchedule":{"@type":"Schedule","repeatFrequency":"P1Y","byMonthDay":1,"byMonth":12,
            "startDate":"2026-12-01","scheduleTimezone":"Europe/Copenhagen"}
            """#)
    }

    @Test(arguments: [
        ("{type: text}", "place: Huset\naddress: {street: Gade 2, postalCode: \"2640\", city: Hedehusene}", ""),
        (
            "{type: choice, options: {huset: Huset}}", "place: huset",
            #""addressLocality":"Huset","addressCountry":"DK"}}"#
        ),
        (
            "{type: reference, to: [rooms]}", "place: rooms/sal",
            #"{"@type":"Place","name":"Salen","url":"https://example.org/lokaler/sal/","address":{"@type":"PostalAddress","#
                + #""streetAddress":"Torvet 1","postalCode":"2630","addressLocality":"Taastrup","addressCountry":"DK"}}"#
        ),
        (
            "{type: address}", "place: {street: Gade 2, postalCode: \"2640\", city: Hedehusene}",
            #"{"@type":"Place","address":{"@type":"PostalAddress","streetAddress":"Gade 2","postalCode":"2640","#
        ),
    ])
    func places(type: String, fields: String, expected: String) async throws {
        let site = try await event("start: 2026-12-01T19:00\n" + fields, place: type)
        let block = try site.blocks("det-sker/a/index.html").first ?? ""
        let whole =
            #""location":{"@type":"Place","name":"Huset","address":{"@type":"PostalAddress","#
            + #""streetAddress":"Gade 2","postalCode":"2640","addressLocality":"Hedehusene","addressCountry":"DK"}}"#
        #expect(block.contains(expected.isEmpty ? whole : expected), "\(block)")
    }

    @Test func withoutAPlaceThereIsNoDescription() async throws {
        let site = try await event("start: 2026-12-01T19:00")
        #expect(try site.blocks("det-sker/a/index.html").count == 1)
    }
}
