import Foundation

/// One example of a specification: what is written and the HTML it should give.
struct GFMExample {
    let file: String
    let number: Int
    let section: String
    /// The word after `example`: an extension, `disabled`, or nothing.
    let tag: String
    let markdown: String
    let html: String

    /// Examples stand between lines of backticks, halves divided by a line with a full stop, tabs drawn as →.
    static func all(in text: String, file: String) -> [GFMExample] {
        let fence = String(repeating: "`", count: 32)
        var examples: [GFMExample] = []
        var section = ""
        var lines = text.components(separatedBy: "\n")[...]
        while let line = lines.popFirst() {
            if line.hasPrefix("#") { section = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces) }
            guard line.hasPrefix(fence + " example") else { continue }
            let tag = line.dropFirst(fence.count + " example".count).trimmingCharacters(in: .whitespaces)
            let body = lines.prefix { $0 != fence }
            lines = lines.dropFirst(body.count + 1)
            let halves = body.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            let texts = halves.map { $0.map { $0.replacingOccurrences(of: "→", with: "\t") + "\n" }.joined() }
            examples.append(
                GFMExample(
                    file: file, number: examples.count + 1, section: section, tag: tag,
                    markdown: texts.first ?? "", html: texts.last ?? ""))
        }
        return examples
    }
}

/// The folder of specifications that the tests may use when it is there.
enum Specifications {
    static let folder: URL = {
        if let path = ProcessInfo.processInfo.environment["SPECS"] { return URL(fileURLWithPath: path) }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return root.deletingLastPathComponent().appendingPathComponent("shared")
    }()

    static func text(_ path: String) -> String? {
        try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }
}
