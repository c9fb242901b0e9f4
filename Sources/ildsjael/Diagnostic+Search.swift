import Diagnostics
import SiteGeneration

/// What keeps a built site from being searched at the terminal.
extension Diagnostic {
    static func missingNode() -> Diagnostic {
        Diagnostic(
            "mangler-node",
            Message(
                da: "Der søges med Node.js, og programmet \"node\" er ikke på denne maskine.",
                en: "Node.js does the searching, and there is no program \"node\" on this machine."),
            help: Message(
                da: "Hent det med: sudo apt-get install nodejs", en: "Get it with: sudo apt-get install nodejs"),
            at: nil)
    }

    static func nodeFailed(_ failure: Program.Failure) -> Diagnostic {
        let (danish, english) = failure.words
        return Diagnostic(
            "node-fejlede",
            Message(da: "Node.js kunne ikke søge: \(danish)", en: "Node.js could not search: \(english)"),
            help: Message(
                da: "Node.js skal være version 18 eller nyere. Se den med: node --version",
                en: "Node.js must be version 18 or newer. See it with: node --version"),
            at: nil)
    }

    /// - Parameters:
    ///   - path: Of the file, as it is reached from the working folder.
    static func searchIndexFailed(_ fault: SearchReply.Fault, path: String) -> Diagnostic {
        switch fault.code {
        case "absent": missingSearchIndex(path)
        case "version": newerSearchIndex(path)
        default: unreadableSearchIndex(path)
        }
    }

    private static func missingSearchIndex(_ path: String) -> Diagnostic {
        Diagnostic(
            "mangler-soegeindeks",
            Message(
                da: "Der er intet at søge i: \"\(path)\" findes ikke.",
                en: "There is nothing to search: \"\(path)\" does not exist."),
            help: Message(
                da: "Byg webstedet først, eller skriv dets mappe efter --site. --in er for webstedets andre sprog.",
                en: "Build the site first, or give its folder with --site. --in is for the site's other languages."),
            at: nil)
    }

    private static func newerSearchIndex(_ path: String) -> Diagnostic {
        Diagnostic(
            "nyere-soegeindeks",
            Message(
                da: "\"\(path)\" er lavet af en anden version af Ildsjæl.",
                en: "\"\(path)\" was made by another version of Ildsjæl."),
            help: Message(
                da: "Byg webstedet igen med dette værktøj.", en: "Build the site again with this tool."),
            at: nil)
    }

    private static func unreadableSearchIndex(_ path: String) -> Diagnostic {
        Diagnostic(
            "ulaeseligt-soegeindeks",
            Message(
                da: "\"\(path)\" kan ikke læses som en del af et søgeindeks.",
                en: "\"\(path)\" cannot be read as a part of a search index."),
            help: Message(da: "Byg webstedet igen.", en: "Build the site again."),
            at: nil)
    }
}

extension Program.Failure {
    fileprivate var words: (danish: String, english: String) {
        switch self {
        case .ended(let saying): saying.isEmpty ? ("Det gik i stå.", "It stopped.") : (saying, saying)
        case .tooLong: ("Svaret er for langt.", "The answer is too long.")
        case .tooSlow: ("Det tog for længe.", "It took too long.")
        }
    }
}
