import ContentModel

/// A record's entries in calendars. Times are those of the main version, so that all languages agree on them.
extension Shown {
    /// The record's event, by the trait `calendar`; nil without a start.
    var event: CalendarEntry? {
        guard let calendar = collection.traits.calendar, let happening = site.happening(record) else { return nil }
        // Said first, as calendars know no more than that an event is cancelled.
        let status = calendar.status.flatMap { ShownTerm.chosen(main($0), slot: $0, self).first }
        let notice = status.flatMap { $0.isNotAsPlanned ? $0.label : nil }
        var entry = entry(uid: uid, CalendarEntry.Time(happening.first), summary: title)
        entry.recurrence = happening.repeats
        entry.description = [notice, summary, entry.url].compactMap { $0 }.joined(separator: "\n\n")
        entry.location = calendar.place.flatMap(placeText)
        entry.categories = categories
        entry.status = status?.key == "cancelled" ? .cancelled : .confirmed
        return entry
    }

    /// When the record's rounds close, by the trait `rounds`; two at the same time are one.
    var deadlines: [CalendarEntry] {
        var seen: Set<CalendarEntry.Time> = []
        return site.records[record].rounds(in: collection).compactMap { round in
            let time = CalendarEntry.Time(round.closes)
            guard seen.insert(time).inserted else { return nil }
            let title = interface.phrases.text("deadlineTitle", ["title": title])
            var entry = entry(uid: uid(time), time, summary: title)
            entry.description = [summary, entry.url].compactMap { $0 }.joined(separator: "\n\n")
            return entry
        }
    }

    private func main(_ slot: Int) -> Value? { site.records[record].main.values[slot] }

    private func day(_ slot: Int?) -> CalendarDate? { slot.flatMap(main)?.day }

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

    /// A text, an address or a choice; of another record its title and its address.
    private func placeText(_ slot: Int) -> String? {
        if let place = site.related(record, slot: slot).first.map(other) {
            let address = place.version.values.lazy.compactMap { ShownAddress($0)?.address.line }.first
            return [place.title, address].compactMap { $0 }.joined(separator: ", ")
        }
        let value = version.values[slot]
        return term(slot)?.label ?? value?.plainText(for: interface)
    }

    /// The terms of all facets that the record has, each once.
    private var categories: [String] {
        var seen: Set<String> = []
        return collection.fields.enumerated().flatMap { slot, field in
            field.isFacet ? ShownTerm.chosen(main(slot), slot: slot, self).map(\.label) : []
        }.filter { seen.insert($0).inserted }
    }
}

extension CalendarEntry.Time {
    fileprivate init(_ occurrence: Occurrence) {
        self =
            occurrence.isAllDay
            ? .days(occurrence.start.date, through: max(occurrence.start.date, occurrence.lastDay))
            : .moment(occurrence.start, until: occurrence.end)
    }

    fileprivate init(_ deadline: Round.Deadline) {
        switch deadline {
        case .day(let day): self = .days(day, through: day)
        case .moment(let moment): self = .moment(moment, until: nil)
        }
    }
}

extension BaseURL {
    /// The host alone, without scheme and port.
    fileprivate var host: Substring {
        let host = origin.firstRange(of: "://").map { origin[$0.upperBound...] } ?? origin[...]
        return host.prefix { $0 != ":" }
    }
}
