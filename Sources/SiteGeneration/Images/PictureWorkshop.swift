import Foundation

/// Where a project's pictures are made smaller: the rim of the house, like reading and writing.
///
/// What has been made lies in `.ildsjael-cache/images` by names that tell its content, so no picture is made twice, and
/// the folder may be deleted at any time.
public struct PictureWorkshop: Sendable {
    /// Nil when the program is not on this machine.
    private let tool: VipsThumbnail?
    /// The project's folder, by absolute path.
    private let root: String

    public init(tool: VipsThumbnail?, root: String) {
        self.tool = tool
        self.root = root
    }

    static let folder = ".ildsjael-cache/images"

    var folder: String { root + "/" + Self.folder }

    /// What became of a picture's versions.
    enum Outcome: Sendable {
        case ready
        /// They are missing, and so is the program.
        case noTool
        /// In the machine's words.
        case failed(saying: String)
    }

    /// Sees that each picture's versions lie in the folder.
    func prepare(_ pictures: [(Attachment, PictureFile, PictureVersions)], jobs: Int) async -> [Outcome] {
        let folder: OpenFolder
        do throws(DiskFailure) {
            folder = try Self.openFolder(in: root)
        } catch {
            return pictures.map { _ in .failed(saying: Self.words(of: error)) }
        }
        return await parallelMap(pictures, jobs: jobs, chunk: 1) { attachment, picture, versions in
            do {
                let missing = versions.all.filter { !Self.holds($0, in: folder) }
                if missing.isEmpty { return .ready }
                guard let tool else { return .noTool }
                let bytes = try Self.bytes(of: attachment, picture)
                for (version, made) in zip(missing, try tool.versions(missing, of: picture, bytes)) {
                    guard Self.isVersion(version, made) else {
                        return .failed(saying: "\(version.form.rawValue), \(made.count) B")
                    }
                    try Self.keep(made, as: version, in: folder)
                }
                return .ready
            } catch {
                return .failed(saying: Self.words(of: error))
            }
        }
    }

    private static func openFolder(in root: String) throws(DiskFailure) -> OpenFolder {
        var folder = try OpenFolder.open(root)
        for name in Self.folder.split(separator: "/").map(String.init) {
            try folder.makeFolder(name)
            folder = try folder.folder(name)
        }
        return folder
    }

    /// Its bytes as they were when its fingerprint was taken: an editor may be saving another picture over it.
    private static func bytes(of attachment: Attachment, _ picture: PictureFile) throws -> [UInt8] {
        let path = attachment.file.absolutePath
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let files = try ProjectFiles(root: String(path.dropLast(name.count + 1)))
        let bytes = try files.read(name, atMost: PictureFile.largest)
        if PictureVersions.fingerprint(of: bytes) != picture.fingerprint {
            throw Program.Failure.ended(saying: "\(name): EAGAIN")
        }
        return bytes
    }

    /// What a build that was killed left half done is no version.
    private static func holds(_ version: PictureVersions.Version, in folder: OpenFolder) -> Bool {
        guard let file = try? OpenFile(reading: version.name, in: folder), let size = try? file.status().size,
            let bytes = try? file.rest(expecting: size)
        else { return false }
        return isVersion(version, bytes)
    }

    private static func isVersion(_ version: PictureVersions.Version, _ bytes: [UInt8]) -> Bool {
        guard let header = PictureHeader(bytes) else { return false }
        return header.kind == version.form.kind && header.width == version.width && header.isWhole
            && !header.hasLocation
    }

    private static func keep(
        _ bytes: [UInt8], as version: PictureVersions.Version, in folder: OpenFolder
    ) throws(DiskFailure) {
        let name = "new-\(UUID().uuidString)"
        do throws(DiskFailure) {
            _ = try folder.create(name, .bytes(bytes))
            try folder.take(version.name, from: name, of: folder)
        } catch {
            try? folder.removeFile(name)
            throw error
        }
    }

    private static func words(of error: any Error) -> String {
        switch error {
        case let failure as DiskFailure: "\(failure.path): \(failure.text)"
        case ReadingFailure.disk(let failure): "\(failure.path): \(failure.text)"
        case Program.Failure.ended(let words): words
        case Program.Failure.tooLong: "> 64 MB"
        case Program.Failure.tooSlow: "> 120 s"
        default: error.localizedDescription
        }
    }
}

extension PictureVersions.Form {
    fileprivate var kind: PictureFile.Kind {
        switch self {
        case .webp: .webp
        case .jpg: .jpeg
        case .png: .png
        }
    }
}
