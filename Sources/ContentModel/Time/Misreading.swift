extension CalendarDate {
    /// What a text that is no date as `YYYY-MM-DD` probably meant.
    public enum Misreading: Sendable, Hashable {
        /// A date in another form, with the day before the month where the year does not stand first.
        case meant(CalendarDate)
        /// The month has only so many days.
        case noSuchDay(year: Int, month: Int, daysInMonth: Int)
        case noSuchMonth(Int)
    }

    /// What a wrong date meant (`4/9/2025`, `20250904`, `4. september 2025`, `2026-02-30`); nil where that cannot be
    /// told, and where nothing is wrong.
    public static func misreading(of text: String) -> Misreading? {
        guard CalendarDate(iso: text) == nil, var reading = DateReading(text), let date = reading.takeDate() else {
            return nil
        }
        if !reading.tokens.isEmpty {
            guard reading.takeTime() != nil else { return nil }
            _ = reading.takeOffset()
            guard reading.tokens.isEmpty else { return nil }
        }
        return Misreading(date)
    }
}

extension CalendarDate.Misreading {
    fileprivate init(_ date: DateReading.Date) {
        switch date {
        case .date(let date): self = .meant(date)
        case .noSuchDay(let year, let month):
            let days = CalendarDate.days(inMonth: month, of: year)
            self = .noSuchDay(year: year, month: month, daysInMonth: days)
        case .noSuchMonth(let month): self = .noSuchMonth(month)
        }
    }
}

extension WallTime {
    /// What a text that is no time as `YYYY-MM-DDTHH:MM` probably meant.
    public enum Misreading: Sendable, Hashable {
        /// A time in another form; one with an offset from UTC is given as the clocks of Denmark show it.
        case meant(WallTime)
        /// The date could be read, a time of day is missing.
        case noTime(CalendarDate)
        /// The time of day could be read, the date is missing.
        case noDate(hour: Int, minute: Int)
        /// No clock shows so many hours or minutes.
        case noSuchTime(hour: Int, minute: Int)
        /// The date itself is impossible.
        case date(CalendarDate.Misreading)
    }

    /// What a wrong time meant (`2026-10-04 09:00`, `4/10/2026 kl. 9`, `2026-10-04T09:00:00`); nil where that cannot be
    /// told, and where nothing is wrong.
    public static func misreading(of text: String) -> Misreading? {
        guard WallTime(iso: text) == nil, let reading = DateReading(text) else { return nil }
        var afterDate = reading
        guard let date = afterDate.takeDate() else { return timeAlone(reading) }
        guard case .date(let date) = date else { return .date(CalendarDate.Misreading(date)) }
        if afterDate.tokens.isEmpty { return .noTime(date) }
        guard let (hour, minute) = afterDate.takeTime() else { return nil }
        let offset = afterDate.takeOffset()
        guard afterDate.tokens.isEmpty else { return nil }
        if hour == 24, minute == 0 { return .meant(WallTime(startOf: date.adding(days: 1))) }
        guard let time = WallTime(date: date, hour: hour, minute: minute) else {
            return .noSuchTime(hour: hour, minute: minute)
        }
        return .meant(offset.map { Copenhagen.wall(utc: time.adding(minutes: -$0)) } ?? time)
    }

    private static func timeAlone(_ reading: DateReading) -> Misreading? {
        var reading = reading
        // Four digits alone are rather a year.
        if reading.tokens.count == 1, case .number(_, digits: 4) = reading.tokens.first { return nil }
        guard let (hour, minute) = reading.takeTime(), reading.tokens.isEmpty, hour < 24, minute < 60 else {
            return nil
        }
        return .noDate(hour: hour, minute: minute)
    }
}
