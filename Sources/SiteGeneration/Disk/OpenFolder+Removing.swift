import Glibc

extension OpenFolder {
    /// Removes whatever bears a name here, a folder with all that is in it; symbolic links are removed, not followed.
    /// Returns how many files (and links) that was.
    @discardableResult
    func remove(_ entry: FolderEntry) throws(DiskFailure) -> Int {
        guard entry.kind == .folder else {
            if unlinkat(descriptor, entry.terminated, 0) == 0 { return 1 }
            if errno == ENOENT { return 0 }
            throw failure(.remove, entry.shown)
        }
        let folder = try folder(entry)
        var count = 0
        for inner in try folder.entries() { count += try folder.remove(inner) }
        if unlinkat(descriptor, entry.terminated, AT_REMOVEDIR) != 0 && errno != ENOENT {
            throw failure(.remove, entry.shown)
        }
        return count
    }

    /// How many files (and links) there are under a name.
    func count(_ entry: FolderEntry) throws(DiskFailure) -> Int {
        guard entry.kind == .folder else { return 1 }
        let folder = try folder(entry)
        var count = 0
        for inner in try folder.entries() { count += try folder.count(inner) }
        return count
    }
}
