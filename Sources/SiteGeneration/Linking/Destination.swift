import ContentModel
import Diagnostics

/// Where a Markdown link or image leads.
enum Destination: Sendable {
    /// A page of the site, by its site path with any `#anchor`; the language it is in.
    case page(String, Language)
    /// A place in the same text: `#anchor`.
    case anchor(String)
    /// Another site, or mailto: and tel:.
    case external(String)
    case attachment(Attachment)
    /// A record that has expired, by its site path: its address tells so.
    case expired(String, named: String)
    /// The record is a draft or not shown yet, or a file's record has expired: the link becomes plain text.
    case hidden(String, Presence)
    /// The record's own file could not be read; a finding has told of it.
    case unreadable
    case broken(Fault)

    /// Why a link leads nowhere.
    enum Fault: Sendable {
        case noSuchText(String, near: String?)
        case noSuchFile(String, near: String?)
        case noSuchAnchor(String, near: String?)
        case noSuchPage(String, near: String?)
        case outsideContent
        case fileOutsideRecord(String)
        case foreignImage
        case imageIsNoImage(String)
    }
}

extension Site {
    /// Resolves a link as written in one of a record's versions.
    func destination(of link: Outline.Link, in text: MarkdownText, record: Int, version: Record.Version) -> Destination
    {
        let written = link.destination
        if written.hasPrefix("#") { return ownAnchor(String(written.dropFirst()), in: text, version: version) }
        if LinkForm.hasScheme(written) {
            return link.isImage ? .broken(.foreignImage) : .external(written)
        }
        if written.hasPrefix("/") { return sitePath(written) }
        let parts = LinkForm.parts(of: written)
        guard let path = LinkForm.resolve(parts.path, from: version.document.source.path) else {
            return .broken(.outsideContent)
        }
        return path.hasSuffix(".md")
            ? textLink(to: path, anchor: parts.anchor, language: version.language)
            : fileLink(to: path, written: written, isImage: link.isImage, version: version)
    }

    private func ownAnchor(_ written: String, in text: MarkdownText, version: Record.Version) -> Destination {
        let anchor = LinkForm.decoded(written) ?? written
        let ids = text.outline.headings.map(\.id) + version.document.body.outline.headings.map(\.id)
        if anchor.isEmpty || ids.contains(anchor) { return .anchor(anchor) }
        return .broken(.noSuchAnchor(anchor, near: suggestion(for: anchor, among: ids)))
    }

    /// A text in one language may name a page in another.
    private func sitePath(_ written: String) -> Destination {
        let path = String(written.prefix { $0 != "#" && $0 != "?" })
        for language in schema.languages
        where menuPaths(in: language).contains(path) || termPaths(in: language).contains(path) {
            return .page(written, language)
        }
        if documents.staticPaths.contains(LinkForm.decoded(path) ?? path) {
            return .page(written, settings.mainLanguage)
        }
        let known = schema.languages.flatMap { menuPaths(in: $0) + termPaths(in: $0) } + documents.staticPaths.sorted()
        return .broken(.noSuchPage(path, near: suggestion(for: path, among: known)))
    }

    private func textLink(to path: String, anchor: String?, language: Language) -> Destination {
        guard let target = documents.texts[path] else {
            if let presence = documents.hidden[path] { return .hidden(path, presence) }
            if documents.unreadable.contains(path) { return .unreadable }
            return .broken(.noSuchText(path, near: near(path, among: documents.texts.keys)))
        }
        // A link to the Danish file in an English text leads to the English version, when there is one.
        let wanted = target.language == settings.mainLanguage ? language : target.language
        let version = records[target.record].best(for: wanted)
        let address = addresses.record(records[target.record].id, version.language)
        if isExpired(target.record) { return .expired(address, named: path) }
        guard let anchor, !anchor.isEmpty else { return .page(address, version.language) }
        let ids = version.document.body.outline.headings.map(\.id)
        if ids.contains(anchor) { return .page("\(address)#\(anchor)", version.language) }
        return .broken(.noSuchAnchor(anchor, near: suggestion(for: anchor, among: ids)))
    }

    private func fileLink(to path: String, written: String, isImage: Bool, version: Record.Version) -> Destination {
        guard let attachment = documents.files[path] else {
            if documents.strayFiles.contains(path) { return .broken(.fileOutsideRecord(path)) }
            let near = LinkForm.external(meantBy: written) ?? near(path, among: documents.files.keys)
            return .broken(.noSuchFile(path, near: near))
        }
        guard let record = indices[attachment.record] else {
            return .hidden(path, documents.hiddenRecords[attachment.record] ?? .draft)
        }
        if isExpired(record) { return .hidden(path, presences[record]) }
        if isImage, !attachment.isImage { return .broken(.imageIsNoImage(attachment.name)) }
        return .attachment(attachment)
    }

    /// The nearest path, looked for among those in the same folder first.
    private func near(_ path: String, among paths: some Sequence<String>) -> String? {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let folder = path.dropLast(file.count)
        let candidates = paths.sorted()
        return suggestion(for: path, among: candidates.filter { $0.hasPrefix(folder) })
            ?? candidates.first { $0.hasSuffix("/" + file) }
    }

    /// The addresses a text may name from the site's root: lists, A–Å pages, composed pages and the search page.
    func menuPaths(in language: Language) -> [String] {
        let lists = schema.collections.filter { $0.listing != nil }.map { addresses.list($0, language) }
        let alphabets = schema.collections.filter { $0.listing?.alphabet != nil }.map {
            addresses.alphabet($0, language)
        }
        let past = schema.collections.filter { $0.listing != nil && $0.traits.calendar != nil }.map {
            addresses.past($0, language)
        }
        let deadlines = schema.collections.filter { $0.listing != nil && $0.traits.rounds != nil }.map {
            addresses.deadlines($0, language)
        }
        return lists + alphabets + past + deadlines + pages(in: language).map { addresses.composed($0, language) }
            + [addresses.search(language)] + statementPaths(in: language)
    }

    private func statementPaths(in language: Language) -> [String] {
        settings.accessibility == nil || language != settings.mainLanguage ? [] : [AccessibilityStatement.path]
    }

    /// The addresses of facets' and vocabularies' terms.
    private func termPaths(in language: Language) -> [String] {
        let facets = schema.collections.filter { $0.listing != nil }.flatMap { collection in
            collection.fields.filter(\.isFacet).flatMap { field in
                (field.type.choices?.terms ?? []).map { addresses.facet(collection, field, term: $0.key, language) }
            }
        }
        let terms = pages(in: language).flatMap { page in
            (page.forEach.flatMap(schema.vocabulary)?.terms ?? []).map { addresses.term($0.key, of: page, language) }
        }
        return facets + terms
    }

    /// The composed pages that exist in a language.
    func pages(in language: Language) -> [PageDeclaration] {
        pages.filter { languages(of: $0).contains(language) }
    }
}
