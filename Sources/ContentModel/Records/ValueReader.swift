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
        case .text, .markdown, .integer, .number, .flag, .date, .moment, .url, .email, .phone, .choice, .reference,
            .file:
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
        case .markdown:
            let parsed = parsingMarkdown(text, range, source)
            findings += parsed.findings
            return parsed.product.map(Value.markdown)
        case .integer(let bounds): return integer(text, bounds, label: label, at: range)
        case .number(let bounds): return number(text, bounds, label: label, at: range)
        case .flag: return flag(text, label: label, at: range)
        case .date: return found(CalendarDate(iso: text).map(Value.date), at: range) { .badDate(text, label: label, at: $0) }
        case .moment: return found(WallTime(iso: text).map(Value.moment), at: range) { .badMoment(text, label: label, at: $0) }
        case .url: return url(text, label: label, at: range)
        case .email: return found(isEmail(text) ? .email(text) : nil, at: range) { .badEmail(text, label: label, at: $0) }
        case .phone: return found(PhoneNumber(text).map(Value.phone), at: range) { .badPhone(text, label: label, at: $0) }
        case .choice(let choices): return term(text, choices, label: label, at: range).map(Value.choice)
        case .reference(let target): return reference(text, target, label: label, at: range).map(Value.reference)
        case .file:
            let isName = !text.contains("/") && !text.contains("\\") && !text.hasPrefix(".") && text.utf8.count <= 200
            let file = Value.file(Value.FileName(name: text, range: range))
            return found(isName ? file : nil, at: range) { .badFileName(text, label: label, at: $0) }
        case .choices, .references, .list, .address: return nil
        }
    }

    private mutating func plain(
        _ text: String, _ bounds: Schema.Bounds<Int>, _ pattern: Pattern?, label: String, at range: SourceRange
    ) -> Value? {
        if text.utf8.contains(0x0A) { report(.severalLines(label: label, at: place(range))) }
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

    private mutating func integer(
        _ text: String, _ bounds: Schema.Bounds<Int>, label: String, at range: SourceRange
    ) -> Value? {
        guard let number = Int(text) else { return found(nil, at: range) { .notInteger(text, label: label, at: $0) } }
        if number < bounds.least ?? number || number > bounds.greatest ?? number {
            report(.beyondBounds(label: label, bounds.least.map(String.init), bounds.greatest.map(String.init), at: place(range)))
        }
        return .integer(number)
    }

    private mutating func number(
        _ text: String, _ bounds: Schema.Bounds<Double>, label: String, at range: SourceRange
    ) -> Value? {
        let digits = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
        guard digits, let number = Double(text), number.isFinite else {
            return found(nil, at: range) { .notNumber(text, label: label, at: $0) }
        }
        if number < bounds.least ?? number || number > bounds.greatest ?? number {
            report(.beyondBounds(label: label, bounds.least.map { "\($0)" }, bounds.greatest.map { "\($0)" }, at: place(range)))
        }
        return .number(number)
    }

    private mutating func flag(_ text: String, label: String, at range: SourceRange) -> Value? {
        switch text {
        case "true", "ja": .flag(true)
        case "false", "nej": .flag(false)
        default: found(nil, at: range) { .notFlag(text, label: label, at: $0) }
        }
    }

    private mutating func url(_ text: String, label: String, at range: SourceRange) -> Value? {
        let lower = text.prefix(8).lowercased()
        let rest = text.utf8.drop { $0 != 0x2F }.dropFirst(2)
        let host = rest.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
        let isWeb = lower.hasPrefix("https://") || lower.hasPrefix("http://")
        let isClean = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E && $0 != 0x5C }
        let hasHost = host.contains(0x2E) && !host.contains(0x40) && host.first != 0x2E
        return found(
            isWeb && isClean && hasHost ? .url(text) : nil, at: range) { .badURL(text, label: label, at: $0) }
    }

    private func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254 else { return false }
        let domain = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return domain.count >= 2 && domain.allSatisfy { !$0.isEmpty }
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>()[],;:\\".utf8.contains($0) }
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
