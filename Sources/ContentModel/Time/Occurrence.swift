/// One time that an event takes place.
public struct Occurrence: Sendable, Hashable {
    /// Of whole days the first minute of the first.
    public let start: WallTime
    /// Of whole days the first minute of the last, which is a day of the event; nil where no end is known.
    public let end: WallTime?
    public let isAllDay: Bool

    public init(start: WallTime, end: WallTime?, isAllDay: Bool) {
        self.start = start
        self.end = end
        self.isAllDay = isAllDay
    }

    /// What ends at midnight is not on the day that begins then.
    public var lastDay: CalendarDate {
        guard let end, end > start else { return start.date }
        return isAllDay ? end.date : end.adding(minutes: -1).date
    }

    /// The moment from which the event is over.
    public var over: WallTime {
        if isAllDay { return WallTime(startOf: lastDay.adding(days: 1)) }
        return end ?? start
    }

    /// The same event on another day, at the same times of the clock.
    public func moved(to date: CalendarDate) -> Occurrence {
        let minutes = (date.dayNumber - start.date.dayNumber) * 1440
        return Occurrence(
            start: start.adding(minutes: minutes), end: end?.adding(minutes: minutes), isAllDay: isAllDay)
    }
}

/// When an event takes place, seen from a moment: once, or by a rule.
public struct Happening: Sendable {
    public let first: Occurrence
    public let repeats: Recurrence?
    /// The one going on or coming; nil when it is all over.
    public let next: Occurrence?

    public init(first: Occurrence, repeats: Recurrence?, now: WallTime) {
        self.first = first
        self.repeats = repeats
        guard let repeats else {
            next = first.over > now ? first : nil
            return
        }
        next = repeats.firstDate(from: first.start.date, after: now.date) { first.moved(to: $0).over > now }
            .map(first.moved)
    }

    public var isOver: Bool { next == nil }

    /// The next one, or of what is over the last.
    public var nearest: Occurrence { next ?? last }

    /// The last one of what ends; of what does not end the first.
    private var last: Occurrence {
        repeats?.lastDate(from: first.start.date).map(first.moved) ?? first
    }

    /// Those that are over later than a moment, up to a day, at most so many.
    public func occurrences(after moment: WallTime, through last: CalendarDate, most: Int) -> [Occurrence] {
        guard let repeats else { return first.over > moment && first.start.date <= last ? [first] : [] }
        return repeats.dates(from: first.start.date, through: last, most: most) { first.moved(to: $0).over > moment }
            .map(first.moved)
    }
}

extension Record {
    /// When the record's event takes place, by the trait `calendar`; nil without the trait or a start.
    public func happening(in collection: Schema.Collection, at now: WallTime) -> Happening? {
        guard let calendar = collection.traits.calendar, let start = main.values[calendar.start],
            let beginning = start.beginning
        else { return nil }
        let end = calendar.end.flatMap { main.values[$0]?.beginning }
        var isAllDay = if case .date = start { true } else { false }
        if let flag = calendar.allDay, case .flag(true) = main.values[flag] { isAllDay = true }
        let first =
            isAllDay
            ? Occurrence(
                start: WallTime(startOf: beginning.date), end: end.map { WallTime(startOf: $0.date) }, isAllDay: true)
            : Occurrence(start: beginning, end: end, isAllDay: false)
        var recurrence: Recurrence?
        if let slot = calendar.repeats, case .repeats(let rule) = main.values[slot] { recurrence = rule }
        return Happening(first: first, repeats: recurrence, now: now)
    }
}
