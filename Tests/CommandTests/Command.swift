import Foundation

/// The built executable, run as a person runs it.
struct Command {
    /// What a command left behind.
    struct Outcome: Sendable {
        let code: Int32
        /// Standard output and standard error.
        let said: String
        let complained: String
    }

    /// The executable lies where the tests' own does.
    static let executable: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: tests).deletingLastPathComponent().appending(path: "ildsjael").path
    }()

    /// Runs a program to its end, in a folder. Its input is empty, and its output no terminal.
    static func run(
        _ arguments: [String], of program: String = executable, in folder: URL, environment: [String: String] = [:]
    ) async throws -> Outcome {
        let name = UUID().uuidString
        let (said, complained) = (folder.appending(path: name + ".out"), folder.appending(path: name + ".err"))
        try Data().write(to: said)
        try Data().write(to: complained)
        defer { for file in [said, complained] { try? FileManager.default.removeItem(at: file) } }
        let process = process(arguments, of: program, in: folder, environment: environment)
        process.standardOutput = try FileHandle(forWritingTo: said)
        process.standardError = try FileHandle(forWritingTo: complained)
        let code = try await withCheckedThrowingContinuation { continuation in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        return Outcome(code: code, said: try text(said), complained: try text(complained))
    }

    static func process(
        _ arguments: [String], of program: String = executable, in folder: URL, environment: [String: String] = [:]
    ) -> Process {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        return process
    }

    private static func text(_ file: URL) throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
}

extension TemporaryProject {
    func run(
        _ arguments: String..., in subfolder: String = ".", environment: [String: String] = [:]
    ) async throws -> Command.Outcome {
        try await Command.run(arguments, in: folder.appending(path: subfolder), environment: environment)
    }
}
