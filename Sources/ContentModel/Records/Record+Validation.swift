public import Diagnostics

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
        let main = reader.main(files.main, language: language)
        let aliases = reader.aliases(of: files.main)
        var findings = reader.findings
        let translations = files.translations.map { language, document in
            var reader = VersionReader(
                collection: collection, values: ValueReader(source: document.source, parsingMarkdown: parsingMarkdown))
            let version = reader.translation(document, language: language, of: main)
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

    mutating func main(_ document: Document, language: Language) -> Record.Version {
        let own = own(of: document)
        let merged = zip(own, collection.fields).map { $0 ?? $1.defaultValue }
        let row = ValueReader.Row(fields: collection.fields, entries: document.frontMatter.entries, values: merged)
        let subject = collection.one.text(in: .danish)
        if document.frontMatter.entries.isEmpty, collection.fields.filter({ row.isRequired($0) }).count > 1 {
            let required = collection.fields.filter { row.isRequired($0) && row.lacks($0) }.map(\.name)
            values.report(.noFrontMatter(required, in: subject, at: firstLine))
            return Record.Version(language: language, document: document, values: merged, isOwn: own.map { _ in true })
        }
        values.checkPresence(in: row, of: subject, at: firstLine)
        values.checkOneOf(collection.oneOf, in: row, at: firstLine)
        values.checkOrder(in: row, wholeDays: wholeDays(of: row))
        values.checkFirstTime(of: collection.traits.calendar, in: row)
        return Record.Version(language: language, document: document, values: merged, isOwn: own.map { _ in true })
    }

    /// A translation says only what is translated, so nothing is missing in it.
    mutating func translation(_ document: Document, language: Language, of main: Record.Version) -> Record.Version {
        let own = own(of: document)
        let merged = zip(own, main.values).map { $0 ?? $1 }
        let row = ValueReader.Row(fields: collection.fields, entries: document.frontMatter.entries, values: merged)
        values.checkOrder(in: row, wholeDays: wholeDays(of: row))
        values.checkFirstTime(of: collection.traits.calendar, in: row)
        refuseAliases(in: document)
        return Record.Version(language: language, document: document, values: merged, isOwn: own.map { $0 != nil })
    }

    /// The field in which an event of whole days has its last day, by the trait `calendar`.
    private func wholeDays(of row: ValueReader.Row) -> String? {
        guard let calendar = collection.traits.calendar, let flag = calendar.allDay, let end = calendar.end,
            case .flag(true) = row.values[flag]
        else { return nil }
        return collection.fields[end].name
    }

    /// The values the file itself says, in the order of the collection's fields.
    private mutating func own(of document: Document) -> [Value?] {
        var result = [Value?](repeating: nil, count: collection.fields.count)
        for entry in document.frontMatter.entries where entry.key != "aliases" {
            guard let slot = collection.slot(of: entry.key) else {
                refuse(entry)
                continue
            }
            if entry.value.isBlank { continue }
            let field = collection.fields[slot]
            result[slot] = values.value(entry.value, of: field.type, label: field.label.text(in: .danish))
        }
        return result
    }

    /// A collection without fields has its own finding, and so has a field that could not be read.
    private mutating func refuse(_ entry: RawValue.Entry) {
        if collection.fields.isEmpty || collection.unread.contains(entry.key) { return }
        values.report(
            .unknownField(
                entry.key, in: collection.one.text(in: .danish), among: collection.fields, and: ["aliases"],
                at: values.place(entry.keyRange)))
    }

    mutating func aliases(of document: Document) -> [Record.Alias] {
        guard let entry = document.frontMatter.entries.first(where: { $0.key == "aliases" }), !entry.value.isEmpty
        else { return [] }
        let items = if case .list(let items) = entry.value.form { items } else { [entry.value] }
        var seen: Set<String> = []
        return items.compactMap { item in
            guard case .scalar(let text, _) = item.form, let path = Record.Alias.path(text) else {
                values.report(.badAlias(at: values.place(item)))
                return nil
            }
            if seen.insert(path).inserted { return Record.Alias(path: path, range: item.range) }
            values.report(.chosenTwice(text, label: "aliases", at: values.place(item)))
            return nil
        }
    }

    private mutating func refuseAliases(in document: Document) {
        guard let entry = document.frontMatter.entries.first(where: { $0.key == "aliases" }), !entry.value.isUnfilled
        else { return }
        values.report(.aliasInTranslation(at: values.place(entry.keyRange)))
    }

    /// Where what is missing is told.
    private var firstLine: SourcePlace {
        values.place(SourceRange(0, values.source.bytes.prefix { $0 != 0x0A && $0 != 0x0D }.count))
    }
}

extension Record.Alias {
    /// `/gammel/adresse/` from what was written; nil when it is not a path on this site.
    fileprivate static func path(_ text: String) -> String? {
        guard text.hasPrefix("/"), text.utf8.count <= 300 else { return nil }
        let parts = text.split(separator: "/").map(String.init)
        let isPlain = parts.allSatisfy { part in part != "." && part != ".." && part.utf8.allSatisfy(\.isUnreserved) }
        return isPlain && !parts.isEmpty ? "/" + parts.joined(separator: "/") + "/" : nil
    }
}

extension UInt8 {
    /// RFC 3986, section 2.3.
    fileprivate var isUnreserved: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }
}
