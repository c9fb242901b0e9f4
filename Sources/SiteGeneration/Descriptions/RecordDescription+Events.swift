import ContentModel

/// When an event is, and whether: from the trait `calendar`.
extension RecordDescription {
    /// Of what repeats the next time, as the page shows it, with the rule. Nil for a record without a beginning.
    var event: [JSONValue.Member]? {
        guard let calendar = shown.collection.traits.calendar, let happening = site.happening(shown.record) else {
            return nil
        }
        let nearest = happening.nearest
        func text(_ moment: WallTime) -> JSONValue {
            .text(nearest.isAllDay ? moment.date.isoText : Copenhagen.rfc3339(moment))
        }
        let status = calendar.status.flatMap(shown.term)?.key
        return JSONValue.members([
            "startDate": text(nearest.start), "endDate": nearest.end.map(text),
            "eventStatus": .term(Self.term(ofStatus: status)),
            "eventAttendanceMode": .term("OfflineEventAttendanceMode"),
            "eventSchedule": schedule(happening),
            "offers": status == "sold-out"
                ? .thing("Offer", ["availability": .term("SoldOut"), "url": .text(url)]) : nil,
        ])
    }

    private static func term(ofStatus key: String?) -> String {
        switch key {
        case "cancelled": "EventCancelled"
        case "moved": "EventRescheduled"
        default: "EventScheduled"
        }
    }
}

extension RecordDescription {
    /// The rule as a `Schedule`, whose days are the vocabulary's or RFC 5545's (`2TU`, the second Tuesday).
    private func schedule(_ happening: Happening) -> JSONValue? {
        guard let recurrence = happening.repeats else { return nil }
        let (start, end, isAllDay) = (happening.first.start, happening.first.end, happening.first.isAllDay)
        let until: JSONValue? = if case .until(let day) = recurrence.end { .text(day.isoText) } else { nil }
        let count: JSONValue? = if case .count(let count) = recurrence.end { .integer(count) } else { nil }
        let endsThatDay = !isAllDay && end?.date == start.date
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
                "startTime": isAllDay ? nil : .text(start.clockText),
                "endTime": endsThatDay ? end.map { .text($0.clockText) } : nil,
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
