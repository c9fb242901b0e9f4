import ContentFormats
public import ContentModel
public import Diagnostics

/// Everything a site is linked from.
public struct SiteParts: Sendable {
    public let schema: Schema
    public let settings: Settings
    public let phrases: [Phrases]
    public let pages: [PageDeclaration]
    public let records: [Record]
    /// The files under `content` that are not Markdown.
    public let files: [Project.File]
    /// The files under `site/static`.
    let staticFiles: [Project.File]
    let tree: ContentTree
    /// All Markdown files under `content`; the tree's entries name them by their place.
    let texts: [SourceFile]
    /// Drafts, and what is not to be shown yet, are shown too.
    public let showsDrafts: Bool
    public let now: WallTime
}

extension SiteParts {
    /// Entries whose files could not be read as records. They have findings of their own; what refers to them has none.
    var unreadable: [ContentTree.Entry] {
        if records.count == tree.entries.count { return [] }
        let read = Set(records.map(\.id))
        return tree.entries.filter { !read.contains($0.id) }
    }
}

extension SiteParts {
    /// What each record is at the moment; to who is shown drafts nothing is hidden.
    fileprivate var presences: [Presence] {
        records.map { record in
            let presence = record.presence(in: schema.collections[record.collection], at: now)
            return showsDrafts && presence.isHidden ? .shown : presence
        }
    }

    /// When the records' events take place; empty where no collection has a calendar.
    fileprivate func happenings(of records: [Record]) -> [Happening?] {
        if schema.collections.allSatisfy({ $0.traits.calendar == nil }) { return [] }
        return records.map { $0.happening(in: schema.collections[$0.collection], at: now) }
    }
}

extension Site {
    /// Resolves every reference, link and attachment; what leads nowhere is found here and nowhere later.
    ///
    /// Warnings are of the moment. Errors are those of a site where all but drafts are shown: what is wrong with a
    /// record that waits is told before it comes, and no day makes an error of what was right the day before.
    public static func link(_ parts: SiteParts, jobs: Int) async -> Diagnosed<Site> {
        let presences = parts.presences
        let now = await linked(parts, presences, jobs: jobs)
        let always = presences.map { $0 == .draft ? .draft : Presence.shown }
        if always == presences { return now }
        let errors = await linked(parts, always, jobs: jobs).findings.filter { $0.severity == .error }
        return Diagnosed(now.product, now.findings.filter { $0.severity != .error } + errors)
    }

    private static func linked(_ parts: SiteParts, _ presences: [Presence], jobs: Int) async -> Diagnosed<Site> {
        let all = zip(parts.records, presences)
        let visible = all.filter { !$1.isHidden }.map(\.0)
        let shownPresences = presences.filter { !$0.isHidden }
        let hidden = all.filter(\.1.isHidden)
        let waiting = hidden.filter { $1 != .draft }.map(\.0)
        let indices = Dictionary(uniqueKeysWithValues: visible.enumerated().map { ($1.id, $0) })
        let addresses = Addresses(schema: parts.schema, phrases: parts.phrases, pages: parts.pages)
        let linker = RelationLinker(
            schema: parts.schema, indices: indices,
            hidden: Dictionary(uniqueKeysWithValues: hidden.map { ($0.id, $1) }), presences: shownPresences,
            unreadable: Set(parts.unreadable.map(\.id)))
        let linked = await parallelMap(visible, jobs: jobs) { linker.relations(of: $0) }
        let relations = linked.map(\.product)
        let site = Site(
            schema: parts.schema, settings: parts.settings, phrases: parts.phrases, pages: parts.pages,
            records: visible, waiting: Dictionary(uniqueKeysWithValues: waiting.map { ($0.id, $0) }),
            presences: shownPresences, happenings: parts.happenings(of: visible),
            lines: Lines(visible, presences: shownPresences, relations: relations, schema: parts.schema),
            addresses: addresses, relations: relations, inverses: linker.inverses(of: visible, relations: relations),
            indices: indices, documents: DocumentIndex(records: visible, hidden: hidden, parts: parts))
        let linkFindings = await parallelMap(Array(visible.indices), jobs: jobs) { site.linkFindings(in: $0) }
        let pageFindings = parts.pages.compactMap { site.bodyFinding(of: $0, linker) }
        let exampleFindings = parts.pages.flatMap { site.exampleFindings(in: $0, linker) }
        return Diagnosed(
            site,
            linked.flatMap(\.findings) + linkFindings.flatMap { $0 } + pageFindings + exampleFindings
                + site.menuFindings() + site.actionFindings() + site.statementFindings(on: parts.now.date)
                + Lines.findings(in: parts) + site.timeFindings(now: parts.now))
    }

    private func bodyFinding(of page: PageDeclaration, _ linker: RelationLinker) -> Diagnostic? {
        guard let body = page.body, self.body(of: page) == nil, !linker.unreadable.contains(body.id) else { return nil }
        let place = page.source.place(of: body.range)
        if let index = indices[body.id] { return .namesHidden(body.id.text, presences[index], at: place) }
        if let presence = linker.hidden[body.id] { return .namesHidden(body.id.text, presence, at: place) }
        return .unknownRecord(body.id, among: indices.keys.filter { $0.collection == body.id.collection }, at: place)
    }

    /// Examples of records that there are not; one that is not shown now is left out without a word.
    private func exampleFindings(in page: PageDeclaration, _ linker: RelationLinker) -> [Diagnostic] {
        page.examples.compactMap { example in
            guard let record = example.subject.record, indices[record.id] == nil, linker.hidden[record.id] == nil,
                !linker.unreadable.contains(record.id)
            else { return nil }
            let near = indices.keys.filter { $0.collection == record.id.collection }
            return .unknownRecord(record.id, among: near, at: page.source.place(of: record.range))
        }
    }
}

extension DocumentIndex {
    fileprivate init(records: [Record], hidden: [(Record, Presence)], parts: SiteParts) {
        hiddenRecords = Dictionary(uniqueKeysWithValues: hidden.map { ($0.id, $1) })
        var texts: [String: (record: Int, language: Language)] = [:]
        texts.reserveCapacity(parts.texts.count)
        for (index, record) in records.enumerated() {
            for version in record.versions {
                texts[version.document.source.path] = (record: index, language: version.language)
            }
        }
        self.texts = texts
        let hidden = Dictionary(
            hidden.flatMap { record, presence in record.versions.map { ($0.document.source.path, presence) } },
            uniquingKeysWith: { first, _ in first })
        self.hidden = hidden
        isWhole = parts.unreadable.isEmpty
        let isEveryTextRead = texts.count + hidden.count == parts.texts.count
        unreadable =
            isEveryTextRead ? [] : Set(parts.texts.map(\.path).filter { texts[$0] == nil && hidden[$0] == nil })
        // Two names that are canonically equivalent are one key here; a finding has told of them.
        let files = Dictionary(
            parts.files.compactMap { file in
                Attachment(file, folders: parts.tree.folders).map { (file.path, $0) }
            }, uniquingKeysWith: { first, _ in first })
        self.files = files
        staticPaths = Set(parts.staticFiles.map(\.sitePath))
        strayFiles = Set(parts.files.map(\.path).filter { files[$0] == nil })
    }
}

extension Project.File {
    /// Where a file under `site/static` lies on the site.
    fileprivate var sitePath: String { String(path.dropFirst("site/static".count)) }
}

extension Attachment {
    /// Nil for a file that lies in no record's folder.
    fileprivate init?(_ file: Project.File, folders: [String: RecordID]) {
        var parts = file.path.split(separator: "/").map(String.init)
        var below: [String] = []
        while parts.count > 2 {
            below.insert(parts.removeLast(), at: 0)
            if let record = folders[parts.joined(separator: "/")] {
                self.init(file: file, record: record, name: below.joined(separator: "/"))
                return
            }
        }
        return nil
    }
}
