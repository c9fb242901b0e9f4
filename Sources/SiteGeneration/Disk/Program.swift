public import Foundation

/// Another program as it lies on this machine: bytes in, bytes out. The one place where a process is started.
public struct Program: Sendable, Hashable {
    /// Why a program gave nothing.
    public enum Failure: Error, Hashable {
        /// It could not be started, or did not end well; what was said about it, at most 64 kB.
        case ended(saying: String)
        /// It wrote more than was asked for.
        case tooLong
        case tooSlow
    }

    /// Where a program's standard error goes.
    public enum Complaints: Sendable {
        /// Into what it writes.
        case joined
        /// Only into a failure.
        case apart
    }

    /// Absolute.
    public let path: String

    /// The first program of its name in the folders of a search path, as PATH is written.
    public init?(named name: String, searchPath: String) {
        let candidates = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
        guard let found = candidates.first(where: Self.isProgram) else { return nil }
        path = found
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }

    /// A file without a name: unlike a pipe, nothing waits for it to be read.
    ///
    /// - Returns: One at whose start these bytes can be read.
    public static func scratch(holding data: Data = Data()) throws(Failure) -> FileHandle {
        let url = FileManager.default.temporaryDirectory.appending(path: "ildsjael-\(UUID().uuidString)")
        do {
            try data.write(to: url, options: .withoutOverwriting)
            defer { try? FileManager.default.removeItem(at: url) }
            return try FileHandle(forUpdating: url)
        } catch {
            throw .ended(saying: error.localizedDescription)
        }
    }

    /// What it writes: at most `most` bytes, and within `patience` seconds, if it has that.
    public func run(
        _ arguments: [String], environment: [String: String], input: FileHandle, complaints: Complaints, most: Int,
        patience: Int? = nil
    ) throws(Failure) -> Data {
        let (process, output, apart) = (Process(), Pipe(), try Self.scratch())
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = input
        process.standardOutput = output
        switch complaints {
        case .joined: process.standardError = output
        case .apart: process.standardError = apart
        }
        let written = try Self.written(by: process, to: output, most: most, patience: patience)
        let isKilled = process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGKILL
        if written.count > most { throw .tooLong }
        if isKilled, patience != nil { throw .tooSlow }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            try? apart.seek(toOffset: 0)
            let said = written + ((try? apart.read(upToCount: 65_536)) ?? Data())
            throw .ended(saying: String(decoding: said.prefix(65_536), as: UTF8.self))
        }
        return written
    }

    /// Starts a process and waits for its end; of what it writes one byte more than wanted is enough.
    private static func written(
        by process: Process, to output: Pipe, most: Int, patience: Int?
    ) throws(Failure) -> Data {
        let alarm = DispatchWorkItem { stop(process) }
        defer { alarm.cancel() }
        do {
            try process.run()
            if let patience {
                DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(patience), execute: alarm)
            }
            let written = try read(output.fileHandleForReading, most: most + 1)
            if written.count > most { stop(process) }
            process.waitUntilExit()
            return written
        } catch {
            stop(process)
            throw .ended(saying: error.localizedDescription)
        }
    }

    /// By the signal that cannot be blocked: a program started here inherits what this thread blocks, SIGTERM too.
    private static func stop(_ process: Process) {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    private static func read(_ file: FileHandle, most: Int) throws -> Data {
        var data = Data()
        while data.count < most, let piece = try file.read(upToCount: min(65_536, most - data.count)), !piece.isEmpty {
            data.append(piece)
        }
        return data
    }
}
