import ContentFormats
import ContentModel
import Diagnostics
import Testing

@Suite struct PresenceTests {
    private static let dates = """
        from: {type: date}
        until: {type: date}
        always: {type: flag}
        status: {type: choice, options: {draft: Kladde, published: Udgivet, archived: Arkiveret}}
        """
    private static let all = "lifecycle: {from: from, until: until, openEnded: always, status: status}"

    /// What a record is at each moment.
    private func check(
        _ frontMatter: String, _ expected: KeyValuePairs<String, String>, fields: String = dates, trait: String = all,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var declared = Declared(fields: fields)
        declared.collections[1].yaml += "traits:\n  \(trait)\n"
        let schema = declared.parse()
        #expect(told(schema.findings) == "", sourceLocation: sourceLocation)
        let record = validate(frontMatter, in: declared)
        #expect(told(record.findings) == "", sourceLocation: sourceLocation)
        let collection = try #require(schema.product.collection("things"))
        for (now, presence) in expected {
            let moment = try #require(WallTime(iso: now))
            #expect(try text(#require(record.product).presence(in: collection, at: moment)) == presence, "\(now)")
        }
    }

    private func text(_ presence: Presence) -> String {
        switch presence {
        case .draft: "draft"
        case .future(let moment): "from \(moment.isoText)"
        case .shown: "shown"
        case .expired(let day): "expired \(day?.isoText ?? "-")"
        }
    }

    @Test func datesAreWhole() throws {
        try check(
            "from: 2027-03-01\nuntil: 2027-03-31",
            [
                "2020-01-01T00:00": "from 2027-03-01T00:00", "2027-02-28T23:59": "from 2027-03-01T00:00",
                "2027-03-01T00:00": "shown", "2027-03-31T00:00": "shown", "2027-03-31T23:59": "shown",
                "2027-04-01T00:00": "expired 2027-03-31", "2040-01-01T00:00": "expired 2027-03-31",
            ])
    }

    @Test func momentsAreMinutes() throws {
        try check(
            "from: 2027-03-01T12:00\nuntil: 2027-03-31T12:00",
            [
                "2027-03-01T11:59": "from 2027-03-01T12:00", "2027-03-01T12:00": "shown", "2027-03-31T11:59": "shown",
                "2027-03-31T12:00": "expired 2027-03-31",
            ], fields: "from: {type: moment}\nuntil: {type: moment}", trait: "lifecycle: {from: from, until: until}")
    }

    /// What is shown until midnight was last shown the day before.
    @Test func midnightBelongsToTheDayBefore() throws {
        try check(
            "until: 2027-04-01T00:00", ["2027-03-31T23:59": "shown", "2027-04-01T00:00": "expired 2027-03-31"],
            fields: "until: {type: moment}", trait: "lifecycle: {until: until}")
    }

    @Test func openEndedNeverExpires() throws {
        try check(
            "from: 2027-03-01\nuntil: 2027-03-31\nalways: true",
            ["2027-02-28T00:00": "from 2027-03-01T00:00", "2040-01-01T00:00": "shown"])
        try check("until: 2027-03-31\nalways: false", ["2027-04-01T00:00": "expired 2027-03-31"])
    }

    @Test func statusGoesBeforeDates() throws {
        try check("from: 2020-01-01\nstatus: draft", ["2027-01-01T00:00": "draft"])
        try check("status: draft\nalways: true\nuntil: 2020-01-01", ["2027-01-01T00:00": "draft"])
        try check("status: archived", ["2027-01-01T00:00": "expired -"])
        try check("status: archived\nalways: true", ["2027-01-01T00:00": "expired -"])
        try check("status: published\nuntil: 2026-01-01", ["2027-01-01T00:00": "expired 2026-01-01"])
        // What nobody has seen yet is not over.
        try check("status: archived\nfrom: 2027-02-01", ["2027-01-01T00:00": "from 2027-02-01T00:00"])
    }

    @Test func withoutDatesItIsShown() throws {
        try check("", ["0001-01-01T00:00": "shown", "9999-12-31T23:59": "shown"])
    }

    /// Without the trait a date is only a date.
    @Test func withoutTheTrait() throws {
        try check("until: 2020-01-01\nstatus: draft", ["2027-01-01T00:00": "shown"], trait: "listing: {}")
    }
}
