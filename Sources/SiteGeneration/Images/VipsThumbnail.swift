import Foundation

/// Debian's `vipsthumbnail` as it lies on this machine: the one program that makes pictures smaller.
public struct VipsThumbnail: Sendable {
    /// Why there is no smaller picture.
    enum Failure: Error, Equatable {
        /// It could not be started, or did not end well; what was said about it.
        case ended(saying: String)
        /// It wrote more than a picture takes.
        case tooLong
        case tooSlow
    }

    /// What is asked for, so that names can tell when that changes.
    static let recipe = "vipsthumbnail webp \(options(.webp)) jpg \(options(.jpg)) png \(options(.png)) srgb plain-webp"

    /// The most bytes of a version, and seconds of work on it.
    private static let most = 64 << 20
    private static let patience = 120

    /// Absolute path.
    let program: String

    /// The first program of its name in the folders of a search path, as PATH is written.
    public init?(searchPath: String) {
        let candidates = searchPath.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/vipsthumbnail" }
        guard let found = candidates.first(where: Self.isProgram) else { return nil }
        program = found
    }

    private static func isProgram(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
            && FileManager.default.isExecutableFile(atPath: path)
    }

    /// Without what its camera and its author wrote beside the pixels, and upright.
    private static func options(_ form: PictureVersions.Form) -> String {
        switch form {
        case .webp: "Q=80,smart_subsample,strip"
        case .jpg: "Q=80,interlace,strip"
        case .png: "compression=9,strip"
        }
    }

    /// A picture's versions, in order. It is given and taken by standard input and output: a file's name could say
    /// other things to the program.
    func versions(
        _ wanted: [PictureVersions.Version], of picture: PictureFile, _ bytes: [UInt8]
    ) throws(Failure) -> [[UInt8]] {
        do {
            let input = try Self.scratch()
            try input.write(contentsOf: Data(bytes))
            return try wanted.map { version in
                try input.seek(toOffset: 0)
                let made = Array(try run(version, of: picture, input))
                return version.form == .webp ? PlainWebP.bytes(of: made) ?? made : made
            }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw .ended(saying: error.localizedDescription)
        }
    }

    private func run(
        _ version: PictureVersions.Version, of picture: PictureFile, _ input: FileHandle
    ) throws -> Data {
        let (process, output, words) = (Process(), Pipe(), try Self.scratch())
        process.executableURL = URL(filePath: program)
        // Only a picture that says what its colours are is recoloured: others would be guessed at.
        process.arguments =
            ["stdin", "--size", "\(version.width)x"] + (picture.hasProfile ? ["--export-profile", "srgb"] : [])
            + ["--output", ".\(version.form.rawValue)[\(Self.options(version.form))]"]
        // Nothing of this machine's settings: the same picture gives the same bytes. Pictures are made side by side,
        // and loaders that were not written for strangers' files stay shut.
        process.environment = ["LC_ALL": "C", "VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1"]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = words
        try process.run()
        let alarm = DispatchWorkItem { Self.stop(process) }
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Self.patience), execute: alarm)
        defer { alarm.cancel() }
        let written = try Self.read(output.fileHandleForReading, most: Self.most + 1)
        if written.count > Self.most { Self.stop(process) }
        process.waitUntilExit()
        if written.count > Self.most { throw Failure.tooLong }
        let isKilled = process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGKILL
        if isKilled { throw Failure.tooSlow }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw Failure.ended(saying: Self.gist(of: words))
        }
        return written
    }

    /// By the signal that cannot be blocked: a program started here inherits what this thread blocks, SIGTERM too.
    private static func stop(_ process: Process) {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }

    /// A file without a name: unlike a pipe, nothing waits for it to be read.
    private static func scratch() throws -> FileHandle {
        let url = FileManager.default.temporaryDirectory.appending(path: "ildsjael-\(UUID().uuidString)")
        try Data().write(to: url, options: .withoutOverwriting)
        defer { try? FileManager.default.removeItem(at: url) }
        return try FileHandle(forUpdating: url)
    }

    private static func read(_ file: FileHandle, most: Int) throws -> Data {
        var data = Data()
        while data.count < most, let piece = try file.read(upToCount: min(65_536, most - data.count)), !piece.isEmpty {
            data.append(piece)
        }
        return data
    }

    /// The first line that was said.
    private static func gist(of words: FileHandle) -> String {
        try? words.seek(toOffset: 0)
        let said = (try? words.read(upToCount: 4_096)) ?? Data()
        let line = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).first { !$0.isEmpty } ?? ""
        return String(line.prefix(300))
    }
}
