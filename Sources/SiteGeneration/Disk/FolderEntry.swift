import Glibc

/// One name in a folder and what bears it.
struct FolderEntry: Sendable {
    enum Kind: Sendable, Hashable {
        case file, folder, symbolicLink
        /// A pipe, a socket or a device.
        case special

        init(mode: mode_t) {
            switch mode & S_IFMT {
            case S_IFREG: self = .file
            case S_IFDIR: self = .folder
            case S_IFLNK: self = .symbolicLink
            default: self = .special
            }
        }
    }

    /// As the disk has it: any bytes but `/` and NUL, in no particular encoding.
    let name: [UInt8]
    let kind: Kind

    /// The name as text; nil when it is not UTF-8.
    var text: String? { String(validating: name, as: UTF8.self) }

    /// The name for messages, with a mark for every byte that is no text.
    var shown: String { String(decoding: name, as: UTF8.self) }

    /// The name for C, ended by NUL.
    var terminated: [CChar] { name.map(CChar.init(bitPattern:)) + [0] }
}

extension OpenFolder {
    /// All names in a folder but `.` and `..`, in the disk's order.
    func entries(in relative: String = "") throws(DiskFailure) -> [FolderEntry] {
        let name = relative.isEmpty ? "." : relative
        let opened = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard opened >= 0, let stream = fdopendir(opened) else { throw failure(.list, relative) }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let found = readdir(stream) else { break }
            let entry = FolderEntry(name: nameOf(found), kind: kindOf(found, in: opened))
            if !entry.isSelfOrParent { entries.append(entry) }
        }
        if errno != 0 { throw failure(.list, relative) }
        return entries
    }
}

extension FolderEntry {
    fileprivate var isSelfOrParent: Bool {
        name.first == UInt8(ascii: ".") && (name.count == 1 || (name.count == 2 && name[1] == UInt8(ascii: ".")))
    }
}

private func nameOf(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return [UInt8](UnsafeRawBufferPointer(start: start, count: length))
}

private func kindOf(_ entry: UnsafeMutablePointer<dirent>, in folder: Int32) -> FolderEntry.Kind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .symbolicLink
    case Int(DT_UNKNOWN): break
    default: return .special
    }
    // Some file systems keep the kind elsewhere. A name that is gone by now is nothing of ours.
    var status = stat()
    let name = nameOf(entry).map(CChar.init(bitPattern:)) + [0]
    return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? .init(mode: status.st_mode) : .special
}
