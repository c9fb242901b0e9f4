/// A time in which something can be applied for or answered.
public struct Round: Sendable, Hashable {
    public enum State: Sendable, Hashable {
        case open, coming, closed
    }

    /// Nil: it has been open all along.
    public let opens: WallTime?
    /// The last day, itself included, or the last moment.
    public let closes: Deadline

    /// A day, or a moment.
    public enum Deadline: Sendable, Hashable {
        case day(CalendarDate)
        case moment(WallTime)

        /// From then on it is too late.
        public var over: WallTime {
            switch self {
            case .day(let day): WallTime(startOf: day.adding(days: 1))
            case .moment(let moment): moment
            }
        }

        public var day: CalendarDate {
            switch self {
            case .day(let day): day
            case .moment(let moment): moment.date
            }
        }
    }

    public func state(at now: WallTime) -> State {
        if closes.over <= now { return .closed }
        return opens.map { $0 > now } ?? false ? .coming : .open
    }
}

extension Record {
    /// The record's rounds by the trait `rounds`, in order of their deadlines.
    public func rounds(in collection: Schema.Collection) -> [Round] {
        guard let trait = collection.traits.rounds else { return [] }
        guard let list = trait.list else { return [Self.round(main.values, trait)].compactMap { $0 } }
        guard case .list(let rows) = main.values[list] else { return [] }
        return rows.compactMap { Self.round($0, trait) }.sorted { $0.closes.over < $1.closes.over }
    }

    private static func round(_ values: [Value?], _ trait: Schema.Rounds) -> Round? {
        let deadline: Round.Deadline
        switch values[trait.closes] {
        case .date(let day): deadline = .day(day)
        case .moment(let moment): deadline = .moment(moment)
        default: return nil
        }
        return Round(opens: trait.opens.flatMap { values[$0]?.beginning }, closes: deadline)
    }
}

extension [Round] {
    /// The one people ask about: the first that is open, else the first to open, else the last that was.
    public func nearest(at now: WallTime) -> Round? {
        first { $0.state(at: now) == .open } ?? first { $0.state(at: now) == .coming } ?? last
    }
}
