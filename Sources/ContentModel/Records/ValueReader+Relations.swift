import Diagnostics

/// Values that name something else, terms and records, and values made of several.
extension ValueReader {
    /// A choice without terms has its own finding in the declaration.
    mutating func term(
        _ text: String, _ choices: Schema.Choices, label: String, at range: SourceRange
    ) -> Int? {
        if let index = choices.index(of: text) { return index }
        if !choices.terms.isEmpty { report(.unknownChoice(text, among: choices.terms, label: label, at: place(range))) }
        return nil
    }

    mutating func choices(_ raw: RawValue, _ choices: Schema.Choices, label: String) -> Value? {
        var terms: [Int] = []
        for (text, range) in texts(raw, example: choices.terms.prefix(2).map(\.key), label: label) {
            if choices.index(of: text) == nil, let keys = Self.several(text, { choices.key(meantBy: $0) }) {
                report(.listWithoutBrackets(keys, label: label, at: place(range)))
                continue
            }
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
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, Slug.isValid(parts[1]), target.collections.contains(parts[0]) {
            return Value.Reference(id: RecordID(collection: parts[0], slug: parts[1]), range: range)
        }
        if !target.collections.isEmpty {
            report(.badReference(text, collections: target.collections, label: label, at: place(range)))
        }
        return nil
    }

    mutating func references(_ raw: RawValue, _ target: Schema.Target, label: String) -> Value? {
        var references: [Value.Reference] = []
        var seen: Set<RecordID> = []
        let example = target.collections.prefix(1).map { "\($0)/…" }
        for (text, range) in texts(raw, example: example, label: label) {
            if let names = Self.several(text, { target.isNamed(by: $0) ? $0 : nil }) {
                report(.listWithoutBrackets(names, label: label, at: place(range)))
                continue
            }
            guard let reference = reference(text, target, label: label, at: range) else { continue }
            if seen.insert(reference.id).inserted {
                references.append(reference)
            } else {
                report(.chosenTwice(text, label: label, at: place(range)))
            }
        }
        return .references(references)
    }

    /// What was meant by each part of `boern, unge`, `boern; unge` or `boern og unge`; nil when some part means nothing.
    static func several(_ text: String, _ meaning: (String) -> String?) -> [String]? {
        let parts = text.replacing(";", with: ",").replacing(" og ", with: ",").split(separator: ",").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        let meant = parts.compactMap(meaning)
        return parts.count > 1 && meant.count == parts.count ? meant : nil
    }

    /// A list of texts; one text counts as a list of one.
    private mutating func texts(_ raw: RawValue, example: [String], label: String) -> [(String, SourceRange)] {
        switch raw.form {
        case .scalar(let text, _): return [(text, raw.range)]
        case .list(let items):
            return items.compactMap { item in
                if case .scalar(let text, _) = item.form { return (text, item.range) }
                report(.expectedText(label: label, at: place(item)))
                return nil
            }
        case .map:
            report(.expectedList(label: label, example: example, at: place(raw)))
            return []
        }
    }

    mutating func address(_ raw: RawValue, label: String) -> Value? {
        guard case .map(let entries) = raw.form else {
            report(.expectedAddress(label: label, at: place(raw)))
            return nil
        }
        let fields = Address.Part.allCases.map(\.rawValue)
        var misnamed: Set<Address.Part> = []
        for entry in entries where Address.Part(rawValue: entry.key) == nil {
            let meant = Address.Part(meantBy: entry.key)
            if let meant { misnamed.insert(meant) }
            report(
                .unknownField(entry.key, meant: meant?.rawValue, in: label, among: fields, at: place(entry.keyRange)))
        }
        for part in Address.Part.allCases where part.isRequired && !misnamed.contains(part) {
            if raw.entries.contains(where: { $0.key == part.rawValue && !$0.value.isBlank }) { continue }
            report(.missingField(part.rawValue, label: part.label, in: label, at: place(raw)))
        }
        let street = part(.street, of: raw, label: label)
        let supplementaryCity = part(.supplementaryCity, of: raw, label: label)
        let postalCode = part(.postalCode, of: raw, label: label)
        let city = part(.city, of: raw, label: label)
        let register = part(.darId, of: raw, label: label)?.lowercased()
        guard let street, let postalCode, let city else { return nil }
        return .address(
            Address(
                street: street, supplementaryCity: supplementaryCity, postalCode: postalCode, city: city,
                register: register))
    }

    private mutating func part(_ part: Address.Part, of raw: RawValue, label: String) -> String? {
        guard let written = raw.entries.first(where: { $0.key == part.rawValue })?.value, !written.isBlank else {
            return nil
        }
        guard case .scalar(let text, _) = written.form else {
            report(.expectedText(label: part.label, at: place(written)))
            return nil
        }
        if part == .postalCode, !PostalCode.isValid(text) {
            report(.badPostalCode(text, at: place(written)))
            return nil
        }
        if part == .darId, !Address.isRegisterId(text) {
            report(.badRegisterId(text, at: place(written)))
            return nil
        }
        return isOneLine(text, label: part.label, at: written.range) ? text : nil
    }
}

extension Schema.Target {
    /// `jobs/x` for a reference to jobs, whether or not there is one.
    fileprivate func isNamed(by text: String) -> Bool {
        collections.contains { text.hasPrefix("\($0)/") && Slug.isValid(String(text.dropFirst($0.count + 1))) }
    }
}

extension Address {
    /// A UUID as RFC 9562 writes it.
    fileprivate static func isRegisterId(_ text: String) -> Bool {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
            && groups.joined().allSatisfy { $0.isASCII && $0.isHexDigit }
    }

    fileprivate enum Part: String, CaseIterable {
        case street, supplementaryCity, postalCode, city, darId

        var isRequired: Bool { self != .supplementaryCity && self != .darId }

        /// By its Danish name, or by a slip of the keyboard.
        init?(meantBy name: String) {
            let danish = [
                "vej": "street", "vejnavn": "street", "gade": "street", "adresse": "street", "postnr": "postalCode",
                "postnummer": "postalCode", "by": "city", "bynavn": "city", "zip": "postalCode",
            ]
            let near = danish[name.lowercased()] ?? suggestion(for: name, among: Self.allCases.map(\.rawValue))
            guard let near else { return nil }
            self.init(rawValue: near)
        }

        var label: String {
            switch self {
            case .street: "Vejnavn og husnummer"
            case .supplementaryCity: "Supplerende bynavn"
            case .postalCode: "Postnummer"
            case .city: "By"
            case .darId: "Adressens id i adresseregistret"
            }
        }
    }
}
