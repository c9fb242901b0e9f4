import Foundation
import Glibc

/// A folder of one test's own, gone when the test is over.
final class TemporaryFolder: Sendable {
    /// Where tests of the disk run: the system's place for temporary files and, where there is one, memory.
    static let places: [String] = {
        let system = NSTemporaryDirectory()
        return access("/dev/shm", W_OK) == 0 ? [system, "/dev/shm"] : [system]
    }()

    let path: String

    init(in place: String = NSTemporaryDirectory()) throws {
        path = URL(fileURLWithPath: place).appendingPathComponent("ildsjael-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func absolute(_ relative: String) -> String { path + "/" + relative }

    func write(_ relative: String, _ text: String) throws {
        let url = URL(fileURLWithPath: absolute(relative))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func makeFolder(_ relative: String) throws {
        try FileManager.default.createDirectory(atPath: absolute(relative), withIntermediateDirectories: true)
    }

    func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: absolute(relative), withDestinationPath: target)
    }

    func read(_ relative: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: absolute(relative))), as: UTF8.self)
    }

    /// What lies under a folder, a line each: `path: text`, `folder/`, `link -> target`; the marker is left out.
    func tree(_ relative: String) throws -> [String] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: absolute(relative))
        return try names.filter { $0 != ".ildsjael" }.sorted().map { name in
            let full = relative + "/" + name
            switch try status(full).st_mode & S_IFMT {
            case S_IFDIR: return name + "/"
            case S_IFLNK:
                return name + " -> " + (try FileManager.default.destinationOfSymbolicLink(atPath: absolute(full)))
            case S_IFREG: return name + ": " + (try read(full))
            default: return name + "?"
            }
        }
    }

    func status(_ relative: String) throws -> stat {
        var status = stat()
        if lstat(absolute(relative), &status) != 0 { throw CocoaError(.fileNoSuchFile) }
        return status
    }

    func inode(_ relative: String) throws -> UInt64 { UInt64(try status(relative).st_ino) }

    /// Time of the last change to the bytes, in nanoseconds.
    func modified(_ relative: String) throws -> Int {
        let time = try status(relative).st_mtim
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    func exists(_ relative: String) -> Bool { (try? status(relative)) != nil }
}
