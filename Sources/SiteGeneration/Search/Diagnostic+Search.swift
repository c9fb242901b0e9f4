import Diagnostics

/// Findings about `site/search.yml`.
extension Diagnostic {
    /// A list of the file that has a bound.
    enum SearchList {
        case groups, words, compounds

        fileprivate var danish: String {
            switch self {
            case .groups: "grupper"
            case .words: "ord i en liste"
            case .compounds: "sammensatte ord"
            }
        }

        fileprivate var english: String {
            switch self {
            case .groups: "groups"
            case .words: "words in a list"
            case .compounds: "compounds"
            }
        }
    }

    static func notOneWord(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ikke-et-ord",
            Message(
                da: "\"\(text)\" er ikke ét ord. Søgningen slår ord op ét for ét.",
                en: "\"\(text)\" is not one word. The search looks words up one by one."),
            help: Message(
                da: "Skriv det ord, der bærer betydningen, for eksempel \"frivillig\" for \"frivilligt arbejde\".",
                en: "Write the word that carries the meaning, such as \"volunteer\" for \"voluntary work\"."),
            at: place)
    }

    static func wordTwice(_ text: String, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ord-to-gange",
            Message(
                da: "\"\(text)\" står to gange i gruppen. Slet det ene.",
                en: "\"\(text)\" stands twice in the group. Remove one."),
            at: place)
    }

    static func lonelySynonym(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "ord-uden-synonym",
            Message(
                da: "En gruppe skal have mindst to ord, der betyder det samme.",
                en: "A group needs at least two words that mean the same."),
            at: place)
    }

    static func tooManyWords(_ most: Int, _ list: SearchList, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-mange-ord",
            Message(
                da: "Her er plads til \(most) \(list.danish).", en: "There is room for \(most) \(list.english) here."),
            help: Message(
                da: "Hver gæst henter ordene med sin første søgning.",
                en: "Each visitor fetches the words with the first search."),
            at: place)
    }

    static func tooLongWord(_ most: Int, at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            "for-langt-ord",
            Message(
                da: "Et ord kan højst være på \(most) tegn.", en: "A word can have \(most) characters at the most."),
            at: place)
    }
}
