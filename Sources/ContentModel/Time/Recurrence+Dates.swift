extension Recurrence {
    /// The days from the first one on that the rule gives, up to and including a last day, without the exceptions.
    ///
    /// - Parameter most: How many days that meet the condition at most, so that no record can make a page endless.
    public func dates(
        from first: CalendarDate, through last: CalendarDate, most: Int = 4_000,
        where isMet: (CalendarDate) -> Bool = { _ in true }
    ) -> [CalendarDate] {
        var dates: [CalendarDate] = []
        visit(from: first, through: last) { date in
            if isMet(date) { dates.append(date) }
            return dates.count < most
        }
        return dates
    }

    /// The last of the days, however many there are; nil where none is left by the exceptions.
    public func lastDate(from first: CalendarDate) -> CalendarDate? {
        var found: CalendarDate?
        visit(from: first, through: .last) { date in
            found = date
            return true
        }
        return found
    }

    /// The first of the days that meets a condition; nil where none does in the next hundred years.
    public func firstDate(
        from first: CalendarDate, after day: CalendarDate, where isMet: (CalendarDate) -> Bool
    ) -> CalendarDate? {
        var found: CalendarDate?
        visit(from: first, through: max(first, day).adding(months: 1_200)) { date in
            if isMet(date) { found = date }
            return found == nil
        }
        return found
    }

    /// Gives the days in order until the visitor has seen enough.
    private func visit(
        from first: CalendarDate, through last: CalendarDate, _ visitor: (CalendarDate) -> Bool
    ) {
        let end = if case .until(let day) = end { min(day, last) } else { last }
        var left = if case .count(let count) = self.end { count } else { Int.max }
        var step = 0
        while left > 0, let earliest = beginning(ofStep: step, from: first), earliest <= end, step < 12_000 {
            for date in days(inStep: step, from: first) where date >= first && date <= end && left > 0 {
                left -= 1
                if !except.contains(date), !visitor(date) { return }
            }
            step += 1
        }
    }

    /// The rule gives this day when it begins on it: so that a calendar shows the first time and the rule alike.
    public func fits(_ first: CalendarDate) -> Bool { days(inStep: 0, from: first).contains(first) }

    /// The first day on or after this one that the rule gives.
    public func firstFitting(_ date: CalendarDate) -> CalendarDate? {
        (0..<1_500).lazy.map { date.adding(days: $0) }.first { fits($0) }
    }

    /// The first day of the week, month or year that a step looks at; nil beyond the last year.
    private func beginning(ofStep step: Int, from first: CalendarDate) -> CalendarDate? {
        switch rule {
        case .weekly:
            let monday = first.dayNumber + 1 - first.weekday + 7 * interval * step
            return monday > CalendarDate.last.dayNumber ? nil : CalendarDate(dayNumber: monday)
        case .monthly, .monthlyOn:
            let months = first.year * 12 + first.month - 1 + interval * step
            return CalendarDate(year: months / 12, month: months % 12 + 1, day: 1)
        case .yearly:
            return CalendarDate(year: first.year + interval * step, month: first.month, day: 1)
        }
    }

    private func days(inStep step: Int, from first: CalendarDate) -> [CalendarDate] {
        guard let start = beginning(ofStep: step, from: first) else { return [] }
        switch rule {
        case .weekly(let weekdays):
            // The calendar's last week has no Saturday.
            return (weekdays.isEmpty ? [first.weekday] : weekdays).compactMap { weekday in
                let date = start.adding(days: weekday - 1)
                return date.weekday == weekday ? date : nil
            }
        case .monthly(let day):
            return [CalendarDate(year: start.year, month: start.month, day: day ?? first.day)].compactMap { $0 }
        case .monthlyOn(let ordinal, let weekday):
            return [start.monthsWeekday(ordinal, weekday)].compactMap { $0 }
        case .yearly:
            return [CalendarDate(year: start.year, month: start.month, day: first.day)].compactMap { $0 }
        }
    }
}

extension CalendarDate {
    /// The first to fourth (1 to 4) or the last (-1) of a weekday in this date's month.
    fileprivate func monthsWeekday(_ ordinal: Int, _ weekday: Int) -> CalendarDate? {
        let length = Self.days(inMonth: month, of: year)
        guard let edge = CalendarDate(year: year, month: month, day: ordinal > 0 ? 1 : length) else { return nil }
        if ordinal > 0 {
            return edge.adding(days: (weekday - edge.weekday + 7) % 7 + 7 * (ordinal - 1))
        }
        return edge.adding(days: -((edge.weekday - weekday + 7) % 7))
    }
}
