/// How a language writes dates and times: its names, and patterns that put them together.
///
/// A pattern holds names in braces. Of a date: `{day}`, `{month}`, `{monthAlone}`, `{shortMonth}`, `{year}`, `{weekday}`,
/// and in a range the same of its last day as `{toDay}` … Of a time: `{hour}`, `{hour2}` (two digits), `{minute}`. A pattern of patterns
/// names the parts: `{date}`, `{time}`, `{from}`, `{to}`.
public struct DateWords: Sendable, Hashable {
    /// January first; as they stand in a date.
    public var months: [String]
    /// As they stand alone, in a heading: Ukrainian has "листопад" there and "листопада" in a date.
    public var monthsAlone: [String]
    public var shortMonths: [String]
    /// Monday first.
    public var weekdays: [String]
    public var shortWeekdays: [String]

    /// "21. november 2026"
    public var date: String
    /// "21. nov. 2026"
    public var shortDate: String
    /// "lørdag den 21. november 2026"
    public var dateWithWeekday: String
    /// "november 2026", as a heading
    public var month: String
    /// "13.00"
    public var clock: String
    /// "kl. 13.00", of `{time}` as `clock` gives it
    public var time: String
    /// "lørdag den 21. november 2026 kl. 13.00", of `{date}` and `{time}` as `dateWithWeekday` and `time` give them
    public var moment: String
    /// "13.00-15.00", of `{from}` and `{to}` as `clock` gives them
    public var clockRange: String
    /// "21.-23. november 2026"
    public var rangeInMonth: String
    /// "30. november - 2. december 2026"
    public var rangeInYear: String
    /// "30. december 2026 - 2. januar 2027", of `{from}` and `{to}`; also for two moments
    public var range: String

    public init(
        months: [String], monthsAlone: [String]? = nil, shortMonths: [String], weekdays: [String],
        shortWeekdays: [String], date: String, shortDate: String, dateWithWeekday: String, month: String,
        clock: String, time: String, moment: String, clockRange: String, rangeInMonth: String, rangeInYear: String,
        range: String
    ) {
        self.months = months
        self.monthsAlone = monthsAlone ?? months
        self.shortMonths = shortMonths
        self.weekdays = weekdays
        self.shortWeekdays = shortWeekdays
        self.date = date
        self.shortDate = shortDate
        self.dateWithWeekday = dateWithWeekday
        self.month = month
        self.clock = clock
        self.time = time
        self.moment = moment
        self.clockRange = clockRange
        self.rangeInMonth = rangeInMonth
        self.rangeInYear = rangeInYear
        self.range = range
    }
}

extension DateWords {
    public static let danish = DateWords(
        months: [
            "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
            "december",
        ],
        shortMonths: [
            "jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec.",
        ],
        weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        shortWeekdays: ["man.", "tirs.", "ons.", "tors.", "fre.", "lør.", "søn."],
        date: "{day}. {month} {year}",
        shortDate: "{day}. {shortMonth} {year}",
        dateWithWeekday: "{weekday} den {day}. {month} {year}",
        month: "{monthAlone} {year}",
        clock: "{hour}.{minute}",
        time: "kl. {time}",
        moment: "{date} {time}",
        clockRange: "{from}-{to}",
        rangeInMonth: "{day}.-{toDay}. {month} {year}",
        rangeInYear: "{day}. {month} - {toDay}. {toMonth} {year}",
        range: "{from} - {to}")

    public static let english = DateWords(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        shortWeekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
        date: "{day} {month} {year}",
        shortDate: "{day} {shortMonth} {year}",
        dateWithWeekday: "{weekday} {day} {month} {year}",
        month: "{monthAlone} {year}",
        clock: "{hour2}:{minute}",
        time: "{time}",
        moment: "{date} at {time}",
        clockRange: "{from}–{to}",
        rangeInMonth: "{day}–{toDay} {month} {year}",
        rangeInYear: "{day} {month} – {toDay} {toMonth} {year}",
        range: "{from} – {to}")
}
