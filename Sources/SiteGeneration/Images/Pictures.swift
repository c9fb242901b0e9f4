import ContentFormats
import ContentModel

/// The pictures of a site as its pages show them.
struct Pictures: Sendable {
    /// By fingerprint. A picture that is not here is shown as its author's own file.
    private let versions: [String: PictureVersions]
    /// The folder where the versions lie until they are copied, by absolute path.
    let folder: String

    init(versions: [String: PictureVersions] = [:], folder: String = "") {
        self.versions = versions
        self.folder = folder
    }

    /// How wide a page shows a picture, as `sizes` says it: all of a phone, the measure of the text elsewhere.
    static let sizes = "(min-width: 44rem) 42rem, 100vw"

    func versions(of attachment: Attachment) -> PictureVersions? {
        attachment.picture.flatMap { versions[$0.fingerprint] }
    }

    /// A picture's versions as files of the site; nil when it is shown as its author's own file.
    func outputs(of attachment: Attachment) -> [SitePlan.Output]? {
        if let drawing = attachment.drawing {
            let path = String(drawing.path.dropFirst())
            return [SitePlan.Output(path: path, owner: attachment.file.path, recipe: .bytes(drawing.bytes))]
        }
        return versions(of: attachment)?.all.map { version in
            SitePlan.Output(
                path: String(version.path.dropFirst()), owner: attachment.file.path,
                recipe: .copied(from: folder + "/" + version.name))
        }
    }
}

extension Attachment {
    var picture: PictureFile? { file.reading?.picture }

    var drawing: SVGDrawing? { file.reading?.drawing }

    /// A finding has told that the file is no picture; its page does without.
    var isBroken: Bool { if case .broken = file.reading { true } else { false } }

    /// In pixels, as it is shown at the widest; nil when nobody has looked.
    var shownSize: (width: Int, height: Int)? {
        if let drawing { return (drawing.width, drawing.height) }
        guard let picture else { return nil }
        let width = min(picture.width, PictureVersions.widths.last ?? picture.width)
        return (width, max(1, (picture.height * width + picture.width / 2) / picture.width))
    }
}

extension Site {
    /// A picture as pages of this site show it.
    func image(_ attachment: Attachment, _ pictures: Pictures, isLazy: Bool) -> MarkdownImage {
        let base = settings.baseURL
        func set(_ versions: [PictureVersions.Version]) -> String? {
            versions.isEmpty ? nil : versions.map { "\(base.href($0.path)) \($0.width)w" }.joined(separator: ", ")
        }
        let versions = pictures.versions(of: attachment)
        return MarkdownImage(
            base.href(versions?.middle.path ?? picturePath(attachment)),
            width: attachment.shownSize?.width, height: attachment.shownSize?.height,
            candidates: versions.flatMap { set($0.candidates) }, webp: versions.flatMap { set($0.webpCandidates) },
            sizes: versions.map { _ in Pictures.sizes }, isLazy: isLazy)
    }

    /// Where a picture without versions lies.
    func picturePath(_ attachment: Attachment) -> String {
        attachment.drawing?.path ?? LinkForm.encoded(addresses.attachment(attachment))
    }

    /// The files that pages show or link to, each once and in the order of the records: pictures, and files to fetch.
    func namedFiles(jobs: Int) async -> (pictures: [Attachment], fetched: [Attachment]) {
        if documents.files.isEmpty { return ([], []) }
        let shown = records.indices.filter { !isExpired($0) }
        let named = await parallelMap(shown, jobs: jobs) { record in
            self.records[record].versions.map { self.files(of: $0, record: record) }
        }.flatMap { $0 }
        func once(_ files: [Attachment]) -> [Attachment] {
            var seen: Set<String> = []
            return files.filter { seen.insert($0.file.path).inserted }
        }
        return (once(named.flatMap(\.pictures)), once(named.flatMap(\.fetched)))
    }

    private func files(of version: Record.Version, record: Int) -> (pictures: [Attachment], fetched: [Attachment]) {
        var (pictures, fetched): ([Attachment], [Attachment]) = ([], [])
        for text in [version.document.body] + version.values.compactMap({ $0?.markdownText }) {
            for link in text.outline.links {
                guard
                    case .attachment(let file) = destination(of: link, in: text, record: record, version: version)
                else { continue }
                if link.isImage { pictures.append(file) } else { fetched.append(file) }
            }
        }
        for value in version.values.compactMap({ $0 }) {
            pictures += value.pictureNames.compactMap { attachment($0.name, of: record) }
            fetched += value.fetchedNames.compactMap { attachment($0.name, of: record) }
        }
        return (pictures.filter { !$0.isBroken }, fetched)
    }
}
