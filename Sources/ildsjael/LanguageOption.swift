import ArgumentParser
import Diagnostics

/// The language the tool speaks.
struct LanguageOption: ParsableArguments {
    @Option(help: ArgumentHelp("Værktøjets eget sprog: \"da\" (dansk) eller \"en\" (engelsk).", valueName: "sprog"))
    var language = "da"

    mutating func validate() throws {
        if ToolLanguage(rawValue: language) == nil {
            throw ValidationError("--language skal være da eller en, ikke \"\(language)\".")
        }
    }

    var toolLanguage: ToolLanguage { ToolLanguage(rawValue: language) ?? .danish }

    func usage(_ danish: String, _ english: String) -> ValidationError {
        ValidationError(toolLanguage.choose(danish, english))
    }
}
