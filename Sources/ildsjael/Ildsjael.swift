import ArgumentParser

/// The tool: one command a file.
@main
struct Ildsjael: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ildsjael",
        abstract: "Bygger en kommunes frivilligportal af Markdown.",
        discussion: "Builds a municipality's volunteer portal from Markdown.",
        version: version,
        subcommands: [BuildCommand.self, CheckCommand.self, ServeCommand.self, SearchCommand.self])

    static let version = "0.1.0"
}
