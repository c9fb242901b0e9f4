import ArgumentParser
import Diagnostics
import Foundation

/// What the tool says to the person at the terminal: findings to standard error, results to standard output.
struct Terminal {
    let language: ToolLanguage
    /// The project's folder as the person wrote it.
    private let project: String
    /// Colours are for a terminal whose owner has not said no (https://no-color.org).
    private let isColoured =
        isatty(STDERR_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

    init(_ language: ToolLanguage, project: String) {
        self.language = language
        self.project = project
    }

    /// The columns of the terminal that results go to; nil where they go elsewhere.
    var width: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    func show(_ findings: [Diagnostic]) {
        for finding in findings {
            error(paint(finding.seen(fromOutside: project).text(in: language), finding.severity) + "\n")
        }
    }

    /// `1 fejl, 2 advarsler.`
    func summary(of findings: [Diagnostic]) -> String {
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count - errors
        return "\(CountedNoun.error.text(errors, in: language)), \(CountedNoun.warning.text(warnings, in: language))."
    }

    func say(_ text: String) {
        write(text, to: .standardOutput)
    }

    func say(_ danish: String, _ english: String) {
        say(language.choose(danish, english))
    }

    func error(_ text: String) {
        write(text, to: .standardError)
    }

    func error(_ danish: String, _ english: String) {
        error(language.choose(danish, english))
    }

    /// Written at once, since `serve` says where the site is and then goes on. A reader that has gone away is no reason
    /// to leave a site half built.
    private func write(_ text: String, to file: FileHandle) {
        try? file.write(contentsOf: Data((text + "\n").utf8))
    }

    private func paint(_ text: String, _ severity: Diagnostic.Severity) -> String {
        guard isColoured else { return text }
        let word = severity.word(in: language) + ":"
        let colour = severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m"
        guard let range = text.firstRange(of: word) else { return text }
        return text.replacingCharacters(in: range, with: "\(colour)\(word)\u{1B}[0m")
    }
}

extension ToolLanguage {
    func choose(_ danish: String, _ english: String) -> String { self == .danish ? danish : english }
}

extension ExitCode {
    /// Findings of severity error.
    static let findings = ExitCode(1)
    /// The disk or another part of the machine failed (sysexits.h, EX_IOERR).
    static let machine = ExitCode(74)
}
