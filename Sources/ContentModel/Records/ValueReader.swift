import Diagnostics

/// Types raw values by the schema and collects what was wrong with them.
struct ValueReader {
    /// Parses a front matter text as Markdown; the wing that can is above this floor.
    typealias MarkdownParsing = (String, SourceRange, SourceFile) -> Diagnosed<MarkdownText?>

    let source: SourceFile
    let parsingMarkdown: MarkdownParsing
    var findings: [Diagnostic] = []

    init(source: SourceFile, parsingMarkdown: @escaping MarkdownParsing) {
        self.source = source
        self.parsingMarkdown = parsingMarkdown
    }

    /// The value, or nil with a finding. `label` is what people call the field.
    mutating func value(_ raw: RawValue, of type: Schema.FieldType, label: String) -> Value? {
        switch type {
        case .choices(let choices): return self.choices(raw, choices, label: label)
        case .references(let target): return references(raw, target, label: label)
        case .list(let fields): return rows(raw, fields, label: label)
        case .address: return address(raw, label: label)
        case .repeats: return repeats(raw, label: label)
        case .image: return picture(raw, label: label)
        case .text, .markdown, .integer, .number, .money, .flag, .date, .moment, .timeSpan, .url, .email, .phone, .cvr,
            .language, .choice, .reference, .file:
            guard case .scalar(let text, _) = raw.form else {
                report(.expectedText(label: label, at: place(raw)))
                return nil
            }
            return scalar(text, of: type, label: label, at: raw.range)
        }
    }

    private mutating func scalar(
        _ text: String, of type: Schema.FieldType, label: String, at range: SourceRange
    ) -> Value? {
        switch type {
        case .text(let bounds, let pattern): return plain(text, bounds, pattern, label: label, at: range)
        case .markdown: return markdown(text, at: range)
        case .integer(let bounds): return integer(text, bounds, label: label, at: range)
        case .number(let bounds): return number(text, bounds, label: label, at: range)
        case .money(let bounds): return money(text, bounds, label: label, at: range)
        case .flag:
            return found(Bool(written: text).map(Value.flag), at: range) { .notFlag(text, label: label, at: $0) }
        case .date:
            return found(CalendarDate(iso: text).map(Value.date), at: range) { .badDate(text, label: label, at: $0) }
        case .moment:
            return found(moment(text, label: label, at: range), at: range) { .badMoment(text, label: label, at: $0) }
        case .timeSpan:
            return found(
                TimeSpan(text).map(Value.timeSpan), at: range
            ) { .badTimeSpan(text, label: label, at: $0) }
        case .url:
            return found(WebAddress.isValid(text) ? .url(text) : nil, at: range) { .badURL(text, label: label, at: $0) }
        case .email:
            return found(
                EmailAddress.isValid(text) ? .email(text) : nil, at: range
            ) { .badEmail(text, label: label, at: $0) }
        case .phone:
            return found(PhoneNumber(text).map(Value.phone), at: range) { .badPhone(text, label: label, at: $0) }
        case .cvr: return found(CVRNumber(text).map(Value.cvr), at: range) { .badCVR(text, label: label, at: $0) }
        case .language:
            let language = Language(text)
            return found(language.isNamed ? .language(language) : nil, at: range) {
                .badLanguage(text, label: label, at: $0)
            }
        case .choice(let choices): return term(text, choices, label: label, at: range).map(Value.choice)
        case .reference(let target): return reference(text, target, label: label, at: range).map(Value.reference)
        case .file:
            let file = Value.FileName.isValid(text) ? Value.file(Value.FileName(name: text, range: range)) : nil
            return found(file, at: range) { .badFileName(text, label: label, at: $0) }
        case .choices, .references, .list, .address, .repeats, .image: return nil
        }
    }

    private mutating func markdown(_ text: String, at range: SourceRange) -> Value? {
        let parsed = parsingMarkdown(text, range, source)
        findings += parsed.findings
        return parsed.product.map(Value.markdown)
    }

    private mutating func plain(
        _ text: String, _ bounds: Schema.Bounds<Int>, _ pattern: Pattern?, label: String, at range: SourceRange
    ) -> Value? {
        guard isOneLine(text, label: label, at: range) else { return nil }
        if bounds.least != nil || bounds.greatest != nil {
            let count = text.count
            if let greatest = bounds.greatest, count > greatest {
                report(.tooLong(label: label, count: count, greatest: greatest, at: place(range)))
            }
            if let least = bounds.least, count < least {
                report(.tooShort(label: label, count: count, least: least, at: place(range)))
            }
        }
        if let pattern, !pattern.matches(text) {
            report(.doesNotMatch(label: label, pattern: pattern.text, at: place(range)))
        }
        return .text(text)
    }

    /// Says so where a text has line breaks, or characters that no page may hold (XML 1.0, production 2).
    mutating func isOneLine(_ text: String, label: String, at range: SourceRange) -> Bool {
        if text.unicodeScalars.contains(where: \.isLineBreak) {
            report(.severalLines(label: label, at: place(range)))
            return false
        }
        if text.unicodeScalars.contains(where: \.isControl) {
            report(.controlCharacter(label: label, at: place(range)))
            return false
        }
        return true
    }

    private mutating func integer(
        _ text: String, _ bounds: Schema.Bounds<Int>, label: String, at range: SourceRange
    ) -> Value? {
        guard let number = Int(text) else {
            return found(nil, at: range) { .notInteger(text, label: label, at: $0) }
        }
        if number < bounds.least ?? number || number > bounds.greatest ?? number {
            let (least, greatest) = (bounds.least.map(String.init), bounds.greatest.map(String.init))
            report(.beyondBounds(label: label, least, greatest, at: place(range)))
        }
        return .integer(number)
    }

    private mutating func number(
        _ text: String, _ bounds: Schema.Bounds<Double>, label: String, at range: SourceRange
    ) -> Value? {
        guard let number = Double(plain: text) else {
            return found(nil, at: range) { .notNumber(text, label: label, at: $0) }
        }
        if number < bounds.least ?? number || number > bounds.greatest ?? number {
            let (least, greatest) = (bounds.least.map(\.plainText), bounds.greatest.map(\.plainText))
            report(.beyondBounds(label: label, least, greatest, at: place(range)))
        }
        return .number(number)
    }

    private mutating func money(
        _ text: String, _ bounds: Schema.Bounds<Int>, label: String, at range: SourceRange
    ) -> Value? {
        guard let amount = Money(text) else {
            return found(nil, at: range) { .badMoney(text, label: label, at: $0) }
        }
        let (least, greatest) = (bounds.least.map { $0 * 100 }, bounds.greatest.map { $0 * 100 })
        if amount.ore < least ?? amount.ore || amount.ore > greatest ?? amount.ore {
            let texts = (bounds.least.map(String.init), bounds.greatest.map(String.init))
            report(.beyondBounds(label: label, texts.0, texts.1, at: place(range)))
        }
        return .money(amount)
    }

    /// A time that Denmark's clocks skip or show twice is told of, and kept.
    private mutating func moment(_ text: String, label: String, at range: SourceRange) -> Value? {
        guard let moment = WallTime(iso: text) else { return nil }
        switch Copenhagen.offsetMinutes(at: moment) {
        case .fixed: break
        case .missing: report(.missingHour(moment, at: place(range)))
        case .ambiguous: report(.ambiguousHour(moment, at: place(range)))
        }
        return .moment(moment)
    }

    mutating func report(_ finding: Diagnostic) { findings.append(finding) }

    /// The value, or nil and the finding that tells why.
    private mutating func found(
        _ value: Value?, at range: SourceRange, or finding: (SourcePlace) -> Diagnostic
    ) -> Value? {
        if value == nil { findings.append(finding(place(range))) }
        return value
    }

    func place(_ raw: RawValue) -> SourcePlace { source.place(of: raw.range) }

    func place(_ range: SourceRange) -> SourcePlace { source.place(of: range) }
}
