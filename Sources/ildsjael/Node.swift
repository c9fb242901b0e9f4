import Foundation

/// Node.js as it lies on this machine. Here, and in `VipsThumbnail`, another program is started.
struct Node {
    /// Why a module gave nothing.
    enum Failure: Error, Equatable {
        /// Node could not be started, or did not end well; what was said about it.
        case ended(saying: String)
        /// It wrote more than was asked for.
        case tooLong
    }

    /// Absolute path.
    let program: String

    /// The first program `node` in the folders of a search path, as PATH is written.
    init?(searchPath: String) {
        let candidates = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/node" }
        guard let found = candidates.first(where: Self.isProgram) else { return nil }
        program = found
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }

    /// What a module writes, standard error included, when it is run with an input: at most `most` bytes.
    func run(_ module: String, input: Data, most: Int) throws(Failure) -> Data {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: program)
        process.arguments = ["--input-type=module", "--eval", module]
        // NODE_OPTIONS and the like could make it do and say other things.
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("NODE_") }
        process.standardOutput = output
        process.standardError = output
        let written: Data
        do {
            process.standardInput = try Self.file(holding: input)
            try process.run()
            written = try Self.read(output.fileHandleForReading, most: most + 1)
        } catch {
            stop(process, output)
            throw .ended(saying: error.localizedDescription)
        }
        if written.count > most { stop(process, output) }
        process.waitUntilExit()
        if written.count > most { throw .tooLong }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw .ended(saying: Self.gist(of: written))
        }
        return written
    }

    /// By the signal that cannot be blocked: a program started here inherits what this thread blocks, SIGTERM too.
    private func stop(_ process: Process, _ output: Pipe) {
        try? output.fileHandleForReading.close()
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// A file without a name: unlike a pipe, nothing waits for it to be read.
    private static func file(holding data: Data) throws -> FileHandle {
        let url = FileManager.default.temporaryDirectory.appending(path: "ildsjael-\(UUID().uuidString)")
        try data.write(to: url, options: .withoutOverwriting)
        defer { try? FileManager.default.removeItem(at: url) }
        return try FileHandle(forReadingFrom: url)
    }

    private static func read(_ file: FileHandle, most: Int) throws -> Data {
        var data = Data()
        while data.count < most, let piece = try file.read(upToCount: min(65_536, most - data.count)), !piece.isEmpty {
            data.append(piece)
        }
        return data
    }

    /// The line of a crash that tells what happened: mostly the one that names an error, above the stack.
    private static func gist(of written: Data) -> String {
        let lines = String(decoding: written.prefix(65_536), as: UTF8.self).split(whereSeparator: \.isNewline)
        let line = lines.first { $0.contains("Error") } ?? lines.last ?? ""
        return String(line.prefix(300))
    }
}
