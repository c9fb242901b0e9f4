import Glibc

/// The right to write one output folder, held by one build at a time; the system takes it back from a killed one.
final class BuildLock: Sendable {
    private let descriptor: Int32

    private init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { _ = close(descriptor) }

    /// Takes the right to `parent/name`, by the file `.name.lock` beside it.
    ///
    /// Where no file can be made beside the folder, the folder itself is locked: it will not be exchanged either.
    static func take(
        _ name: String, in parent: OpenFolder, _ whenBusy: SiteWriter.WhenBusy
    ) async throws(WritingFailure) -> BuildLock {
        let lock = try onDisk { () throws(DiskFailure) in try open(name, in: parent) }
        var hasSaidSo = false
        while flock(lock.descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            guard errno == EWOULDBLOCK else { throw .disk(parent.failure(.lock, ".\(name).lock")) }
            guard case .wait(let saySo) = whenBusy, !Task.isCancelled else { throw .busy(parent.absolute(name)) }
            if !hasSaidSo { saySo() }
            hasSaidSo = true
            // Asking again lets other tasks run meanwhile; a waiting flock would keep one of few threads.
            try? await Task.sleep(for: .milliseconds(50))
        }
        return lock
    }

    private static func open(_ name: String, in parent: OpenFolder) throws(DiskFailure) -> BuildLock {
        let file = ".\(name).lock"
        let opened = openat(parent.descriptor, file, O_RDONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
        if opened >= 0 { return BuildLock(descriptor: opened) }
        let failure = parent.failure(.lock, file)
        guard OutputFolder.unwritable.contains(failure.code) else { throw failure }
        let folder = openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if folder < 0 { throw failure }
        return BuildLock(descriptor: folder)
    }
}
