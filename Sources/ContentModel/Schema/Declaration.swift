public import Diagnostics

/// One map of a declaration being read: what stands in it, and what was wrong with it.
public struct Declaration {
    /// A text with the place it was written.
    public struct Written: Sendable, Hashable {
        public let text: String
        public let range: SourceRange

        public init(text: String, range: SourceRange) {
            self.text = text
            self.range = range
        }
    }

    public let source: SourceFile
    public let range: SourceRange
    public let entries: [RawValue.Entry]
    public var findings: [Diagnostic] = []
    private let languages: [Language]

    /// Reads a map that may hold these keys only; anything else is a finding with a suggestion.
    public init?(
        _ raw: RawValue, in source: SourceFile, keys: [String]?, languages: [Language],
        findings: inout [Diagnostic]
    ) {
        guard case .map(let entries) = raw.form else {
            findings.append(.wrongForm(expected: .map, at: source.place(of: raw.range)))
            return nil
        }
        self.source = source
        self.range = raw.range
        self.entries = entries
        self.languages = languages
        guard let keys else { return }
        for entry in entries where !keys.contains(entry.key) {
            self.findings.append(.unknownKey(entry.key, among: keys, at: source.place(of: entry.keyRange)))
        }
    }

    public func value(_ key: String) -> RawValue? {
        guard let value = entries.first(where: { $0.key == key })?.value, !value.isEmpty else { return nil }
        return value
    }

    public func keyRange(_ key: String) -> SourceRange? {
        entries.first { $0.key == key }?.keyRange
    }

    public mutating func text(_ key: String) -> Written? {
        value(key).flatMap { scalar($0) }
    }

    public mutating func requiredText(_ key: String) -> Written? {
        guard value(key) != nil else {
            findings.append(.missingKey(key, at: source.place(of: range)))
            return nil
        }
        return text(key)
    }

    public mutating func flag(_ key: String, default standard: Bool) -> Bool {
        guard let written = text(key) else { return standard }
        if let flag = Bool(written: written.text) { return flag }
        findings.append(.wrongForm(expected: .flag, at: source.place(of: written.range)))
        return standard
    }

    public mutating func integer(_ key: String) -> Int? {
        guard let written = text(key) else { return nil }
        if let number = Int(written.text) { return number }
        findings.append(.wrongForm(expected: .integer, at: source.place(of: written.range)))
        return nil
    }

    public mutating func number(_ key: String) -> Double? {
        guard let written = text(key) else { return nil }
        if let number = Double(written.text), number.isFinite { return number }
        findings.append(.wrongForm(expected: .number, at: source.place(of: written.range)))
        return nil
    }

    /// A list of texts; a single text counts as a list of one.
    public mutating func texts(_ key: String) -> [Written] {
        guard let value = value(key) else { return [] }
        if case .list(let items) = value.form { return items.compactMap { scalar($0) } }
        return [scalar(value)].compactMap { $0 }
    }

    public mutating func items(_ key: String) -> [RawValue] {
        guard let value = value(key) else { return [] }
        if case .list(let items) = value.form { return items }
        findings.append(.wrongForm(expected: .list, at: source.place(of: value.range)))
        return []
    }

    /// A text per language, `{da: …, en: …}`, or one text for all languages. The main language must be there.
    public mutating func localized(_ key: String) -> LocalizedText? {
        value(key).flatMap { localized($0) }
    }

    public mutating func localized(_ raw: RawValue) -> LocalizedText? {
        let main = languages.first ?? .danish
        switch raw.form {
        case .scalar(let text, _): return LocalizedText(everywhere: text, main: main)
        case .list:
            findings.append(.wrongForm(expected: .localized, at: source.place(of: raw.range)))
            return nil
        case .map: break
        }
        let languages = languages
        let versions = inner(raw, keys: languages.map(\.code)) { inner in
            languages.compactMap { language in
                inner.text(language.code).map { LocalizedText.Version(language, $0.text) }
            }
        }
        guard let versions else { return nil }
        if versions.first?.language != main {
            findings.append(.missingMainLanguage(main, at: source.place(of: raw.range)))
        }
        return versions.first.map { LocalizedText($0, Array(versions.dropFirst())) }
    }

    /// Reads a map inside this one; what is wrong in it is found here.
    public mutating func inner<Product>(
        _ raw: RawValue, keys: [String]?, _ read: (inout Declaration) -> Product?
    ) -> Product? {
        guard var inner = Declaration(raw, in: source, keys: keys, languages: languages, findings: &findings)
        else { return nil }
        let product = read(&inner)
        findings += inner.findings
        return product
    }

    private mutating func scalar(_ raw: RawValue) -> Written? {
        if case .scalar(let text, _) = raw.form { return Written(text: text, range: raw.range) }
        findings.append(.wrongForm(expected: .text, at: source.place(of: raw.range)))
        return nil
    }
}

extension Bool {
    /// As authors write a flag: ja, nej, true or false, in small or capital letters.
    init?(written text: String) {
        switch text.lowercased() {
        case "true", "ja": self = true
        case "false", "nej": self = false
        default: return nil
        }
    }
}
