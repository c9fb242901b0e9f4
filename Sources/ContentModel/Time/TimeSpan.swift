/// From one time of day to another: opening hours. It ends on the next day where the end is not after the start.
public struct TimeSpan: Sendable, Hashable {
    /// Minutes since midnight, 0 to 1439.
    public let start: Int
    /// Minutes since midnight, 1 to 1440: midnight at the end of the day is 1440.
    public let end: Int

    public var isOverMidnight: Bool { end <= start }

    /// Reads `08:00-22:00`; `24:00` is midnight at the end of the day.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let start = Self.minutes(parts[0]), let end = Self.minutes(parts[1]), start < 1440,
            start != end
        else { return nil }
        self.start = start
        self.end = end == 0 ? 1440 : end
    }

    private static func minutes(_ text: Substring) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == 0x3A, let hour = number(bytes[0..<2]), let minute = number(bytes[3..<5]),
            hour < 24 && minute < 60 || hour == 24 && minute == 0
        else { return nil }
        return hour * 60 + minute
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// `08:00-22:00`
    public var isoText: String { "\(Self.clock(start))-\(Self.clock(end))" }

    static func clock(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return (hour < 10 ? "0" : "") + "\(hour):" + (minute < 10 ? "0" : "") + "\(minute)"
    }
}

extension TimeSpan {
    /// What was probably meant: `kl. 8-22`, `8.00 - 22.00`, `08.00–22.00`.
    static func meant(by text: String) -> TimeSpan? {
        var bare = text.lowercased().replacing("kl.", with: "").replacing("til", with: "-").filter { $0 != " " }
        bare = String(bare.map { $0 == "–" || $0 == "—" ? "-" : $0 == "." ? ":" : $0 })
        let parts = bare.split(separator: "-", omittingEmptySubsequences: false).map { part -> String in
            let halves = part.split(separator: ":", omittingEmptySubsequences: false)
            guard let hour = halves.first, halves.count <= 2 else { return String(part) }
            let minute = halves.count == 2 ? String(halves[1]) : "00"
            return (hour.utf8.count == 1 ? "0" : "") + hour + ":" + minute
        }
        return TimeSpan(parts.joined(separator: "-"))
    }
}

extension DateFormat {
    /// "kl. 8.00-22.00"
    public func timeSpan(_ span: TimeSpan) -> String {
        timeRange(fromMinute: span.start, toMinute: span.end)
    }
}
