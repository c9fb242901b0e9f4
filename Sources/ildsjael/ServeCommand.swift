import ArgumentParser
import Diagnostics
import SiteGeneration
import SiteServing

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Vis webstedet i browseren på denne maskine. (Serves the site on this machine.)")

    @OptionGroup var project: ProjectArgument
    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("Porten på 127.0.0.1.", valueName: "port"))
    var port: UInt16 = 8080

    mutating func validate() throws {
        // The site is planned for its address, so the system cannot be let to choose a port afterwards.
        if port == 0 {
            throw common.usage("--port skal være mellem 1 og 65535.", "--port must be between 1 and 65535.")
        }
    }

    mutating func run() async throws {
        let terminal = Terminal(common.toolLanguage, project: project.project)
        let address = "http://127.0.0.1:\(port)"
        let made = try await Generating.run(
            root: project.root, common.options(baseURL: BaseURL(address)), terminal: terminal)
        terminal.show(made.findings)
        guard let generation = made.generation, !made.hasErrors else {
            terminal.error(terminal.summary(of: made.findings))
            throw ExitCode.findings
        }
        let summary = terminal.summary(of: made.findings)
        do {
            try await DevServer(PlannedSite(generation.plan, basePath: ""), port: port).run { _ in
                terminal.say(
                    "\(summary) Se webstedet på \(address)/ (stop med Ctrl-C).",
                    "\(summary) The site is at \(address)/ (stop with Ctrl-C).")
            }
        } catch {
            terminal.show([error.diagnostic])
            throw ExitCode.machine
        }
    }
}
