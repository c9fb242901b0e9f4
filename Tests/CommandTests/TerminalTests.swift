import Foundation
import Testing

@Suite struct TerminalTests {
    private let broken = ["content/tasks/kaffe.md": "---\ntitle: A\ntitel: A\n---\n"]

    /// What `check` says when it is run with a terminal, by the program `script`.
    private func onTerminal(environment: [String: String]) async throws -> String {
        let project = try TemporaryProject(broken)
        let command = "'\(Command.executable)' check demo"
        let outcome = try await Command.run(
            ["-q", "-e", "-c", command, "/dev/null"], of: "/usr/bin/script", in: project.folder,
            environment: environment)
        #expect(outcome.code == 1)
        return outcome.said
    }

    private static let canPlayTerminal = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")

    @Test(.enabled(if: canPlayTerminal)) func aTerminalHasColours() async throws {
        #expect(try await onTerminal(environment: [:]).contains("kaffe.md:3:1: \u{1B}[1;31mfejl:\u{1B}[0m Feltet"))
        #expect(try await onTerminal(environment: ["NO_COLOR": ""]).contains("\u{1B}[1;31mfejl:"))
    }

    @Test(.enabled(if: canPlayTerminal)) func whoSaysNoToColoursHasNone() async throws {
        let text = try await onTerminal(environment: ["NO_COLOR": "1"])
        #expect(text.contains("fejl: Feltet") && !text.contains("\u{1B}"))
    }

    @Test func aFileHasNoColours() async throws {
        let outcome = try await TemporaryProject(broken).run("check", "demo", environment: ["TERM": "xterm-256color"])
        #expect(outcome.complained.contains("fejl: Feltet") && !outcome.complained.contains("\u{1B}"))
    }

    @Test func aFullStandardOutputCrashesNothing() async throws {
        let project = try TemporaryProject()
        let command = "'\(Command.executable)' build demo >/dev/full"
        let outcome = try await Command.run(["-c", command], of: "/bin/sh", in: project.folder)
        #expect(outcome.code == 0 && project.exists("demo/public/opgaver/kaffe/index.html"))
    }
}
