/// The clocks of Denmark, Europe/Copenhagen: UTC+1, and UTC+2 from the last Sunday of March at 01:00 UTC to the last
/// Sunday of October at 01:00 UTC (Directive 2000/84/EC; so since 1996, and here in every year).
public enum Copenhagen {
    /// How far the clocks are ahead of UTC at a wall time, in minutes.
    public enum Offset: Sendable, Hashable {
        case fixed(minutes: Int)
        /// In spring the clocks skip 02:00 to 02:59: no clock shows the time.
        case missing
        /// In autumn they show 02:00 to 02:59 twice, first as summer time.
        case ambiguous(first: Int, second: Int)
    }

    private static let winter = 60
    private static let summer = 120

    public static func offsetMinutes(at wall: WallTime) -> Offset {
        let change = change(on: wall.date)
        let skipsOrRepeats = wall.hour == 2
        switch change {
        case .toSummer where skipsOrRepeats: return .missing
        case .toWinter where skipsOrRepeats: return .ambiguous(first: summer, second: winter)
        case .toSummer: return .fixed(minutes: wall.hour < 2 ? winter : summer)
        case .toWinter: return .fixed(minutes: wall.hour < 2 ? summer : winter)
        case .none: return .fixed(minutes: isSummer(wall.date) ? summer : winter)
        }
    }

    /// The moment on a clock in UTC. A repeated time is its first moment, a skipped one is reckoned from the time before
    /// the change, so that 02:30 is the moment the clocks show as 03:30 (RFC 5545, section 3.3.5).
    public static func utc(_ wall: WallTime) -> WallTime {
        wall.adding(minutes: -resolved(wall))
    }

    /// What the clocks of Denmark show at a moment of UTC.
    public static func wall(utc: WallTime) -> WallTime {
        let summerTime = utc.adding(minutes: summer)
        // On the winter clock the changes are at 02:00, both ways.
        let winterTime = utc.adding(minutes: winter)
        switch change(on: winterTime.date) {
        case .toSummer: return winterTime.hour >= 2 ? summerTime : winterTime
        case .toWinter: return winterTime.hour >= 2 ? winterTime : summerTime
        case .none: return isSummer(winterTime.date) ? summerTime : winterTime
        }
    }

    /// What the clocks of Denmark show so many seconds after 1970-01-01T00:00:00Z.
    public static func wall(unixSeconds: Int) -> WallTime {
        let minutes = unixSeconds >= 0 ? unixSeconds / 60 : -(-(unixSeconds + 1) / 60) - 1
        return wall(utc: WallTime(minuteNumber: minutes))
    }

    /// The time with its offset: "2026-11-21T08:00:00+01:00" (RFC 3339).
    public static func rfc3339(_ wall: WallTime) -> String {
        var bytes: [UInt8] = []
        wall.appendISO(to: &bytes)
        bytes += (resolved(wall) == summer ? ":00+02:00" : ":00+01:00").utf8
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func resolved(_ wall: WallTime) -> Int {
        switch offsetMinutes(at: wall) {
        case .fixed(let minutes): minutes
        case .missing: winter
        case .ambiguous(let first, second: _): first
        }
    }

    private enum Change {
        case none
        case toSummer
        case toWinter
    }

    private static func change(on date: CalendarDate) -> Change {
        guard date.month == 3 || date.month == 10, date.day >= 25, date.weekday == 7 else { return .none }
        return date.month == 3 ? .toSummer : .toWinter
    }

    /// Summer time holds on a day without a change.
    private static func isSummer(_ date: CalendarDate) -> Bool {
        switch date.month {
        case 4...9: true
        case 3: date.day >= 25 && lastSunday(before: date)
        case 10: !(date.day >= 25 && lastSunday(before: date))
        default: false
        }
    }

    /// The month's last Sunday (the 25th to the 31st) lies before this date.
    private static func lastSunday(before date: CalendarDate) -> Bool {
        date.day - date.weekday >= 25
    }
}
