import ContentFormats
import ContentModel
import Diagnostics

/// The records of a project, read and validated one by one; nothing is linked yet.
struct Content: Sendable {
    let tree: ContentTree
    /// In the order of the tree's entries.
    let records: [Record]

    /// Parses and validates every text, in parallel.
    static func read(_ project: Project, _ schema: Schema, jobs: Int) async -> Diagnosed<Content> {
        let reserved = LayoutIds.all(in: project.layouts)
        let tree = await ContentTree.sort(project.texts, schema: schema, jobs: jobs)
        let read = await parallelMap(tree.product.entries, jobs: jobs) { entry in
            record(entry, texts: project.texts, schema: schema, reserved: reserved)
        }
        let records = read.compactMap(\.product)
        return Diagnosed(
            Content(tree: tree.product, records: records),
            tree.findings + nameClashes(in: project) + hiddenTexts(in: project) + read.flatMap(\.findings))
    }

    private static func record(
        _ entry: ContentTree.Entry, texts: [SourceFile], schema: Schema, reserved: Set<String>
    ) -> Diagnosed<Record?> {
        let main = Document.parse(texts[entry.main], reserved: reserved)
        let translations = entry.translations.map { ($0.language, Document.parse(texts[$0.text], reserved: reserved)) }
        var findings = main.findings + translations.flatMap(\.1.findings)
        guard let document = main.product else { return Diagnosed(nil, findings) }
        let files = RecordFiles(
            id: entry.id, main: document,
            translations: translations.compactMap { language, document in
                document.product.map { (language: language, document: $0) }
            })
        let record = Record.validate(files, schema: schema, collection: entry.collection) { text, range, source in
            MarkdownText.parse(value: text, at: range, in: source).map(Optional.some)
        }
        findings += record.findings
        return Diagnosed(record.product, findings)
    }

    /// Texts that no page comes of because of their ending: `x.md.txt`, `x.MD`, or a Word file among the records.
    private static func hiddenTexts(in project: Project) -> [Diagnostic] {
        project.files.map(\.path).sorted().compactMap { path in
            let lowered = path.lowercased()
            let isBesideRecords = path.utf8.filter { $0 == 0x2F }.count == 2
            let isText = [".md", ".md.txt", ".markdown"].contains { lowered.hasSuffix($0) }
            let isWord = isBesideRecords && [".doc", ".docx", ".odt", ".rtf"].contains { lowered.hasSuffix($0) }
            guard path.hasPrefix("content/"), isText || isWord else { return nil }
            return .hiddenText(path, isWord: isWord)
        }
    }

    /// File names that are one name on a Mac or in Windows: apart only by case, or by how æøå are put together.
    private static func nameClashes(in project: Project) -> [Diagnostic] {
        var seen: [String: String] = [:]
        return (project.texts.map(\.path) + project.files.map(\.path)).sorted().compactMap { path in
            // Swift's strings are equal when they are canonically equivalent, so NFC and NFD meet here.
            let key = path.lowercased()
            if let other = seen[key] { return .sameName(other, path) }
            seen[key] = path
            return nil
        }
    }
}

extension Document {
    /// Reads a Markdown file: front matter, body and their outline. Nil when the file cannot be read as text.
    static func parse(_ source: SourceFile, reserved: Set<String> = []) -> Diagnosed<Document?> {
        let bytes = source.textFindings()
        if bytes.contains(where: { $0.severity == .error }) { return Diagnosed(nil, bytes) }
        let split = FrontMatter.split(source)
        var findings = bytes + split.findings
        var frontMatter = RawValue(.map([]), at: .start)
        if split.findings.contains(where: { $0.severity == .error }) { return Diagnosed(nil, findings) }
        if let range = split.product.yaml {
            let yaml = YAML.parseMap(source, in: range)
            findings += yaml.findings
            guard let raw = yaml.product, !yaml.findings.contains(where: { $0.severity == .error }) else {
                return Diagnosed(nil, findings)
            }
            frontMatter = raw
        }
        let body = MarkdownText.parse(source, body: split.product.body, reserved: reserved)
        return Diagnosed(
            Document(source: source, frontMatter: frontMatter, body: body.product), findings + body.findings)
    }
}
