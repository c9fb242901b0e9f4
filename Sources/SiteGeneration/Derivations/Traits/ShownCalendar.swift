import ContentModel
import Layouts

/// When a record's event takes place, as a layout shows it.
struct ShownCalendar: Sendable {
    /// One time, in words and for machines.
    struct Time: Sendable {
        let occurrence: Occurrence
        let interface: Interface

        var text: String {
            let dates = interface.dates
            let (start, end) = (occurrence.start, occurrence.end ?? occurrence.start)
            guard occurrence.isAllDay else { return dates.range(start, end) }
            if start.date != end.date { return dates.range(start.date, end.date) }
            return interface.phrases.text("allDay", ["date": dates.dateWithWeekday(start.date)])
        }

        /// What is left to say under a heading that names the first day: hours, or the whole time of what lasts longer.
        var hours: String? {
            let end = occurrence.end ?? occurrence.start
            if occurrence.lastDay != occurrence.start.date { return text }
            if occurrence.isAllDay { return interface.phrases.text("wholeDay") }
            return end == occurrence.start
                ? interface.dates.time(occurrence.start) : interface.dates.timeRange(occurrence.start, end)
        }

        static let names = Names<Time>([
            .text("text") { $0.text },
            .text("hours") { $0.hours },
            .text("iso") {
                $0.occurrence.isAllDay ? $0.occurrence.start.date.isoText : Copenhagen.rfc3339($0.occurrence.start)
            },
        ])
    }

    /// How many of the coming times a page lists.
    static let mostTimes = 12

    let shown: Shown
    let happening: Happening

    init?(_ shown: Shown) {
        guard let happening = shown.site.happening(shown.record) else { return nil }
        self.shown = shown
        self.happening = happening
    }

    /// What an editor chose to say of it.
    var status: ShownTerm? { shown.collection.traits.calendar?.status.flatMap(shown.term) }

    /// The event as a file for a reader's own calendar.
    private var file: String? {
        guard let calendar = shown.collection.traits.calendar, shown.value(calendar.start) != nil else { return nil }
        let path = shown.site.addresses.calendar(of: shown.id, shown.version.language)
        return shown.site.settings.baseURL.href(path)
    }

    private var repeats: String? {
        happening.repeats?.text(shown.interface.phrases, shown.interface.dates, first: happening.first.start.date)
    }

    /// The coming times of what repeats, the next one first.
    private var times: [Time] {
        guard happening.repeats != nil else { return [] }
        let horizon = shown.now.date.adding(months: 24)
        return happening.occurrences(after: shown.now, through: horizon, most: Self.mostTimes).map {
            Time(occurrence: $0, interface: shown.interface)
        }
    }

    static let names = Names<ShownCalendar>([
        .text("when") { Time(occurrence: $0.happening.nearest, interface: $0.shown.interface).text },
        .names("start", Time.names) { Time(occurrence: $0.happening.nearest, interface: $0.shown.interface) },
        .text("repeats") { $0.repeats },
        .list("times", Time.names) { $0.times },
        .flag("hasTimes") { $0.happening.repeats != nil && !$0.happening.isOver },
        .text("file") { $0.file },
        .flag("isOver") { $0.happening.isOver },
        .flag("isCancelled") { $0.status?.key == "cancelled" },
        .flag("isMoved") { $0.status?.key == "moved" },
        .flag("isSoldOut") { $0.status?.key == "sold-out" },
        .flag("isOpen") { !$0.happening.isOver && !["cancelled", "sold-out"].contains($0.status?.key) },
    ])
}

extension ShownTerm {
    /// The term of an event's status says that all does not go as planned.
    var isNotAsPlanned: Bool { ["cancelled", "moved", "sold-out"].contains(key) }
}
