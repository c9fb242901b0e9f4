import ContentModel
import Diagnostics

/// What the files under `content/` are: which belong together as a record, which lie beside one.
struct ContentTree: Sendable {
    /// One record's Markdown files by their place in the list of texts.
    struct Entry: Sendable {
        let id: RecordID
        /// The collection's place in the schema.
        let collection: Int
        let main: Int
        let translations: [(language: Language, text: Int)]
    }

    /// Sorted by collection and slug.
    let entries: [Entry]
    /// Each record's own folder, `content/jobs/besoegsven`, and whose it is.
    let folders: [String: RecordID]

    /// Sorts out file paths (sorted, from the project's root) by the naming rules of `content/`.
    static func sort(_ texts: [SourceFile], schema: Schema, jobs: Int) async -> Diagnosed<ContentTree> {
        let names = await parallelMap(Array(texts.indices), jobs: jobs, chunk: 512) {
            TextName(texts[$0].path, index: $0)
        }
        var sorter = ContentSorter(texts: texts, schema: schema)
        sorter.sort(names)
        return Diagnosed(ContentTree(entries: sorter.entries(), folders: sorter.folders), sorter.findings)
    }
}

/// The name of one Markdown file under `content/`, taken apart.
private struct TextName: Sendable {
    let index: Int
    let folder: String
    let collection: String
    /// The file's name without `.md` and without a language.
    let slug: String
    let isSlug: Bool
    let language: Language?
    let id: RecordID
    /// Where the record's own files lie.
    let ownFolder: String

    /// Nil for a path outside any collection's folder.
    init?(_ path: String, index: Int) {
        // By bytes: there are as many paths as texts, and characters take twenty times as long.
        let parts = path.utf8.split(separator: UInt8(ascii: "/"))
        guard parts.count >= 3, let file = parts.last, file.suffix(3).elementsEqual(".md".utf8) else { return nil }
        let stem = file.dropLast(3)
        self.index = index
        folder = String(Substring(path.utf8[..<file.startIndex].dropLast()))
        collection = String(Substring(parts[1]))
        let dot = stem.lastIndex(of: UInt8(ascii: "."))
        if let dot, let language = Language(valid: String(Substring(stem[dot...].dropFirst()))) {
            slug = String(Substring(stem[..<dot]))
            self.language = language
        } else {
            slug = String(Substring(stem))
            language = nil
        }
        isSlug = Slug.isValid(slug)
        id = RecordID(collection: collection, slug: slug)
        ownFolder = folder + "/" + slug
    }
}

private struct ContentSorter {
    let texts: [SourceFile]
    let schema: Schema
    var findings: [Diagnostic] = []
    var folders: [String: RecordID] = [:]
    private var mains: [RecordID: TextName] = [:]
    private var translations: [RecordID: [TextName]] = [:]

    init(texts: [SourceFile], schema: Schema) {
        self.texts = texts
        self.schema = schema
    }

    /// - Parameter all: A name for each of the texts, or nil where it lies in no collection.
    mutating func sort(_ all: [TextName?]) {
        for (index, name) in all.enumerated() where name == nil {
            findings.append(.textOutsideCollection(at: start(index)))
        }
        let names = all.compactMap { $0 }
        folders.reserveCapacity(names.count)
        mains.reserveCapacity(names.count)
        for name in names { folders[name.ownFolder] = name.id }
        for name in names {
            if let folder = recordFolder(around: name.folder) {
                findings.append(.textInRecordFolder(folder, at: start(name.index)))
            } else {
                place(name)
            }
        }
        // A folder named like nothing but a misplaced text holds no record's files.
        folders = folders.filter { mains[$0.value] != nil }
        findOrphans()
    }

    private func recordFolder(around folder: String) -> String? {
        var path = folder.utf8[...]
        while path.count(where: { $0 == UInt8(ascii: "/") }) > 1, let slash = path.lastIndex(of: UInt8(ascii: "/")) {
            let name = String(Substring(path))
            if folders[name] != nil { return name }
            path = path[..<slash]
        }
        return nil
    }

    private mutating func place(_ name: TextName) {
        guard schema.index(of: name.collection) != nil else {
            findings.append(
                .unknownFolder(name.collection, among: schema.collections.map(\.id), at: start(name.index)))
            return
        }
        guard name.isSlug else {
            findings.append(.badTextName(name.slug, at: start(name.index)))
            return
        }
        let id = name.id
        guard let language = name.language, language != schema.languages.first else {
            if let other = mains[id] {
                findings.append(.sameSlug(name.slug, at: start(name.index), first: start(other.index)))
            } else {
                mains[id] = name
            }
            return
        }
        if schema.languages.contains(language) {
            translations[id, default: []].append(name)
        } else {
            findings.append(
                .languageNotOnSite(language.code, among: schema.languages.map(\.code), at: start(name.index)))
        }
    }

    private mutating func findOrphans() {
        for (id, names) in translations {
            for name in names {
                guard let main = mains[id], main.folder == name.folder else {
                    findings.append(.translationWithoutMain(id.slug, at: start(name.index)))
                    continue
                }
            }
        }
    }

    func entries() -> [ContentTree.Entry] {
        let entries = mains.compactMap { id, main -> ContentTree.Entry? in
            guard let collection = schema.index(of: id.collection) else { return nil }
            let others = schema.languages.compactMap { language in
                translations[id]?.first { $0.language == language && $0.folder == main.folder }
                    .map { (language: language, text: $0.index) }
            }
            return ContentTree.Entry(id: id, collection: collection, main: main.index, translations: others)
        }
        return entries.sorted { ($0.collection, $0.id.slug) < ($1.collection, $1.id.slug) }
    }

    private func start(_ index: Int) -> SourcePlace {
        let file = texts[index]
        return file.place(of: SourceRange(0, file.bytes.prefix { $0 != 0x0A && $0 != 0x0D }.count))
    }
}

extension Language {
    fileprivate init?(valid code: String) {
        guard Self.isValid(code) else { return nil }
        self.init(code)
    }
}
