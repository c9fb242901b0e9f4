import ContentModel
import Foundation
import Testing

@Suite struct DateFormatTests {
    private let danish = DateFormat(language: "da")
    private let english = DateFormat(language: "en")

    private func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
    private func time(_ iso: String) throws -> WallTime { try #require(WallTime(iso: iso)) }

    @Test func dates() throws {
        let date = try date("2026-11-21")
        #expect(danish.date(date) == "21. november 2026")
        #expect(danish.shortDate(date) == "21. nov. 2026")
        #expect(danish.dateWithWeekday(date) == "lørdag den 21. november 2026")
        #expect(danish.month(of: date) == "november 2026")
        #expect(english.date(date) == "21 November 2026")
        #expect(english.shortDate(date) == "21 Nov 2026")
        #expect(english.dateWithWeekday(date) == "Saturday 21 November 2026")
        #expect(english.month(of: date) == "November 2026")
        #expect(danish.shortDate(try self.date("2026-05-01")) == "1. maj 2026")
    }

    @Test func moments() throws {
        let moment = try time("2026-11-21T13:00")
        #expect(danish.time(moment) == "kl. 13.00")
        #expect(danish.time(try time("2026-11-21T09:05")) == "kl. 9.05")
        #expect(danish.moment(moment) == "lørdag den 21. november 2026 kl. 13.00")
        #expect(english.time(moment) == "13:00")
        #expect(english.moment(try time("2026-11-21T09:05")) == "Saturday 21 November 2026 at 09:05")
    }

    @Test(arguments: [
        ("2026-11-21", "2026-11-21", "21. november 2026", "21 November 2026"),
        ("2026-11-21", "2026-11-23", "21.-23. november 2026", "21–23 November 2026"),
        ("2026-11-30", "2026-12-02", "30. november - 2. december 2026", "30 November – 2 December 2026"),
        ("2026-12-30", "2027-01-02", "30. december 2026 - 2. januar 2027", "30 December 2026 – 2 January 2027"),
        ("2026-12-30", "2027-12-30", "30. december 2026 - 30. december 2027", "30 December 2026 – 30 December 2027"),
    ]) func dateRanges(from: String, to: String, da: String, en: String) throws {
        #expect(danish.range(try date(from), try date(to)) == da)
        #expect(english.range(try date(from), try date(to)) == en)
    }

    @Test(arguments: [
        (
            "2026-11-21T13:00", "2026-11-21T15:00", "lørdag den 21. november 2026 kl. 13.00-15.00",
            "Saturday 21 November 2026 at 13:00–15:00"
        ),
        (
            "2026-11-21T13:00", "2026-11-21T13:00", "lørdag den 21. november 2026 kl. 13.00",
            "Saturday 21 November 2026 at 13:00"
        ),
        (
            "2026-11-21T20:00", "2026-11-22T02:00",
            "lørdag den 21. november 2026 kl. 20.00 - søndag den 22. november 2026 kl. 2.00",
            "Saturday 21 November 2026 at 20:00 – Sunday 22 November 2026 at 02:00"
        ),
    ]) func momentRanges(from: String, to: String, da: String, en: String) throws {
        #expect(danish.range(try time(from), try time(to)) == da)
        #expect(english.range(try time(from), try time(to)) == en)
    }

    @Test(arguments: [("da", "da_DK"), ("en", "en_GB"), ("uk", "uk_UA"), ("ar", "ar@numbers=latn")])
    func foundationAgreesOnNames(language: String, locale: String) {
        let judge = DateFormatter()
        judge.locale = Locale(identifier: locale)
        let format = DateFormat(language: language)
        #expect((1...12).map(format.monthName) == judge.monthSymbols)
        #expect(format.words.monthsAlone == judge.standaloneMonthSymbols)
        let sundayFirst = [7, 1, 2, 3, 4, 5, 6]
        #expect(sundayFirst.map(format.weekdayName) == judge.weekdaySymbols)
        #expect(format.words.shortMonths == judge.shortMonthSymbols)
        #expect(sundayFirst.map { format.words.shortWeekdays[$0 - 1] } == judge.shortWeekdaySymbols)
    }

    @Test func ukrainian() throws {
        let format = DateFormat(language: "uk")
        let moment = try time("2026-11-20T13:00")
        #expect(format.date(moment.date) == "20 листопада 2026 р.")
        #expect(format.shortDate(moment.date) == "20 лист. 2026 р.")
        #expect(format.dateWithWeekday(moment.date) == "п\u{2BC}ятниця, 20 листопада 2026 р.")
        #expect(format.month(of: moment.date) == "листопад 2026 р.")
        #expect(format.moment(try time("2026-11-21T09:05")) == "субота, 21 листопада 2026 р., 09:05")
        #expect(format.timeRange(moment, try time("2026-11-20T15:30")) == "13:00–15:30")
        #expect(format.range(moment.date, try date("2026-11-23")) == "20–23 листопада 2026 р.")
        #expect(format.range(moment.date, try date("2026-12-02")) == "20 листопада – 2 грудня 2026 р.")
        #expect(format.range(moment.date, try date("2027-01-02")) == "20 листопада 2026 р. – 2 січня 2027 р.")
    }

    @Test func arabic() throws {
        let format = DateFormat(language: "ar")
        let moment = try time("2026-11-21T09:05")
        #expect(format.date(moment.date) == "21 نوفمبر 2026")
        #expect(format.shortDate(moment.date) == "21 نوفمبر 2026")
        #expect(format.dateWithWeekday(moment.date) == "السبت، 21 نوفمبر 2026")
        #expect(format.month(of: moment.date) == "نوفمبر 2026")
        #expect(format.moment(moment) == "السبت، 21 نوفمبر 2026، الساعة 09:05")
        #expect(format.timeRange(moment, try time("2026-11-21T15:30")) == "الساعة 09:05–15:30")
        #expect(format.range(moment.date, try date("2026-11-23")) == "21–23 نوفمبر 2026")
        #expect(format.range(moment.date, try date("2026-12-02")) == "21 نوفمبر – 2 ديسمبر 2026")
        #expect(format.range(moment.date, try date("2027-01-02")) == "21 نوفمبر 2026 – 2 يناير 2027")
    }

    @Test func foundationAgreesOnTheDanishSentence() throws {
        let judge = DateFormatter()
        judge.locale = Locale(identifier: "da_DK")
        judge.timeZone = .gmt
        judge.dateFormat = "EEEE 'den' d. MMMM y 'kl.' H.mm"
        var numbers = SeededNumbers(seed: 14)
        for _ in 0..<500 {
            let moment = WallTime(minuteNumber: Int.random(in: 0...60_000_000, using: &numbers))
            let text = judge.string(from: Date(timeIntervalSince1970: Double(moment.minuteNumber) * 60))
            #expect(danish.moment(moment) == text)
        }
    }

    @Test func aLanguageWithoutATableIsWrittenInDanish() {
        #expect(DateFormat(language: "xx") == danish)
        #expect(DateFormat(language: "en-GB") == english)
        #expect(danish.monthName(0).isEmpty && danish.monthName(13).isEmpty && danish.weekdayName(8).isEmpty)
    }

    @Test func aTableMayOrderItsPartsAsItLikes() throws {
        var words = DateWords.english
        words.date = "{month} {day}, {year} {wrong} {"
        words.rangeInMonth = "{weekday} {day} to {toWeekday} {toDay} of {toMonth}"
        let format = DateFormat(words: words)
        #expect(format.date(try date("2026-11-21")) == "November 21, 2026 {wrong} {")
        #expect(format.range(try date("2026-11-21"), try date("2026-11-22")) == "Saturday 21 to Sunday 22 of November")
    }
}
