import Diagnostics

/// What fields mean to each other, in a record as in a row of a list: what must be there, and what comes after what.
extension ValueReader {
    /// Some fields with what was written and what came of it.
    struct Row {
        let fields: [Schema.Field]
        let entries: [RawValue.Entry]
        /// In the order of the fields, with defaults.
        let values: [Value?]

        /// Something was written, right or wrong.
        func isFilled(_ name: String) -> Bool {
            entries.contains { $0.key == name && !$0.value.isUnfilled }
        }

        /// Something was written under a name that is none but most likely means this field, as its finding says.
        func isMisnamed(_ name: String) -> Bool {
            entries.contains { entry in
                entry.key != "aliases" && !entry.value.isUnfilled && !fields.contains { $0.name == entry.key }
                    && Diagnostic.field(meantBy: entry.key, among: fields) == name
            }
        }

        func value(_ name: String) -> Value? {
            fields.firstIndex { $0.name == name }.flatMap { values[$0] }
        }

        func isRequired(_ field: Schema.Field) -> Bool {
            switch field.requirement {
            case .never: false
            case .always: true
            case .when(let flag): isSet(flag)
            case .unless(let flag): !isSet(flag)
            }
        }

        private func isSet(_ flag: String) -> Bool {
            if case .flag(let isSet) = value(flag) { isSet } else { false }
        }

        /// What was written and wrong has been told of already, so only what was not written is missing.
        func lacks(_ field: Schema.Field) -> Bool {
            if isFilled(field.name) { return false }
            switch value(field.name) {
            case nil, .choices([]), .references([]): return true
            case .list(let rows): return rows.isEmpty
            default: return false
            }
        }
    }

    mutating func checkPresence(in row: Row, of subject: String, at place: SourcePlace) {
        for field in row.fields where row.isRequired(field) && row.lacks(field) && !row.isMisnamed(field.name) {
            let label = field.label.text(in: .danish)
            if let entry = row.entries.first(where: { $0.key == field.name }) {
                report(.emptyField(field.name, label: label, at: self.place(entry.keyRange)))
            } else {
                report(.missingField(field.name, label: label, in: subject, at: place))
            }
        }
    }

    mutating func checkOneOf(_ groups: [[String]], in row: Row, at place: SourcePlace) {
        for group in groups
        where !group.contains(where: {
            row.isFilled($0) || row.value($0) != nil || row.isMisnamed($0)
        }) {
            report(.missingOneOf(group.compactMap { name in row.fields.first { $0.name == name } }, at: place))
        }
    }

    /// Fields that may not come before another: an event's end before its start. Told only where the file says it.
    ///
    /// - Parameter wholeDays: The field that ends what lasts whole days, and so may be the same moment as its start.
    mutating func checkOrder(in row: Row, wholeDays: String? = nil) {
        for (slot, field) in row.fields.enumerated() {
            guard let after = field.after, let other = row.fields.first(where: { $0.name == after }),
                let late = row.values[slot], let early = row.value(after),
                let entry = row.entries.first(where: { $0.key == field.name && !$0.value.isUnfilled })
            else { continue }
            let (label, otherLabel) = (field.label.text(in: .danish), other.label.text(in: .danish))
            switch (late, early) {
            case (.date(let late), .date(let early)) where late < early:
                report(.tooEarly(label, after: otherLabel, early.isoText, at: place(entry.value)))
            case (.moment(let late), .moment(let early)) where late < early || late == early && field.name != wholeDays:
                report(.notLater(label, after: otherLabel, early.isoText, at: place(entry.value)))
            default: continue
            }
        }
    }

    mutating func rows(_ raw: RawValue, _ fields: [Schema.Field], label: String) -> Value? {
        guard case .list(let items) = raw.form else {
            report(.expectedObjects(label: label, fields: fields, at: place(raw)))
            return nil
        }
        return .list(items.compactMap { row($0, fields, label: label) })
    }

    private mutating func row(_ raw: RawValue, _ fields: [Schema.Field], label: String) -> [Value?]? {
        guard case .map(let entries) = raw.form else {
            if case .scalar(let text, _) = raw.form, let first = fields.first {
                report(.rowWithoutField(text, first.name, label: label, at: place(raw)))
                return nil
            }
            report(.expectedObjects(label: label, fields: fields, at: place(raw)))
            return nil
        }
        var values = fields.map(\.defaultValue)
        for entry in entries {
            guard let slot = fields.firstIndex(where: { $0.name == entry.key }) else {
                report(.unknownField(entry.key, in: label, among: fields, at: place(entry.keyRange)))
                continue
            }
            if entry.value.isBlank { continue }
            values[slot] =
                value(entry.value, of: fields[slot].type, label: fields[slot].label.text(in: .danish))
                ?? values[slot]
        }
        let row = Row(fields: fields, entries: entries, values: values)
        checkPresence(in: row, of: label, at: place(raw))
        checkOrder(in: row)
        return values
    }
}
