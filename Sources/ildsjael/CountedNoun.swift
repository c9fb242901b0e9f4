import ContentModel
import Diagnostics

/// A noun that stands after a number, in each language the tool speaks.
struct CountedNoun {
    typealias Forms = (one: String, many: String)

    let danish: Forms
    let english: Forms

    static let error = CountedNoun(danish: ("fejl", "fejl"), english: ("error", "errors"))
    static let warning = CountedNoun(danish: ("advarsel", "advarsler"), english: ("warning", "warnings"))
    static let record = CountedNoun(danish: ("post", "poster"), english: ("record", "records"))
    static let page = CountedNoun(danish: ("side", "sider"), english: ("page", "pages"))
    static let result = CountedNoun(danish: ("resultat", "resultater"), english: ("result", "results"))
    static let file = CountedNoun(danish: ("fil", "filer"), english: ("file", "files"))

    /// `1 side`, `1.234 sider`
    func text(_ count: Int, in language: ToolLanguage) -> String {
        let forms = language == .danish ? danish : english
        return Self.number(count, in: language) + " " + (count == 1 ? forms.one : forms.many)
    }

    static func number(_ count: Int, in language: ToolLanguage) -> String {
        NumberFormat(language: language.rawValue).integer(count)
    }
}
