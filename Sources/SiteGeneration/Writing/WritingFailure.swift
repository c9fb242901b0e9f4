/// Why a site could not be written.
public enum WritingFailure: Error, Sendable, Hashable {
    /// The machine failed: a full disk, no permission.
    case disk(DiskFailure)
    /// The output folder (or the spare one beside it) holds files, but no build of ours made it.
    case foreignFolder(String)
    /// The output folder (or the spare one beside it) is a file or a symbolic link.
    case notAFolder(String)
    /// The output folder's path is relative or has no name of its own, such as `/`.
    case unusableOutput(String)
    /// Another build is writing the same folder, and we were asked not to wait.
    case busy(String)
    /// An output's path could lead out of the folder, or cannot be a path.
    case unsafePath(String, owner: String)
    /// Two outputs of one path, or one that would have to be a file and a folder.
    case sharedPath(String, owners: [String])

    /// Whether the machine failed, rather than whoever called.
    public var isMachine: Bool {
        if case .disk = self { return true }
        return false
    }
}

/// Lets the disk's failures pass as the writer's.
func onDisk<T>(_ work: () throws(DiskFailure) -> T) throws(WritingFailure) -> T {
    do throws(DiskFailure) { return try work() } catch { throw .disk(error) }
}

func onDisk<T>(_ work: () async throws(DiskFailure) -> T) async throws(WritingFailure) -> T {
    do throws(DiskFailure) { return try await work() } catch { throw .disk(error) }
}
