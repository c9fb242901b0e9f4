import ArgumentParser
import ContentModel
import Diagnostics
import Foundation
import SiteGeneration

/// What every command can be told.
struct CommonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Tidspunktet, webstedet bygges for: 2026-11-21 eller 2026-11-21T08:00 (dansk tid). Ellers nu.",
            valueName: "tidspunkt"))
    var now: String?

    @OptionGroup var speech: LanguageOption

    @Flag(help: "Vis også kladder.")
    var drafts = false

    @Option(help: ArgumentHelp("Hvor mange kerner der må bruges. Ellers alle.", valueName: "antal"))
    var jobs: Int?

    mutating func validate() throws {
        if let now, moment(now) == nil {
            throw usage(
                "--now skal være som 2026-11-21 eller 2026-11-21T08:00, ikke \"\(now)\".",
                "--now must be like 2026-11-21 or 2026-11-21T08:00, not \"\(now)\".")
        }
        if let jobs, !(1...256).contains(jobs) {
            throw usage("--jobs skal være mellem 1 og 256.", "--jobs must be between 1 and 256.")
        }
    }

    var toolLanguage: ToolLanguage { speech.toolLanguage }

    /// The options of a build, with the clock and the machine asked for what was not said.
    func options(baseURL: BaseURL?) -> Generation.Options {
        let clock = Copenhagen.wall(unixSeconds: Int(Date().timeIntervalSince1970))
        return Generation.Options(
            now: now.flatMap(moment) ?? clock, baseURL: baseURL, showsDrafts: drafts,
            jobs: jobs ?? max(1, ProcessInfo.processInfo.activeProcessorCount))
    }

    /// What another command must be told to show the same site to the same person.
    var words: [String] {
        (now.map { ["--now", $0] } ?? []) + (drafts ? ["--drafts"] : [])
            + (toolLanguage == .danish ? [] : ["--language", speech.language])
    }

    func usage(_ danish: String, _ english: String) -> ValidationError {
        speech.usage(danish, english)
    }

    private func moment(_ text: String) -> WallTime? {
        WallTime(iso: text) ?? CalendarDate(iso: text).map(WallTime.init(startOf:))
    }
}
