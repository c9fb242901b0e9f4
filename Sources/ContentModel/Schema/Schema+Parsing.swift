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
        let parsedVocabularies = vocabularies.compactMap { file in
            Vocabulary.parse(file, languages: languages, findings: &findings)
        }
        let ids = collections.map(\.name)
        let parsed = collections.compactMap { file -> Collection? in
            var reader = CollectionReader(
                file: file, vocabularies: parsedVocabularies, collections: ids, languages: languages)
            let collection = reader.read()
            findings += reader.findings
            return collection
        }
        findings += mixedInverses(in: parsed)
        return Diagnosed(
            Schema(
                collections: parsed.sorted { $0.id < $1.id },
                vocabularies: parsedVocabularies.sorted { $0.id < $1.id }, languages: languages),
            findings)
    }

    /// Two fields of one collection that give one other collection the same inverse name.
    private static func mixedInverses(in collections: [Collection]) -> [Diagnostic] {
        collections.flatMap { collection in
            var seen: Set<String> = []
            return collection.fields.compactMap { field -> Diagnostic? in
                guard let target = field.type.target, let inverse = target.inverse else { return nil }
                let isNew = target.collections.allSatisfy { seen.insert("\($0)/\(inverse)").inserted }
                return isNew ? nil : .mixedInverse(inverse, at: collection.source.place(of: field.range))
            }
        }
    }
}

extension Vocabulary {
    static func parse(
        _ file: DeclarationFile, languages: [Language], findings: inout [Diagnostic]
    ) -> Vocabulary? {
        guard
            var declaration = Declaration(
                file.raw, in: file.source, keys: ["vocabulary", "label", "terms"], languages: languages,
                findings: &findings)
        else { return nil }
        let id = declaration.identifier("vocabulary", file: file.name)
        let label = declaration.localized("label") ?? LocalizedText(everywhere: id, main: languages.first ?? .danish)
        if declaration.value("terms") == nil {
            declaration.findings.append(.missingKey("terms", at: file.source.place(of: declaration.range)))
        }
        let terms = declaration.terms("terms")
        findings += declaration.findings
        return Vocabulary(id: id, label: label, terms: terms)
    }
}

extension Declaration {
    /// The id a declaration file gives itself, which must be its file's name.
    public mutating func identifier(_ key: String, file: String) -> String {
        guard let written = requiredText(key) else { return file }
        if written.text != file {
            findings.append(.fileNameDiffers(written.text, file: file, at: source.place(of: written.range)))
        }
        if !Slug.isValid(file) {
            findings.append(.badIdentifier(file, at: source.place(of: written.range)))
        }
        return file
    }

    /// Terms as a vocabulary and a field's own options write them: a key and a label per language.
    mutating func terms(_ key: String) -> [Vocabulary.Term] {
        guard let raw = value(key) else { return [] }
        let terms = inner(raw, keys: nil) { map -> [Vocabulary.Term]? in
            map.entries.compactMap { entry in
                if !Slug.isValid(entry.key) {
                    map.findings.append(.badIdentifier(entry.key, at: map.source.place(of: entry.keyRange)))
                }
                return map.localized(entry.value).map { Vocabulary.Term(key: entry.key, label: $0) }
            }
        }
        return terms ?? []
    }
}
