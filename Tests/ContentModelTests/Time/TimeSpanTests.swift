import ContentModel
import Testing

@Suite struct TimeSpanTests {
    @Test(arguments: [
        ("08:00-22:00", 480, 1320, "08:00-22:00"), ("00:00-24:00", 0, 1440, "00:00-24:00"),
        ("18:30-00:00", 1110, 1440, "18:30-24:00"), ("23:59-24:00", 1439, 1440, "23:59-24:00"),
    ]) func withinADay(text: String, start: Int, end: Int, iso: String) throws {
        let span = try #require(TimeSpan(text))
        #expect((span.start, span.end) == (start, end))
        #expect(!span.isOverMidnight)
        #expect(span.isoText == iso)
        #expect(TimeSpan(span.isoText) == span)
    }

    @Test func overMidnight() throws {
        let span = try #require(TimeSpan("22:00-02:30"))
        #expect((span.start, span.end) == (1320, 150))
        #expect(span.isOverMidnight)
        #expect(span.isoText == "22:00-02:30")
    }

    @Test(arguments: [
        "", "-", "08:00", "08:00-", "8:00-22:00", "08:00 - 22:00", "08.00-22.00", "08:00–22:00", "08:00-22:60",
        "25:00-26:00",
        "24:00-08:00", "08:00-24:01", "08:00-08:00", "00:00-00:00", "08:00-12:00-16:00", "٠٨:00-22:00",
    ]) func bad(text: String) {
        #expect(TimeSpan(text) == nil)
    }

    @Test func display() throws {
        let (day, night) = try (#require(TimeSpan("08:00-22:00")), #require(TimeSpan("22:15-02:05")))
        #expect(DateFormat.danish.timeSpan(day) == "kl. 8.00-22.00")
        #expect(DateFormat.danish.timeSpan(night) == "kl. 22.15-2.05")
        #expect(DateFormat.danish.timeSpan(try #require(TimeSpan("18:00-24:00"))) == "kl. 18.00-24.00")
        #expect(DateFormat.english.timeSpan(day) == "08:00–22:00")
    }
}
