import Foundation
import ScriptJoining

/// `embed-starter OUTPUT ROOT PATH… --asking SCRIPT --joined PATH ENTRY MODULE…`: writes text files as a Swift list of
/// path and text, and one more, a script's modules joined into one; and by itself the script that asks those.
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
        guard arguments.count > 5 else { throw Failure.usage }
        let root = URL(filePath: arguments[2], directoryHint: .isDirectory)
        guard let option = arguments.firstIndex(of: "--joined"), option > 5, arguments.count > option + 3,
            arguments[option - 2] == "--asking"
        else { throw Failure.usage }
        let (paths, asking) = (arguments[3..<(option - 2)], arguments[option - 1])
        let joined = arguments[option + 1]
        if paths.contains(joined) { throw Failure.takenTwice(joined) }
        let script = try joining(arguments[(option + 3)...], entry: arguments[option + 2], in: root)
        let entries =
            try paths.map { entry($0, try text(of: $0, in: root)) } + [entry(joined, script)]
        let source = """
            /// The starter site's files, sorted by path.
            let embeddedStarter: [(path: String, text: String)] = [
            \(entries.joined(separator: "\n"))
            ]

            /// Asks the starter's `search.js` on behalf of a terminal, run by node.
            let embeddedAsking = \(literal(try text(of: asking, in: root)))

            """
        try source.write(toFile: arguments[1], atomically: true, encoding: .utf8)
    }

    private static func joining(_ paths: ArraySlice<String>, entry: String, in root: URL) throws -> String {
        func name(_ path: String) -> String { URL(filePath: path).lastPathComponent }
        let modules = try paths.map { (name($0), try text(of: $0, in: root)) }
        return try JoinedScript.join(Dictionary(modules, uniquingKeysWith: { first, _ in first }), entry: name(entry))
    }

    private static func text(of path: String, in root: URL) throws -> String {
        guard let text = String(data: try Data(contentsOf: root.appending(path: path)), encoding: .utf8) else {
            throw Failure.notText(path)
        }
        return text
    }

    private static func entry(_ path: String, _ text: String) -> String {
        "    (path: \(literal(path)), text: \(literal(text))),"
    }

    /// A string literal in one line: one over many lines would turn CRLF into LF.
    private static func literal(_ text: String) -> String {
        "\"" + text.unicodeScalars.map { $0.escaped(asASCII: false) }.joined() + "\""
    }

    private enum Failure: Error, CustomStringConvertible {
        case usage
        case notText(String)
        case takenTwice(String)

        var description: String {
            switch self {
            case .usage: "usage: embed-starter OUTPUT ROOT PATH… --asking SCRIPT --joined PATH ENTRY MODULE…"
            case .notText(let path): "\(path) is not text in UTF-8, and nothing else can be embedded"
            case .takenTwice(let path): "\(path) is made by joining, and lies in the repository too"
            }
        }
    }
}
