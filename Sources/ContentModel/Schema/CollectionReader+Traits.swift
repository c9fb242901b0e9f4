import Diagnostics

extension CollectionReader {
    /// A trait without settings, `listing:`, is there with what goes without saying.
    mutating func traits(of declaration: inout Declaration, fields: [Schema.Field], unread: [String]) -> Schema.Traits {
        guard let raw = declaration.value("traits") else { return Schema.Traits() }
        guard case .map = raw.form else {
            findings.append(.wrongForm(expected: .traits, at: file.source.place(of: raw.range)))
            return Schema.Traits()
        }
        let read = declaration.inner(raw, keys: Schema.Traits.names) { map -> Schema.Traits in
            var reader = TraitReader(map: map, fields: fields, unread: unread, collection: file.name)
            let traits = reader.traits()
            map.findings = reader.map.findings
            return traits
        }
        return read ?? Schema.Traits()
    }
}

/// Reads a collection's traits: which fields drive them, and whether these are of a type that can.
struct TraitReader {
    var map: Declaration
    let fields: [Schema.Field]
    /// Fields whose own declaration has a finding; nothing more is said of them.
    let unread: [String]
    /// The collection's id.
    let collection: String

    mutating func traits() -> Schema.Traits {
        var traits = Schema.Traits()
        traits.listing = trait("listing", keys: ["order", "pageSize", "alphabet"]) { $0.listing(&$1) }
        traits.period = trait("period", keys: ["from", "until"]) { $0.period(&$1) }
        traits.succession = trait("succession", keys: ["replaces"]) { $0.succession(&$1) }
        traits.milestones = trait("milestones", keys: ["list", "date", "text", "done"]) { $0.milestones(&$1) }
        traits.review = trait("review", keys: ["from", "every", "legal"]) { $0.review(&$1) }
        traits.origin = trait("origin", keys: ["url", "name", "canonical"]) { $0.origin(&$1) }
        traits.calendar = trait("calendar", keys: Self.calendarKeys) { $0.calendar(&$1) }
        traits.rounds = trait("rounds", keys: ["list", "opens", "closes"]) { $0.rounds(&$1) }
        traits.feed = trait("feed", keys: ["date"]) { $0.feed(&$1) }
        traits.series = trait("series", keys: ["guide", "step"]) { $0.series(&$1) }
        traits.lifecycle = trait("lifecycle", keys: Self.lifecycleKeys) { $0.lifecycle(&$1, beside: traits) }
        traits.description = trait("describedAs", keys: ["schema.org", "properties"]) {
            $0.description(&$1, beside: traits)
        }
        return traits
    }

    private mutating func trait<Trait>(
        _ name: String, keys: [String], _ read: (inout TraitReader, inout Declaration) -> Trait?
    ) -> Trait? {
        guard let entry = map.entries.first(where: { $0.key == name }) else { return nil }
        let raw = entry.value.isEmpty ? RawValue(.map([]), at: entry.keyRange) : entry.value
        guard case .map = raw.form else {
            map.findings.append(.wrongForm(expected: .traits, at: map.source.place(of: raw.range)))
            return nil
        }
        var reader = self
        let trait = map.inner(raw, keys: keys) { declaration in
            reader.map.findings = []
            let trait = read(&reader, &declaration)
            declaration.findings += reader.map.findings
            return trait
        }
        return trait
    }

    /// The slot of the field a key names, when it is of one of these types.
    mutating func slot(_ key: String, _ types: [String], of declaration: inout Declaration) -> Int? {
        guard let written = declaration.text(key) else { return nil }
        return place(of: written, types, among: fields, in: &declaration)
    }

    /// The same, of a key that must be there.
    mutating func requiredSlot(_ key: String, _ types: [String], of declaration: inout Declaration) -> Int? {
        guard let written = declaration.requiredText(key) else { return nil }
        return place(of: written, types, among: fields, in: &declaration)
    }

    /// Says which of these keys are missing, all at once.
    func require(_ keys: [String], of declaration: inout Declaration) {
        for key in keys where declaration.value(key) == nil {
            declaration.findings.append(.missingKey(key, at: declaration.source.place(of: declaration.range)))
        }
    }

    /// A column of a list by the key that names it.
    mutating func column(
        _ key: String, _ types: [String], in columns: [Schema.Field], of declaration: inout Declaration
    ) -> Int? {
        guard let written = declaration.text(key) else { return nil }
        return place(of: written, types, among: columns, in: &declaration)
    }

    private func place(
        of written: Declaration.Written, _ types: [String], among fields: [Schema.Field],
        in declaration: inout Declaration
    ) -> Int? {
        let place = declaration.source.place(of: written.range)
        guard let index = fields.firstIndex(where: { $0.name == written.text }) else {
            if !unread.contains(written.text) {
                declaration.findings.append(.unknownDeclaredField(written.text, among: fields.map(\.name), at: place))
            }
            return nil
        }
        if types.contains(fields[index].type.name) { return index }
        declaration.findings.append(
            .wrongFieldKind(
                written.text, needed: "af typen \(types.joined(separator: " eller "))",
                neededEnglish: "of type \(types.joined(separator: " or "))", at: place))
        return nil
    }

    /// The list a key names, with its columns.
    mutating func list(_ key: String, of declaration: inout Declaration) -> (slot: Int, columns: [Schema.Field])? {
        guard let slot = slot(key, ["list"], of: &declaration), case .list(let columns) = fields[slot].type else {
            return nil
        }
        return (slot, columns)
    }

    func cadence(_ key: String, of declaration: inout Declaration) -> Schema.Cadence? {
        guard let written = declaration.text(key) else { return nil }
        if let cadence = Schema.Cadence(written.text) { return cadence }
        declaration.findings.append(.badCadence(written.text, at: declaration.source.place(of: written.range)))
        return nil
    }
}
