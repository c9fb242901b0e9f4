import Glibc

/// An open regular file, closed when it goes away.
struct OpenFile: ~Copyable {
    /// Which file on the machine, whatever it is called; hard links share it.
    struct Identity: Sendable, Hashable {
        let device: UInt64
        let inode: UInt64
    }

    private static let blockSize = 64 * 1024
    private let descriptor: Int32
    private let folder: OpenFolder?
    private let path: String

    /// Opens for reading. A symbolic link is not followed, and a named pipe does not keep us waiting.
    /// Without a folder the path is absolute.
    init(reading path: String, in folder: OpenFolder? = nil) throws(DiskFailure) {
        self.path = path
        self.folder = folder
        descriptor = openat(folder?.descriptor ?? AT_FDCWD, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0 { throw failure(.open) }
    }

    /// Creates a file that must not be there already, so that no other name of an old inode can be written through.
    init(creating path: String, in folder: OpenFolder) throws(DiskFailure) {
        self.path = path
        self.folder = folder
        descriptor = openat(folder.descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        if descriptor < 0 { throw failure(.write) }
    }

    deinit { if descriptor >= 0 { _ = close(descriptor) } }

    /// Size in bytes and identity; a folder, a device or a pipe is refused (`EINVAL`).
    func status() throws(DiskFailure) -> (size: Int, identity: Identity) {
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw failure(.read) }
        if FolderEntry.Kind(mode: status.st_mode) != .file { throw failure(.read, EINVAL) }
        return (Int(status.st_size), Identity(status))
    }

    /// Whether the file, which is as long, holds these bytes.
    func holds(_ expected: [UInt8]) throws(DiskFailure) -> Bool {
        try withBlock { block throws(DiskFailure) in
            var offset = 0
            while offset < expected.count {
                let part = UnsafeMutableRawBufferPointer(rebasing: block.prefix(expected.count - offset))
                guard try fill(part) == part.count, expected.hold(part, at: offset) else { return false }
                offset += part.count
            }
            return true
        }
    }

    /// Whether the rest of both files is the same.
    func holds(sameAs other: borrowing OpenFile) throws(DiskFailure) -> Bool {
        try withBlock { mine throws(DiskFailure) in
            try withBlock { theirs throws(DiskFailure) in
                while true {
                    let count = try fill(mine)
                    guard try other.fill(theirs) == count else { return false }
                    if count == 0 { return true }
                    guard UnsafeRawBufferPointer(mine).starts(with: theirs, count) else { return false }
                }
            }
        }
    }

    /// The rest of the file, which is as long as `size` says.
    func rest(expecting size: Int) throws(DiskFailure) -> [UInt8] {
        let bytes = try [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count throws(DiskFailure) in
            count = try fill(UnsafeMutableRawBufferPointer(buffer))
        }
        // More than it said: somebody is saving it this very moment.
        if bytes.count > size { throw failure(.read, EAGAIN) }
        return bytes
    }

    func write(_ bytes: [UInt8]) throws(DiskFailure) {
        let code = bytes.withUnsafeBytes { put($0) }
        if code != 0 { throw failure(.write, code) }
    }

    /// Writes all of another file; returns how many bytes that was.
    func write(allOf other: borrowing OpenFile) throws(DiskFailure) -> Int {
        try withBlock { block throws(DiskFailure) in
            var total = 0
            while true {
                let count = try other.fill(block)
                if count == 0 { return total }
                let code = put(UnsafeRawBufferPointer(rebasing: block[..<count]))
                if code != 0 { throw failure(.write, code) }
                total += count
            }
        }
    }

    /// Asks what closing would say, as a network disk may find out this late that it is full.
    func finish() throws(DiskFailure) {
        let second = dup(descriptor)
        if second < 0 || (close(second) != 0 && errno != EINTR) { throw failure(.write) }
    }

    private func withBlock<T>(
        _ body: (UnsafeMutableRawBufferPointer) throws(DiskFailure) -> T
    ) throws(DiskFailure) -> T {
        try withUnsafeTemporaryAllocation(byteCount: Self.blockSize, alignment: 16, body)
    }

    /// Reads until the block is full or the file ends; returns how many bytes that was.
    private func fill(_ block: UnsafeMutableRawBufferPointer) throws(DiskFailure) -> Int {
        var filled = 0
        while filled < block.count {
            let count = read(descriptor, block.baseAddress?.advanced(by: filled), block.count - filled)
            if count == 0 { break }
            if count > 0 { filled += count } else if errno != EINTR { throw failure(.read) }
        }
        return filled
    }

    /// Writes all the bytes; returns 0 or an `errno`.
    private func put(_ bytes: UnsafeRawBufferPointer) -> Int32 {
        var offset = 0
        while offset < bytes.count {
            let count = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
            if count >= 0 { offset += count } else if errno != EINTR { return errno }
        }
        return 0
    }

    private func failure(_ operation: DiskFailure.Operation, _ code: Int32 = errno) -> DiskFailure {
        DiskFailure(operation: operation, path: folder?.absolute(path) ?? path, code: code)
    }
}

extension OpenFile.Identity {
    init(_ status: stat) {
        self.init(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }
}

extension [UInt8] {
    /// Whether the bytes of a block stand at `offset`.
    fileprivate func hold(_ block: UnsafeMutableRawBufferPointer, at offset: Int) -> Bool {
        withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[offset...]).starts(with: block, block.count) }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the first `count` bytes of both are the same.
    fileprivate func starts(with other: UnsafeMutableRawBufferPointer, _ count: Int) -> Bool {
        guard let mine = baseAddress, let theirs = other.baseAddress else { return count == 0 }
        return memcmp(mine, theirs, count) == 0
    }
}
