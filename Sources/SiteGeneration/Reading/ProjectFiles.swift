/// The files of a project as they lie on the disk: where reading begins, and the only place that does it.
public struct ProjectFiles: Sendable {
    /// How many folders may lie within each other.
    public static let deepest = 32
    /// How many files one listing holds at the most.
    public static let most = 1_000_000

    private let root: OpenFolder

    /// - Parameter root: The project's folder, by absolute path.
    public init(root: String) throws(DiskFailure) {
        self.root = try OpenFolder.open(root)
    }

    /// Lists all files under a folder, given as a path from the root; the empty path is the root itself.
    ///
    /// Hidden files and those that editors leave behind (`.x`, `x~`, `#x#`) are passed over, folders of such names too.
    /// Symbolic links are not followed but refused.
    public func list(under: String, atMost most: Int = ProjectFiles.most) -> Listing {
        var listing = Listing()
        do throws(DiskFailure) {
            if let reason = try obstacle(to: under) {
                listing.refused.append(.init(path: under, reason: reason))
            } else {
                listing.add(under, depth: 1, in: root, most)
            }
        } catch {
            listing.refused.append(.init(path: under, reason: .unreadable(error)))
        }
        return listing
    }

    /// Reads a file by its path from the root. The path's last name may not be a symbolic link.
    public func read(_ path: String, atMost limit: Int) throws(ReadingFailure) -> [UInt8] {
        if unsafety(of: path) != nil { throw .unsafePath(path) }
        let bytes: [UInt8]?
        do throws(DiskFailure) {
            let file = try OpenFile(reading: path, in: root)
            let size = try file.status().size
            bytes = size <= limit ? try file.rest(expecting: size) : nil
        } catch {
            throw .disk(error)
        }
        guard let bytes else { throw .tooLarge(path, limit: limit) }
        return bytes
    }

    /// A file's size in bytes; nil when it is gone.
    public func size(of path: String) throws(DiskFailure) -> Int? {
        try root.size(of: path)
    }

    /// Reads many files at once; one outcome per path, in order.
    public func read(
        _ paths: [String], atMost limit: Int, jobs: Int
    ) async -> [Result<[UInt8], ReadingFailure>] {
        await parallelMap(paths, jobs: jobs) { path in
            Result { () throws(ReadingFailure) in try read(path, atMost: limit) }
        }
    }

    /// Why the folder to be listed cannot be, judged name by name so that no link on the way is followed.
    private func obstacle(to under: String) throws(DiskFailure) -> Listing.Refusal.Reason? {
        if under.isEmpty { return nil }
        if unsafety(of: under) != nil { return .missing }
        let bytes = under.utf8
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") } + [bytes.endIndex]
        for end in ends {
            switch try root.kind(of: String(under[..<end])) {
            case .folder: continue
            case .symbolicLink: return .symbolicLink
            case .file, .special: return .notAFile
            case nil: return .missing
            }
        }
        return nil
    }
}
