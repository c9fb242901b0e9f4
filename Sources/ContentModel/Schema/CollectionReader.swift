import Diagnostics

/// Reads one collection's declaration; every fault in it is found in one pass.
struct CollectionReader {
    let file: DeclarationFile
    let vocabularies: [Vocabulary]
    /// The ids of all collections of the project.
    let collections: [String]
    let languages: [Language]
    var findings: [Diagnostic] = []

    static let keys = ["collection", "label", "one", "path", "intro", "fields", "oneOf", "traits"]
    static let traits = ["listing", "lifecycle"]

    init(file: DeclarationFile, vocabularies: [Vocabulary], collections: [String], languages: [Language]) {
        self.file = file
        self.vocabularies = vocabularies
        self.collections = collections
        self.languages = languages
    }

    mutating func read() -> Schema.Collection? {
        guard
            var declaration = Declaration(
                file.raw, in: file.source, keys: Self.keys, languages: languages, findings: &findings)
        else { return nil }
        let id = declaration.identifier("collection", file: file.name)
        let fallback = LocalizedText(everywhere: id, main: languages.first ?? .danish)
        let label = declaration.localized("label") ?? fallback
        let path = path(of: &declaration) ?? fallback
        let fields = fields(of: &declaration)
        let oneOf = groups(of: &declaration, among: fields)
        let traits = traits(of: &declaration, fields: fields)
        let collection = Schema.Collection(
            id: id, source: file.source, label: label, one: declaration.localized("one") ?? label, path: path,
            intro: declaration.localized("intro"), fields: fields, oneOf: oneOf, listing: traits.listing,
            lifecycle: traits.lifecycle)
        findings += declaration.findings
        checkReferredFields(in: fields)
        return collection
    }

    private mutating func path(of declaration: inout Declaration) -> LocalizedText? {
        guard let path = declaration.localized("path"), let raw = declaration.value("path") else { return nil }
        for language in languages {
            let text = path.text(in: language)
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard text.isEmpty || parts.allSatisfy({ Slug.isValid(String($0)) }) else {
                declaration.findings.append(.badIdentifier(text, at: file.source.place(of: raw.range)))
                break
            }
        }
        return path
    }

    private mutating func fields(of declaration: inout Declaration) -> [Schema.Field] {
        guard let raw = declaration.value("fields") else {
            declaration.findings.append(.missingKey("fields", at: file.source.place(of: declaration.range)))
            return []
        }
        var reader = FieldReader(
            source: file.source, vocabularies: vocabularies, collections: collections, languages: languages)
        let fields = reader.fields(raw, nested: false)
        findings += reader.findings
        if !fields.contains(where: { $0.name == "title" }) {
            declaration.findings.append(.missingKey("title", at: file.source.place(of: raw.range)))
        }
        return fields
    }

    private mutating func groups(of declaration: inout Declaration, among fields: [Schema.Field]) -> [[String]] {
        declaration.items("oneOf").compactMap { item -> [String]? in
            guard case .list(let names) = item.form else {
                declaration.findings.append(.wrongForm(expected: .list, at: file.source.place(of: item.range)))
                return nil
            }
            return names.compactMap { name in
                guard case .scalar(let text, _) = name.form else { return nil }
                return known(text, at: name.range, among: fields) == nil ? nil : text
            }
        }
    }

    private mutating func traits(
        of declaration: inout Declaration, fields: [Schema.Field]
    ) -> (listing: Schema.Listing?, lifecycle: Schema.Lifecycle?) {
        guard let raw = declaration.value("traits") else { return (nil, nil) }
        var listing: Schema.Listing?
        var lifecycle: Schema.Lifecycle?
        var own: [Diagnostic] = []
        declaration.inner(raw, keys: Self.traits) { (traits: inout Declaration) -> Void? in
            if let raw = traits.value("listing") {
                listing = traits.inner(raw, keys: ["order", "pageSize", "alphabet"]) { trait in
                    self.listing(&trait, fields: fields, findings: &own)
                }
            }
            if let raw = traits.value("lifecycle") {
                lifecycle = traits.inner(raw, keys: ["status"]) { trait in
                    self.lifecycle(&trait, fields: fields, findings: &own)
                }
            }
            return nil
        }
        findings += own
        return (listing, lifecycle)
    }

    private func listing(
        _ trait: inout Declaration, fields: [Schema.Field], findings: inout [Diagnostic]
    ) -> Schema.Listing {
        let order = trait.order("order", fields: fields)
        let size = trait.integer("pageSize") ?? 50
        if !(1...1_000).contains(size), let raw = trait.value("pageSize") {
            findings.append(.outOfBounds("1", "1000", at: file.source.place(of: raw.range)))
        }
        var alphabet: String?
        if let written = trait.text("alphabet") {
            if let field = fields.first(where: { $0.name == written.text }), case .text = field.type {
                alphabet = written.text
            } else {
                findings.append(
                    .wrongFieldKind(
                        written.text, needed: "et felt af typen text", neededEnglish: "a text field",
                        at: file.source.place(of: written.range)))
            }
        }
        let standard = [Schema.Order(field: "title", descending: false)]
        return Schema.Listing(order: order.isEmpty ? standard : order, pageSize: max(1, size), alphabet: alphabet)
    }

    private func lifecycle(
        _ trait: inout Declaration, fields: [Schema.Field], findings: inout [Diagnostic]
    ) -> Schema.Lifecycle? {
        guard let written = trait.requiredText("status") else { return nil }
        if let field = fields.first(where: { $0.name == written.text }), case .choice(let choices) = field.type,
            choices.index(of: "draft") != nil
        {
            return Schema.Lifecycle(status: written.text)
        }
        findings.append(
            .wrongFieldKind(
                written.text, needed: "et valg med muligheden \"draft\"", neededEnglish: "a choice with \"draft\"",
                at: file.source.place(of: written.range)))
        return nil
    }

    private mutating func known(_ name: String, at range: SourceRange, among fields: [Schema.Field]) -> Schema.Field? {
        if let field = fields.first(where: { $0.name == name }) { return field }
        findings.append(.unknownDeclaredField(name, among: fields.map(\.name), at: file.source.place(of: range)))
        return nil
    }

    /// Conditions and `after` name other fields, so they can only be judged when all fields are read.
    private mutating func checkReferredFields(in fields: [Schema.Field]) {
        for field in fields {
            switch field.requirement {
            case .never, .always: break
            case .unless(let name), .when(let name):
                if let other = known(name, at: field.range, among: fields), other.type.name != "flag" {
                    findings.append(
                        .wrongFieldKind(
                            name, needed: "et felt af typen flag", neededEnglish: "a flag",
                            at: file.source.place(of: field.range)))
                }
            }
            guard let after = field.after, let other = known(after, at: field.range, among: fields) else { continue }
            if other.type.name != field.type.name {
                findings.append(
                    .wrongFieldKind(
                        after, needed: "et felt af typen \(field.type.name)",
                        neededEnglish: "a field of type \(field.type.name)", at: file.source.place(of: field.range)))
            }
        }
    }
}

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
        case .text, .integer, .number, .flag, .date, .moment, .choice: true
        case .markdown, .url, .email, .phone, .address, .choices, .reference, .references, .file, .list: false
        }
    }
}
