import Diagnostics

/// One layout file as it was understood: the tree of its tags and text, before any name has been looked up.
///
/// The language is Mustache (https://mustache.github.io, specification 1.4) without lambdas and dynamic names.
struct Template: Sendable {
    /// The name other templates include it by, such as `jobs/card`.
    let name: String
    let file: SourceFile
    /// Empty when the tags do not fit together.
    let nodes: [Node]
    let findings: [Diagnostic]
    /// False when its tags do not fit together, so that nothing more can be said about it.
    let isSound: Bool

    /// A larger file is refused.
    static let largestFile = 1 << 20
    /// How many sections, blocks and parents may stand inside one another in one file.
    static let deepestNesting = 64

    func bytes(_ range: SourceRange) -> ArraySlice<UInt8> { file.bytes[range.bytes] }
}

extension Template {
    indirect enum Node: Sendable {
        /// The white space a line begins with. Whoever includes the template may add to it or take from it.
        case lineStart(SourceRange)
        /// Text within one line, with the line's end when it reaches it.
        case text(SourceRange)
        case variable(DottedName, isRaw: Bool)
        case section(DottedName, isInverted: Bool, [Node])
        case partial(Inclusion)
        case parent(Inclusion, [Block])
        case block(Block)
    }

    /// A name with the place of each of its parts. `{{.}}`, the thing itself, has none.
    struct DottedName: Sendable {
        struct Part: Sendable {
            let name: String
            let range: SourceRange
        }

        let parts: [Part]
        let range: SourceRange
        let written: String
    }

    /// Another template put in here.
    struct Inclusion: Sendable {
        let name: String
        let range: SourceRange
        /// The white space before the tag when nothing else stands on its line: goes before each line of the other.
        let indentation: SourceRange?
    }

    /// A piece that can be replaced (where it stands in a template) or that replaces (where it stands in a parent).
    struct Block: Sendable {
        let name: String
        let range: SourceRange
        let nodes: [Node]
        /// True when the content begins on the line after the opening tag.
        let startsLine: Bool
        /// The white space of the content's first line, when the content begins on a line of its own.
        let contentIndentation: SourceRange?
        /// The white space before the opening tag when it is alone on its line.
        let tagIndentation: SourceRange?

        /// Where the lines of a replacement begin; nil when they go on in the middle of a line.
        var siteIndentation: SourceRange? { contentIndentation ?? tagIndentation }
    }
}
