import ContentModel
import Testing

@Suite struct CadenceTests {
    @Test(arguments: [
        ("1 day", "2027-01-31", "2027-02-01"), ("10 days", "2027-01-31", "2027-02-10"),
        ("1 week", "2027-01-31", "2027-02-07"), ("2 weeks", "2027-01-31", "2027-02-14"),
        ("1 month", "2027-01-31", "2027-02-28"), ("3 months", "2027-01-31", "2027-04-30"),
        ("1 year", "2028-02-29", "2029-02-28"), ("4 years", "2028-02-29", "2032-02-29"),
    ]) func due(text: String, after: String, by: String) throws {
        let cadence = try #require(Schema.Cadence(text))
        #expect(cadence.due(after: try #require(CalendarDate(iso: after))).isoText == by)
    }

    @Test(arguments: [
        "", "month", "3", "0 months", "-1 months", "1001 days", "3 måneder", "3 Months", "every 3 months", "1.5 years",
        "3months",
    ]) func bad(text: String) {
        #expect(Schema.Cadence(text) == nil)
    }
}
