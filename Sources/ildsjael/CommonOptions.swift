import ArgumentParser
import ContentModel
import Diagnostics
import Foundation
import SiteGeneration

/// What every command can be told.
struct CommonOptions: ParsableArguments {
    @Option(help: "Tidspunktet, webstedet bygges for: 2026-11-21 eller 2026-11-21T08:00 (dansk tid).")
    var now: String?

    @Option(help: "Værktøjets eget sprog: da eller en.")
    var language = "da"

    @Flag(help: "Vis også kladder.")
    var drafts = false

    @Option(help: "Hvor mange kerner der bruges.")
    var jobs: Int?

    mutating func validate() throws {
        if let now, moment(now) == nil {
            throw ValidationError("--now skal være som 2026-11-21 eller 2026-11-21T08:00, ikke \"\(now)\".")
        }
        if ToolLanguage(rawValue: language) == nil {
            throw ValidationError("--language skal være da eller en, ikke \"\(language)\".")
        }
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs skal være mellem 1 og 256.")
        }
    }

    var toolLanguage: ToolLanguage { ToolLanguage(rawValue: language) ?? .danish }

    /// The options of a build, with the clock and the machine asked for what was not said.
    func options(baseURL: BaseURL?) -> Generation.Options {
        let clock = Copenhagen.wall(unixSeconds: Int(Date().timeIntervalSince1970))
        return Generation.Options(
            now: now.flatMap(moment) ?? clock, baseURL: baseURL, showsDrafts: drafts,
            jobs: jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount))
    }

    private func moment(_ text: String) -> WallTime? {
        WallTime(iso: text) ?? CalendarDate(iso: text).map(WallTime.init(startOf:))
    }
}

/// The project a command works on.
struct ProjectArgument: ParsableArguments {
    @Argument(help: "Projektets mappe.")
    var project = "."

    /// Absolute, without a slash at the end.
    var root: String { absolutePath(project) }
}

/// A path from the working folder, made absolute.
func absolutePath(_ path: String) -> String {
    var text = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    while text.count > 1, text.hasSuffix("/") { text.removeLast() }
    return text
}

/// A base address as an option.
func parseBaseURL(_ text: String) throws -> BaseURL {
    guard let url = BaseURL(text) else {
        throw ValidationError("\"\(text)\" er ikke en hel adresse som https://example.org/portal/.")
    }
    return url
}
