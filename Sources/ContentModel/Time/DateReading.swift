/// A text taken for a date however it was written: words and numbers, without what stands between them.
struct DateReading {
    enum Token: Equatable {
        /// A number and how many digits it was written with.
        case number(Int, digits: Int)
        case word(String)
        case plus
    }

    /// What stands first in the text, taken for a date.
    enum Date: Equatable {
        case date(CalendarDate)
        case noSuchDay(year: Int, month: Int)
        case noSuchMonth(Int)
    }

    private(set) var tokens: ArraySlice<Token>

    /// Nil for a text too long for a date, or with signs no date has.
    init?(_ text: String) {
        guard text.utf8.count <= 64 else { return nil }
        var tokens: [Token] = []
        var word = ""
        var digits: [UInt8] = []
        func flush() {
            if !digits.isEmpty { tokens.append(.number(digits.reduce(0) { $0 * 10 + Int($1) }, digits: digits.count)) }
            if !word.isEmpty { tokens.append(.word(word.lowercased())) }
            (word, digits) = ("", [])
        }
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9":
                if !word.isEmpty { flush() }
                digits.append(UInt8(truncatingIfNeeded: scalar.value - 0x30))
                guard digits.count <= 8 else { return nil }
            case " ", "\t", "\n", "\u{A0}", "-", "\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", "/", ".", ",", ":",
                "\"", "'", "\u{201C}"..."\u{201E}", "\u{2018}"..."\u{201A}", "»", "«":
                flush()
            case "+":
                flush()
                tokens.append(.plus)
            default:
                guard scalar.properties.isAlphabetic || scalar == "\u{30A}" else { return nil }
                if !digits.isEmpty { flush() }
                word.unicodeScalars.append(scalar)
            }
        }
        flush()
        self.tokens = tokens.filter { !Self.isFiller($0) }[...]
    }

    /// Words a date is spoken with that say nothing a number does not.
    private static func isFiller(_ token: Token) -> Bool {
        guard case .word(let word) = token else { return false }
        if ["d", "den", "the", "of", "st", "nd", "rd", "th", "kl", "klokken", "at", "t"].contains(word) { return true }
        return (DateWords.danish.weekdays + DateWords.english.weekdays).contains { isShort(word, of: $0) }
    }

    /// The name itself or its beginning, at least three letters of it.
    private static func isShort(_ word: String, of name: String) -> Bool {
        word.count >= 3 && name.lowercased().hasPrefix(word)
    }

    private static func month(_ word: String) -> Int? {
        for months in [DateWords.danish.months, DateWords.english.months] {
            if let place = months.firstIndex(where: { isShort(word, of: $0) }) { return place + 1 }
        }
        return word == "sept" ? 9 : nil
    }

    /// Takes a date from the front: year first when it is written with four digits, else day first as Danes write it.
    mutating func takeDate() -> Date? {
        let (first, second, third) = (token(0), token(1), token(2))
        switch (first, second, third) {
        case (.number(let year, digits: 4), .number(let month, _), .number(let day, digits: 1...2)):
            return take(3, Self.date(year, month, day))
        case (.number(let day, digits: 1...2), .number(let month, digits: 1...2), .number(let year, let digits)):
            guard let year = Self.year(year, digits) else { return nil }
            return take(3, Self.date(year, month, day))
        case (.number(let day, digits: 1...2), .word(let name), .number(let year, let digits)),
            (.word(let name), .number(let day, digits: 1...2), .number(let year, let digits)):
            guard let month = Self.month(name), let year = Self.year(year, digits) else { return nil }
            return take(3, Self.date(year, month, day))
        case (.number(let year, digits: 4), .word(let name), .number(let day, digits: 1...2)):
            guard let month = Self.month(name) else { return nil }
            return take(3, Self.date(year, month, day))
        case (.number(let number, digits: 8), _, _):
            if (1900...2199).contains(number / 10_000) {
                return take(1, Self.date(number / 10_000, number / 100 % 100, number % 100))
            }
            return takeCompact(year: number % 10_000, number / 10_000 % 100, number / 1_000_000)
        case (.number(let number, digits: 6), _, _):
            return takeCompact(year: 2000 + number % 100, number / 100 % 100, number / 10_000)
        default: return nil
        }
    }

    /// Takes digits without anything between them, which only a real date makes likely to be one.
    private mutating func takeCompact(year: Int, _ month: Int, _ day: Int) -> Date? {
        CalendarDate(year: year, month: month, day: day).flatMap { take(1, .date($0)) }
    }

    private func token(_ place: Int) -> Token? {
        tokens.count > place ? tokens[tokens.startIndex + place] : nil
    }

    private mutating func take(_ count: Int, _ date: Date?) -> Date? {
        tokens = tokens.dropFirst(count)
        return date
    }

    /// A year of two digits is one of this century.
    private static func year(_ number: Int, _ digits: Int) -> Int? {
        digits == 4 ? number : digits == 2 ? 2000 + number : nil
    }

    /// Month and day change places where only that gives a month (09/25/2025).
    private static func date(_ year: Int, _ month: Int, _ day: Int) -> Date? {
        guard (1...9999).contains(year) else { return nil }
        if let date = CalendarDate(year: year, month: month, day: day) { return .date(date) }
        if month > 12, let date = CalendarDate(year: year, month: day, day: month) { return .date(date) }
        return (1...12).contains(month) ? .noSuchDay(year: year, month: month) : .noSuchMonth(month)
    }

    /// Takes hour and minute from the front, with seconds if they are there: "9", "09:30", "0930", "9.30.00".
    mutating func takeTime() -> (hour: Int, minute: Int)? {
        guard case .number(let first, let digits) = tokens.first else { return nil }
        tokens.removeFirst()
        if digits == 4 { return (first / 100, first % 100) }
        guard digits <= 2 else { return nil }
        guard case .number(let minute, digits: 2) = tokens.first else { return (first, 0) }
        tokens.removeFirst()
        if case .number(_, digits: 2) = tokens.first { tokens.removeFirst() }
        return (first, minute)
    }

    /// Takes what says that the time is one of UTC or of an offset east of it, in minutes; nil where nothing says so.
    mutating func takeOffset() -> Int? {
        if tokens.first == .word("z") || tokens.first == .word("utc") {
            tokens.removeFirst()
            return 0
        }
        guard tokens.first == .plus else { return nil }
        tokens.removeFirst()
        guard let time = takeTime(), time.hour <= 14, time.minute < 60 else { return nil }
        return time.hour * 60 + time.minute
    }
}
