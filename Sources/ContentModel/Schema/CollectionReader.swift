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
        let (fields, unread) = fields(of: &declaration)
        let oneOf = groups(of: &declaration, among: fields.map(\.name) + unread)
        let traits = traits(of: &declaration, fields: fields, unread: unread)
        let collection = Schema.Collection(
            id: id, source: file.source, label: label, one: declaration.localized("one") ?? label, path: path,
            pathRange: declaration.keyRange("path") ?? .start, intro: declaration.localized("intro"), fields: fields,
            unread: unread, oneOf: oneOf, traits: traits)
        findings += declaration.findings
        return collection
    }

    private mutating func path(of declaration: inout Declaration) -> LocalizedText? {
        guard let path = declaration.localized("path"), let raw = declaration.value("path") else { return nil }
        for language in languages where path.has(language) {
            let text = path.text(in: language)
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            if !text.isEmpty, !parts.allSatisfy({ Slug.isValid($0) }) {
                findings.append(.badIdentifier(text, at: file.source.place(of: raw.range)))
            } else if language == languages.first,
                let other = languages.dropFirst().first(where: { $0.code == parts.first })
            {
                findings.append(.pathOfLanguage(other, at: file.source.place(of: raw.range)))
            }
        }
        return path
    }

    private mutating func fields(of declaration: inout Declaration) -> (fields: [Schema.Field], unread: [String]) {
        guard let raw = declaration.value("fields") else {
            findings.append(.missingKey("fields", at: file.source.place(of: declaration.range)))
            return ([], [])
        }
        var reader = FieldReader(
            source: file.source, vocabularies: vocabularies, collections: collections, languages: languages)
        let (fields, unread) = reader.fields(raw, nested: false)
        findings += reader.findings
        if case .map = raw.form { checkTitle(among: fields, unread: unread, keyRange: declaration.keyRange("fields")) }
        return (fields, unread)
    }

    private mutating func checkTitle(among fields: [Schema.Field], unread: [String], keyRange: SourceRange?) {
        guard let title = fields.first(where: { $0.name == "title" }) else {
            if !unread.contains("title") {
                findings.append(.missingTitle(at: file.source.place(of: keyRange ?? file.raw.range)))
            }
            return
        }
        if case .text = title.type, title.requirement == .always { return }
        findings.append(
            .wrongFieldKind(
                "title", needed: "af typen text med \"required: true\"",
                neededEnglish: "of type text with \"required: true\"", at: file.source.place(of: title.range)))
    }

    private mutating func groups(of declaration: inout Declaration, among names: [String]) -> [[String]] {
        guard let raw = declaration.value("oneOf") else { return [] }
        guard case .list(let items) = raw.form else {
            findings.append(.wrongForm(expected: .groups, at: file.source.place(of: raw.range)))
            return []
        }
        return items.compactMap { group($0, among: names) }
    }

    /// Nil for a group with a fault in it, so that no record is judged by half of it.
    private mutating func group(_ raw: RawValue, among names: [String]) -> [String]? {
        guard case .list(let items) = raw.form, !items.isEmpty else {
            findings.append(.wrongForm(expected: .groups, at: file.source.place(of: raw.range)))
            return nil
        }
        let known = items.compactMap { item -> String? in
            guard case .scalar(let text, _) = item.form else {
                findings.append(.wrongForm(expected: .text, at: file.source.place(of: item.range)))
                return nil
            }
            if names.contains(text) { return text }
            findings.append(.unknownDeclaredField(text, among: names, at: file.source.place(of: item.range)))
            return nil
        }
        return known.count == items.count ? known : nil
    }
}
