/// Writes dates and times as people of a language read them. Cheap to copy and to ask for by language.
public struct DateFormat: Sendable {
    public var words: DateWords { table.words }
    private let table: Table

    public init(words: DateWords) {
        table = Table(words)
    }

    /// The format of a language by its code (`da`, `en`, `en-GB`); Danish for a language without a table.
    public init(language: String) {
        self = Self.known[language] ?? Self.known[primaryLanguage(language)] ?? .danish
    }

    public static let danish = DateFormat(words: .danish)
    public static let english = DateFormat(words: .english)
    public static let ukrainian = DateFormat(words: .ukrainian)
    public static let arabic = DateFormat(words: .arabic)
    private static let known: [String: DateFormat] = [
        "da": danish, "en": english, "uk": ukrainian, "ar": arabic,
    ]

    /// The words and their patterns, read once and shared by all copies.
    private final class Table: Sendable {
        let words: DateWords
        let date, shortDate, dateWithWeekday, month: DatePattern
        let clock, time, moment, clockRange: DatePattern
        let rangeInMonth, rangeInYear, range: DatePattern

        init(_ words: DateWords) {
            self.words = words
            date = DatePattern(words.date)
            shortDate = DatePattern(words.shortDate)
            dateWithWeekday = DatePattern(words.dateWithWeekday)
            month = DatePattern(words.month)
            clock = DatePattern(words.clock)
            time = DatePattern(words.time)
            moment = DatePattern(words.moment)
            clockRange = DatePattern(words.clockRange)
            rangeInMonth = DatePattern(words.rangeInMonth)
            rangeInYear = DatePattern(words.rangeInYear)
            range = DatePattern(words.range)
        }
    }

    /// "21. november 2026"
    public func date(_ date: CalendarDate) -> String { fill(table.date, date) }

    /// "21. nov. 2026"
    public func shortDate(_ date: CalendarDate) -> String { fill(table.shortDate, date) }

    /// "lørdag den 21. november 2026"
    public func dateWithWeekday(_ date: CalendarDate) -> String { fill(table.dateWithWeekday, date) }

    /// "november 2026": the month the date lies in.
    public func month(of date: CalendarDate) -> String { fill(table.month, date) }

    /// "november" for 11; empty for a number that is no month.
    public func monthName(_ month: Int) -> String { Self.name(table.words.months, month) }

    /// "mandag" for 1; empty for a number that is no weekday.
    public func weekdayName(_ weekday: Int) -> String { Self.name(table.words.weekdays, weekday) }

    /// "kl. 13.00"
    public func time(_ time: WallTime) -> String {
        table.time.filled { $0 == .time ? clock(time.minuteOfDay) : nil }
    }

    /// "lørdag den 21. november 2026 kl. 13.00"
    public func moment(_ moment: WallTime) -> String {
        join(moment.date, time(moment))
    }

    /// "21.-23. november 2026", "30. november - 2. december 2026"; one date where both are the same.
    public func range(_ from: CalendarDate, _ to: CalendarDate) -> String {
        if from == to { return date(from) }
        guard from.year == to.year else { return join(date(from), to: date(to)) }
        return fill(from.month == to.month ? table.rangeInMonth : table.rangeInYear, from, to)
    }

    /// "lørdag den 21. november 2026 kl. 13.00-15.00", or both moments in full where they are on different days.
    public func range(_ from: WallTime, _ to: WallTime) -> String {
        if from == to { return moment(from) }
        guard from.date == to.date else { return join(moment(from), to: moment(to)) }
        return join(from.date, timeRange(from, to))
    }

    /// "kl. 13.00-15.00"
    public func timeRange(_ from: WallTime, _ to: WallTime) -> String {
        timeRange(fromMinute: from.minuteOfDay, toMinute: to.minuteOfDay)
    }

    /// The same by minutes since midnight; 1440 is "24.00".
    func timeRange(fromMinute from: Int, toMinute to: Int) -> String {
        let clocks = table.clockRange.filled { name in
            switch name {
            case .from: clock(from)
            case .to: clock(to)
            default: nil
            }
        }
        return table.time.filled { $0 == .time ? clocks : nil }
    }
}

extension DateFormat {
    private func clock(_ minutes: Int) -> String {
        table.clock.filled { name in
            switch name {
            case .hour: String(minutes / 60)
            case .hour2: Self.twoDigits(minutes / 60)
            case .minute: Self.twoDigits(minutes % 60)
            default: nil
            }
        }
    }

    private func join(_ date: CalendarDate, _ time: String) -> String {
        table.moment.filled { name in
            switch name {
            case .date: dateWithWeekday(date)
            case .time: time
            default: nil
            }
        }
    }

    private func join(_ from: String, to: String) -> String {
        table.range.filled { $0 == .from ? from : $0 == .to ? to : nil }
    }

    private func fill(_ pattern: DatePattern, _ date: CalendarDate, _ to: CalendarDate? = nil) -> String {
        pattern.filled { name in
            switch name {
            case .day: String(date.day)
            case .month: Self.name(table.words.months, date.month)
            case .monthAlone: Self.name(table.words.monthsAlone, date.month)
            case .shortMonth: Self.name(table.words.shortMonths, date.month)
            case .year: String(date.year)
            case .weekday: Self.name(table.words.weekdays, date.weekday)
            case .toDay: to.map { String($0.day) }
            case .toMonth: to.map { Self.name(table.words.months, $0.month) }
            case .toWeekday: to.map { Self.name(table.words.weekdays, $0.weekday) }
            default: nil
            }
        }
    }

    private static func name(_ names: [String], _ number: Int) -> String {
        names.indices.contains(number - 1) ? names[number - 1] : ""
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}

extension DateFormat: Equatable {
    public static func == (left: DateFormat, right: DateFormat) -> Bool { left.words == right.words }
}
