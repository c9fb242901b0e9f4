/// When something happens again, as a rule over days: the time of day is that of its first time.
///
/// The rule is a part of RFC 5545's recurrence rule (section 3.3.10), with weeks that begin on Monday.
public struct Recurrence: Sendable, Hashable {
    public enum Rule: Sendable, Hashable {
        /// On these weekdays, Monday being 1, in order; on the first time's own weekday where there are none.
        case weekly(on: [Int])
        /// On a day of the month, in months that have it; the first time's own day where there is none.
        case monthly(day: Int?)
        /// On the first, second, third or fourth of a weekday in the month, or on the last (-1).
        case monthlyOn(ordinal: Int, weekday: Int)
        /// On the first time's day and month; 29 February in leap years alone.
        case yearly
    }

    public enum End: Sendable, Hashable {
        case never
        /// The last day on which it may happen.
        case until(CalendarDate)
        /// So many times, those that were called off among them.
        case count(Int)
    }

    public let rule: Rule
    /// Every so many weeks, months or years, from 1.
    public let interval: Int
    public let end: End
    /// Days on which it does not happen although the rule says so; in order.
    public let except: [CalendarDate]

    public init(rule: Rule, interval: Int = 1, end: End = .never, except: [CalendarDate] = []) {
        self.rule = rule
        self.interval = max(1, interval)
        self.end = end
        self.except = except.sorted()
    }

    /// `mon` to `sun`, as declarations and records write weekdays.
    static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    /// `first` to `fourth`, and `last`.
    static let ordinals = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1]
}
