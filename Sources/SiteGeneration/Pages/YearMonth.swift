import ContentModel
import Layouts

/// One month of a year wheel: the dates that some records have in it.
struct YearMonth: Sendable {
    struct Entry: Sendable {
        let date: CalendarDate
        let text: String
        /// "onsdag den 2. december 2026 kl. 19.00-21.00"
        let when: String
        let shown: Shown

        static let names = Names<Entry>([
            .text("text") { $0.text },
            .text("when") { $0.when },
            .text("iso") { $0.date.isoText },
            .text("url") { $0.shown.href },
            .text("lang") { $0.shown.titleLanguage },
        ])
    }

    let text: String
    let entries: [Entry]

    static let names = Names<YearMonth>([
        .text("text") { $0.text },
        .flag("isEmpty") { $0.entries.isEmpty },
        .list("entries", Entry.names) { $0.entries },
    ])

    /// How many months a wheel has, from the one of the build on.
    static let count = 12

    /// The wheel of some records, by the traits `calendar`, `rounds` and `milestones` of their collections.
    static func wheel(of records: [Shown], interface: Interface, now: WallTime) -> [YearMonth] {
        let first = now.date.firstOfMonth
        let end = first.adding(months: count)
        let entries = records.flatMap { $0.yearEntries(from: first, before: end) }.enumerated().sorted {
            ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
        }.map(\.element)
        return (0..<count).map { place in
            let month = first.adding(months: place)
            let words = interface.dates.month(of: month)
            return YearMonth(
                text: words.prefix(1).uppercased() + words.dropFirst(),
                entries: entries.filter { $0.date.firstOfMonth == month })
        }
    }
}

extension Shown {
    fileprivate func yearEntries(from first: CalendarDate, before end: CalendarDate) -> [YearMonth.Entry] {
        (happenings(from: first, before: end) + yearDeadlines + dueMilestones).filter {
            $0.date >= first && $0.date < end
        }
    }

    private func happenings(from first: CalendarDate, before end: CalendarDate) -> [YearMonth.Entry] {
        guard let happening = site.happening(record) else { return [] }
        let times = happening.occurrences(after: WallTime(startOf: first), through: end.adding(days: -1), most: 400)
        return times.map { occurrence in
            let time = ShownCalendar.Time(occurrence: occurrence, interface: interface)
            return YearMonth.Entry(
                date: max(first, occurrence.start.date), text: titleWithStatus, when: time.text, shown: self)
        }
    }

    /// "Stjerneaften (Aflyst)"
    private var titleWithStatus: String {
        guard let status = ShownCalendar(self)?.status, status.isNotAsPlanned else { return title }
        return "\(title) (\(status.label))"
    }

    private var yearDeadlines: [YearMonth.Entry] {
        site.records[record].rounds(in: collection).flatMap { round -> [YearMonth.Entry] in
            let line = ShownRounds.Line(round: round, shown: self)
            let opens = round.opens.map {
                YearMonth.Entry(
                    date: $0.date, text: interface.phrases.text("yearOpens", ["title": title]), when: line.opens ?? "",
                    shown: self)
            }
            let closes = YearMonth.Entry(
                date: round.closes.day, text: interface.phrases.text("deadlineTitle", ["title": title]),
                when: line.closes, shown: self)
            return [opens, closes].compactMap { $0 }
        }
    }

    private var dueMilestones: [YearMonth.Entry] {
        milestones.map { milestone in
            YearMonth.Entry(
                date: milestone.date, text: "\(title): \(milestone.text)",
                when: interface.dates.dateWithWeekday(milestone.date), shown: self)
        }
    }
}
