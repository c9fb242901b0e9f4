/// Short names for what a script calls its own: each name everywhere by the same other, so that scopes stay as they are.
///
/// A name is shortened when it is bound somewhere (declared, or a parameter), is a property nowhere, is not exported and
/// is no global of the language. Where the tokens alone cannot tell, it counts as a property.
struct ShortNames {
    private let tokens: [ScriptToken]
    /// For each token: the opening bracket it stands in, and for an opening bracket the place of its closing one.
    private var around: [Int?] = []
    private var ends: [Int: Int] = [:]

    static func shortened(_ tokens: [ScriptToken]) -> [ScriptToken] {
        let names = ShortNames(tokens).names()
        return tokens.map { token in
            guard token.kind == .word, let short = names[token.text] else { return token }
            return ScriptToken(
                kind: .word, text: short, line: token.line, hasSpaceBefore: token.hasSpaceBefore,
                hasBreakBefore: token.hasBreakBefore)
        }
    }

    private init(_ tokens: [ScriptToken]) {
        self.tokens = tokens
        var open: [Int] = []
        for (place, token) in tokens.enumerated() {
            if Self.closes(token), let start = open.popLast() { ends[start] = place }
            around.append(open.last)
            if Self.opens(token) { open.append(place) }
        }
    }

    private static func opens(_ token: ScriptToken) -> Bool {
        token.kind == .literal
            ? token.text.hasSuffix("${") : token.kind == .punctuator && ["{", "(", "["].contains(token.text)
    }

    private static func closes(_ token: ScriptToken) -> Bool {
        token.kind == .literal
            ? token.text.hasPrefix("}") : token.kind == .punctuator && ["}", ")", "]"].contains(token.text)
    }

    /// The commonest first, so that they get the shortest.
    private func names() -> [String: String] {
        var uses: [String: Int] = [:]
        var kept: Set<String> = []
        var bound: Set<String> = []
        for (place, token) in tokens.enumerated() where isName(token) {
            uses[token.text, default: 0] += 1
            if isProperty(place) || isExported(place) { kept.insert(token.text) }
            if isBound(place) { bound.insert(token.text) }
        }
        let chosen = bound.subtracting(kept).subtracting(Self.globals).filter { $0.utf8.count > 1 }
        let ordered = chosen.sorted { (uses[$1] ?? 0, $0) < (uses[$0] ?? 0, $1) }
        let taken = Set(tokens.lazy.filter { $0.kind == .word }.map(\.text)).union(Self.reserved)
        let short = (0...).lazy.map(Self.short).filter { !taken.contains($0) }
        return Dictionary(uniqueKeysWithValues: zip(ordered, short))
    }

    /// `a` … `Z`, `aa` …
    private static func short(_ number: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let rest = number / letters.count
        return (rest == 0 ? "" : short(rest - 1)) + String(letters[number % letters.count])
    }

    private func isName(_ token: ScriptToken) -> Bool {
        guard token.kind == .word, let first = token.text.utf8.first else { return false }
        return !(0x30...0x39).contains(first) && first != UInt8(ascii: "#") && !Self.reserved.contains(token.text)
    }

    private func text(_ place: Int) -> String {
        tokens.indices.contains(place) && tokens[place].kind != .literal ? tokens[place].text : ""
    }

    private func isProperty(_ place: Int) -> Bool {
        let (before, after) = (text(place - 1), text(place + 1))
        if before == "." || before == "?." || after == ":" { return true }
        let isInBraces = around[place].map { text($0) == "{" } ?? false
        // `{ a, b }` and `{ a = 1 }`: an object or a pattern.
        if isInBraces, ["{", ","].contains(before), [",", "}", "="].contains(after) { return true }
        // `a(b) { … }` in a class or an object.
        if after == "(", let end = ends[place + 1], text(end + 1) == "{" { return !["function", "*"].contains(before) }
        return isInBraces && ["get", "set", "static"].contains(before)
    }

    private func isExported(_ place: Int) -> Bool {
        text(place - 2) == "export" || text(place - 3) == "export"
    }

    private func isBound(_ place: Int) -> Bool {
        let (before, after) = (text(place - 1), text(place + 1))
        if ["const", "let", "var", "class", "function"].contains(before) || after == "=>" { return true }
        if before == "*" { return text(place - 2) == "function" }
        guard let start = around[place], ["(", "[", ",", "..."].contains(before) else { return false }
        if text(start) == "[" { return isPattern(start) }
        return text(start) == "(" && isParameters(start)
    }

    /// `const [a, b]`, and a pattern among parameters.
    private func isPattern(_ start: Int) -> Bool {
        if ["const", "let", "var"].contains(text(start - 1)) { return true }
        guard let outer = around[start], ["(", "[", ","].contains(text(start - 1)) else { return false }
        return text(outer) == "[" ? isPattern(outer) : text(outer) == "(" && isParameters(outer)
    }

    private func isParameters(_ start: Int) -> Bool {
        guard let end = ends[start] else { return false }
        if text(end + 1) == "=>" { return true }
        return text(end + 1) == "{" && !["if", "for", "while", "switch"].contains(text(start - 1))
    }

    private static let reserved: Set<String> = [
        "async", "await", "break", "case", "catch", "class", "const", "continue", "default", "delete", "do", "else",
        "export", "extends", "false", "finally", "for", "from", "function", "get", "if", "import", "in", "instanceof",
        "let", "new", "null", "of", "return", "set", "static", "super", "switch", "this", "throw", "true", "try",
        "typeof",
        "undefined", "var", "void", "while", "with", "yield",
    ]

    /// Names that may mean the world's own thing in one place and something bound in another.
    private static let globals: Set<String> = [
        "arguments", "console", "constructor", "document", "event", "fetch", "history", "location", "name", "navigator",
        "performance", "screen", "status", "self", "top", "window",
    ]
}
