/// A day of the Gregorian calendar, carried back before its adoption, in the years 1 to 9999.
public struct CalendarDate: Sendable, Hashable {
    /// Year, month and day beside each other (23, 4 and 5 bits), so that dates compare as numbers do.
    private let packed: Int32

    public var year: Int { Int(packed >> 9) }
    /// 1 is January.
    public var month: Int { Int(packed >> 5 & 0xF) }
    /// Counted from 1.
    public var day: Int { Int(packed & 0x1F) }

    public static let first = CalendarDate(unchecked: 1, 1, 1)
    public static let last = CalendarDate(unchecked: 9999, 12, 31)

    /// The date, or nil when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
        guard day <= Self.days(inMonth: month, of: year) else { return nil }
        self.init(unchecked: year, month, day)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
    }

    /// 28 to 31; 0 for a month that is none.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        default: 0
        }
    }

    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension CalendarDate: Comparable {
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool { left.packed < right.packed }
}

extension CalendarDate {
    /// Days since 1970-01-01.
    public var dayNumber: Int {
        // Years begin in March here, so that the leap day is the last of its year (H. Hinnant, "chrono-Compatible
        // Low-Level Date Algorithms", 2013).
        let shifted = month > 2 ? year : year - 1
        let (era, yearOfEra) = shifted.quotientAndRemainder(dividingBy: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The date so many days after 1970-01-01; the first or last date where that is outside the years 1 to 9999.
    public init(dayNumber: Int) {
        let clamped = min(max(dayNumber, Self.firstDayNumber), Self.lastDayNumber)
        let (era, dayOfEra) = (clamped + 719_468).quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = era * 400 + yearOfEra + (month > 2 ? 0 : 1)
        self.init(unchecked: year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static let firstDayNumber = -719_162
    private static let lastDayNumber = 2_932_896

    /// Monday is 1, Sunday 7 (ISO 8601).
    public var weekday: Int {
        let remainder = (dayNumber + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// The ISO 8601 week, and the year that counts it, which is another than the date's own around New Year.
    public var week: (year: Int, number: Int) {
        // Year 1 begins on a Monday and 9999 ends on a Friday: this Thursday is always a date.
        let thursday = dayNumber + 4 - weekday
        let year = CalendarDate(dayNumber: thursday).year
        let newYear = CalendarDate(unchecked: year, 1, 1).dayNumber
        return (year, (thursday - newYear) / 7 + 1)
    }

    /// The ISO 8601 week, 1 to 53.
    public var weekNumber: Int { week.number }

    /// So many days later, or earlier when negative; at most to the first or last date.
    public func adding(days: Int) -> CalendarDate {
        let (sum, overflows) = dayNumber.addingReportingOverflow(days)
        return CalendarDate(dayNumber: overflows ? days : sum)
    }

    /// The same day so many months later, or the month's last day when it has no such day (31 January + 1 month is
    /// 28 or 29 February).
    public func adding(months: Int) -> CalendarDate {
        let bounded = min(max(months, -120_000), 120_000)
        let count = year * 12 + month - 1 + bounded
        let (year, month) = (count / 12, count % 12 + 1)
        guard count >= 12 else { return .first }
        guard year <= 9999 else { return .last }
        return CalendarDate(unchecked: year, month, min(day, Self.days(inMonth: month, of: year)))
    }
}
