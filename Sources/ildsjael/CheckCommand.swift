import ArgumentParser
import Diagnostics

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Kontrollér alt, og skriv intet. (Checks everything, writes nothing.)")

    @OptionGroup var project: ProjectArgument
    @OptionGroup var common: CommonOptions

    mutating func run() async throws {
        let terminal = Terminal(common.toolLanguage, project: project.project)
        let made = try await Generating.run(root: project.root, common.options(baseURL: nil), terminal: terminal)
        terminal.show(made.findings)
        let summary = terminal.summary(of: made.findings)
        if made.hasErrors {
            terminal.error(summary)
            throw ExitCode.findings
        }
        terminal.say(summary)
    }
}
