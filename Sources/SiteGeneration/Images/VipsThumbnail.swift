import Foundation

/// Debian's `vipsthumbnail` as it lies on this machine: the one program that makes pictures smaller.
public struct VipsThumbnail: Sendable {
    /// What is asked for, so that names can tell when that changes.
    static let recipe = "vipsthumbnail webp \(options(.webp)) jpg \(options(.jpg)) png \(options(.png)) srgb plain-webp"

    /// The most bytes of a version, and seconds of work on it.
    private static let most = 64 << 20
    private static let patience = 120

    let program: Program

    /// The first of its name in the folders of a search path, as PATH is written.
    public init?(searchPath: String) {
        guard let program = Program(named: "vipsthumbnail", searchPath: searchPath) else { return nil }
        self.program = program
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
    ) throws -> [[UInt8]] {
        let input = try Program.scratch(holding: Data(bytes))
        return try wanted.map { version in
            try input.seek(toOffset: 0)
            let made = Array(try run(version, of: picture, input))
            return version.form == .webp ? PlainWebP.bytes(of: made) ?? made : made
        }
    }

    private func run(
        _ version: PictureVersions.Version, of picture: PictureFile, _ input: FileHandle
    ) throws(Program.Failure) -> Data {
        // Only a picture that says what its colours are is recoloured: others would be guessed at.
        let profile = picture.hasProfile ? ["--export-profile", "srgb"] : []
        let output = ".\(version.form.rawValue)[\(Self.options(version.form))]"
        do {
            // Nothing of this machine's settings: the same picture gives the same bytes. Pictures are made side by side,
            // and loaders that were not written for strangers' files stay shut.
            return try program.run(
                ["stdin", "--size", "\(version.width)x"] + profile + ["--output", output],
                environment: ["LC_ALL": "C", "VIPS_CONCURRENCY": "1", "VIPS_BLOCK_UNTRUSTED": "1"], input: input,
                complaints: .apart, most: Self.most, patience: Self.patience)
        } catch .ended(let said) {
            throw .ended(saying: Self.gist(of: said))
        }
    }

    /// The first line that was said.
    private static func gist(of said: String) -> String {
        String((said.split(whereSeparator: \.isNewline).first { !$0.isEmpty } ?? "").prefix(300))
    }
}
