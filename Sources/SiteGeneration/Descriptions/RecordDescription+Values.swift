import ContentFormats
import ContentModel

extension RecordDescription {
    /// What stands as a declared property's value; nil where the record says nothing of it.
    func value(of property: Schema.Description.Property) -> JSONValue? {
        switch property.source {
        case .body: return .words(shown.version.document.body.lines)
        case .field(let slot):
            guard let value = shown.version.values[slot] else { return nil }
            return .oneOrMore(values(value, at: slot, as: property.kind))
        }
    }

    private func values(_ value: Value, at slot: Int, as kind: SchemaOrg.Kind) -> [JSONValue] {
        let field = shown.collection.fields[slot]
        switch kind {
        case .text, .url: return words(value, of: field).map(JSONValue.text)
        case .date: return date(value).map { [.text($0)] } ?? []
        case .number: return number(value).map { [$0] } ?? []
        case .address: return address(value).map { [$0] } ?? []
        case .image: return picture(value).map { [.text($0)] } ?? []
        case .audience: return words(value, of: field).map { .thing("Audience", ["audienceType": .text($0)]) }
        case .channel: return words(value, of: field).map { .thing("ServiceChannel", ["serviceUrl": .text($0)]) }
        case .organization:
            if field.type.target != nil { return others(at: slot).map(organization) }
            return words(value, of: field).map { .thing("Organization", ["name": .text($0)]) }
        case .place:
            if field.type.target != nil { return others(at: slot).map(place) }
            if let address = address(value) { return [.thing("Place", ["address": address])] }
            return places(named: words(value, of: field))
        }
    }

    /// A value in words, one text for each thing that it names.
    private func words(_ value: Value, of field: Schema.Field) -> [String] {
        switch value {
        case .choice, .choices:
            let terms = field.type.choices?.terms ?? []
            return value.chosen.map { terms[$0].label.text(in: shown.language) }
        case .markdown(let text): return [text.lines].filter { !$0.isEmpty }
        case .phone(let phone): return [phone.e164]
        case .list(let rows):
            guard case .list(let columns) = field.type else { return [] }
            return rows.map { row in
                zip(columns, row).flatMap { column, value in value.map { words($0, of: column) } ?? [] }
                    .joined(separator: ", ")
            }.filter { !$0.isEmpty }
        case .text, .integer, .number, .money, .date, .moment, .timeSpan, .repeats, .url, .email, .address, .cvr,
            .language:
            return value.plainText(for: shown.interface).map { [$0] } ?? []
        case .flag, .file, .image, .reference, .references: return []
        }
    }

    /// ISO 8601: a day, a moment with its offset, or a year.
    private func date(_ value: Value) -> String? {
        if case .date(let date) = value { return date.isoText }
        if case .moment(let moment) = value { return Copenhagen.rfc3339(moment) }
        guard case .integer(let year) = value, (1...9999).contains(year) else { return nil }
        return String(repeating: "0", count: 4 - String(year).utf8.count) + String(year)
    }

    private func number(_ value: Value) -> JSONValue? {
        if case .integer(let number) = value { return .integer(number) }
        if case .number(let number) = value, number.isFinite { return .decimal(number) }
        guard case .money(let amount) = value else { return nil }
        return amount.ore % 100 == 0 ? .integer(amount.kroner) : .decimal(Double(amount.ore) / 100)
    }

    private func picture(_ value: Value) -> String? {
        guard case .image(let picture) = value, let file = site.attachment(picture.file.name, of: shown.record) else {
            return nil
        }
        if file.isBroken { return nil }
        let widest = shown.interface.pictures.versions(of: file)?.widest.path
        return site.settings.baseURL.absolute(widest ?? site.picturePath(file))
    }
}

/// Whom and where: by name, by address, or by another record.
extension RecordDescription {
    /// The records that a field names, as the page's reader sees them.
    private func others(at slot: Int) -> [Shown] {
        site.related(shown.record, slot: slot).map { shown.other($0) }
    }

    private func organization(_ other: Shown) -> JSONValue {
        let type = other.collection.traits.description?.type
        let name = type == .ngo ? SchemaOrg.ngo.rawValue : SchemaOrg.organization.rawValue
        return .thing(name, ["name": .text(other.title), "url": .text(site.settings.baseURL.absolute(other.path))])
    }

    private func place(_ other: Shown) -> JSONValue {
        .thing(
            "Place",
            [
                "name": .text(other.title), "url": .text(site.settings.baseURL.absolute(other.path)),
                "address": ownAddress(of: other),
            ])
    }

    /// The record's own address belongs to the one place it names; otherwise the name is all that is known.
    private func places(named names: [String]) -> [JSONValue] {
        let own = names.count == 1 ? ownAddress(of: shown) : nil
        return names.map { name in
            let locality = JSONValue.thing(
                "PostalAddress", ["addressLocality": .text(name), "addressCountry": .text("DK")])
            return .thing("Place", ["name": .text(name), "address": own ?? locality])
        }
    }

    private func ownAddress(of record: Shown) -> JSONValue? {
        record.version.values.lazy.compactMap { $0.flatMap(address) }.first
    }

    private func address(_ value: Value) -> JSONValue? {
        guard case .address(let address) = value else { return nil }
        let street = [address.street, address.supplementaryCity].compactMap { $0 }.joined(separator: ", ")
        return .thing(
            "PostalAddress",
            [
                "streetAddress": .text(street), "postalCode": .text(address.postalCode),
                "addressLocality": .text(address.city), "addressCountry": .text("DK"),
            ])
    }
}
