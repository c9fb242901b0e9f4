import ContentModel
import Diagnostics

/// Values that the settings share with records, read and checked as they are there.
extension Declaration {
    mutating func email(_ key: String) -> String? {
        guard case .email(let email) = read(key, as: .email) else { return nil }
        return email
    }

    mutating func phone(_ key: String) -> PhoneNumber? {
        guard case .phone(let number) = read(key, as: .phone) else { return nil }
        return number
    }

    mutating func date(_ key: String) -> CalendarDate? {
        guard case .date(let date) = read(key, as: .date) else { return nil }
        return date
    }

    private mutating func read(_ key: String, as type: Schema.FieldType) -> Value? {
        guard let raw = value(key) else { return nil }
        let read = Value.read(raw, as: type, label: key, in: source)
        findings += read.findings
        return read.product
    }

    /// Tells of those of these keys that are not there.
    mutating func require(_ keys: [String]) {
        for key in keys where value(key) == nil { findings.append(.missingKey(key, at: source.place(of: range))) }
    }
}
