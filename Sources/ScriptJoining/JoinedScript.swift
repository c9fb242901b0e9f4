/// Modules made into one: in the order they need each other, without comments, indentation and needless blanks, and with
/// short names for what nobody outside can see.
///
/// What can be joined is what we write ourselves: `import { a, b } from "./c.js";` without `as`, exports of declarations
/// or of `{ a, b }`, one name in each declaration at the top level, semicolons. Anything else is refused, as are a name
/// that two modules declare at the top level, and modules that need each other.
public enum JoinedScript {
    /// - Parameter modules: their texts by file name; those that `entry` does not need are left out.
    public static func join(_ modules: [String: String], entry: String) throws(ScriptFault) -> String {
        var scripts: [String: Script] = [:]
        var order: [String] = []
        try visit(entry, in: modules, around: [], &scripts, &order)
        try refuseSharedNames(order.compactMap { scripts[$0] })
        var tokens: [ScriptToken] = []
        for name in order {
            var own = (name == entry ? scripts[name]?.entry : scripts[name]?.inner) ?? []
            if !own.isEmpty { own[0].hasBreakBefore = true }
            tokens += own
        }
        var writing = ScriptWriting()
        writing.write(ShortNames.shortened(tokens))
        return writing.text
    }

    /// Depth first, so that each module stands after those it imports.
    private static func visit(
        _ name: String, in modules: [String: String], around: [String], _ scripts: inout [String: Script],
        _ order: inout [String]
    ) throws(ScriptFault) {
        guard let text = modules[name] else {
            throw ScriptFault(script: name, line: 1, reason: "there is no such module")
        }
        let script = try Script(text, name: name)
        for one in script.imports {
            func fault(_ reason: String) -> ScriptFault { ScriptFault(script: name, line: one.line, reason: reason) }
            guard one.from.hasPrefix("./"), modules[String(one.from.dropFirst(2))] != nil else {
                throw fault("there is no module \(one.from)")
            }
            let other = String(one.from.dropFirst(2))
            if other == name || around.contains(other) { throw fault("\(name) and \(other) need each other") }
            if scripts[other] == nil { try visit(other, in: modules, around: around + [name], &scripts, &order) }
            for imported in one.names where scripts[other]?.exports.contains(imported) == false {
                throw fault("\(other) does not export \(imported)")
            }
        }
        scripts[name] = script
        order.append(name)
    }

    private static func refuseSharedNames(_ scripts: [Script]) throws(ScriptFault) {
        var owners: [String: String] = [:]
        for script in scripts {
            for declaration in script.declarations {
                guard let other = owners.updateValue(script.name, forKey: declaration.name) else { continue }
                throw ScriptFault(
                    script: script.name, line: declaration.line,
                    reason: "\(other) declares \(declaration.name) too: call one of them something else")
            }
        }
    }
}

/// Tokens on their way to be a text again.
struct ScriptWriting {
    private(set) var text = ""
    private var last: ScriptToken?

    mutating func write(_ tokens: [ScriptToken]) {
        for token in tokens {
            if let last {
                if token.hasBreakBefore {
                    text += needsBreak(last, token) ? "\n" : ""
                } else if token.hasSpaceBefore, needsSpace(last, token) {
                    text += " "
                }
            }
            text += token.text
            last = token
        }
    }

    /// A line's end may end a statement (ECMA-262, 12.10), save where what is around it cannot be an end or a beginning.
    /// Kept after `;` and `}` too, so that the text has lines.
    private func needsBreak(_ left: ScriptToken, _ right: ScriptToken) -> Bool {
        if left.kind == .punctuator, ["{", "(", "[", ","].contains(left.text) { return false }
        if right.kind == .punctuator, ["}", ")", "]"].contains(right.text) { return false }
        return true
    }

    /// Two words, a word and a literal or two signs would become one, or what a reader of numbers takes for one.
    private func needsSpace(_ left: ScriptToken, _ right: ScriptToken) -> Bool {
        if left.kind == .punctuator, right.kind == .punctuator {
            return left.text.last.map { "+-<>/!".contains($0) } == true
                && right.text.first.map { "+-<>/!=".contains($0) } == true
        }
        if left.kind == .punctuator || right.kind == .punctuator {
            // `1 .toString()` and `a / /b/` are apart.
            return left.text.last?.isNumber == true && right.text.hasPrefix(".") || left.text.hasSuffix("/")
        }
        return true
    }
}
