import ArgumentParser
import ContentModel
import Diagnostics
import Foundation

/// Searches a built site by the very script its visitors' browsers run, so that there is one ranking.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", abstract: "Søg i et bygget websted. (Searches a built site.)")

    @Argument(help: ArgumentHelp("Det, der søges efter.", valueName: "ord"))
    var query: [String]

    @Option(help: ArgumentHelp("Det byggede websteds mappe.", valueName: "mappe"))
    var site = "public"

    @Option(
        name: .customLong("in"),
        help: ArgumentHelp("Sproget, der søges på. Ellers hovedsproget.", valueName: "sprog"))
    var searched: String?

    @Option(help: ArgumentHelp("Find kun sider af denne type, for eksempel jobs.", valueName: "type"))
    var type: String?

    @Option(help: ArgumentHelp("Hvor mange resultater der højst vises.", valueName: "antal"))
    var limit = 10

    @OptionGroup var speech: LanguageOption

    mutating func validate() throws {
        if !(1...100).contains(limit) {
            throw speech.usage("--limit skal være mellem 1 og 100.", "--limit must be between 1 and 100.")
        }
        if let searched, !Language.isValid(searched) {
            throw speech.usage(
                "--in skal være koden for et sprog som da eller en, ikke \"\(searched)\".",
                "--in must be the code of a language such as da or en, not \"\(searched)\".")
        }
    }

    mutating func run() throws {
        let terminal = Terminal(speech.toolLanguage, project: ".")
        let reply = try reply(terminal)
        if let types = reply.types { throw unknownType(among: types) }
        guard let answer = reply.answer else {
            let fault = reply.fault ?? SearchReply.Fault(code: "manifest", path: "manifest.json")
            throw failure(.searchIndexFailed(fault, path: "\(site)/\(reply.index)/\(fault.path)"), terminal)
        }
        let report = SearchReport(query: words, answer: answer, width: terminal.width, language: terminal.language)
        terminal.say(report.lines.joined(separator: "\n"))
    }

    private var words: String { query.joined(separator: " ") }

    private func reply(_ terminal: Terminal) throws -> SearchReply {
        let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
        guard let node = Node(searchPath: searchPath) else { throw failure(.missingNode(), terminal) }
        let client = embeddedStarter.first { $0.path == "site/assets/search.js" }?.text ?? ""
        let question = SearchQuestion(
            client: client, site: absolutePath(site), language: searched, query: words, type: type, limit: limit)
        do {
            return try question.ask(node, by: embeddedAsking)
        } catch {
            throw failure(.nodeFailed(error), terminal)
        }
    }

    private func failure(_ finding: Diagnostic, _ terminal: Terminal) -> ExitCode {
        terminal.show([finding])
        return .machine
    }

    /// The type nearest by its id, or else by its label.
    private func unknownType(among types: [SearchReply.PageType]) -> ValidationError {
        let written = visible(type ?? "")
        let label = suggestion(for: written, among: types.map(\.label))
        let near = suggestion(for: written, among: types.map(\.id)) ?? types.first { $0.label == label }?.id
        let all = types.map { visible("\($0.id) (\($0.label))") }.joined(separator: ", ")
        return speech.usage(
            "Typen \"\(written)\" findes ikke her.\(near.map { " Mente du \"\(visible($0))\"?" } ?? "") Typer: \(all).",
            "There is no type \"\(written)\".\(near.map { " Did you mean \"\(visible($0))\"?" } ?? "") Types: \(all).")
    }
}
