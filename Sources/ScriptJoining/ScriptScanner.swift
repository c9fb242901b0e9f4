/// Reads a script token by token.
///
/// Whether `/` divides or begins a regular expression depends on the grammar. The token before decides, and after `)`
/// what stands before its `(`; after `}` nothing near can tell, so that is refused.
struct ScriptScanner {
    private let name: String
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var tokens: [ScriptToken] = []
    /// The brackets that are open, innermost last.
    private var open: [Bracket] = []
    /// The bracket that the last token closed.
    private var closed: Bracket?

    private enum Bracket {
        case round(afterKeyword: Bool)
        case square, curly
        /// `${`, which leads back into its template.
        case template
    }

    init(_ text: String, name: String) {
        self.name = name
        bytes = Array(text.utf8)
    }

    static func tokens(of text: String, name: String) throws(ScriptFault) -> [ScriptToken] {
        var scanner = ScriptScanner(text, name: name)
        return try scanner.scan()
    }

    private mutating func scan() throws(ScriptFault) -> [ScriptToken] {
        while true {
            let before = try skipBlanks()
            guard position < bytes.count else { break }
            let (start, startLine) = (position, line)
            let kind = try next()
            tokens.append(
                ScriptToken(
                    kind: kind, text: String(decoding: bytes[start..<position], as: UTF8.self), line: startLine,
                    hasSpaceBefore: before.hasSpace, hasBreakBefore: before.hasBreak))
        }
        if !open.isEmpty { throw fault("a bracket is not closed") }
        return tokens
    }

    private mutating func skipBlanks() throws(ScriptFault) -> (hasSpace: Bool, hasBreak: Bool) {
        let (start, startLine) = (position, line)
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") {
                line += 1
                position += 1
            } else if bytes[position] <= 0x20 {
                position += 1
            } else if looking(at: "//") {
                position = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            } else if looking(at: "/*") {
                try skipComment()
            } else {
                break
            }
        }
        return (position > start, line > startLine)
    }

    private mutating func skipComment() throws(ScriptFault) {
        position += 2
        while !looking(at: "*/") {
            guard position < bytes.count else { throw fault("a comment is not closed") }
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
        position += 2
    }

    private mutating func next() throws(ScriptFault) -> ScriptToken.Kind {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            try skipString(byte)
            return .literal
        case UInt8(ascii: "`"):
            position += 1
            try skipTemplate()
            return .literal
        case UInt8(ascii: "/"):
            return try slash()
        case _ where Self.isWord(byte) || byte == UInt8(ascii: "#"):
            position += 1
            while position < bytes.count, Self.isWord(bytes[position]) || isDecimalPoint { position += 1 }
            return .word
        default:
            return try punctuator(byte)
        }
    }

    /// `0.5`: the point belongs to the number.
    private var isDecimalPoint: Bool {
        guard bytes[position] == UInt8(ascii: "."), position + 1 < bytes.count else { return false }
        var start = position
        while start > 0, Self.isWord(bytes[start - 1]) { start -= 1 }
        return Self.isDigit(bytes[start]) && Self.isDigit(bytes[position + 1])
    }

    private mutating func skipString(_ quote: UInt8) throws(ScriptFault) {
        position += 1
        while position < bytes.count, bytes[position] != quote {
            if bytes[position] == UInt8(ascii: "\n") { break }
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < bytes.count, bytes[position] == quote else { throw fault("a string is not closed") }
        position += 1
    }

    /// From within a template to its end or past the next `${`.
    private mutating func skipTemplate() throws(ScriptFault) {
        while position < bytes.count {
            if looking(at: "${") {
                position += 2
                return open.append(.template)
            }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\n") { line += 1 }
            position += byte == UInt8(ascii: "\\") ? 2 : 1
            if byte == UInt8(ascii: "`") { return }
        }
        throw fault("a template is not closed")
    }

    private mutating func slash() throws(ScriptFault) -> ScriptToken.Kind {
        guard try beginsExpression() else {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "=") { position += 1 }
            return .punctuator
        }
        var isInClass = false
        position += 1
        while position < bytes.count, isInClass || bytes[position] != UInt8(ascii: "/") {
            switch bytes[position] {
            case UInt8(ascii: "\n"): throw fault("a regular expression is not closed")
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            default: break
            }
            position += 1
        }
        guard position < bytes.count else { throw fault("a regular expression is not closed") }
        position += 1
        while position < bytes.count, Self.isWord(bytes[position]) { position += 1 }
        return .literal
    }

    /// Whether an operand is wanted where the scanner is.
    private func beginsExpression() throws(ScriptFault) -> Bool {
        guard let last = tokens.last else { return true }
        switch last.kind {
        case .word:
            let isProperty = tokens.dropLast().last.map { [".", "?."].contains($0.text) } ?? false
            return !isProperty && Self.operators.contains(last.text)
        case .literal: return last.text.hasSuffix("${")
        case .punctuator: break
        }
        switch last.text {
        case "]", "++", "--": return false
        case ")":
            if case .round(let afterKeyword) = closed { return afterKeyword }
            return false
        case "}": throw fault("/ right after } may divide or begin a regular expression: put ( ) or ; between")
        default: return true
        }
    }

    private mutating func punctuator(_ byte: UInt8) throws(ScriptFault) -> ScriptToken.Kind {
        switch byte {
        case UInt8(ascii: "("):
            open.append(.round(afterKeyword: ["if", "while", "for", "with"].contains(tokens.last?.text)))
        case UInt8(ascii: "["): open.append(.square)
        case UInt8(ascii: "{"): open.append(.curly)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            closed = open.popLast()
            position += 1
            switch (byte, closed) {
            case (UInt8(ascii: ")"), .round?), (UInt8(ascii: "]"), .square?), (UInt8(ascii: "}"), .curly?):
                return .punctuator
            case (UInt8(ascii: "}"), .template?):
                try skipTemplate()
                return .literal
            default: throw fault("a bracket is closed that is not open")
            }
        default: break
        }
        let longest = Self.punctuators.first { looking(at: $0) }
        position += longest?.utf8CodeUnitCount ?? 1
        return .punctuator
    }

    private func looking(at text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    }

    private func fault(_ reason: String) -> ScriptFault { ScriptFault(script: name, line: line, reason: reason) }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || isDigit(byte) || byte == 0x24 || byte == 0x5F || byte >= 0x80
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Those of more than one character, the longer before what they begin with.
    private static let punctuators: [StaticString] = [
        ">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=",
        "&&",
        "||", "??", "?.", "++", "--", "+=", "-=", "*=", "%=", "&=", "|=", "^=", "<<", ">>", "**",
    ]

    /// Keywords after which an operand follows.
    private static let operators: Set<String> = [
        "return", "typeof", "case", "in", "of", "do", "else", "delete", "void", "throw", "new", "instanceof", "await",
        "yield", "default",
    ]
}
