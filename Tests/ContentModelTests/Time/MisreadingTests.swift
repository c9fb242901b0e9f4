import ContentModel
import Testing

@Suite struct MisreadingTests {
    /// What was meant, in one line.
    private func describe(_ misreading: CalendarDate.Misreading?) -> String {
        switch misreading {
        case nil: "-"
        case .meant(let date): date.isoText
        case .noSuchDay(let year, let month, let days): "\(year)-\(month) has \(days) days"
        case .noSuchMonth(let month): "no month \(month)"
        }
    }

    private func describe(_ misreading: WallTime.Misreading?) -> String {
        switch misreading {
        case nil: "-"
        case .meant(let time): time.isoText
        case .noTime(let date): "\(date) without time"
        case .noDate(let hour, let minute): "\(hour):\(minute) without date"
        case .noSuchTime(let hour, let minute): "no time \(hour):\(minute)"
        case .date(let date): describe(date)
        }
    }

    @Test(arguments: [
        "04-09-2025", "4/9/2025", "4.9.2025", "4. 9. 2025", "2025-9-4", "2025/09/04", "20250904", "04092025", "040925",
        "4/9/25",
        "4. september 2025", "4 sep 2025", "4. sept. 2025", "den 4. september 2025", "torsdag d. 4. september 2025",
        "September 4th, 2025", "4th of September 2025", "2025 sep 4", " 2025-09-04", "2025\u{2013}09\u{2013}04",
        "2025.09.04",
        "\u{201D}2025-09-04\u{201D}", "\u{201E}4. september 2025\u{201C}", "»4/9-2025«",
        "2025-09-04T10:00", "2025-09-04 10:00:00+02:00",
    ]) func datesInOtherForms(text: String) {
        #expect(describe(CalendarDate.misreading(of: text)) == "2025-09-04")
    }

    @Test(arguments: [
        ("2026-02-30", "2026-2 has 28 days"), ("2028-02-30", "2028-2 has 29 days"), ("31/4/2026", "2026-4 has 30 days"),
        ("2026-11-00", "2026-11 has 30 days"), ("2026-13-45", "no month 13"), ("2026-00-10", "no month 0"),
        ("2026-13-01", "2026-01-13"), ("09/25/2025", "2025-09-25"), ("20260230", "2026-2 has 28 days"),
    ]) func impossibleDates(text: String, meaning: String) {
        #expect(describe(CalendarDate.misreading(of: text)) == meaning)
    }

    @Test(arguments: [
        "2025-09-04", "", "snart", "september 2025", "4. september", "2025", "123456", "99999999",
        "4/9/2025 og 5/9/2025", "4/9/025",
        "0000-01-01", "4. brumaire 2025", "2025-09-04 <b>", "1234567890", "4/9/2025 12:00 14:00",
    ]) func noGuess(text: String) {
        #expect(describe(CalendarDate.misreading(of: text)) == "-")
    }

    @Test(arguments: [
        ("2026-10-04 09:00", "2026-10-04T09:00"), ("2026-10-04T9:00", "2026-10-04T09:00"),
        ("2026-10-04T09.00", "2026-10-04T09:00"), ("2026-10-04T09:00:00", "2026-10-04T09:00"),
        ("2026-10-04 kl. 9", "2026-10-04T09:00"), ("4/10/2026 kl. 9.30", "2026-10-04T09:30"),
        ("4. oktober 2026 klokken 9", "2026-10-04T09:00"), ("20261004T0930", "2026-10-04T09:30"),
        ("2026-10-04T07:00Z", "2026-10-04T09:00"), ("2026-10-04T09:00+02:00", "2026-10-04T09:00"),
        ("2026-12-04T09:00:00+02:00", "2026-12-04T08:00"), ("2026-10-04T24:00", "2026-10-05T00:00"),
        ("2026-10-04", "2026-10-04 without time"), ("4/10/2026", "2026-10-04 without time"),
        ("kl. 9", "9:0 without date"), ("09:30", "9:30 without date"), ("2026-10-04T25:00", "no time 25:0"),
        ("2026-10-04 9:75", "no time 9:75"), ("2026-02-30T09:00", "2026-2 has 28 days"),
        ("2026-10-04T09:00", "-"), ("", "-"), ("2026", "-"), ("kl. 99", "-"), ("2026-10-04T09:00-05:00", "-"),
        ("2026-10-04 fra 9 til 10", "-"),
    ]) func times(text: String, meaning: String) {
        #expect(describe(WallTime.misreading(of: text)) == meaning)
    }

    @Test func anyTextIsRead() {
        var numbers = SeededNumbers(seed: 15)
        let pieces = [
            "2026", "09", "4", "31", "12", "-", "/", ".", " ", "T", ":", "+", "Z", "maj", "den", "kl.", "å", "0", "99",
        ]
        for _ in 0..<3000 {
            let count = Int.random(in: 0...9, using: &numbers)
            let text = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            if case .meant(let date) = CalendarDate.misreading(of: text) { #expect(date.isoText != text) }
            if case .meant(let time) = WallTime.misreading(of: text) { #expect(time.isoText != text) }
        }
        for _ in 0..<1000 {
            let text = numbers.text()
            _ = CalendarDate.misreading(of: text)
            _ = WallTime.misreading(of: text)
        }
    }
}
