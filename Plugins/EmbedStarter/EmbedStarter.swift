import Foundation
import PackagePlugin

/// Embeds this repository's layouts, phrases and assets in the tool, so that they have one home and no second copy; the
/// words that compounds are split by; the search client, its modules made one, as the asset `search.js`; and the script
/// that asks it for a terminal. Not the logo, which is the demonstration's own.
@main
struct EmbedStarter: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let words = files(under: "Sources/SearchIndexing/Words", in: root).filter { $0.hasSuffix(".txt") }
        let paths =
            (["layouts", "site/languages", "site/assets"].flatMap { files(under: $0, in: root) } + words)
            .filter { !$0.hasPrefix("site/assets/logo") }.sorted()
        let client = "Sources/SearchIndexing/Client"
        let scripts = files(under: client, in: root).filter { $0.hasSuffix(".js") }.sorted()
        let asking = "\(client)/terminal/ask.js"
        let modules = scripts.filter { $0 != asking }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedStarter.swift")
        // The files are named one by one, so that one more or one less is another command and runs again.
        return [
            .buildCommand(
                displayName: "Embedding the starter site",
                executable: try context.tool(named: "embed-starter").url,
                arguments: [output.path(percentEncoded: false), root.path(percentEncoded: false)] + paths
                    + ["--asking", asking, "--joined", "site/assets/search.js", "\(client)/search.js"] + modules,
                inputFiles: (paths + scripts).map { root.appending(path: $0) }, outputFiles: [output])
        ]
    }

    private func files(under folder: String, in root: URL) -> [String] {
        let found = FileManager.default.enumerator(atPath: root.appending(path: folder).path(percentEncoded: false))
        let names = (found?.compactMap { $0 as? String } ?? []).filter { $0.split(separator: "/").allSatisfy(isPlain) }
        return names.map { "\(folder)/\($0)" }.filter { path in
            (try? root.appending(path: path).resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
        }
    }

    /// Whether a name is one of ours, rather than a hidden file or what an editor leaves behind (`.x`, `x~`, `#x#`).
    private func isPlain(_ name: Substring) -> Bool {
        !name.hasPrefix(".")
            && name.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-_.".utf8.contains(byte)
            }
    }
}
