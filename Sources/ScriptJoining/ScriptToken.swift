/// The smallest parts a script is read in (ECMA-262, 12): comments and blanks are no tokens but what stands before one.
public struct ScriptToken: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// An identifier, a keyword or a number.
        case word
        case punctuator
        /// A string, a regular expression, or the stretch of a template up to `${`, between `}` and `${`, or to its end.
        case literal
    }

    public let kind: Kind
    public let text: String
    /// From 1.
    public let line: Int
    /// Blanks or comments stand before it on its line.
    public var hasSpaceBefore: Bool
    /// A line ends before it, perhaps inside a comment.
    public var hasBreakBefore: Bool
}

/// Why scripts cannot be joined: what is wrong, and where.
public struct ScriptFault: Error, Sendable, Hashable, CustomStringConvertible {
    public let script: String
    /// From 1.
    public let line: Int
    public let reason: String

    public var description: String { "\(script):\(line): \(reason)" }
}
