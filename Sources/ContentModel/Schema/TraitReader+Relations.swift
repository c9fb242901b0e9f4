import Diagnostics

/// Traits that order, relate and describe records.
extension TraitReader {
    mutating func listing(_ declaration: inout Declaration) -> Schema.Listing {
        let order = declaration.order("order", fields: fields)
        let size = declaration.integer("pageSize") ?? 50
        if !(1...1_000).contains(size), let raw = declaration.value("pageSize") {
            declaration.findings.append(.outOfBounds("1", "1000", at: declaration.source.place(of: raw.range)))
        }
        let standard = [Schema.Order(field: "title", descending: false)]
        return Schema.Listing(
            order: order.isEmpty ? standard : order, pageSize: min(max(1, size), 1_000),
            alphabet: slot("alphabet", ["text"], of: &declaration).map { fields[$0].name })
    }

    mutating func succession(_ declaration: inout Declaration) -> Schema.Succession? {
        guard let written = declaration.requiredText("replaces"),
            let slot = requiredSlot("replaces", ["reference", "references"], of: &declaration)
        else { return nil }
        if fields[slot].type.target?.collections == [collection] { return Schema.Succession(replaces: slot) }
        declaration.findings.append(
            .wrongFieldKind(
                written.text, needed: "en henvisning til samlingen selv: \"to: [\(collection)]\"",
                neededEnglish: "a reference to the collection itself: \"to: [\(collection)]\"",
                at: declaration.source.place(of: written.range)))
        return nil
    }

    mutating func origin(_ declaration: inout Declaration) -> Schema.Origin? {
        let name = slot("name", ["text"], of: &declaration)
        let canonical = slot("canonical", ["flag"], of: &declaration)
        return requiredSlot("url", ["url"], of: &declaration).map {
            Schema.Origin(url: $0, name: name, canonical: canonical)
        }
    }

    mutating func series(_ declaration: inout Declaration) -> Schema.Series? {
        let guide = requiredSlot("guide", ["reference"], of: &declaration)
        let step = requiredSlot("step", ["integer"], of: &declaration)
        guard let guide, let step else { return nil }
        return Schema.Series(guide: guide, step: step)
    }

    mutating func description(
        _ declaration: inout Declaration, beside traits: Schema.Traits
    ) -> Schema.Description? {
        guard let written = declaration.requiredText("schema.org") else { return nil }
        let place = declaration.source.place(of: written.range)
        guard let type = SchemaOrg(rawValue: written.text) else {
            declaration.findings.append(.unknownSchemaType(written.text, at: place))
            return nil
        }
        if type == .event, traits.calendar == nil, map.entries.allSatisfy({ $0.key != "calendar" }) {
            declaration.findings.append(.eventWithoutCalendar(at: place))
        }
        let properties = properties(of: type, in: &declaration)
        let declared = declaration.value("properties") ?? RawValue(.map([]), at: declaration.range)
        let missing = type.properties.filter { property in
            property.isRequired && !declared.entries.contains { $0.key == property.name }
        }.map(\.name)
        if case .map = declared.form, !missing.isEmpty {
            declaration.findings.append(.missingProperties(missing, of: type.rawValue, at: place))
        }
        return Schema.Description(type: type, properties: properties)
    }

    private mutating func properties(
        of type: SchemaOrg, in declaration: inout Declaration
    ) -> [Schema.Description.Property] {
        guard let raw = declaration.value("properties") else { return [] }
        let known = type.properties
        let properties = declaration.inner(raw, keys: known.map(\.name)) { map in
            map.entries.compactMap { entry -> Schema.Description.Property? in
                guard let property = known.first(where: { $0.name == entry.key }),
                    let written = map.requiredText(entry.key), let source = source(written, property, in: &map)
                else { return nil }
                return Schema.Description.Property(name: property.name, kind: property.kind, source: source)
            }
        }
        return properties ?? []
    }

    private func source(
        _ written: Declaration.Written, _ property: SchemaOrg.Property, in map: inout Declaration
    ) -> Schema.Description.Source? {
        let place = map.source.place(of: written.range)
        if written.text == "body" {
            if property.kind == .text { return .body }
            map.findings.append(.propertyDoesNotFit(property.name, type: "markdown", at: place))
            return nil
        }
        guard let slot = fields.firstIndex(where: { $0.name == written.text }) else {
            if !unread.contains(written.text) {
                map.findings.append(.unknownDeclaredField(written.text, among: fields.map(\.name), at: place))
            }
            return nil
        }
        if property.kind.accepts(fields[slot].type) { return .field(slot) }
        map.findings.append(.propertyDoesNotFit(property.name, type: fields[slot].type.name, at: place))
        return nil
    }
}
