import Diagnostics

extension Declaration {
    /// An order as listings and queries write it: `[deadline, -published]`.
    public mutating func order(_ key: String, fields: [Schema.Field]) -> [Schema.Order] {
        texts(key).compactMap { written in
            let descending = written.text.hasPrefix("-")
            let name = descending ? String(written.text.dropFirst()) : written.text
            guard let field = fields.first(where: { $0.name == name }) else {
                findings.append(
                    .unknownDeclaredField(name, among: fields.map(\.name), at: source.place(of: written.range)))
                return nil
            }
            guard field.type.isOrdered else {
                findings.append(
                    .wrongFieldKind(
                        name, needed: "et felt, der kan sorteres", neededEnglish: "a field with an order",
                        at: source.place(of: written.range)))
                return nil
            }
            return Schema.Order(field: name, descending: descending)
        }
    }
}

extension Schema.FieldType {
    /// A list can be put in order by it.
    public var isOrdered: Bool {
        switch self {
        case .text, .integer, .number, .money, .flag, .date, .moment, .choice: true
        case .markdown, .timeSpan, .repeats, .url, .email, .phone, .address, .cvr, .language, .choices, .reference,
            .references, .file, .image, .list:
            false
        }
    }
}
