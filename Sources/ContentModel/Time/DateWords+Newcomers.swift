// The languages of many who are new in Denmark (CLDR 44).
extension DateWords {
    public static let ukrainian = DateWords(
        months: [
            "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
            "листопада", "грудня",
        ],
        monthsAlone: [
            "січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень",
            "листопад", "грудень",
        ],
        shortMonths: [
            "січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд.",
        ],
        weekdays: ["понеділок", "вівторок", "середа", "четвер", "п\u{2BC}ятниця", "субота", "неділя"],
        shortWeekdays: ["пн", "вт", "ср", "чт", "пт", "сб", "нд"],
        date: "{day} {month} {year} р.",
        shortDate: "{day} {shortMonth} {year} р.",
        dateWithWeekday: "{weekday}, {day} {month} {year} р.",
        month: "{monthAlone} {year} р.",
        clock: "{hour2}:{minute}",
        time: "{time}",
        moment: "{date}, {time}",
        clockRange: "{from}–{to}",
        rangeInMonth: "{day}–{toDay} {month} {year} р.",
        rangeInYear: "{day} {month} – {toDay} {toMonth} {year} р.",
        range: "{from} – {to}")

    /// Latin digits, the months by their Western names and a clock of 24 hours: what letters and timetables in Denmark
    /// show.
    public static let arabic = DateWords(
        months: arabicMonths,
        shortMonths: arabicMonths,
        weekdays: arabicWeekdays,
        shortWeekdays: ["اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد"],
        date: "{day} {month} {year}",
        shortDate: "{day} {shortMonth} {year}",
        dateWithWeekday: "{weekday}، {day} {month} {year}",
        month: "{monthAlone} {year}",
        clock: "{hour2}:{minute}",
        time: "الساعة {time}",
        moment: "{date}، {time}",
        clockRange: "{from}–{to}",
        rangeInMonth: "{day}–{toDay} {month} {year}",
        rangeInYear: "{day} {month} – {toDay} {toMonth} {year}",
        range: "{from} – {to}")

    private static let arabicMonths = [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
    ]
    private static let arabicWeekdays = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
}
