/// Whether a record is on the site at a moment, by the trait `lifecycle` of its collection.
public enum Presence: Sendable, Hashable {
    case draft
    /// It will be shown from then on.
    case future(WallTime)
    case shown
    /// Its address says that it is over; the last day it was shown, where it has one.
    case expired(CalendarDate?)

    /// Nowhere on the site.
    public var isHidden: Bool {
        switch self {
        case .draft, .future: true
        case .shown, .expired: false
        }
    }

    public var isExpired: Bool { if case .expired = self { true } else { false } }
}

extension Record {
    /// Where the record is in its life; translations follow the main version.
    public func presence(in collection: Schema.Collection, at now: WallTime) -> Presence {
        guard let lifecycle = collection.traits.lifecycle else { return .shown }
        let status = term(at: lifecycle.status, in: collection)
        if status == "draft" { return .draft }
        if let from = lifecycle.from.flatMap({ main.values[$0]?.beginning }), from > now { return .future(from) }
        if status == "archived" { return .expired(nil) }
        if let flag = lifecycle.openEnded, case .flag(true) = main.values[flag] { return .shown }
        guard let end = lifecycle.until.flatMap({ main.values[$0]?.end }), end <= now else { return .shown }
        return .expired(end.adding(minutes: -1).date)
    }

    /// The key of the term chosen in a field.
    public func term(at slot: Int?, in collection: Schema.Collection) -> String? {
        guard let slot, case .choice(let term) = main.values[slot], let choices = collection.fields[slot].type.choices
        else { return nil }
        return choices.terms[term].key
    }
}

extension Value {
    /// The first minute of a date, or the moment itself; nil for other values.
    public var beginning: WallTime? {
        if case .date(let date) = self { return WallTime(startOf: date) }
        return if case .moment(let moment) = self { moment } else { nil }
    }

    /// The first minute after a date, or the moment itself: what lasts until then is over.
    public var end: WallTime? {
        if case .date(let date) = self { return WallTime(startOf: date.adding(days: 1)) }
        return if case .moment(let moment) = self { moment } else { nil }
    }

    /// A date, or a moment's date.
    public var day: CalendarDate? {
        if case .date(let date) = self { return date }
        return if case .moment(let moment) = self { moment.date } else { nil }
    }
}
