import Glibc

/// The folder a site is published to, held by one build: the live site, and where the next one is made ready.
struct OutputFolder: Sendable {
    /// Where new files are written before readers see them.
    enum Workshop: Sendable {
        /// A whole tree beside the live one, to be swapped for it.
        case spare(OpenFolder)
        /// A folder in the live tree itself, when nothing can be swapped.
        case within(OpenFolder, InPlaceReason)

        var folder: OpenFolder {
            switch self {
            case .spare(let folder), .within(let folder, _): folder
            }
        }
    }

    /// Codes that say a folder may not be written to.
    static let unwritable: Set<Int32> = [EACCES, EPERM, EROFS]
    /// Codes that say a file cannot be linked from one folder to the other.
    static let unlinkable: Set<Int32> = [EXDEV, EPERM, EACCES, EMLINK, EOPNOTSUPP, ENOSYS]

    let parent: OpenFolder
    let name: String
    /// Nil when there is no site yet.
    let live: OpenFolder?
    let workshop: Workshop
    private let lock: BuildLock

    var path: String { parent.absolute(name) }
    var spareName: String { Self.spareName(of: name) }

    /// Takes the lock and finds (or makes) what a build needs. `path` is absolute; its parent folder exists.
    static func open(_ path: String, _ whenBusy: SiteWriter.WhenBusy) async throws(WritingFailure) -> OutputFolder {
        let (parent, name) = try split(path)
        let lock = try await BuildLock.take(name, in: parent, whenBusy)
        let live = try ours(name, in: parent)
        if let live {
            try onDisk { () throws(DiskFailure) in
                try live.mark()
                try live.removeStaging()
            }
        }
        let workshop = try workshop(for: live, name, in: parent)
        return OutputFolder(parent: parent, name: name, live: live, workshop: workshop, lock: lock)
    }

    private static func spareName(of name: String) -> String { ".\(name).spare" }

    private static func split(_ path: String) throws(WritingFailure) -> (parent: OpenFolder, name: String) {
        let names = path.split(separator: "/")
        guard path.hasPrefix("/"), !path.utf8.contains(0), let name = names.last, name != ".", name != ".." else {
            throw .unusableOutput(path)
        }
        let parent = "/" + names.dropLast().joined(separator: "/")
        return (try onDisk { () throws(DiskFailure) in try OpenFolder.open(parent) }, String(name))
    }

    /// Opens a folder that a build of ours made, or an empty one; nil when there is none.
    private static func ours(_ name: String, in parent: OpenFolder) throws(WritingFailure) -> OpenFolder? {
        guard let kind = try onDisk({ () throws(DiskFailure) in try parent.kind(of: name) }) else { return nil }
        guard kind == .folder else { throw .notAFolder(parent.absolute(name)) }
        let folder = try onDisk { () throws(DiskFailure) in try parent.folder(name) }
        let entries = try onDisk { () throws(DiskFailure) in try folder.entries() }
        let isMarked = entries.contains { $0.kind == .file && $0.name.elementsEqual(PlanTree.marker.utf8) }
        guard isMarked || entries.allSatisfy(\.isKeptAtRoot) else { throw .foreignFolder(folder.path) }
        return folder
    }

    private static func workshop(
        for live: OpenFolder?, _ name: String, in parent: OpenFolder
    ) throws(WritingFailure) -> Workshop {
        do throws(DiskFailure) {
            try parent.makeFolder(spareName(of: name))
        } catch {
            guard let live, unwritable.contains(error.code) else { throw .disk(error) }
            return try onDisk { () throws(DiskFailure) in try within(live, .unwritableParent) }
        }
        guard let spare = try ours(spareName(of: name), in: parent) else { throw .notAFolder(parent.absolute(name)) }
        return try onDisk { () throws(DiskFailure) in
            let workshop = try spareOrWithin(spare, live)
            if case .within = workshop { try? tidy(spare, name, in: parent) }
            return workshop
        }
    }

    private static func spareOrWithin(_ spare: OpenFolder, _ live: OpenFolder?) throws(DiskFailure) -> Workshop {
        guard let live else {
            try spare.mark()
            return .spare(spare)
        }
        do throws(DiskFailure) {
            try spare.mark()
            try spare.emptyStaging()
            let probe = PlanTree.staging + "/" + PlanTree.marker
            try spare.link(probe, to: PlanTree.marker, of: live)
            try spare.removeFile(probe)
            return .spare(spare)
        } catch {
            if error.operation == .link, unlinkable.contains(error.code) {
                return try within(live, .noHardLinks(error.code))
            }
            if unwritable.contains(error.code) { return try within(live, .unwritableParent) }
            throw error
        }
    }

    private static func within(_ live: OpenFolder, _ reason: InPlaceReason) throws(DiskFailure) -> Workshop {
        try live.emptyStaging()
        return .within(live, reason)
    }
}

extension OpenFolder {
    /// Marks the folder as made by us, before anything else is put into it.
    fileprivate func mark() throws(DiskFailure) {
        if try kind(of: PlanTree.marker) == nil { _ = try create(PlanTree.marker, .bytes([])) }
    }

    /// Makes the folder for new files, or empties the one a killed build left.
    fileprivate func emptyStaging() throws(DiskFailure) {
        try removeStaging()
        try makeFolder(PlanTree.staging)
    }

    func removeStaging() throws(DiskFailure) {
        guard let kind = try kind(of: PlanTree.staging) else { return }
        try remove(FolderEntry(name: Array(PlanTree.staging.utf8), kind: kind))
    }
}

extension OutputFolder {
    /// Takes away what this build made to work in, when nothing came of it.
    func tidyWorkshop() throws(DiskFailure) {
        try workshop.folder.removeStaging()
        if case .spare(let spare) = workshop { try Self.tidy(spare, name, in: parent) }
    }

    /// Removes a spare tree that holds nothing of a site.
    fileprivate static func tidy(
        _ spare: OpenFolder, _ name: String, in parent: OpenFolder
    ) throws(DiskFailure) {
        guard try spare.entries().allSatisfy(\.isKeptAtRoot) else { return }
        try spare.removeStaging()
        try spare.removeFile(PlanTree.marker)
        try parent.removeFolderIfEmpty(spareName(of: name))
    }
}
