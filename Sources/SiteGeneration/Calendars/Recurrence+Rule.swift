import ContentModel

extension Recurrence {
    private static let weekdayNames = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    /// The value of RRULE (RFC 5545, section 3.3.10), with what the first time says of the rule spelt out: programs do
    /// not agree on what is meant by 29 February or the 31st otherwise.
    func rule(from time: CalendarEntry.Time) -> String {
        let (frequency, days) = parts(from: time.firstDay)
        var parts = ["FREQ=\(frequency)"]
        if interval > 1 { parts.append("INTERVAL=\(interval)") }
        switch end {
        case .never: break
        case .until(let day): parts.append("UNTIL=\(Self.until(day, time))")
        case .count(let count): parts.append("COUNT=\(count)")
        }
        return (parts + days + ["WKST=MO"]).joined(separator: ";")
    }

    private func parts(from first: CalendarDate) -> (frequency: String, days: [String]) {
        switch rule {
        case .weekly(let on):
            let names = (on.isEmpty ? [first.weekday] : on).map { Self.weekdayNames[$0 - 1] }
            return ("WEEKLY", ["BYDAY=\(names.joined(separator: ","))"])
        case .monthly(let day):
            return ("MONTHLY", ["BYMONTHDAY=\(day ?? first.day)"])
        case .monthlyOn(let ordinal, let weekday):
            return ("MONTHLY", ["BYDAY=\(ordinal)\(Self.weekdayNames[weekday - 1])"])
        case .yearly:
            return ("YEARLY", ["BYMONTH=\(first.month)", "BYMONTHDAY=\(first.day)"])
        }
    }

    /// A date beside whole days; the day's last second in UTC beside a time on a clock.
    private static func until(_ day: CalendarDate, _ time: CalendarEntry.Time) -> String {
        switch time {
        case .days: day.compactText
        case .moment:
            Copenhagen.utc(WallTime(startOf: day).adding(minutes: 1_439)).compactText(seconds: "59") + "Z"
        }
    }
}

extension CalendarDate {
    /// `YYYYMMDD` (RFC 5545, section 3.3.4).
    var compactText: String { isoText.replacing("-", with: "") }
}

extension WallTime {
    /// `YYYYMMDDTHHMMSS` (RFC 5545, section 3.3.5).
    var compactText: String { compactText(seconds: "00") }

    func compactText(seconds: String) -> String {
        isoText.replacing("-", with: "").replacing(":", with: "") + seconds
    }

    /// The same time of day on another day.
    func moved(to day: CalendarDate) -> WallTime {
        WallTime(startOf: day).adding(minutes: minuteOfDay)
    }

    /// Of the hour that is skipped in spring the time that the clocks show instead (RFC 5545, section 3.3.5); every
    /// other time itself. Written so, also programs that do not know the rule are right.
    var shownByClocks: WallTime { Copenhagen.wall(utc: Copenhagen.utc(self)) }
}
