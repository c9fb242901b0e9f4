/// Writes dates and times as people of a language read them.
public struct DateFormat: Sendable, Hashable {
    public let words: DateWords

    public init(words: DateWords) {
        self.words = words
    }

    /// The format of a language by its code (`da`, `en`, `en-GB`); Danish for a language without a table.
    public init(language: String) {
        self.init(words: Self.known[primaryLanguage(language)] ?? .danish)
    }

    private static let known: [String: DateWords] = ["da": .danish, "en": .english]

    /// "21. november 2026"
    public func date(_ date: CalendarDate) -> String { fill(words.date, date) }

    /// "21. nov. 2026"
    public func shortDate(_ date: CalendarDate) -> String { fill(words.shortDate, date) }

    /// "lørdag den 21. november 2026"
    public func dateWithWeekday(_ date: CalendarDate) -> String { fill(words.dateWithWeekday, date) }

    /// "november 2026": the month the date lies in.
    public func month(of date: CalendarDate) -> String { fill(words.month, date) }

    /// "november" for 11; empty for a number that is no month.
    public func monthName(_ month: Int) -> String { Self.name(words.months, month) }

    /// "mandag" for 1; empty for a number that is no weekday.
    public func weekdayName(_ weekday: Int) -> String { Self.name(words.weekdays, weekday) }

    /// "kl. 13.00"
    public func time(_ time: WallTime) -> String {
        Self.fill(words.time) { $0 == "time" ? clock(time) : nil }
    }

    /// "lørdag den 21. november 2026 kl. 13.00"
    public func moment(_ moment: WallTime) -> String {
        join(moment.date, time(moment))
    }

    /// "21.-23. november 2026", "30. november - 2. december 2026"; one date where both are the same.
    public func range(_ from: CalendarDate, _ to: CalendarDate) -> String {
        if from == to { return date(from) }
        guard from.year == to.year else { return join(date(from), to: date(to)) }
        return fill(from.month == to.month ? words.rangeInMonth : words.rangeInYear, from, to)
    }

    /// "lørdag den 21. november 2026 kl. 13.00-15.00", or both moments in full where they are on different days.
    public func range(_ from: WallTime, _ to: WallTime) -> String {
        if from == to { return moment(from) }
        guard from.date == to.date else { return join(moment(from), to: moment(to)) }
        return join(from.date, timeRange(from, to))
    }

    /// "kl. 13.00-15.00"
    public func timeRange(_ from: WallTime, _ to: WallTime) -> String {
        let clocks = Self.fill(words.clockRange) { name in
            switch name {
            case "from": clock(from)
            case "to": clock(to)
            default: nil
            }
        }
        return Self.fill(words.time) { $0 == "time" ? clocks : nil }
    }
}

extension DateFormat {
    private func clock(_ time: WallTime) -> String {
        Self.fill(words.clock) { name in
            switch name {
            case "hour": String(time.hour)
            case "hour2": Self.twoDigits(time.hour)
            case "minute": Self.twoDigits(time.minute)
            default: nil
            }
        }
    }

    private func join(_ date: CalendarDate, _ time: String) -> String {
        Self.fill(words.moment) { name in
            switch name {
            case "date": dateWithWeekday(date)
            case "time": time
            default: nil
            }
        }
    }

    private func join(_ from: String, to: String) -> String {
        Self.fill(words.range) { $0 == "from" ? from : $0 == "to" ? to : nil }
    }

    private func fill(_ pattern: String, _ date: CalendarDate, _ to: CalendarDate? = nil) -> String {
        Self.fill(pattern) { name in
            switch name {
            case "day": String(date.day)
            case "month": Self.name(words.months, date.month)
            case "shortMonth": Self.name(words.shortMonths, date.month)
            case "year": String(date.year)
            case "weekday": Self.name(words.weekdays, date.weekday)
            case "toDay": to.map { String($0.day) }
            case "toMonth": to.map { Self.name(words.months, $0.month) }
            case "toWeekday": to.map { Self.name(words.weekdays, $0.weekday) }
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

    /// Puts values in the place of the names in braces. A name that has no value stays as it is, to be seen.
    private static func fill(_ pattern: String, _ value: (Substring) -> String?) -> String {
        var text = ""
        var rest = pattern[...]
        while let open = rest.utf8.firstIndex(of: 0x7B), let close = rest[open...].utf8.firstIndex(of: 0x7D) {
            text += rest[..<open]
            let name = rest[rest.utf8.index(after: open)..<close]
            text += value(name) ?? "{\(name)}"
            rest = rest[rest.utf8.index(after: close)...]
        }
        return text + rest
    }
}
