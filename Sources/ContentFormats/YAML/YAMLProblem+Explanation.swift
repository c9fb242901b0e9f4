import Diagnostics

extension YAMLProblem {
    /// What an editor should do about it. libyaml's words are those of versions 0.1.4 to 0.2.5.
    func explained(in text: YAMLText) -> Diagnostic {
        let line = SourceLine(text.source, at: at, within: text.range)
        if problem.contains("tab character") || byte(at, in: text) == 0x09 {
            return .tab(at: tabs(in: text), on: line)
        }
        if line.startsDirective, context != "while scanning a quoted scalar" {
            return .directive(at: line.content, in: text.source)
        }
        switch context {
        case "while scanning an anchor", "while scanning an alias":
            return .alias(at: SourceRange(contextAt, contextAt + 1), inFlow: openBracket != nil, on: startLine(text))
        case "while scanning a tag", "while parsing a tag":
            return .tag(at: SourceRange(contextAt, contextAt + 1), inFlow: openBracket != nil, on: startLine(text))
        case "while scanning a block scalar":
            return .forbiddenStart(at: contextAt, inFlow: false, on: startLine(text))
        case "while scanning a quoted scalar":
            return .unclosedQuote(at: contextAt, on: startLine(text))
        case "while parsing a quoted scalar":
            return .escape(at: escape(in: text), opening: contextAt, on: line)
        case "while scanning a simple key": return lineWithoutColon(startLine(text), text)
        default: return explainedByProblem(line, text)
        }
    }

    private func explainedByProblem(_ line: SourceLine, _ text: YAMLText) -> Diagnostic {
        switch problem {
        case "mapping values are not allowed in this context": return unexpectedColon(line, text)
        case "block sequence entries are not allowed in this context": return .listOnKeyLine(at: at, on: line)
        case "found character that cannot start any token", "mapping keys are not allowed in this context":
            return .forbiddenStart(at: at, inFlow: openBracket != nil, on: line)
        case "found undefined tag handle":
            return .tag(at: SourceRange(at, at + 1), inFlow: openBracket != nil, on: line)
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            return unfinishedBracket(contextAt, line, text)
        case "did not find expected node content": return missingValue(line, text)
        case "did not find expected key", "did not find expected '-' indicator": return unexpectedInBlock(line, text)
        default: return .otherFault(at: SourceRange(at, at), in: text.source)
        }
    }

    /// A colon where no key can be: mostly text with a colon in it, written without quotes.
    private func unexpectedColon(_ line: SourceLine, _ text: YAMLText) -> Diagnostic {
        guard case .scalar(let range, let style) = last, Int(range.upper) <= at else {
            return .colonInText(at: at, from: line.content.lowerBound, on: line)
        }
        let first = SourceLine(text.source, at: Int(range.lower), within: text.range)
        guard first.range.lowerBound < line.range.lowerBound else {
            return style == .quoted
                ? .textAfterQuote(at: at, from: Int(range.lower), on: line)
                : .colonInText(at: at, from: Int(range.lower), on: line)
        }
        if style == .quoted { return .unclosedQuote(at: Int(range.lower), on: first) }
        // A text over several lines: the fault lies where it began, unless it is the value of a key before it.
        if first.content.lowerBound == Int(range.lower) { return lineWithoutColon(first, text) }
        return .indentedUnderValue(on: line, above: first)
    }

    private func lineWithoutColon(_ line: SourceLine, _ text: YAMLText) -> Diagnostic {
        if let colon = line.colonWithoutSpace { return .spaceMissing(after: colon, on: line) }
        let afterBlank =
            line.range.lowerBound > text.range.lowerBound
            && SourceLine(text.source, at: line.range.lowerBound - 1, within: text.range).isBlank
        let isFrontMatter = text.range.upperBound < text.source.bytes.count
        return .noColon(on: line, maybeBody: afterBlank && isFrontMatter)
    }

    private func unfinishedBracket(_ opening: Int, _ line: SourceLine, _ text: YAMLText) -> Diagnostic {
        let first = SourceLine(text.source, at: opening, within: text.range)
        guard first.range.lowerBound == line.range.lowerBound, at < line.content.upperBound else {
            return .unclosedBracket(at: opening, on: first)
        }
        return .commaMissing(at: at, in: text.source)
    }

    private func missingValue(_ line: SourceLine, _ text: YAMLText) -> Diagnostic {
        let byte = byte(at, in: text)
        if let opening = openBracket {
            if byte == 0x2C { return .emptyItem(at: at, in: text.source) }
            return .unclosedBracket(at: opening, on: SourceLine(text.source, at: opening, within: text.range))
        }
        return .forbiddenStart(at: at, inFlow: false, on: line)
    }

    /// Something stands where the next `key:` or `- ` should be.
    private func unexpectedInBlock(_ line: SourceLine, _ text: YAMLText) -> Diagnostic {
        if let mark = line.byteOrderMark { return .invisibleInKey("\u{FEFF}", at: mark, in: text.source) }
        let atLineStart = at == line.content.lowerBound
        switch last {
        case .scalar(let range, .quoted) where !atLineStart:
            let first = SourceLine(text.source, at: Int(range.lower), within: text.range)
            return first.range.lowerBound < line.range.lowerBound
                ? .unclosedQuote(at: Int(range.lower), on: first)
                : .textAfterQuote(at: at, from: Int(range.lower), on: line)
        case .collection(let range) where !atLineStart:
            let byte = byte(at, in: text)
            if byte == 0x5D || byte == 0x7D { return .bracketTooMany(at: at, in: text.source) }
            return .textAfterBracket(at: at, from: Int(range.lower), on: line)
        case .nothing, .scalar, .collection: break
        }
        guard atLineStart else { return .otherFault(at: SourceRange(at, at + 1), in: text.source) }
        if byte(at, in: text) == 0x3A { return .keyNotText(at: SourceRange(at, at + 1), in: text.source) }
        let column = at - line.range.lowerBound
        let expected = open.last.map { $0.at - SourceLine(text.source, at: $0.at, within: text.range).range.lowerBound }
        guard column == expected else { return .wrongIndentation(on: line) }
        return problem == "did not find expected key" ? .itemAmongFields(on: line) : .fieldAmongItems(on: line)
    }
}

// MARK: What the bytes say

extension YAMLProblem {
    private func startLine(_ text: YAMLText) -> SourceLine {
        SourceLine(text.source, at: contextAt, within: text.range)
    }

    private func byte(_ offset: Int, in text: YAMLText) -> UInt8? {
        text.range.contains(offset) ? text.source.bytes[offset] : nil
    }

    private func tabs(in text: YAMLText) -> SourceRange {
        var end = at
        while byte(end, in: text) == 0x09 { end += 1 }
        return SourceRange(at, max(end, at + 1))
    }

    /// The backslash of a faulty escape: libyaml's mark stands at it or a little after.
    private func escape(in text: YAMLText) -> Int {
        var offset = min(at, text.range.upperBound - 1)
        while offset > contextAt, text.source.bytes[offset] != 0x5C { offset -= 1 }
        return offset
    }
}
