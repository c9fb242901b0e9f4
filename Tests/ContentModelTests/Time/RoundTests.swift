import Testing

@testable import ContentModel

@Suite struct RoundTests {
    private func time(_ text: String) throws -> WallTime {
        if let day = CalendarDate(iso: text) { return WallTime(startOf: day) }
        return try #require(WallTime(iso: text))
    }

    private func round(_ opens: String?, _ closes: String) throws -> Round {
        let day = CalendarDate(iso: closes).map(Round.Deadline.day)
        return Round(opens: try opens.map(time), closes: try day ?? .moment(time(closes)))
    }

    @Test(arguments: [
        ("2027-01-03T23:59", Round.State.coming), ("2027-01-04T00:00", .open), ("2027-02-01T23:59", .open),
        ("2027-02-02T00:00", .closed),
    ])
    func theLastDayIsIncluded(now: String, state: Round.State) throws {
        #expect(try round("2027-01-04", "2027-02-01").state(at: time(now)) == state)
    }

    @Test(arguments: [
        ("2027-01-04T08:59", Round.State.coming), ("2027-01-04T09:00", .open), ("2027-02-01T11:59", .open),
        ("2027-02-01T12:00", .closed),
    ])
    func aMomentIsTheFirstThatIsTooLate(now: String, state: Round.State) throws {
        #expect(try round("2027-01-04T09:00", "2027-02-01T12:00").state(at: time(now)) == state)
    }

    @Test func withoutAnOpeningItIsOpenAllAlong() throws {
        #expect(try round(nil, "2027-02-01").state(at: time("1999-01-01")) == .open)
    }

    /// Closed before it opens is closed.
    @Test func closingBeforeOpeningIsClosed() throws {
        #expect(try round("2027-03-01", "2027-02-01").state(at: time("2027-02-15")) == .closed)
    }

    @Test(arguments: [
        ("2026-01-01", 0), ("2026-10-01", 0), ("2026-11-02", 0), ("2026-11-03", 1), ("2027-01-04", 1),
        ("2027-02-02", 2), ("2027-06-15", 2), ("2027-08-03", 2), ("2040-01-01", 2),
    ])
    func nearest(now: String, place: Int) throws {
        let rounds = try [
            round("2026-10-01", "2026-11-02"), round("2027-01-04", "2027-02-01"), round("2027-06-15", "2027-08-02"),
        ]
        #expect(try rounds.nearest(at: time(now)) == rounds[place])
    }

    /// One that is open goes before one that opens, though its deadline is later.
    @Test func openGoesBeforeComing() throws {
        let rounds = try [round("2027-01-04", "2027-02-01"), round(nil, "2027-12-31")]
        #expect(try rounds.nearest(at: time("2026-11-21")) == rounds[1])
        #expect(try rounds.nearest(at: time("2027-01-04")) == rounds[0])
        #expect(try [Round]().nearest(at: time("2026-11-21")) == nil)
    }
}
