public import ContentModel
public import Diagnostics

extension PageDeclaration {
    static let keys = ["page", "path", "title", "summary", "layout", "body", "forEach", "queries", "examples"]

    /// Reads the declarations of `site/pages`.
    public static func parse(_ files: [DeclarationFile], schema: Schema) -> Diagnosed<[PageDeclaration]> {
        var findings: [Diagnostic] = []
        let pages = files.compactMap { file -> PageDeclaration? in
            guard
                var declaration = Declaration(
                    file.raw, in: file.source, keys: keys, languages: schema.languages, findings: &findings)
            else { return nil }
            let page = declaration.page(file: file, schema: schema)
            findings += declaration.findings
            return page
        }
        return Diagnosed(pages, findings)
    }
}

extension Declaration {
    fileprivate mutating func page(file: DeclarationFile, schema: Schema) -> PageDeclaration {
        let id = identifier("page", file: file.name)
        let path = pagePath(id: id, languages: schema.languages)
        let forEach = vocabulary("forEach", schema: schema)
        let title = localized("title")
        let body = bodyReference(schema: schema)
        if title == nil, value("body") == nil {
            findings.append(.missingKey("title", at: source.place(of: range)))
        }
        return PageDeclaration(
            id: id, source: source, path: path, title: title, summary: localized("summary"),
            layout: text("layout") ?? Written(text: "page", range: range), body: body, forEach: forEach,
            queries: queries(schema: schema, forEach: forEach), examples: examples(schema: schema))
    }

    private mutating func pagePath(id: String, languages: [Language]) -> LocalizedText {
        guard let raw = entries.first(where: { $0.key == "path" })?.value, let path = localized(raw) else {
            findings.append(.missingKey("path", at: source.place(of: range)))
            return LocalizedText(everywhere: id, main: languages.first ?? .danish)
        }
        for language in languages {
            let text = path.text(in: language)
            let isPlain = text.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
                Slug.isValid(String($0))
            }
            if !text.isEmpty, !isPlain {
                findings.append(.badIdentifier(text, at: source.place(of: raw.range)))
                break
            }
        }
        return path
    }

    private mutating func bodyReference(schema: Schema) -> Value.Reference? {
        guard let written = text("body") else { return nil }
        let parts = written.text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, schema.collection(parts[0]) != nil else {
            findings.append(
                .badReference(
                    written.text, collections: ["pages"], label: "body", at: source.place(of: written.range)))
            return nil
        }
        return Value.Reference(id: RecordID(collection: parts[0], slug: parts[1]), range: written.range)
    }

    private mutating func vocabulary(_ key: String, schema: Schema) -> String? {
        guard let written = text(key) else { return nil }
        if schema.vocabulary(written.text) != nil { return written.text }
        findings.append(
            .unknownVocabulary(
                written.text, among: schema.vocabularies.map(\.id), at: source.place(of: written.range)))
        return nil
    }

    private mutating func queries(schema: Schema, forEach: String?) -> [Query] {
        guard let raw = value("queries") else { return [] }
        guard case .map(let entries) = raw.form else {
            findings.append(.wrongForm(expected: .map, at: source.place(of: raw.range)))
            return []
        }
        return entries.compactMap { entry in
            inner(entry.value, keys: ["from", "label", "where", "order", "limit"]) { query in
                query.query(named: entry.key, schema: schema, forEach: forEach)
            }
        }
    }

    private mutating func query(named name: String, schema: Schema, forEach: String?) -> Query? {
        guard let from = requiredText("from") else { return nil }
        guard let collection = schema.collection(from.text) else {
            findings.append(
                .unknownCollection(from.text, among: schema.collections.map(\.id), at: source.place(of: from.range)))
            return nil
        }
        let order = self.order("order", fields: collection.fields)
        var limit = integer("limit")
        if let written = limit, !(1...1_000).contains(written), let raw = value("limit") {
            findings.append(.outOfBounds("1", "1000", at: source.place(of: raw.range)))
            limit = nil
        }
        let conditions = conditions(on: collection, forEach: forEach)
        let asksForRounds = conditions.contains { if case .rounds = $0 { true } else { false } }
        return Query(
            name: name, label: localized("label"), collection: collection.id, conditions: conditions,
            order: order.isEmpty && !asksForRounds ? collection.listing?.order ?? [] : order, limit: limit)
    }

    private mutating func conditions(on collection: Schema.Collection, forEach: String?) -> [Query.Condition] {
        guard let raw = value("where") else { return [] }
        guard case .map(let entries) = raw.form else {
            findings.append(.wrongForm(expected: .map, at: source.place(of: raw.range)))
            return []
        }
        return entries.flatMap { entry -> [Query.Condition] in
            if entry.key == "rounds", collection.traits.rounds != nil { return roundsCondition(entry) }
            guard let slot = collection.slot(of: entry.key) else {
                findings.append(
                    .unknownDeclaredField(
                        entry.key, among: collection.fields.map(\.name), at: source.place(of: entry.keyRange)))
                return []
            }
            var reader = ConditionReader(source: source, field: collection.fields[slot], slot: slot, forEach: forEach)
            let conditions = reader.read(entry.value)
            findings += reader.findings
            return conditions.map(Query.Condition.field)
        }
    }

    /// `rounds: open`, a question to the trait and not to a field.
    private mutating func roundsCondition(_ entry: RawValue.Entry) -> [Query.Condition] {
        let states: [(String, Round.State)] = [("open", .open), ("coming", .coming), ("closed", .closed)]
        if case .scalar(let text, _) = entry.value.form, let state = states.first(where: { $0.0 == text }) {
            return [.rounds(state.1)]
        }
        findings.append(.unknownRoundState(among: states.map(\.0), at: source.place(of: entry.value.range)))
        return []
    }
}
