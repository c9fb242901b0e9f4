import ContentModel
import Diagnostics

/// Reads what a query asks of one field: `{start: {from: today}}`, `{topics: {has: $term}}`, `{area: skovby}`.
struct ConditionReader {
    let source: SourceFile
    let field: Schema.Field
    let slot: Int
    /// The vocabulary that `$term` takes its term from.
    let forEach: String?
    var findings: [Diagnostic] = []

    static let comparisons = ["is", "isNot", "has", "atLeast", "atMost", "from", "until", "exists"]

    init(source: SourceFile, field: Schema.Field, slot: Int, forEach: String?) {
        self.source = source
        self.field = field
        self.slot = slot
        self.forEach = forEach
    }

    mutating func read(_ raw: RawValue) -> [Query.FieldCondition] {
        guard case .map(let entries) = raw.form else {
            return [condition("is", raw, at: raw.range)].compactMap { $0 }
        }
        return entries.compactMap { condition($0.key, $0.value, at: $0.keyRange) }
    }

    private mutating func condition(_ name: String, _ raw: RawValue, at range: SourceRange) -> Query.FieldCondition? {
        guard Self.comparisons.contains(name) else {
            findings.append(.unknownKey(name, among: Self.comparisons, at: source.place(of: range)))
            return nil
        }
        guard fits(name) else {
            findings.append(
                .comparisonDoesNotFit(name, field: field.name, type: field.type.name, at: source.place(of: range)))
            return nil
        }
        return comparison(name, raw).map { Query.FieldCondition(slot: slot, comparison: $0) }
    }

    private mutating func comparison(_ name: String, _ raw: RawValue) -> Query.Comparison? {
        if name == "exists" {
            let read = Value.read(raw, as: .flag, label: name, in: source)
            findings += read.findings
            return read.product.map { .exists($0.isSet) }
        }
        guard let operand = operand(raw) else { return nil }
        if name == "is" { return .equals(operand) }
        if name == "isNot" { return .differs(operand) }
        if name == "has" { return .includes(operand) }
        return ["atLeast", "from"].contains(name) ? .atLeast(operand) : .atMost(operand)
    }

    private func fits(_ comparison: String) -> Bool {
        switch field.type {
        case .choices: comparison == "has" || comparison == "exists"
        case .text, .choice, .flag, .email, .url: ["is", "isNot", "exists"].contains(comparison)
        case .integer, .number, .date, .moment: comparison != "has"
        case .cvr, .language: ["is", "isNot", "exists"].contains(comparison)
        case .money: comparison != "has"
        case .markdown, .timeSpan, .repeats, .phone, .address, .reference, .references, .file, .image, .list:
            comparison == "exists"
        }
    }

    private mutating func operand(_ raw: RawValue) -> Query.Operand? {
        if case .scalar(let text, _) = raw.form {
            if text == "today", ["date", "moment"].contains(field.type.name) { return .today }
            if text == "$term" {
                if forEach != nil, field.type.choices?.vocabulary == forEach { return .term }
                findings.append(.termDoesNotFit(field: field.name, at: source.place(of: raw.range)))
                return nil
            }
        }
        let type: Schema.FieldType = if case .choices(let choices) = field.type { .choice(choices) } else { field.type }
        let read = Value.read(raw, as: type, label: field.name, in: source)
        findings += read.findings
        return read.product.map(Query.Operand.value)
    }
}
