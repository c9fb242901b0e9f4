import ContentModel
import Layouts

/// A month as weeks from Monday to Sunday, each day with what goes on then.
struct MonthGrid: Sendable {
    /// One place of a week; days of other months are left empty.
    struct Cell: Sendable {
        let day: Day?

        static let names = Names<Cell>([.names("day", Day.names) { $0.day }])
    }

    struct Day: Sendable {
        let date: CalendarDate
        let isToday: Bool
        /// What goes on that day, also what began before.
        let lines: [MonthPage.Line]
        /// Where the list tells of them: the day itself, or the first one of what began before.
        let target: CalendarDate?
        let phrases: Phrases

        /// Titles that have room in a cell.
        private static let most = 2

        static let names = Names<Day>([
            .text("number") { String($0.date.day) },
            .text("iso") { $0.date.isoText },
            .flag("isToday") { $0.isToday },
            .text("url") { day in day.target.map { "#" + $0.anchor } },
            .text("count") { $0.lines.isEmpty ? nil : $0.phrases.count("countEvents", $0.lines.count) },
            .list("lines", MonthPage.Line.names) { Array($0.lines.prefix(most)) },
            .text("more") { $0.lines.count > most ? "+\($0.lines.count - most)" : nil },
        ])
    }

    struct Week: Sendable {
        let number: Int
        let cells: [Cell]

        static let names = Names<Week>([
            .text("number") { String($0.number) }, .list("days", Cell.names) { $0.cells },
        ])
    }

    struct Weekday: Sendable {
        let name: String
        let short: String

        static let names = Names<Weekday>([.text("name") { $0.name }, .text("short") { $0.short }])

        static func all(_ words: DateWords) -> [Weekday] {
            zip(words.weekdays, words.shortWeekdays).map { Weekday(name: $0, short: $1) }
        }
    }

    /// The Mondays of a month's weeks, the first of which may lie in the month before.
    static func mondays(of month: CalendarDate) -> [CalendarDate] {
        let last = month.adding(months: 1).adding(days: -1)
        return Array(
            sequence(first: month.adding(days: 1 - month.weekday)) { monday in
                let next = monday.adding(days: 7)
                return next > last ? nil : next
            })
    }

    /// The weeks of a month; `entries` are those of the month in the list's order, each with its line.
    static func weeks(
        of month: CalendarDate, entries: [(entry: MonthTable.Entry, line: MonthPage.Line)], today: CalendarDate,
        phrases: Phrases
    ) -> [Week] {
        mondays(of: month).map { monday in
            let cells = (0..<7).map { place in
                let date = monday.adding(days: place)
                // Past the last of all dates there is that one again.
                guard date.firstOfMonth == month, date.weekday == place + 1 else { return Cell(day: nil) }
                let held = entries.filter { $0.entry.day(in: month) <= date && date <= $0.entry.occurrence.lastDay }
                let days = held.map { $0.entry.day(in: month) }
                return Cell(
                    day: Day(
                        date: date, isToday: date == today, lines: held.map(\.line),
                        target: days.contains(date) ? date : days.first, phrases: phrases))
            }
            return Week(number: monday.weekNumber, cells: cells)
        }
    }
}

extension CalendarDate {
    /// The id of a day's part of a month's page.
    var anchor: String { "dag-\(day)" }
}
