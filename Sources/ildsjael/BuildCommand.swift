import ArgumentParser
import ContentModel
import Diagnostics
import Foundation
import SiteGeneration

struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Byg webstedet. (Builds the site.)")

    @OptionGroup var project: ProjectArgument
    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            "Mappen, webstedet skrives i. En relativ sti regnes fra projektets mappe.", valueName: "mappe"))
    var output = "public"

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("Webstedets adresse, når den er en anden end i site.yml.", valueName: "adresse"))
    var baseURL: String?

    // For the benchmark, which tells what of a build's time goes to the index. The search page does not work without it.
    @Flag(name: .customLong("no-search"), help: .hidden)
    var noSearch = false

    mutating func validate() throws {
        if let baseURL, BaseURL(baseURL) == nil {
            throw common.usage(
                "--base-url skal være en hel adresse som https://example.org/portal/, ikke \"\(baseURL)\".",
                "--base-url must be a whole address such as https://example.org/portal/, not \"\(baseURL)\".")
        }
    }

    mutating func run() async throws {
        let start = ContinuousClock.now
        let terminal = Terminal(common.toolLanguage, project: project.project)
        var options = common.options(baseURL: baseURL.flatMap(BaseURL.init))
        options.makesBundles = !noSearch
        let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
        options.pictures = PictureWorkshop(tool: VipsThumbnail(searchPath: searchPath), root: project.root)
        let made = try await Generating.run(root: project.root, options, terminal: terminal)
        terminal.show(made.findings)
        guard let generation = made.generation, !made.hasErrors else {
            throw refusal(made.findings, terminal)
        }
        let plan = noSearch ? SitePlan(outputs: generation.plan.outputs) : generation.plan
        let written = try await write(plan, made.findings, jobs: options.jobs, terminal: terminal)
        let inPlace = written.publication.findings
        terminal.show(inPlace)
        report(generation, written.changes, made.findings + inPlace, ContinuousClock.now - start, terminal: terminal)
        // Giving back every record one by one takes longer than telling of them, and the process ends here anyway.
        withExtendedLifetime(made) { Foundation.exit(0) }
    }

    private var folder: String {
        output.hasPrefix("/") ? absolutePath(output) : absolutePath(project.root + "/" + output)
    }

    private func write(
        _ plan: SitePlan, _ findings: [Diagnostic], jobs: Int, terminal: Terminal
    ) async throws -> WrittenSite {
        let writer = SiteWriter(
            output: folder, jobs: jobs,
            whenBusy: .wait {
                terminal.error("En anden bygning er i gang; venter på den.", "Another build is running; waiting.")
            }, isImmutable: plan.isImmutable)
        do {
            return try await writer.write(plan)
        } catch {
            terminal.show([error.diagnostic])
            let all = findings + [error.diagnostic]
            guard error.isMachine else { throw refusal(all, terminal) }
            // Nobody can say what a failing machine managed to write.
            let count = terminal.summary(of: all)
            terminal.error("\(count) Webstedet blev ikke færdigt.", "\(count) The site was not finished.")
            throw ExitCode.machine
        }
    }

    private func refusal(_ findings: [Diagnostic], _ terminal: Terminal) -> ExitCode {
        let count = terminal.summary(of: findings)
        terminal.error(
            "\(count) Intet er skrevet; det gamle websted er urørt.",
            "\(count) Nothing was written; the old site is untouched.")
        return .findings
    }

    private func report(
        _ generation: Generation, _ changes: SiteChanges, _ findings: [Diagnostic], _ time: Duration, terminal: Terminal
    ) {
        let language = terminal.language
        let hundredths = Int(time / .milliseconds(10))
        let seconds = NumberFormat(language: language.rawValue).decimal(Double(hundredths) / 100) + " s"
        let records = CountedNoun.record.text(generation.site.records.count, in: language)
        let pages = CountedNoun.page.text(generation.plan.outputs.count { $0.path.hasSuffix(".html") }, in: language)
        let altered = CountedNoun.file.text(changes.new + changes.changed + changes.removed, in: language)
        let summary = terminal.summary(of: findings)
        let serve = Invocation(words: [CommandLine.arguments[0], "serve"] + project.words + common.words).text
        terminal.say(
            "\(records) blev til \(pages) på \(seconds) (\(altered) ændret). \(summary) Se webstedet: \(serve)",
            "\(records) became \(pages) in \(seconds) (\(altered) changed). \(summary) See the site: \(serve)")
    }
}

extension Publication {
    /// What the person should know about the way the site was published.
    fileprivate var findings: [Diagnostic] {
        if case .inPlace(let reason) = self { [.updatedInPlace(reason)] } else { [] }
    }
}
