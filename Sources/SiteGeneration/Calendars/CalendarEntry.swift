import ContentModel

/// An event or a deadline as programs for calendars know it (VEVENT of RFC 5545, section 3.6.1).
struct CalendarEntry: Sendable, Hashable {
    enum Time: Sendable, Hashable {
        /// Whole days, the last one included.
        case days(CalendarDate, through: CalendarDate)
        /// By the clocks of Denmark; without an end it takes no time.
        case moment(WallTime, until: WallTime?)

        var firstDay: CalendarDate {
            switch self {
            case .days(let first, through: _): first
            case .moment(let start, until: _): start.date
            }
        }

        var lastDay: CalendarDate {
            switch self {
            case .days(_, through: let last): last
            case .moment(let start, until: let end): (end ?? start).date
            }
        }
    }

    enum Status: String, Sendable, Hashable {
        case confirmed = "CONFIRMED"
        case cancelled = "CANCELLED"
    }

    /// The same in every file and language, so that whoever fetches two of them has the entry once.
    let uid: String
    let time: Time
    /// What happens again does so from `time`, which is a time that the rule gives.
    var recurrence: Recurrence?
    /// Which state of the record this is: the day it was changed, and a number that grows with the days.
    let stamp: CalendarDate
    var sequence = 0
    var created: CalendarDate?
    var modified: CalendarDate?
    let summary: String
    var description = ""
    var location: String?
    /// The record's page.
    let url: String
    var categories: [String] = []
    var status = Status.confirmed
}

extension CalendarEntry {
    /// The day after which it takes place no more; nil when it does so for ever.
    var lastDay: CalendarDate? {
        guard let recurrence else { return time.lastDay }
        let length = time.lastDay.dayNumber - time.firstDay.dayNumber
        switch recurrence.end {
        case .never: return nil
        case .until(let day): return day.adding(days: length)
        case .count:
            let last = recurrence.dates(from: time.firstDay, through: .last).last ?? time.firstDay
            return last.adding(days: length)
        }
    }

    /// How many entries a calendar holds at most, so that the programs that fetch it day after day can bear it.
    static let most = 2_000

    /// What a calendar shows on a day: what is to come and the past year's, the newest where there are too many; by time.
    static func kept(_ entries: [CalendarEntry], on day: CalendarDate) -> [CalendarEntry] {
        let oldest = day.adding(months: -12)
        let current = entries.map { (entry: $0, last: $0.lastDay ?? .last) }.filter { $0.last >= oldest }
        let newest = current.sorted { ($0.last, $0.entry.uid) > ($1.last, $1.entry.uid) }.prefix(most)
        return newest.map(\.entry).sorted { ($0.time.firstDay, $0.uid) < ($1.time.firstDay, $1.uid) }
    }
}
