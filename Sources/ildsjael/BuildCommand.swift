import ArgumentParser
import ContentModel
import Diagnostics
import SiteGeneration

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Byg webstedet. (Builds the site.)")

    @OptionGroup var project: ProjectArgument
    @OptionGroup var common: CommonOptions

    @Option(help: "Mappen, webstedet skrives i; en relativ sti regnes fra projektets mappe.")
    var output = "public"

    @Option(name: .customLong("base-url"), help: "Webstedets adresse, når den er en anden end i site.yml.")
    var baseURL: String?

    mutating func run() async throws {
        let start = ContinuousClock.now
        let terminal = Terminal(common.toolLanguage)
        let options = common.options(baseURL: try baseURL.map(parseBaseURL))
        let made = try await Generating.run(root: project.root, options, terminal: terminal)
        terminal.show(made.findings)
        guard let generation = made.generation, !made.hasErrors else {
            let count = terminal.summary(of: made.findings)
            terminal.error(
                "\(count) Intet er skrevet; det gamle websted er urørt.",
                "\(count) Nothing was written; the old site is untouched.")
            throw ExitCode.findings
        }
        let written = try await write(generation.plan, jobs: options.jobs, terminal: terminal)
        report(generation, written, made.findings, ContinuousClock.now - start, terminal: terminal)
    }

    private var folder: String {
        output.hasPrefix("/") ? absolutePath(output) : absolutePath(project.root + "/" + output)
    }

    private func write(_ plan: SitePlan, jobs: Int, terminal: Terminal) async throws -> WrittenSite {
        let writer = SiteWriter(
            output: folder, jobs: jobs,
            whenBusy: .wait {
                terminal.error("En anden bygning er i gang; venter på den.", "Another build is running; waiting.")
            }, isImmutable: { $0.hasPrefix("assets/") })
        do {
            return try await writer.write(plan)
        } catch {
            terminal.show([error.diagnostic])
            throw error.exitCode
        }
    }

    private func report(
        _ generation: Generation, _ written: WrittenSite, _ findings: [Diagnostic], _ time: Duration,
        terminal: Terminal
    ) {
        let hundredths = Int(time / .milliseconds(10))
        let seconds = NumberFormat(language: terminal.language.rawValue).decimal(Double(hundredths) / 100) + " s"
        let pages = generation.plan.outputs.count { $0.path.hasSuffix(".html") }
        let (records, changes) = (generation.site.records.count, written.changes)
        let altered = changes.new + changes.changed + changes.removed
        terminal.say(
            "\(records) poster blev til \(pages) sider på \(seconds) (\(altered) filer ændret). \(terminal.summary(of: findings)) Se dem: ildsjael serve",
            "\(records) records became \(pages) pages in \(seconds) (\(altered) files changed). \(terminal.summary(of: findings)) Look at them: ildsjael serve")
        if case .inPlace = written.publication {
            terminal.error(
                "Mappen kunne ikke byttes i ét skridt, så filerne blev skiftet ud en for en.",
                "The folder could not be swapped in one step, so the files were replaced one by one.")
        }
    }
}

extension WritingFailure {
    var exitCode: ExitCode {
        if case .disk = self { .machine } else { .findings }
    }
}
