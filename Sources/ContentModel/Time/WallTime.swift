/// A date with hour and minute, as a clock on the wall shows them; which moment that is, `Copenhagen` knows.
public struct WallTime: Sendable, Hashable {
    public let date: CalendarDate
    /// Since midnight, 0 to 1439.
    public let minuteOfDay: Int

    public var hour: Int { minuteOfDay / 60 }
    public var minute: Int { minuteOfDay % 60 }

    /// The time, or nil when the clock has no such hour or minute.
    public init?(date: CalendarDate, hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(date: date, minuteOfDay: hour * 60 + minute)
    }

    /// The first minute of a day.
    public init(startOf date: CalendarDate) {
        self.init(date: date, minuteOfDay: 0)
    }

    private init(date: CalendarDate, minuteOfDay: Int) {
        self.date = date
        self.minuteOfDay = minuteOfDay
    }
}

extension WallTime: Comparable {
    public static func < (left: WallTime, right: WallTime) -> Bool {
        (left.date, left.minuteOfDay) < (right.date, right.minuteOfDay)
    }
}

extension WallTime {
    /// Minutes on the same clock since 1970-01-01T00:00.
    public var minuteNumber: Int { date.dayNumber * 1440 + minuteOfDay }

    /// The time so many minutes after 1970-01-01T00:00 on the same clock, within the years 1 to 9999.
    public init(minuteNumber: Int) {
        let bounds = (WallTime(startOf: .first).minuteNumber, WallTime(startOf: .last).minuteNumber + 1439)
        let clamped = min(max(minuteNumber, bounds.0), bounds.1)
        let days = clamped >= 0 ? clamped / 1440 : (clamped - 1439) / 1440
        self.init(date: CalendarDate(dayNumber: days), minuteOfDay: clamped - days * 1440)
    }

    /// So many minutes later on the same clock, or earlier when negative; a change of the clock is not counted.
    public func adding(minutes: Int) -> WallTime {
        let (sum, overflows) = minuteNumber.addingReportingOverflow(minutes)
        return WallTime(minuteNumber: overflows ? minutes : sum)
    }
}

extension WallTime: CustomStringConvertible {
    /// Reads `YYYY-MM-DDTHH:MM` and nothing else; nil also where calendar or clock has no such time.
    @inlinable
    public init?(iso text: some StringProtocol) {
        let direct = text.utf8.withContiguousStorageIfAvailable { WallTime(isoBytes: $0) }
        guard let time = direct ?? Array(text.utf8).withUnsafeBufferPointer({ WallTime(isoBytes: $0) }) else {
            return nil
        }
        self = time
    }

    @usableFromInline
    init?(isoBytes bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 16, bytes[10] == 0x54, bytes[13] == 0x3A,
            let date = CalendarDate(isoBytes: UnsafeBufferPointer(rebasing: bytes[..<10])),
            let hour = bytes.twoDigits(at: 11), let minute = bytes.twoDigits(at: 14)
        else { return nil }
        self.init(date: date, hour: hour, minute: minute)
    }

    /// `YYYY-MM-DDTHH:MM`.
    public var isoText: String {
        var bytes: [UInt8] = []
        appendISO(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func appendISO(to bytes: inout [UInt8]) {
        date.appendISO(to: &bytes)
        bytes.append(0x54)
        bytes.appendDigits(hour)
        bytes.append(0x3A)
        bytes.appendDigits(minute)
    }

    public var description: String { isoText }
}
