import ArgumentParser
import Diagnostics
import SiteGeneration

/// A project read and planned, with all findings.
struct Generating {
    let generation: Generation?
    let findings: [Diagnostic]

    var hasErrors: Bool { generation == nil || findings.contains { $0.severity == .error } }

    /// Reads and plans; a disk that fails is told of and ends the command.
    static func run(root: String, _ options: Generation.Options, terminal: Terminal) async throws -> Generating {
        let starter = Starter(files: embeddedStarter.map { SourceFile(path: $0.path, text: $0.text) })
        let project: Diagnosed<Project>
        do {
            project = try await Project.read(root: root, starter: starter, jobs: options.jobs)
        } catch {
            terminal.show([WritingFailure.disk(error).diagnostic])
            throw ExitCode.machine
        }
        let generated = await Generation.generate(project.product, options)
        return Generating(
            generation: generated.product, findings: (project.findings + generated.findings).sorted())
    }
}
