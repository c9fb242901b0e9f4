import ContentModel

/// When an event is, and whether: from the trait `calendar`.
extension RecordDescription {
    /// Of what repeats the next time, as the page shows it, with the rule. Nil for a record without a beginning.
    var event: [JSONValue.Member]? {
        guard let calendar = shown.collection.traits.calendar,
            let start = day(site.value(at: calendar.start, of: shown.record))
        else { return nil }
        let end = calendar.end.flatMap { day(site.value(at: $0, of: shown.record)) }
        let isWholeDay = isWholeDay(calendar)
        func text(_ day: Day) -> JSONValue {
            guard let moment = day.moment, !isWholeDay else { return .text(day.date.isoText) }
            return .text(Copenhagen.rfc3339(moment))
        }
        return JSONValue.members([
            "startDate": text(start), "endDate": end.map(text),
            "eventStatus": .term(status(calendar)),
            "eventAttendanceMode": .term("OfflineEventAttendanceMode"),
            "eventSchedule": schedule(calendar),
            "offers": key(at: calendar.status) == "sold-out"
                ? .thing("Offer", ["availability": .term("SoldOut"), "url": .text(url)]) : nil,
        ])
    }

    /// A date field's day, or a moment field's with its time.
    private struct Day {
        let date: CalendarDate
        let moment: WallTime?
    }

    private func day(_ value: Value?) -> Day? {
        if case .date(let date) = value { return Day(date: date, moment: nil) }
        guard case .moment(let moment) = value else { return nil }
        return Day(date: moment.date, moment: moment)
    }

    private func isWholeDay(_ calendar: Schema.Calendar) -> Bool {
        calendar.allDay.flatMap { shown.version.values[$0]?.isSet } ?? false
    }

    private func key(at slot: Int?) -> String? {
        guard let slot, let term = shown.version.values[slot]?.chosen.first else { return nil }
        return shown.collection.fields[slot].type.choices?.terms[term].key
    }

    private func status(_ calendar: Schema.Calendar) -> String {
        switch key(at: calendar.status) {
        case "cancelled": "EventCancelled"
        case "moved": "EventRescheduled"
        default: "EventScheduled"
        }
    }
}

extension RecordDescription {
    /// The rule as a `Schedule`, whose days are the vocabulary's or RFC 5545's (`2TU`, the second Tuesday).
    private func schedule(_ calendar: Schema.Calendar) -> JSONValue? {
        let values = shown.version.values
        guard let slot = calendar.repeats, case .repeats(let recurrence) = values[slot],
            let start = day(values[calendar.start])
        else { return nil }
        let isWholeDay = isWholeDay(calendar)
        let end = isWholeDay ? nil : calendar.end.flatMap { day(values[$0]) }
        let until: JSONValue? = if case .until(let day) = recurrence.end { .text(day.isoText) } else { nil }
        let count: JSONValue? = if case .count(let count) = recurrence.end { .integer(count) } else { nil }
        let endsThatDay = end?.date == start.date
        return .thing(
            "Schedule",
            [
                "repeatFrequency": .text(recurrence.frequency),
                "byDay": .oneOrMore(recurrence.days(from: start.date)),
                "byMonthDay": recurrence.monthDay(from: start.date).map(JSONValue.integer),
                "byMonth": recurrence.rule == .yearly ? .integer(start.date.month) : nil,
                "startDate": .text(start.date.isoText),
                "endDate": until,
                "repeatCount": count,
                "startTime": isWholeDay ? nil : start.moment.map { .text($0.clockText) },
                "endTime": endsThatDay ? end?.moment.map { .text($0.clockText) } : nil,
                "exceptDate": .oneOrMore(recurrence.except.map { .text($0.isoText) }),
                "scheduleTimezone": .text("Europe/Copenhagen"),
            ])
    }
}

extension Recurrence {
    /// An ISO 8601 duration.
    fileprivate var frequency: String {
        switch rule {
        case .weekly: "P\(interval)W"
        case .monthly, .monthlyOn: "P\(interval)M"
        case .yearly: "P\(interval)Y"
        }
    }

    fileprivate func days(from first: CalendarDate) -> [JSONValue] {
        switch rule {
        case .weekly(let weekdays): (weekdays.isEmpty ? [first.weekday] : weekdays).map { .term(Self.names[$0 - 1]) }
        case .monthlyOn(let ordinal, let weekday):
            [.text("\(ordinal)" + Self.names[weekday - 1].prefix(2).uppercased())]
        case .monthly, .yearly: []
        }
    }

    fileprivate func monthDay(from first: CalendarDate) -> Int? {
        switch rule {
        case .monthly(let day): day ?? first.day
        case .yearly: first.day
        case .weekly, .monthlyOn: nil
        }
    }

    private static let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}

extension WallTime {
    /// `18:30:00`
    fileprivate var clockText: String { isoText.suffix(5) + ":00" }
}
