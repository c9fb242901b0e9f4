import ArgumentParser
import SiteGeneration
import SiteServing

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Vis webstedet i browseren på denne maskine. (Serves the site on this machine.)")

    @OptionGroup var project: ProjectArgument
    @OptionGroup var common: CommonOptions

    @Option(help: "Porten på 127.0.0.1.")
    var port: UInt16 = 8080

    mutating func run() async throws {
        let terminal = Terminal(common.toolLanguage)
        let address = "http://127.0.0.1:\(port)"
        let options = common.options(baseURL: try parseBaseURL(address))
        let made = try await Generating.run(root: project.root, options, terminal: terminal)
        terminal.show(made.findings)
        guard let generation = made.generation, !made.hasErrors else {
            terminal.error(terminal.summary(of: made.findings))
            throw ExitCode.findings
        }
        let site = PlannedSite(generation.plan, basePath: "")
        do {
            try await DevServer(site, port: port).run {
                terminal.say("Se webstedet på \(address)/ (stop med Ctrl-C).", "The site is at \(address)/ (stop with Ctrl-C).")
            }
        } catch {
            terminal.error("Porten \(port) kan ikke bruges: \(error)", "Port \(port) cannot be used: \(error)")
            throw ExitCode.machine
        }
    }
}
