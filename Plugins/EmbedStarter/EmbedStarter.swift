import Foundation
import PackagePlugin

/// Embeds this repository's layouts, phrases and assets in the tool, so that they have one home and no second copy.
@main
struct EmbedStarter: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let folders = ["layouts", "site/languages", "site/assets"]
        let inputs = folders.flatMap { files(under: root.appending(path: $0)) }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedStarter.swift")
        return [
            .buildCommand(
                displayName: "Embedding the starter site",
                executable: try context.tool(named: "embed-starter").url,
                arguments: [output.path(), root.path()] + folders, inputFiles: inputs, outputFiles: [output])
        ]
    }

    private func files(under folder: URL) -> [URL] {
        let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? []).filter { !$0.hasDirectoryPath }.sorted { $0.path() < $1.path() }
    }
}
