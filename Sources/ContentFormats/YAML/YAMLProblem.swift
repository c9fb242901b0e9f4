import Diagnostics

/// A fault of syntax as the parser met it, with what was read just before. Offsets are bytes of the file.
struct YAMLProblem {
    /// A list or map that had begun and not ended.
    struct Opening {
        /// Where its first byte stands: the bracket of a flow collection.
        let at: Int
        /// Written with brackets.
        let isFlow: Bool
    }

    /// The last thing read whole.
    enum Last {
        case nothing
        case scalar(SourceRange, YAMLEvent.Style)
        /// A list or map in brackets.
        case collection(SourceRange)
    }

    /// libyaml's words for what is wrong.
    let problem: String
    /// libyaml's words for what it was reading.
    let context: String
    let at: Int
    let contextAt: Int
    let open: [Opening]
    let last: Last

    /// The list or map in brackets that was open.
    var openBracket: Int? { open.last.flatMap { $0.isFlow ? $0.at : nil } }
}
