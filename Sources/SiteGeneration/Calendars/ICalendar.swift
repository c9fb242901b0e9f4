import ContentModel

/// A calendar as a file: iCalendar (RFC 5545), with what RFC 7986 adds for calendars that programs fetch again.
struct ICalendar: Sendable {
    /// What a program calls a calendar it fetches again and again; nil for a file that is put into one's own calendar,
    /// which some programs would otherwise make a new calendar for.
    let name: String?
    /// In the order they are written.
    let entries: [CalendarEntry]

    static let timeZone = "Europe/Copenhagen"

    var bytes: [UInt8] {
        var lines = ContentLines()
        lines.append("BEGIN", "VCALENDAR")
        lines.append("VERSION", "2.0")
        lines.append("PRODID", "-//Ildsjael//Ildsjael//DA")
        lines.append("CALSCALE", "GREGORIAN")
        if let name {
            lines.append("NAME", text: name)
            lines.append("X-WR-CALNAME", text: name)
            lines.append("REFRESH-INTERVAL;VALUE=DURATION", "PT12H")
        }
        // A calendar without any component is none (section 3.6), and a subscribed one may be empty for a while.
        if entries.isEmpty || entries.contains(where: \.time.isOnClock) { lines.appendTimeZone() }
        for entry in entries { lines.append(entry) }
        lines.append("END", "VCALENDAR")
        return lines.bytes
    }
}

extension CalendarEntry.Time {
    fileprivate var isOnClock: Bool {
        switch self {
        case .moment: true
        case .days: false
        }
    }
}

extension ContentLines {
    /// Denmark's clocks (section 3.6.5) by the rule that holds since 1996 (Directive 2000/84/EC).
    fileprivate mutating func appendTimeZone() {
        append("BEGIN", "VTIMEZONE")
        append("TZID", ICalendar.timeZone)
        appendObservance("DAYLIGHT", "CEST", since: "19960331T020000", from: "+0100", to: "+0200", month: 3)
        appendObservance("STANDARD", "CET", since: "19961027T030000", from: "+0200", to: "+0100", month: 10)
        append("END", "VTIMEZONE")
    }

    private mutating func appendObservance(
        _ kind: String, _ name: String, since: String, from: String, to: String, month: Int
    ) {
        append("BEGIN", kind)
        append("TZNAME", name)
        append("DTSTART", since)
        append("TZOFFSETFROM", from)
        append("TZOFFSETTO", to)
        append("RRULE", "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
        append("END", kind)
    }

    fileprivate mutating func append(_ entry: CalendarEntry) {
        append("BEGIN", "VEVENT")
        append("UID", text: entry.uid)
        append("DTSTAMP", entry.stamp.compactText + "T000000Z")
        append("SEQUENCE", String(entry.sequence))
        if let created = entry.created { append("CREATED", created.compactText + "T000000Z") }
        if let modified = entry.modified { append("LAST-MODIFIED", modified.compactText + "T000000Z") }
        appendTime(of: entry)
        append("SUMMARY", text: entry.summary)
        if !entry.description.isEmpty { append("DESCRIPTION", text: entry.description) }
        if let location = entry.location { append("LOCATION", text: location) }
        append("URL", entry.url)
        if !entry.categories.isEmpty { append("CATEGORIES", texts: entry.categories) }
        append("STATUS", entry.status.rawValue)
        if !entry.time.isOnClock { append("TRANSP", "TRANSPARENT") }
        append("END", "VEVENT")
    }

    private mutating func appendTime(of entry: CalendarEntry) {
        switch entry.time {
        case .days(let first, through: let last):
            append("DTSTART;VALUE=DATE", first.compactText)
            // The day after the last (section 3.6.1).
            let end = last.adding(days: 1)
            if end > first { append("DTEND;VALUE=DATE", end.compactText) }
        case .moment(let start, until: let end):
            let zone = ";TZID=\(ICalendar.timeZone)"
            let isOnce = entry.recurrence == nil
            append("DTSTART\(zone)", (isOnce ? start.shownByClocks : start).compactText)
            if let end, Copenhagen.utc(end) > Copenhagen.utc(start) {
                append("DTEND\(zone)", (isOnce ? end.shownByClocks : end).compactText)
            }
        }
        if let recurrence = entry.recurrence { append(recurrence, from: entry.time) }
    }

    private mutating func append(_ recurrence: Recurrence, from time: CalendarEntry.Time) {
        append("RRULE", recurrence.rule(from: time))
        for day in recurrence.except {
            switch time {
            case .days: append("EXDATE;VALUE=DATE", day.compactText)
            case .moment(let start, until: _):
                append("EXDATE;TZID=\(ICalendar.timeZone)", start.moved(to: day).compactText)
            }
        }
    }
}
