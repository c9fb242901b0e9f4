import Foundation

/// `embed-starter OUTPUT ROOT PATH…`: writes text files as a Swift list of path and text.
@main
struct EmbeddedStarter {
    static func main() {
        do {
            try embed(CommandLine.arguments)
        } catch {
            FileHandle.standardError.write(Data("error: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func embed(_ arguments: [String]) throws {
        guard arguments.count > 3 else { throw Failure.usage }
        let root = URL(filePath: arguments[2], directoryHint: .isDirectory)
        let entries = try arguments[3...].map { try entry($0, in: root) }
        let source = """
            /// The starter site's files, sorted by path.
            let embeddedStarter: [(path: String, text: String)] = [
            \(entries.joined(separator: "\n"))
            ]

            """
        try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
    }

    private static func entry(_ path: String, in root: URL) throws -> String {
        guard let text = String(data: try Data(contentsOf: root.appending(path: path)), encoding: .utf8) else {
            throw Failure.notText(path)
        }
        return "    (path: \(literal(path)), text: \(literal(text))),"
    }

    /// A string literal in one line: one over many lines would turn CRLF into LF.
    private static func literal(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { $0.escaped(asASCII: false) }.joined() + "\""
    }

    private enum Failure: Error, CustomStringConvertible {
        case usage
        case notText(String)

        var description: String {
            switch self {
            case .usage: "usage: embed-starter OUTPUT ROOT PATH…"
            case .notText(let path): "\(path) is not text in UTF-8, and nothing else can be embedded"
            }
        }
    }
}
