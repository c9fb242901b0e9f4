import Diagnostics

extension CollectionReader {
    static let traits = ["listing", "lifecycle"]

    /// A trait without settings, `listing:`, is there with what goes without saying.
    mutating func traits(
        of declaration: inout Declaration, fields: [Schema.Field]
    ) -> (listing: Schema.Listing?, lifecycle: Schema.Lifecycle?) {
        guard let raw = declaration.value("traits") else { return (nil, nil) }
        guard case .map = raw.form else {
            findings.append(.wrongForm(expected: .traits, at: file.source.place(of: raw.range)))
            return (nil, nil)
        }
        let read = declaration.inner(raw, keys: Self.traits) { traits in
            (
                listing: traits.trait("listing", keys: ["order", "pageSize", "alphabet"]) { $0.listing(fields) },
                lifecycle: traits.trait("lifecycle", keys: ["status"]) { $0.lifecycle(fields) }
            )
        }
        return read ?? (nil, nil)
    }
}

extension Declaration {
    fileprivate mutating func trait<Trait>(
        _ name: String, keys: [String], _ read: (inout Declaration) -> Trait?
    ) -> Trait? {
        guard let entry = entries.first(where: { $0.key == name }) else { return nil }
        let raw = entry.value.isEmpty ? RawValue(.map([]), at: entry.keyRange) : entry.value
        return inner(raw, keys: keys, read)
    }

    fileprivate mutating func listing(_ fields: [Schema.Field]) -> Schema.Listing {
        let order = order("order", fields: fields)
        let size = integer("pageSize") ?? 50
        if !(1...1_000).contains(size), let raw = value("pageSize") {
            findings.append(.outOfBounds("1", "1000", at: source.place(of: raw.range)))
        }
        let standard = [Schema.Order(field: "title", descending: false)]
        return Schema.Listing(
            order: order.isEmpty ? standard : order, pageSize: min(max(1, size), 1_000),
            alphabet: alphabet(text("alphabet"), fields))
    }

    private mutating func alphabet(_ written: Written?, _ fields: [Schema.Field]) -> String? {
        guard let written, let field = field(written, among: fields) else { return nil }
        if case .text = field.type { return field.name }
        findings.append(
            .wrongFieldKind(
                written.text, needed: "et felt af typen text", neededEnglish: "a text field",
                at: source.place(of: written.range)))
        return nil
    }

    fileprivate mutating func lifecycle(_ fields: [Schema.Field]) -> Schema.Lifecycle? {
        guard let written = requiredText("status"), let field = field(written, among: fields) else { return nil }
        if case .choice(let choices) = field.type, choices.index(of: "draft") != nil {
            return Schema.Lifecycle(status: written.text)
        }
        findings.append(
            .wrongFieldKind(
                written.text, needed: "af typen choice og have muligheden \"draft\"",
                neededEnglish: "a choice with the option \"draft\"", at: source.place(of: written.range)))
        return nil
    }

    private mutating func field(_ written: Written, among fields: [Schema.Field]) -> Schema.Field? {
        if let field = fields.first(where: { $0.name == written.text }) { return field }
        findings.append(
            .unknownDeclaredField(
                written.text, among: fields.map(\.name), at: source.place(of: written.range)))
        return nil
    }
}
