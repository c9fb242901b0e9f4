public import Diagnostics

/// The files of one record: its main version and its translations.
public struct RecordFiles: Sendable {
    public let id: RecordID
    public let main: Document
    public let translations: [(language: Language, document: Document)]

    public init(id: RecordID, main: Document, translations: [(language: Language, document: Document)]) {
        self.id = id
        self.main = main
        self.translations = translations
    }
}

extension Record {
    /// Checks a record's files against its collection. `parsingMarkdown` reads front matter texts of type markdown.
    public static func validate(
        _ files: RecordFiles, schema: Schema, collection index: Int,
        parsingMarkdown: @escaping (String, SourceRange, SourceFile) -> Diagnosed<MarkdownText?>
    ) -> Diagnosed<Record> {
        let collection = schema.collections[index]
        let language = schema.languages.first ?? .danish
        var reader = VersionReader(
            collection: collection, values: ValueReader(source: files.main.source, parsingMarkdown: parsingMarkdown))
        let own = reader.values(of: files.main)
        let main = Version(
            language: language, document: files.main,
            values: zip(own, collection.fields).map { $0 ?? $1.defaultValue }, isOwn: own.map { _ in true })
        reader.checkComplete(main)
        let aliases = reader.aliases(of: files.main)
        var findings = reader.findings
        let translations = files.translations.map { language, document in
            var reader = VersionReader(
                collection: collection, values: ValueReader(source: document.source, parsingMarkdown: parsingMarkdown))
            let own = reader.values(of: document)
            let version = Version(
                language: language, document: document, values: zip(own, main.values).map { $0 ?? $1 },
                isOwn: own.map { $0 != nil })
            reader.checkOrder(version)
            reader.refuseAliases(in: document)
            findings += reader.findings
            return version
        }
        return Diagnosed(
            Record(id: files.id, collection: index, main: main, translations: translations, aliases: aliases),
            findings)
    }
}

/// Reads one language version of a record.
private struct VersionReader {
    let collection: Schema.Collection
    var values: ValueReader

    var findings: [Diagnostic] { values.findings }

    /// The values the file itself says, in the order of the collection's fields.
    mutating func values(of document: Document) -> [Value?] {
        var result = [Value?](repeating: nil, count: collection.fields.count)
        for entry in document.frontMatter.entries where entry.key != "aliases" {
            guard let slot = collection.slot(of: entry.key) else {
                values.report(
                    .unknownField(
                        entry.key, in: collection.one.text(in: .danish),
                        among: collection.fields.map(\.name) + ["aliases"], at: values.place(entry.keyRange)))
                continue
            }
            if entry.value.isEmpty { continue }
            let field = collection.fields[slot]
            result[slot] = values.value(entry.value, of: field.type, label: field.label.text(in: .danish))
        }
        return result
    }

    mutating func checkComplete(_ version: Record.Version) {
        for (slot, field) in collection.fields.enumerated() where version.values[slot] == nil {
            // A value that is there but wrong has been told of already.
            if version.document.frontMatter.entries.contains(where: { $0.key == field.name && !$0.value.isEmpty }) {
                continue
            }
            guard isRequired(field, in: version) else { continue }
            values.report(
                .missingField(
                    field.name, label: field.label.text(in: .danish), in: collection.one.text(in: .danish),
                    at: start(of: version)))
        }
        for group in collection.oneOf {
            let isThere = group.contains { name in
                version.document.frontMatter.entries.contains { $0.key == name && !$0.value.isEmpty }
            }
            if !isThere { values.report(.missingOneOf(group, at: start(of: version))) }
        }
        checkOrder(version)
    }

    private func isRequired(_ field: Schema.Field, in version: Record.Version) -> Bool {
        switch field.requirement {
        case .never: false
        case .always: true
        case .when(let flag): isSet(flag, in: version)
        case .unless(let flag): !isSet(flag, in: version)
        }
    }

    private func isSet(_ flag: String, in version: Record.Version) -> Bool {
        guard let slot = collection.slot(of: flag), case .flag(let isSet) = version.values[slot] else { return false }
        return isSet
    }

    /// Fields that may not come before another: an event's end before its start.
    mutating func checkOrder(_ version: Record.Version) {
        for (slot, field) in collection.fields.enumerated() {
            guard let after = field.after, let other = collection.slot(of: after),
                let late = version.values[slot], let early = version.values[other], late.comesBefore(early),
                let entry = version.document.frontMatter.entries.first(where: { $0.key == field.name })
            else { continue }
            values.report(
                .tooEarly(
                    field.label.text(in: .danish), after: collection.fields[other].label.text(in: .danish),
                    at: values.place(entry.value)))
        }
    }

    mutating func aliases(of document: Document) -> [Record.Alias] {
        guard let entry = document.frontMatter.entries.first(where: { $0.key == "aliases" }), !entry.value.isEmpty
        else { return [] }
        let items = if case .list(let items) = entry.value.form { items } else { [entry.value] }
        return items.compactMap { item in
            guard case .scalar(let text, _) = item.form, let path = Self.aliasPath(text) else {
                values.report(.badAlias(at: values.place(item)))
                return nil
            }
            return Record.Alias(path: path, range: item.range)
        }
    }

    mutating func refuseAliases(in document: Document) {
        guard let entry = document.frontMatter.entries.first(where: { $0.key == "aliases" }) else { return }
        values.report(.aliasInTranslation(at: values.place(entry.keyRange)))
    }

    /// `/gammel/adresse/` from what was written; nil when it is not a path on this site.
    private static func aliasPath(_ text: String) -> String? {
        guard text.hasPrefix("/"), text.utf8.count <= 300 else { return nil }
        let parts = text.split(separator: "/").map(String.init)
        let isPlain = parts.allSatisfy { part in
            part != "." && part != ".."
                && part.utf8.allSatisfy { byte in
                    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-_.~".utf8.contains(byte)
                }
        }
        return isPlain && !parts.isEmpty ? "/" + parts.joined(separator: "/") + "/" : nil
    }

    private func start(of version: Record.Version) -> SourcePlace {
        values.source.place(of: SourceRange(0, values.source.bytes.prefix { $0 != 0x0A && $0 != 0x0D }.count))
    }
}

extension RawValue {
    /// The entries of a map; none for anything else.
    public var entries: [Entry] {
        if case .map(let entries) = form { entries } else { [] }
    }
}

extension Value {
    /// For dates and moments: earlier than another of the same kind.
    fileprivate func comesBefore(_ other: Value) -> Bool {
        switch (self, other) {
        case (.date(let late), .date(let early)): late < early
        case (.moment(let late), .moment(let early)): late <= early
        default: false
        }
    }
}
