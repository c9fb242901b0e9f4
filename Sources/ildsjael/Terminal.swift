import ArgumentParser
import Diagnostics
import Foundation

/// What the tool says to the person at the terminal: findings to standard error, results to standard output.
struct Terminal {
    let language: ToolLanguage
    /// Colours are for a terminal whose owner has not said no (https://no-color.org).
    private let isColoured =
        isatty(STDERR_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty

    init(_ language: ToolLanguage) {
        self.language = language
    }

    func show(_ findings: [Diagnostic]) {
        let text = findings.map { paint($0.text(in: language), $0.severity) + "\n" }.joined(separator: "\n")
        if !findings.isEmpty { error(text) }
    }

    /// `1 fejl, 2 advarsler.`
    func summary(of findings: [Diagnostic]) -> String {
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count - errors
        switch language {
        case .danish: return "\(errors) fejl, \(warnings) \(warnings == 1 ? "advarsel" : "advarsler")."
        case .english:
            return "\(errors) error\(errors == 1 ? "" : "s"), \(warnings) warning\(warnings == 1 ? "" : "s")."
        }
    }

    func say(_ danish: String, _ english: String) {
        print(language == .danish ? danish : english)
    }

    func error(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    func error(_ danish: String, _ english: String) {
        error(language == .danish ? danish : english)
    }

    private func paint(_ text: String, _ severity: Diagnostic.Severity) -> String {
        guard isColoured else { return text }
        let word = severity.word(in: language) + ":"
        let colour = severity == .error ? "\u{1B}[1;31m" : "\u{1B}[1;33m"
        guard let range = text.firstRange(of: word) else { return text }
        return text.replacingCharacters(in: range, with: "\(colour)\(word)\u{1B}[0m")
    }
}

extension ExitCode {
    /// Findings of severity error.
    static let findings = ExitCode(1)
    /// The disk or another part of the machine failed (sysexits.h, EX_IOERR).
    static let machine = ExitCode(74)
}
