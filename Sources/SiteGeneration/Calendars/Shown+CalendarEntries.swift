import ContentModel

/// A record's entries in calendars. Times are those of the main version, so that all languages agree on them.
extension Shown {
    /// The record's event, by the trait `calendar`; nil without a start.
    var event: CalendarEntry? {
        guard let calendar = collection.traits.calendar, let time = eventTime(calendar) else { return nil }
        let status = calendar.status.flatMap { ShownStatus(self, slot: $0) }
        var entry = entry(uid: uid, time, summary: title)
        entry.recurrence = calendar.repeats.flatMap { main($0) }?.recurrence
        entry.description = [status?.notice, summary, entry.url].compactMap { $0 }.joined(separator: "\n\n")
        entry.location = calendar.place.flatMap(placeText)
        entry.categories = categories
        entry.status = status?.isCancelled == true ? .cancelled : .confirmed
        return entry
    }

    /// When the record's rounds close, by the trait `rounds`; two at the same time are one.
    var deadlines: [CalendarEntry] {
        guard let rounds = collection.traits.rounds else { return [] }
        var seen: Set<CalendarEntry.Time> = []
        return closings(rounds).compactMap { value in
            guard let time = CalendarEntry.Time(closing: value), seen.insert(time).inserted else { return nil }
            let title = interface.phrases.text("deadlineTitle", ["title": title])
            var entry = entry(uid: uid(time), time, summary: title)
            entry.description = [summary, entry.url].compactMap { $0 }.joined(separator: "\n\n")
            return entry
        }
    }

    private func main(_ slot: Int) -> Value? { site.records[record].main.values[slot] }

    private func day(_ slot: Int?) -> CalendarDate? {
        if let slot, case .date(let date) = main(slot) { date } else { nil }
    }

    private var uid: String {
        "\(collection.id)-\(site.records[record].id.slug)@\(site.settings.baseURL.host)"
    }

    /// A slug has no full stop, so that no event has the name of a deadline.
    private func uid(_ closing: CalendarEntry.Time) -> String {
        let when =
            switch closing {
            case .days(let day, through: _): day.compactText
            case .moment(let moment, until: _): moment.compactText
            }
        return "\(collection.id)-\(site.records[record].id.slug).\(when)@\(site.settings.baseURL.host)"
    }

    /// What entries of every kind say. How new they are is taken from the record alone, so that the same content gives
    /// the same bytes: its number grows by one for each day between its first date and its last change.
    private func entry(uid: String, _ time: CalendarEntry.Time, summary: String) -> CalendarEntry {
        let calendar = collection.traits.calendar
        let (created, updated) = (day(calendar?.created), day(calendar?.updated))
        let first = created ?? day(collection.traits.feed?.date)
        return CalendarEntry(
            uid: uid, time: time, stamp: updated ?? first ?? time.firstDay,
            sequence: updated.map { max(0, $0.dayNumber - (first?.dayNumber ?? 0)) } ?? 0, created: created,
            modified: updated, summary: summary, url: site.settings.baseURL.absolute(path))
    }

    private func eventTime(_ calendar: Schema.Calendar) -> CalendarEntry.Time? {
        let end = calendar.end.flatMap { main($0) }
        let isAllDay = calendar.allDay.flatMap { main($0) }?.isSet ?? false
        switch main(calendar.start) {
        case .date(let first): return .days(first, through: max(first, end?.dayInCalendar ?? first))
        case .moment(let start) where isAllDay:
            return .days(start.date, through: max(start.date, end?.dayInCalendar ?? start.date))
        case .moment(let start):
            if case .moment(let end) = end { return .moment(start, until: end) }
            return .moment(start, until: nil)
        default: return nil
        }
    }

    /// A text, an address or a choice; of another record its title and its address.
    private func placeText(_ slot: Int) -> String? {
        if let place = site.related(record, slot: slot).first.map(other) {
            let address = place.version.values.lazy.compactMap { ShownAddress($0)?.address.line }.first
            return [place.title, address].compactMap { $0 }.joined(separator: ", ")
        }
        let value = version.values[slot]
        return ShownTerm.chosen(value, slot: slot, self).first?.label ?? value?.plainText(for: interface)
    }

    /// The terms of all facets that the record has, each once.
    private var categories: [String] {
        var seen: Set<String> = []
        return collection.fields.enumerated().flatMap { slot, field in
            field.isFacet ? ShownTerm.chosen(main(slot), slot: slot, self).map(\.label) : []
        }.filter { seen.insert($0).inserted }
    }

    private func closings(_ rounds: Schema.Rounds) -> [Value] {
        guard let list = rounds.list else { return [main(rounds.closes)].compactMap { $0 } }
        guard case .list(let rows) = main(list) else { return [] }
        return rows.compactMap { $0[rounds.closes] }
    }
}

/// What an event's status means to those who have it in their calendar.
private struct ShownStatus {
    let isCancelled: Bool
    /// Said first in the description, as calendars know no more than that an event is cancelled.
    let notice: String?

    init?(_ shown: Shown, slot: Int) {
        guard let term = ShownTerm.chosen(shown.site.records[shown.record].main.values[slot], slot: slot, shown).first
        else { return nil }
        isCancelled = term.key == "cancelled"
        notice = ["cancelled", "moved", "sold-out"].contains(term.key) ? term.label : nil
    }
}

extension CalendarEntry.Time {
    fileprivate init?(closing value: Value) {
        switch value {
        case .date(let day): self = .days(day, through: day)
        case .moment(let moment): self = .moment(moment, until: nil)
        default: return nil
        }
    }
}

extension Value {
    fileprivate var dayInCalendar: CalendarDate? {
        switch self {
        case .date(let day): day
        case .moment(let moment): moment.date
        default: nil
        }
    }

    fileprivate var recurrence: Recurrence? {
        if case .repeats(let recurrence) = self { recurrence } else { nil }
    }
}

extension BaseURL {
    /// The host alone, without scheme and port.
    fileprivate var host: Substring {
        let host = origin.firstRange(of: "://").map { origin[$0.upperBound...] } ?? origin[...]
        return host.prefix { $0 != ":" }
    }
}
