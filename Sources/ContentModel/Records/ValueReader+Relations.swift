import Diagnostics

/// Values that name something else: terms, records, and values made of several.
extension ValueReader {
    mutating func term(
        _ text: String, _ choices: Schema.Choices, label: String, at range: SourceRange
    ) -> Int? {
        if let index = choices.index(of: text) { return index }
        report(.unknownChoice(text, among: choices.terms, label: label, at: place(range)))
        return nil
    }

    mutating func choices(_ raw: RawValue, _ choices: Schema.Choices, label: String) -> Value? {
        var terms: [Int] = []
        for (text, range) in texts(raw, label: label) {
            guard let index = term(text, choices, label: label, at: range) else { continue }
            if terms.contains(index) {
                report(.chosenTwice(text, label: label, at: place(range)))
            } else {
                terms.append(index)
            }
        }
        return .choices(terms)
    }

    mutating func reference(
        _ text: String, _ target: Schema.Target, label: String, at range: SourceRange
    ) -> Value.Reference? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, Slug.isValid(String(parts[1])), target.collections.contains(String(parts[0])) else {
            report(.badReference(text, collections: target.collections, label: label, at: place(range)))
            return nil
        }
        return Value.Reference(id: RecordID(collection: String(parts[0]), slug: String(parts[1])), range: range)
    }

    mutating func references(_ raw: RawValue, _ target: Schema.Target, label: String) -> Value? {
        var references: [Value.Reference] = []
        for (text, range) in texts(raw, label: label) {
            guard let reference = reference(text, target, label: label, at: range) else { continue }
            if references.contains(where: { $0.id == reference.id }) {
                report(.chosenTwice(text, label: label, at: place(range)))
            } else {
                references.append(reference)
            }
        }
        return .references(references)
    }

    /// A list of texts; one text counts as a list of one.
    private mutating func texts(_ raw: RawValue, label: String) -> [(String, SourceRange)] {
        switch raw.form {
        case .scalar(let text, _): return [(text, raw.range)]
        case .list(let items):
            return items.compactMap { item in
                if case .scalar(let text, _) = item.form { return (text, item.range) }
                report(.expectedText(label: label, at: place(item)))
                return nil
            }
        case .map:
            report(.expectedList(label: label, at: place(raw)))
            return []
        }
    }

    mutating func rows(_ raw: RawValue, _ fields: [Schema.Field], label: String) -> Value? {
        guard case .list(let items) = raw.form else {
            report(.expectedObjects(label: label, example: fields.map(\.name), at: place(raw)))
            return nil
        }
        return .list(items.compactMap { row($0, fields, label: label) })
    }

    private mutating func row(_ raw: RawValue, _ fields: [Schema.Field], label: String) -> [Value?]? {
        guard case .map(let entries) = raw.form else {
            report(.expectedObjects(label: label, example: fields.map(\.name), at: place(raw)))
            return nil
        }
        for entry in entries where !fields.contains(where: { $0.name == entry.key }) {
            report(.unknownField(entry.key, in: label, among: fields.map(\.name), at: place(entry.keyRange)))
        }
        return fields.map { field in
            let name = field.label.text(in: .danish)
            if let entry = entries.first(where: { $0.key == field.name }), !entry.value.isEmpty {
                return value(entry.value, of: field.type, label: name)
            }
            if field.requirement == .always {
                report(.missingField(field.name, label: name, in: label, at: place(raw)))
            }
            return field.defaultValue
        }
    }

    mutating func address(_ raw: RawValue, label: String) -> Value? {
        let keys = ["street", "supplementaryCity", "postalCode", "city"]
        guard case .map(let entries) = raw.form else {
            report(.expectedAddress(label: label, at: place(raw)))
            return nil
        }
        for entry in entries where !keys.contains(entry.key) {
            report(.unknownField(entry.key, in: label, among: keys, at: place(entry.keyRange)))
        }
        var parts: [String: String] = [:]
        for key in keys {
            if let entry = entries.first(where: { $0.key == key }), !entry.value.isEmpty {
                guard case .scalar(let text, _) = entry.value.form else {
                    report(.expectedText(label: key, at: place(entry.value)))
                    continue
                }
                parts[key] = text
                if key == "postalCode", !PostalCode.isValid(text) {
                    report(.badPostalCode(text, at: place(entry.value)))
                }
            } else if key != "supplementaryCity" {
                report(.missingField(key, label: key, in: label, at: place(raw)))
            }
        }
        guard let street = parts["street"], let postalCode = parts["postalCode"], let city = parts["city"] else {
            return nil
        }
        return .address(
            Address(
                street: street, supplementaryCity: parts["supplementaryCity"], postalCode: postalCode, city: city))
    }
}
