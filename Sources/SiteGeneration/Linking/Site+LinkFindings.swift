import ContentModel
import Diagnostics

extension Site {
    /// What is wrong with the links, images and file names of one record's versions.
    func linkFindings(in record: Int) -> [Diagnostic] {
        records[record].versions.flatMap { version in
            markdownTexts(of: version, record: record).flatMap { text in
                text.outline.links.flatMap { findings(for: $0, in: text, record: record, version: version) }
            } + fileFindings(in: version, record: record)
        }
    }

    /// The body and the fields of type markdown that the version's own file says.
    private func markdownTexts(of version: Record.Version, record: Int) -> [MarkdownText] {
        let fields = zip(version.values, version.isOwn).compactMap { value, isOwn -> MarkdownText? in
            guard isOwn, case .markdown(let text) = value else { return nil }
            return text
        }
        return [version.document.body] + fields
    }

    private func findings(
        for link: Outline.Link, in text: MarkdownText, record: Int, version: Record.Version
    ) -> [Diagnostic] {
        let destination = destination(of: link, in: text, record: record, version: version)
        let place = { version.document.source.place(of: link.range) }
        switch destination {
        case .attachment(let file): return findings(for: file, isShown: link.isImage, at: place())
        case .page, .anchor, .external, .unreadable: return []
        case .hidden(let name, let presence):
            return isExpired(record) ? [] : [.linkToHidden(name, presence, at: place())]
        case .expired(_, let name): return isExpired(record) ? [] : [.linkToExpired(name, at: place())]
        case .broken(let fault): return [.brokenLink(fault, at: place())]
        }
    }

    /// Files that a field of type file names.
    private func fileFindings(in version: Record.Version, record: Int) -> [Diagnostic] {
        zip(version.values, version.isOwn).flatMap { value, isOwn -> [Diagnostic] in
            guard isOwn, let value else { return [] }
            return value.fileNames.flatMap { file -> [Diagnostic] in
                let place = version.document.source.place(of: file.range)
                if let found = attachment(file.name, of: record) {
                    return findings(for: found, isShown: value.pictureNames.contains(file), at: place)
                }
                let folder = self.folder(of: record)
                let prefix = folder + "/"
                let names = documents.files.keys.filter { $0.hasPrefix(prefix) }.map {
                    String($0.dropFirst(prefix.count))
                }
                return [
                    .noSuchAttachment(
                        file.name, folder: folder, near: suggestion(for: file.name, among: names.sorted()), at: place)
                ]
            }
        }
    }

    private func findings(for file: Attachment, isShown: Bool, at place: SourcePlace) -> [Diagnostic] {
        guard isShown else {
            if file.isActive { return [.activeFile(file.name, at: place)] }
            return file.picture?.hasLocation == true ? [.fetchedPictureTellsPlace(file.name, at: place)] : []
        }
        if case .broken(let fault) = file.file.reading { return Diagnostic.brokenPicture(file.name, fault, at: place) }
        if file.isImage { return [] }
        // Markdown has told of such a file already; a field may name any.
        return file.isActive
            ? [.activeFile(file.name, at: place)] : Diagnostic.brokenPicture(file.name, .noPicture, at: place)
    }

    /// A record's own folder: its main file's path without `.md`.
    func folder(of record: Int) -> String {
        String(records[record].main.document.source.path.dropLast(3))
    }

    func attachment(_ name: String, of record: Int) -> Attachment? {
        documents.files[folder(of: record) + "/" + name]
    }

    /// Menu entries and actions that lead nowhere.
    func menuFindings() -> [Diagnostic] {
        (settings.menuItems + [settings.notice?.link].compactMap { $0 }).compactMap { item in
            if menuPath(item, settings.mainLanguage) != nil { return nil }
            let known = schema.collections.filter { $0.listing != nil }.map(\.id) + pages.map(\.id)
            return .unknownMenuTarget(
                item.target.text, among: known, at: settings.source.place(of: item.target.range))
        }
    }

    /// Where a menu entry leads: a site path, or a whole address.
    func menuPath(_ item: Settings.MenuItem, _ language: Language) -> MenuTarget? {
        let target = item.target.text
        if let collection = schema.collection(target), collection.listing != nil {
            return .page(addresses.list(collection, language))
        }
        if let page = pages.first(where: { $0.id == target }) {
            let best = languages(of: page).contains(language) ? language : settings.mainLanguage
            return .page(addresses.composed(page, best))
        }
        if target.hasPrefix("https://") || target.hasPrefix("http://") { return .external(target) }
        return target.hasPrefix("/") && !target.hasPrefix("//") ? .page(target) : nil
    }

    /// The languages a composed page exists in: those its text is written in, or else those its address is.
    func languages(of page: PageDeclaration) -> [Language] {
        schema.languages.filter { language in
            if language == settings.mainLanguage { return true }
            if let body = page.body, let record = indices[body.id].map({ records[$0] }) ?? waiting[body.id] {
                return record.version(in: language) != nil
            }
            return page.path.has(language)
        }
    }
}

/// Where a menu entry leads.
enum MenuTarget: Sendable, Hashable {
    case page(String)
    case external(String)

    /// As a link has it.
    func href(_ base: BaseURL) -> String {
        switch self {
        case .page(let path): base.href(path)
        case .external(let url): url
        }
    }

    /// The page's site path; nil for another site.
    var path: String? {
        if case .page(let path) = self { path } else { nil }
    }
}

extension Value {
    /// The files a value names, also inside a list's rows.
    var fileNames: [FileName] { fetchedNames + pictureNames }

    /// Those that are shown.
    var pictureNames: [FileName] {
        switch self {
        case .image(let picture): [picture.file]
        case .list(let rows): rows.flatMap { $0.compactMap { $0 }.flatMap(\.pictureNames) }
        case .text, .markdown, .integer, .number, .money, .flag, .date, .moment, .timeSpan, .repeats, .url, .email,
            .phone, .address, .cvr, .language, .choice, .choices, .reference, .references, .file:
            []
        }
    }

    /// Those that readers fetch.
    var fetchedNames: [FileName] {
        switch self {
        case .file(let name): [name]
        case .list(let rows): rows.flatMap { $0.compactMap { $0 }.flatMap(\.fetchedNames) }
        case .image, .text, .markdown, .integer, .number, .money, .flag, .date, .moment, .timeSpan, .repeats, .url,
            .email,
            .phone, .address, .cvr, .language, .choice, .choices, .reference, .references:
            []
        }
    }
}
