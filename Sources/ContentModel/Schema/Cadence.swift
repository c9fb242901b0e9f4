extension Schema {
    /// How often something is to be done: `3 months`, `2 weeks`.
    public struct Cadence: Sendable, Hashable {
        public let months: Int
        public let days: Int

        /// Reads a number from 1 and `days`, `weeks`, `months` or `years`, also in the singular.
        public init?(_ text: String) {
            let parts = text.split(separator: " ")
            guard parts.count == 2, let count = Int(parts[0]), (1...1_000).contains(count) else { return nil }
            switch parts[1] {
            case "day", "days": self.init(months: 0, days: count)
            case "week", "weeks": self.init(months: 0, days: 7 * count)
            case "month", "months": self.init(months: count, days: 0)
            case "year", "years": self.init(months: 12 * count, days: 0)
            default: return nil
            }
        }

        private init(months: Int, days: Int) {
            self.months = months
            self.days = days
        }

        /// The day by which it is to be done again.
        public func due(after date: CalendarDate) -> CalendarDate {
            date.adding(months: months).adding(days: days)
        }
    }
}
