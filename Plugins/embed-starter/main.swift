import Foundation

// embed-starter OUTPUT ROOT FOLDER…: writes the text files of some folders as Swift string literals.

/// A raw string literal that holds any text: more `#` than the text has in a row after a quote.
func literal(_ text: String) -> String {
    var hashes = "#"
    while text.contains("\"\"\"" + hashes) || text.contains("\\" + hashes) { hashes += "#" }
    return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
}

let arguments = CommandLine.arguments
guard arguments.count > 3 else {
    print("usage: embed-starter OUTPUT ROOT FOLDER…")
    exit(64)
}
let root = URL(filePath: arguments[2], directoryHint: .isDirectory)
let paths = arguments[3...].flatMap { folder -> [String] in
    let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path())
    let names = (found?.compactMap { $0 as? String } ?? []).filter { $0.contains(".") && !$0.hasPrefix(".") }
    return names.map { "\(folder)/\($0)" }
}.sorted()
var lines = ["/// The starter site's files: path and text, sorted by path.", "let embeddedStarter: [(path: String, text: String)] = ["]
for path in paths {
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    lines.append("(path: \"\(path)\", text: \(literal(text))),")
}
lines.append("]")
try lines.joined(separator: "\n").write(toFile: arguments[1], atomically: true, encoding: .utf8)
