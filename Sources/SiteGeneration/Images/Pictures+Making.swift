import Diagnostics

extension Pictures {
    /// Has the pictures that pages show made in their versions. What cannot be is shown as its author's own file.
    static func make(_ site: Site, in workshop: PictureWorkshop?, jobs: Int) async -> Diagnosed<Pictures> {
        guard let workshop else { return Diagnosed(Pictures(), []) }
        let shown = await site.namedFiles(jobs: jobs).pictures
        var seen: Set<String> = []
        let wanted = shown.compactMap { attachment -> (Attachment, PictureFile, PictureVersions)? in
            guard let picture = attachment.picture, seen.insert(picture.fingerprint).inserted else { return nil }
            return PictureVersions(of: picture).map { (attachment, picture, $0) }
        }
        let outcomes = wanted.isEmpty ? [] : await workshop.prepare(wanted, jobs: jobs)
        var findings: [Diagnostic] = []
        var ready: [String: PictureVersions] = [:]
        for ((attachment, picture, versions), outcome) in zip(wanted, outcomes) {
            switch outcome {
            case .ready: ready[picture.fingerprint] = versions
            case .noTool: if !findings.contains(.missingVipsThumbnail()) { findings.append(.missingVipsThumbnail()) }
            case .failed(let words): findings.append(.pictureNotMade(attachment.file.path, saying: words))
            }
        }
        for attachment in shown {
            guard let picture = attachment.picture, picture.hasLocation, ready[picture.fingerprint] == nil else {
                continue
            }
            findings.append(.shownPictureTellsPlace(attachment.file.path))
        }
        return Diagnosed(Pictures(versions: ready, folder: workshop.folder), findings)
    }
}
