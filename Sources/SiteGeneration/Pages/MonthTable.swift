import ContentModel

/// A collection's events by month: which months have pages, and what is on each.
struct MonthTable: Sendable {
    struct Entry: Sendable {
        let occurrence: Occurrence
        let record: Int

        /// The day under which it stands in a month: its first there.
        func day(in month: CalendarDate) -> CalendarDate { max(occurrence.start.date, month) }
    }

    /// How far back and ahead there are pages, in months.
    static let span = 24

    /// The first day of each month, in order and without gaps.
    let months: [CalendarDate]
    private let entries: [CalendarDate: [Entry]]

    init(_ records: [Int], site: Site, now: WallTime) {
        let thisMonth = now.date.firstOfMonth
        let (first, last) = (thisMonth.adding(months: -Self.span), thisMonth.adding(months: Self.span + 1))
        var entries: [CalendarDate: [Entry]] = [:]
        for record in records {
            guard let happening = site.happening(record) else { continue }
            let times = happening.occurrences(
                after: WallTime(startOf: first), through: last.adding(days: -1), most: 2_000)
            for occurrence in times {
                var month = max(first, occurrence.start.date.firstOfMonth)
                while month <= occurrence.lastDay, month < last {
                    entries[month, default: []].append(Entry(occurrence: occurrence, record: record))
                    month = month.adding(months: 1)
                }
            }
        }
        let used = [thisMonth] + entries.keys
        var months: [CalendarDate] = []
        var month = used.min() ?? thisMonth
        while month <= used.max() ?? thisMonth {
            months.append(month)
            month = month.adding(months: 1)
        }
        self.months = months
        self.entries = entries
    }

    /// In order of day and time; of those at the same time in the order of the site's records.
    func entries(in month: CalendarDate) -> [Entry] {
        (entries[month] ?? []).sorted {
            ($0.day(in: month), $0.occurrence.start, $0.record) < ($1.day(in: month), $1.occurrence.start, $1.record)
        }
    }
}

extension CalendarDate {
    var firstOfMonth: CalendarDate { adding(days: 1 - day) }
}
