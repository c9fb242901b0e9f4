import ContentModel

extension Recurrence {
    /// The rule in words: "Hver 2. uge tirsdag og torsdag til og med 30. juni 2027, dog ikke 4. maj 2027".
    ///
    /// - Parameter first: The first time, whose day a rule without a day of its own means.
    func text(_ phrases: Phrases, _ dates: DateFormat, first: CalendarDate? = nil) -> String {
        let rule = ruleText(phrases, dates, first)
        let whole =
            switch end {
            case .never: rule
            case .until(let day): phrases.text("repeatsUntil", ["rule": rule, "date": dates.date(day)])
            case .count(let count): phrases.count("repeatsTimes", count, ["rule": rule])
            }
        if except.isEmpty { return whole }
        let days = Self.list(except.map(dates.date), phrases)
        return phrases.text("repeatsExcept", ["rule": whole, "dates": days])
    }

    private func ruleText(_ phrases: Phrases, _ dates: DateFormat, _ first: CalendarDate?) -> String {
        switch rule {
        case .weekly(let on):
            let weekdays = on.isEmpty ? first.map { [$0.weekday] } ?? [] : on
            if weekdays.isEmpty { return phrases.count("repeatsWeeks", interval) }
            let days = Self.list(weekdays.map(dates.weekdayName), phrases)
            return phrases.count("repeatsWeekdays", interval, ["days": days])
        case .monthly(let day):
            guard let day = day ?? first?.day else { return phrases.count("repeatsMonths", interval) }
            return phrases.count("repeatsMonthday", interval, ["day": String(day)])
        case .monthlyOn(let ordinal, let weekday):
            let which = phrases.text(ordinal < 0 ? "ordinalLast" : "ordinal\(ordinal)")
            let names: KeyValuePairs = ["which": which, "day": dates.weekdayName(weekday)]
            return phrases.count("repeatsMonthsWeekday", interval, names)
        case .yearly: return phrases.count("repeatsYears", interval)
        }
    }

    /// "tirsdag", "tirsdag og torsdag", "mandag, tirsdag og torsdag".
    private static func list(_ items: [String], _ phrases: Phrases) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return phrases.text("listOf", ["items": items.dropLast().joined(separator: ", "), "last": last])
    }
}
