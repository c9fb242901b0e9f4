import Diagnostics

/// Rules for when something happens again: `{every: week, interval: 2, on: [tue, thu], until: 2027-06-30}`.
extension ValueReader {
    private static let keys = ["every", "interval", "on", "day", "until", "count", "except"]

    mutating func repeats(_ raw: RawValue, label: String) -> Value? {
        guard case .map(let entries) = raw.form else {
            report(.expectedRepeats(label: label, at: place(raw)))
            return nil
        }
        let known = findings.count
        for entry in entries where !Self.keys.contains(entry.key) {
            let near = suggestion(for: entry.key, among: Self.keys)
            report(.unknownField(entry.key, meant: near, in: label, among: Self.keys, at: place(entry.keyRange)))
        }
        guard let rule = rule(raw, label: label) else { return nil }
        let interval = number("interval", 1...99, of: raw)
        let end = end(of: raw)
        let recurrence = Recurrence(rule: rule, interval: interval ?? 1, end: end, except: days("except", of: raw))
        // Half a rule is another rule.
        return findings.count == known ? .repeats(recurrence) : nil
    }

    /// The first time of what happens again is one of the days its rule gives, and the rule does not end before it.
    mutating func checkFirstTime(of calendar: Schema.Calendar?, in row: Row) {
        guard let calendar, let slot = calendar.repeats, case .repeats(let recurrence) = row.values[slot],
            let start = row.values[calendar.start]?.day
        else { return }
        let (first, field) = (row.fields[calendar.start], row.fields[slot])
        let written = row.entries.first { $0.key == field.name } ?? row.entries.first { $0.key == first.name }
        guard let written else { return }
        if !recurrence.fits(start) {
            let fitting = recurrence.firstFitting(start)
            let label = field.label.text(in: .danish)
            report(.startOutsideRepeats(start, first: fitting, label: label, at: place(written.keyRange)))
        }
        if case .until(let last) = recurrence.end, last < start {
            let until = written.value.entries.first { $0.key == "until" }?.value ?? written.value
            let label = first.label.text(in: .danish)
            report(.tooEarly("until", after: label, start.isoText, at: place(until)))
        }
    }

    /// A key that is none was most likely meant as this one, as its finding says.
    static func isMisnamed(_ key: String, in entries: [RawValue.Entry], among keys: [String]) -> Bool {
        entries.contains { !keys.contains($0.key) && suggestion(for: $0.key, among: keys) == key }
    }

    private func entry(_ key: String, of raw: RawValue) -> RawValue? {
        guard let value = raw.entries.first(where: { $0.key == key })?.value, !value.isUnfilled else { return nil }
        return value
    }

    private mutating func text(_ key: String, of raw: RawValue) -> (text: String, at: SourceRange)? {
        guard let value = entry(key, of: raw) else { return nil }
        if case .scalar(let text, _) = value.form { return (text, value.range) }
        report(.expectedText(label: key, at: place(value)))
        return nil
    }

    private mutating func rule(_ raw: RawValue, label: String) -> Recurrence.Rule? {
        guard entry("every", of: raw) != nil else {
            if Self.isMisnamed("every", in: raw.entries, among: Self.keys) { return nil }
            report(.missingField("every", label: "every", in: label, at: place(raw)))
            return nil
        }
        guard let (every, range) = text("every", of: raw) else { return nil }
        switch every {
        case "week":
            refuse("day", of: raw, every: every)
            return .weekly(on: weekdays(of: raw))
        case "month": return monthly(raw)
        case "year":
            refuse("day", of: raw, every: every)
            refuse("on", of: raw, every: every)
            return .yearly
        default:
            report(.badRepeats(every, .every, at: place(range)))
            return nil
        }
    }

    private mutating func refuse(_ key: String, of raw: RawValue, every: String) {
        guard let entry = raw.entries.first(where: { $0.key == key }), !entry.value.isUnfilled else { return }
        report(.repeatsTogether(key, every, at: place(entry.keyRange)))
    }

    private mutating func weekdays(of raw: RawValue) -> [Int] {
        guard let value = entry("on", of: raw) else { return [] }
        let days = items(value, "on") { Diagnostic.weekday(meantBy: $0) }.compactMap { item -> Int? in
            if case .scalar(let text, _) = item.form, let day = Recurrence.weekdays.firstIndex(of: text) {
                return day + 1
            }
            report(.badRepeats(item.shortText, .weekday, at: place(item)))
            return nil
        }
        return Set(days).sorted()
    }

    /// The items of a list; one value counts as a list of one, and several in a text have forgotten their brackets.
    private mutating func items(_ value: RawValue, _ key: String, _ meaning: (String) -> String?) -> [RawValue] {
        if case .list(let items) = value.form { return items }
        guard case .scalar(let text, _) = value.form, let several = Self.several(text, meaning) else { return [value] }
        report(.listWithoutBrackets(several, label: key, at: place(value)))
        return []
    }

    private mutating func monthly(_ raw: RawValue) -> Recurrence.Rule? {
        guard let (text, range) = text("on", of: raw) else {
            return entry("on", of: raw) == nil ? .monthly(day: number("day", 1...31, of: raw)) : nil
        }
        refuse("day", of: raw, every: "on")
        let parts = text.split(separator: " ").map(String.init)
        if parts.count == 2, let ordinal = Recurrence.ordinals[parts[0]],
            let day = Recurrence.weekdays.firstIndex(of: parts[1])
        {
            return .monthlyOn(ordinal: ordinal, weekday: day + 1)
        }
        report(.badRepeats(text, .monthsWeekday, at: place(range)))
        return nil
    }

    private mutating func end(of raw: RawValue) -> Recurrence.End {
        let count = number("count", 1...1_000, of: raw)
        guard let (text, range) = text("until", of: raw) else { return count.map(Recurrence.End.count) ?? .never }
        if count != nil { refuse("count", of: raw, every: "until") }
        guard let day = CalendarDate(iso: text) else {
            report(.badDate(text, label: "until", at: place(range)))
            return .never
        }
        return .until(day)
    }

    private mutating func number(_ key: String, _ bounds: ClosedRange<Int>, of raw: RawValue) -> Int? {
        guard let (text, range) = text(key, of: raw) else { return nil }
        guard let number = Int(text) else {
            report(.notInteger(text, label: key, at: place(range)))
            return nil
        }
        if bounds.contains(number) { return number }
        report(.beyondBounds(label: key, "\(bounds.lowerBound)", "\(bounds.upperBound)", at: place(range)))
        return nil
    }

    private mutating func days(_ key: String, of raw: RawValue) -> [CalendarDate] {
        guard let value = entry(key, of: raw) else { return [] }
        let items = items(value, key) { CalendarDate(iso: $0)?.isoText }
        return items.compactMap { item in
            if case .scalar(let text, _) = item.form, let day = CalendarDate(iso: text) { return day }
            report(.badDate(item.shortText, label: key, at: place(item)))
            return nil
        }
    }
}

extension RawValue {
    /// What stands here, for a message.
    fileprivate var shortText: String {
        if case .scalar(let text, _) = form { String(text.prefix(40)) } else { "…" }
    }
}
