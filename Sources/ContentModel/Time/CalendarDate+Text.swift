extension CalendarDate {
    /// Reads `YYYY-MM-DD` and nothing else (ISO 8601, extended form); nil also where the calendar has no such day.
    @inlinable
    public init?(iso text: some StringProtocol) {
        let direct = text.utf8.withContiguousStorageIfAvailable { CalendarDate(isoBytes: $0) }
        guard let date = direct ?? Array(text.utf8).withUnsafeBufferPointer({ CalendarDate(isoBytes: $0) }) else {
            return nil
        }
        self = date
    }

    @usableFromInline
    init?(isoBytes bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
            let century = bytes.twoDigits(at: 0), let year = bytes.twoDigits(at: 2),
            let month = bytes.twoDigits(at: 5), let day = bytes.twoDigits(at: 8)
        else { return nil }
        self.init(year: century * 100 + year, month: month, day: day)
    }

    /// `YYYY-MM-DD`.
    public var isoText: String {
        var bytes: [UInt8] = []
        appendISO(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func appendISO(to bytes: inout [UInt8]) {
        bytes.reserveCapacity(25)
        bytes.appendDigits(year / 100)
        bytes.appendDigits(year % 100)
        bytes.append(0x2D)
        bytes.appendDigits(month)
        bytes.append(0x2D)
        bytes.appendDigits(day)
    }
}

extension CalendarDate: CustomStringConvertible {
    public var description: String { isoText }
}

extension UnsafeBufferPointer<UInt8> {
    /// The number of two ASCII digits, or nil where one of them is none. The caller has checked the length.
    func twoDigits(at place: Int) -> Int? {
        let (tens, ones) = (self[place] &- 0x30, self[place + 1] &- 0x30)
        guard tens <= 9, ones <= 9 else { return nil }
        return Int(tens) * 10 + Int(ones)
    }
}

extension [UInt8] {
    /// Two digits of a number from 0 to 99.
    mutating func appendDigits(_ number: Int) {
        append(UInt8(truncatingIfNeeded: 0x30 + number / 10))
        append(UInt8(truncatingIfNeeded: 0x30 + number % 10))
    }
}
