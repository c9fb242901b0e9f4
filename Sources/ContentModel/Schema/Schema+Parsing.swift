public import Diagnostics

/// One declaration file, read as YAML.
public struct DeclarationFile: Sendable {
    public let source: SourceFile
    public let raw: RawValue

    public init(source: SourceFile, raw: RawValue) {
        self.source = source
        self.raw = raw
    }

    /// `jobs` for `site/collections/jobs.yml`.
    public var name: String {
        let file = source.path.split(separator: "/").last ?? ""
        return String(file.prefix { $0 != "." })
    }
}

extension Schema {
    /// Reads the declarations of `site/vocabularies` and `site/collections`; each file's name is the id it declares.
    public static func parse(
        collections: [DeclarationFile], vocabularies: [DeclarationFile], languages: [Language]
    ) -> Diagnosed<Schema> {
        var findings: [Diagnostic] = []
        let vocabularies = DeclarationFile.uniqued(vocabularies, findings: &findings).compactMap { file in
            Vocabulary.parse(file, languages: languages, findings: &findings)
        }
        let files = DeclarationFile.uniqued(collections, findings: &findings)
        let ids = files.map(\.name)
        let collections = files.compactMap { file -> Collection? in
            var reader = CollectionReader(
                file: file, vocabularies: vocabularies, collections: ids, languages: languages)
            let collection = reader.read()
            findings += reader.findings
            return collection
        }
        let schema = Schema(
            collections: collections.sorted { $0.id < $1.id }, vocabularies: vocabularies.sorted { $0.id < $1.id },
            languages: languages)
        return Diagnosed(schema, findings + schema.clashes())
    }
}

extension DeclarationFile {
    /// The files without those that repeat another's name (`jobs.yml` and `jobs.old.yml`).
    fileprivate static func uniqued(_ files: [DeclarationFile], findings: inout [Diagnostic]) -> [DeclarationFile] {
        var first: [String: DeclarationFile] = [:]
        return files.filter { file in
            guard let other = first[file.name] else {
                first[file.name] = file
                return true
            }
            findings.append(
                .declaredTwice(
                    file.name, at: file.source.place(of: .start), first: other.source.place(of: .start)))
            return false
        }
    }
}

extension Vocabulary {
    static func parse(
        _ file: DeclarationFile, languages: [Language], findings: inout [Diagnostic]
    ) -> Vocabulary? {
        guard
            var declaration = Declaration(
                file.raw, in: file.source, keys: ["vocabulary", "label", "terms", "map"], languages: languages,
                findings: &findings)
        else { return nil }
        let id = declaration.identifier("vocabulary", file: file.name)
        let label = declaration.localized("label") ?? LocalizedText(everywhere: id, main: languages.first ?? .danish)
        if declaration.value("terms") == nil {
            declaration.findings.append(.missingKey("terms", at: file.source.place(of: declaration.range)))
        }
        let known = declaration.findings.count
        let terms = declaration.terms("terms")
        if let raw = declaration.value("terms"), terms.isEmpty, declaration.findings.count == known {
            declaration.findings.append(.emptyVocabulary(at: file.source.place(of: raw.range)))
        }
        let map = declaration.map("map", terms: terms)
        findings += declaration.findings
        return Vocabulary(id: id, label: label, terms: terms, map: map)
    }
}

extension Declaration {
    /// The id a declaration file gives itself, which must be its file's name.
    public mutating func identifier(_ key: String, file: String) -> String {
        let written = requiredText(key)
        let place = source.place(of: written?.range ?? range)
        if let written, written.text != file {
            findings.append(.fileNameDiffers(written.text, file: file, at: place))
        }
        if !Slug.isValid(file) { findings.append(.badIdentifier(file, at: place)) }
        return file
    }

    /// Terms as a vocabulary and a field's own options write them: a key and a label per language.
    mutating func terms(_ key: String) -> [Vocabulary.Term] {
        guard let raw = value(key) else { return [] }
        guard case .map = raw.form else {
            findings.append(.wrongForm(expected: .terms, at: source.place(of: raw.range)))
            return []
        }
        let terms = inner(raw, keys: nil) { map -> [Vocabulary.Term]? in
            map.entries.compactMap { entry in
                if !Slug.isValid(entry.key) {
                    map.findings.append(.badIdentifier(entry.key, at: map.source.place(of: entry.keyRange)))
                }
                if entry.value.isBlank {
                    map.findings.append(.termWithoutLabel(entry.key, at: map.source.place(of: entry.keyRange)))
                    return nil
                }
                return map.localized(entry.value).map { Vocabulary.Term(key: entry.key, label: $0) }
            }
        }
        return terms ?? []
    }
}
