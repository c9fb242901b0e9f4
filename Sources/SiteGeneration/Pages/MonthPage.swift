import ContentModel
import Layouts

/// A collection's events of one month, day by day.
struct MonthPage: Sendable {
    struct Line: Sendable {
        let entry: MonthTable.Entry
        let shown: Shown

        private var time: ShownCalendar.Time {
            ShownCalendar.Time(occurrence: entry.occurrence, interface: shown.interface)
        }

        static let names = Names<Line>([
            .text("title") { $0.shown.title },
            .text("url") { $0.shown.href },
            .text("lang") { $0.shown.titleLanguage },
            .names("time", ShownCalendar.Time.names) { $0.time },
            .list("badges", Badge.names) { line in
                line.shown.badges.filter { $0.kind != "past" }
            },
        ])
    }

    struct Day: Sendable {
        let date: CalendarDate
        let lines: [Line]

        static let names = Names<Day>([
            .text("text") { $0.lines.first?.shown.interface.dates.dateWithWeekday($0.date) },
            .text("iso") { $0.date.isoText },
            .text("id") { $0.date.anchor },
            .list("lines", Line.names) { $0.lines },
        ])
    }

    let catalogue: Catalogue
    let collection: Schema.Collection
    let language: Language
    /// Its first day.
    let month: CalendarDate
    let table: MonthTable

    private var entries: [MonthTable.Entry] { table.entries(in: month) }

    private var lines: [(entry: MonthTable.Entry, line: Line)] {
        entries.map { ($0, Line(entry: $0, shown: catalogue.shown($0.record, in: language))) }
    }

    private var weeks: [MonthGrid.Week] {
        MonthGrid.weeks(
            of: month, entries: lines, today: catalogue.now.date, phrases: catalogue.site.phrases(in: language))
    }

    private var days: [Day] {
        var days: [(date: CalendarDate, lines: [Line])] = []
        for (entry, line) in lines {
            let date = entry.day(in: month)
            if days.last?.date == date { days[days.count - 1].lines.append(line) } else { days.append((date, [line])) }
        }
        return days.map { Day(date: $0.date, lines: $0.lines) }
    }

    private func link(_ distance: Int) -> String? {
        let other = month.adding(months: distance)
        guard table.months.contains(other) else { return nil }
        return catalogue.site.settings.baseURL.href(catalogue.site.addresses.month(collection, other, language))
    }

    static let names: [Names<MonthPage>.Name] = [
        .names("collection", CollectionHead.names) { CollectionHead($0.collection, $0.catalogue.site, $0.language) },
        .text("count") { $0.catalogue.site.phrases(in: $0.language).count("countEvents", $0.entries.count) },
        .flag("isEmpty") { $0.entries.isEmpty },
        .list("days", Day.names) { $0.days },
        .list("weekdays", MonthGrid.Weekday.names) { page in
            MonthGrid.Weekday.all(page.catalogue.interface(in: page.language).dates.words)
        },
        .list("weeks", MonthGrid.Week.names) { $0.weeks },
        .text("previous") { $0.link(-1) },
        .text("next") { $0.link(1) },
    ]
}
