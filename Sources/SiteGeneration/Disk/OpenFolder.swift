import Glibc

/// A folder held open by its descriptor, so that nobody can swap it for another while we work in it.
///
/// Paths given to it are relative, with `/`, and safe by `unsafety(of:)`; the empty path is the folder itself.
final class OpenFolder: Sendable {
    let descriptor: Int32
    /// Absolute; for messages, and for the one call that takes no descriptor.
    let path: String

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit { _ = close(descriptor) }

    /// Opens a folder by its absolute path; its name may be a symbolic link.
    static func open(_ path: String) throws(DiskFailure) -> OpenFolder {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { throw DiskFailure(operation: .open, path: path, code: errno) }
        return OpenFolder(descriptor: descriptor, path: path)
    }

    /// Opens a folder in this one; a symbolic link is refused (`ENOTDIR` or `ELOOP`).
    func folder(_ relative: String) throws(DiskFailure) -> OpenFolder {
        let name = relative.isEmpty ? "." : relative
        let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if opened < 0 { throw failure(.open, relative) }
        return OpenFolder(descriptor: opened, path: absolute(relative))
    }

    /// Opens a folder in this one by its raw name.
    func folder(_ entry: FolderEntry) throws(DiskFailure) -> OpenFolder {
        let opened = openat(descriptor, entry.terminated, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if opened < 0 { throw failure(.open, entry.shown) }
        return OpenFolder(descriptor: opened, path: absolute(entry.shown))
    }

    /// What bears this path, not following a symbolic link; nil when nothing does.
    func kind(of relative: String) throws(DiskFailure) -> FolderEntry.Kind? {
        try status(of: relative).map { FolderEntry.Kind(mode: $0.st_mode) }
    }

    /// Which file bears this path, not following a symbolic link; nil when none does.
    func identity(of relative: String) throws(DiskFailure) -> OpenFile.Identity? {
        try status(of: relative).map { OpenFile.Identity($0) }
    }

    /// In bytes; nil when nothing bears the path.
    func size(of relative: String) throws(DiskFailure) -> Int? {
        try status(of: relative).map { Int($0.st_size) }
    }

    /// Makes a folder, unless there is one.
    func makeFolder(_ relative: String) throws(DiskFailure) {
        if mkdirat(descriptor, relative, 0o755) == 0 || errno == EEXIST { return }
        throw failure(.createFolder, relative)
    }

    /// Gives a file of another folder a name here as well; nothing may bear the name before.
    func link(_ relative: String, to original: String, of other: OpenFolder) throws(DiskFailure) {
        if linkat(other.descriptor, original, descriptor, relative, 0) != 0 { throw failure(.link, relative) }
    }

    /// Moves a file here from a folder of the same file system, in place of the file that bears the path.
    func take(_ relative: String, from original: String, of other: OpenFolder) throws(DiskFailure) {
        if renameat(other.descriptor, original, descriptor, relative) != 0 { throw failure(.rename, relative) }
    }

    /// Removes a file or a symbolic link itself, if it is there.
    func removeFile(_ relative: String) throws(DiskFailure) {
        if unlinkat(descriptor, relative, 0) != 0 && errno != ENOENT { throw failure(.remove, relative) }
    }

    /// Removes a folder if it is there and empty.
    func removeFolderIfEmpty(_ relative: String) throws(DiskFailure) {
        if unlinkat(descriptor, relative, AT_REMOVEDIR) == 0 { return }
        if ![ENOENT, ENOTEMPTY, EEXIST].contains(errno) { throw failure(.remove, relative) }
    }

    func failure(_ operation: DiskFailure.Operation, _ relative: String) -> DiskFailure {
        let code = errno
        return DiskFailure(operation: operation, path: absolute(relative), code: code)
    }

    func absolute(_ relative: String) -> String {
        if relative.isEmpty { return path }
        return path == "/" ? "/" + relative : path + "/" + relative
    }

    /// What the disk knows about a path, not following a symbolic link; nil when nothing bears it.
    func status(of relative: String) throws(DiskFailure) -> stat? {
        var status = stat()
        if fstatat(descriptor, relative, &status, AT_SYMLINK_NOFOLLOW) == 0 { return status }
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw failure(.open, relative)
    }
}
