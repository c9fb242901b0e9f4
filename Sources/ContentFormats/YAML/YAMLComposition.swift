import ContentModel
import Diagnostics

/// The walk through the events of one text that puts its values together (YAML 1.1 calls the step "compose").
struct YAMLComposition {
    let text: YAMLText
    private(set) var findings: [Diagnostic] = []
    private var offsets: CharacterOffsets
    private var values = 0
    /// The lists and maps that are open, outermost first.
    private var open: [YAMLProblem.Opening] = []
    private var last = YAMLProblem.Last.nothing
    /// Where reading ended, when it ended early; then every open value is incomplete.
    private var stop: Int?

    init(_ text: YAMLText) {
        self.text = text
        offsets = CharacterOffsets(text.source.bytes, in: text.range, isASCII: text.isASCII)
    }

    /// The one value of the text, or nil when it has none.
    mutating func document(_ events: inout YAMLEvents) -> RawValue? {
        var product: RawValue?
        while let event = next(&events) {
            switch event.kind {
            case .streamEnd: return product
            case .documentEnd:
                checkRest(after: range(of: event))
                return product
            case .documentStart, .other, .end: continue
            case .scalar, .alias, .listStart, .mapStart: product = value(event, &events)
            }
        }
        return product
    }

    /// Nil once reading has stopped, for whatever reason.
    private mutating func next(_ events: inout YAMLEvents) -> YAMLEvent? {
        guard stop == nil else { return nil }
        switch events.next() {
        case .success(let event): return event
        case .failure(let fault):
            let problem = YAMLProblem(
                problem: fault.problem, context: fault.context, at: offsets.byte(ofCharacter: fault.mark),
                contextAt: offsets.byte(ofCharacter: fault.contextMark), open: open, last: last)
            let finding = problem.explained(in: text)
            if !follows(finding) { findings.append(finding) }
            stop = finding.place.map { offset(ofLine: $0.line) } ?? text.range.lowerBound
            return nil
        }
    }

    /// What follows an alias on its line (`*vigtigt møde`), or a list item after one not taken for such, is no new mistake.
    private func follows(_ finding: Diagnostic) -> Bool {
        guard let last = findings.last else { return false }
        return last.id == "yaml-alias" && last.place?.line == finding.place?.line
            || last.id == "forkert-punkttegn" && finding.id == "punkt-uden-liste"
    }

    /// A value from its first event to its last; nil when it is refused or reading stopped in it.
    private mutating func value(_ event: YAMLEvent, _ events: inout YAMLEvents) -> RawValue? {
        let range = range(of: event)
        values += 1
        if values > YAML.mostValues {
            return halt(.tooManyValues(at: range, in: text.source), at: range)
        }
        if event.isAnchored || event.isTagged {
            let line = SourceLine(text.source, at: Int(range.lower), within: text.range)
            let inFlow = isInFlow
            report(
                event.isTagged
                    ? .tag(at: range, inFlow: inFlow, on: line) : .alias(at: range, inFlow: inFlow, on: line))
        }
        switch event.kind {
        case .scalar(let scalar, let style): return self.scalar(scalar, style, range)
        case .alias:
            last = .scalar(range, .plain)
            let line = SourceLine(text.source, at: Int(range.lower), within: text.range)
            report(.alias(at: range, inFlow: isInFlow, on: line))
            return nil
        case .listStart(let flow): return collection(range, flow: flow) { $0.list(range, flow: flow, &events) }
        case .mapStart(let flow): return collection(range, flow: flow) { $0.map(range, flow: flow, &events) }
        case .documentStart, .documentEnd, .streamEnd, .end, .other: return nil
        }
    }

    private mutating func scalar(_ scalar: String, _ style: YAMLEvent.Style, _ range: SourceRange) -> RawValue? {
        last = .scalar(range, style)
        if range.bytes.count > YAML.longestScalar {
            report(.scalarTooLong(at: range, in: text.source))
            return nil
        }
        if style == .plain, let comment = swallowed(after: Int(range.upper)) {
            report(.swallowedComment(comment, after: range, in: text.source))
        }
        return RawValue(.scalar(scalar, quoted: style != .plain), at: range)
    }

    private mutating func collection(
        _ range: SourceRange, flow: Bool, _ read: (inout YAMLComposition) -> RawValue?
    ) -> RawValue? {
        if open.count == YAML.deepestNesting {
            return halt(.tooDeep(at: range, in: text.source), at: range)
        }
        open.append(.init(at: Int(range.lower), isFlow: flow))
        defer { open.removeLast() }
        return read(&self)
    }

    private mutating func list(_ start: SourceRange, flow: Bool, _ events: inout YAMLEvents) -> RawValue? {
        var items: [RawValue] = []
        var end = start.bytes.upperBound
        while let event = next(&events) {
            if case .end = event.kind {
                return RawValue(.list(items), at: closed(start, flow: flow, lastItem: end, by: event))
            }
            let item = value(event, &events)
            end = item.map { $0.range.bytes.upperBound } ?? max(end, lastEnd)
            if let item { items.append(item) }
        }
        return open.count == 1 ? whole(items, \.range, start).map { RawValue(.list($0.0), at: $0.1) } : nil
    }

    private mutating func map(_ start: SourceRange, flow: Bool, _ events: inout YAMLEvents) -> RawValue? {
        var entries = MapEntries()
        var end = start.bytes.upperBound
        while let event = next(&events) {
            if case .end = event.kind {
                return RawValue(.map(entries.list), at: closed(start, flow: flow, lastItem: end, by: event))
            }
            let key = key(event, &events)
            guard let valueEvent = next(&events) else { break }
            let value = value(valueEvent, &events)
            end = value.map { $0.range.bytes.upperBound } ?? max(end, lastEnd)
            guard let key, let value else { continue }
            checkColon(key, value, flow: flow)
            if let first = entries.place(of: key.text) {
                report(.duplicateKey(key.text, at: key.range, first: first, in: text.source))
            } else {
                entries.append(.init(key: key.text, keyRange: key.range, value: value))
            }
        }
        guard open.count == 1 else { return nil }
        return whole(entries.list, \.value.range, start).map { RawValue(.map($0.0), at: $0.1) }
    }

    /// A key that is plain text; anything else is refused, but read to its end.
    private mutating func key(_ event: YAMLEvent, _ events: inout YAMLEvents) -> (text: String, range: SourceRange)? {
        let range = range(of: event)
        guard let value = value(event, &events) else {
            if case .alias = event.kind { return nil }
            if stop == nil { report(.keyNotText(at: range, in: text.source)) }
            return nil
        }
        guard case .scalar(let name, let quoted) = value.form, !name.isEmpty, !value.isEmpty else {
            report(.keyNotText(at: value.range, in: text.source))
            return nil
        }
        if !quoted, SourceLine.mayBeginBullet(name) {
            let line = SourceLine(text.source, at: Int(range.lower), within: text.range)
            if Int(range.lower) == line.content.lowerBound, line.hasWrongBullet {
                if findings.last?.id != "forkert-punkttegn" { report(.wrongBullet(on: line)) }
                return nil
            }
        }
        if name == "<<", !quoted {
            report(.mergeKey(at: range, in: text.source))
            return nil
        }
        if !text.isASCII, let odd = name.unicodeScalars.first(where: { $0.isInvisible }) {
            report(.invisibleInKey(odd, at: range, in: text.source))
            return nil
        }
        return (name, range)
    }

    /// `{da:Frivillig}` makes a key "da:Frivillig" without a value.
    private mutating func checkColon(_ key: (text: String, range: SourceRange), _ value: RawValue, flow: Bool) {
        guard flow, value.range.bytes.isEmpty, value.isEmpty, let colon = key.text.utf8.firstIndex(of: 0x3A) else {
            return
        }
        let offset = Int(key.range.lower) + key.text.utf8.distance(from: key.text.startIndex, to: colon)
        guard text.source.bytes[offset] == 0x3A else { return }
        report(.spaceMissing(after: offset, on: SourceLine(text.source, at: offset, within: text.range)))
    }
}

// MARK: Places

extension YAMLComposition {
    /// The bytes an event covers, without the blank lines that libyaml counts to a block of text.
    private mutating func range(of event: YAMLEvent) -> SourceRange {
        let lower = offsets.byte(ofCharacter: event.start)
        var upper = max(lower, offsets.byte(ofCharacter: event.end))
        if case .scalar(_, .block) = event.kind {
            while upper > lower, text.source.bytes[upper - 1] <= 0x20 { upper -= 1 }
        }
        return SourceRange(lower, upper)
    }

    private mutating func closed(
        _ start: SourceRange, flow: Bool, lastItem: Int, by event: YAMLEvent
    ) -> SourceRange {
        guard flow else { return SourceRange(Int(start.lower), lastItem) }
        let end = range(of: event)
        last = .collection(SourceRange(Int(start.lower), Int(end.upper)))
        return SourceRange(Int(start.lower), Int(end.upper))
    }

    private var isInFlow: Bool { open.last?.isFlow ?? false }

    private var lastEnd: Int {
        switch last {
        case .nothing: text.range.lowerBound
        case .scalar(let range, _), .collection(let range): range.bytes.upperBound
        }
    }

    /// The items that stand whole above the line where reading stopped, and the range they fill.
    private func whole<Item>(
        _ items: [Item], _ range: KeyPath<Item, SourceRange>, _ start: SourceRange
    ) -> ([Item], SourceRange)? {
        guard let stop else { return nil }
        let kept = items.prefix { $0[keyPath: range].bytes.upperBound < stop }
        guard let last = kept.last else { return nil }
        return (Array(kept), SourceRange(Int(start.lower), last[keyPath: range].bytes.upperBound))
    }

    private func offset(ofLine line: Int) -> Int {
        var line = line
        var offset = 0
        while line > 1, let feed = text.source.bytes[offset...].firstIndex(of: 0x0A) {
            offset = feed + 1
            line -= 1
        }
        return offset
    }

    /// The range of `#frivillig` after a text or a colon, which YAML takes for a comment and its author for text.
    private func swallowed(after offset: Int) -> Range<Int>? {
        let bytes = text.source.bytes
        var index = offset
        while index < text.range.upperBound, bytes[index] == 0x20 { index += 1 }
        guard index > offset, index + 1 < text.range.upperBound, bytes[index] == 0x23 else { return nil }
        let next = bytes[index + 1]
        guard next > 0x20, next != 0x23, next != 0x2D, next != 0x3D, next != 0x21 else { return nil }
        return index..<SourceLine(text.source, at: index, within: text.range).content.upperBound
    }
}

// MARK: Findings

extension YAMLComposition {
    private mutating func report(_ finding: Diagnostic) {
        findings.append(finding)
        if findings.count >= YAML.mostFindings, stop == nil { stop = text.range.lowerBound }
    }

    private mutating func halt(_ finding: Diagnostic, at range: SourceRange) -> RawValue? {
        findings.append(finding)
        stop = SourceLine(text.source, at: Int(range.lower), within: text.range).range.lowerBound
        return nil
    }

    /// What follows the document is judged here: libyaml would read it as further documents and directives.
    private mutating func checkRest(after end: SourceRange) {
        var index = Int(end.lower)
        while index < text.range.upperBound {
            let line = SourceLine(text.source, at: index, within: text.range)
            let rest = max(index, line.content.lowerBound)..<max(index, line.content.upperBound)
            index = line.next
            guard let first = text.source.bytes[rest].first, first != 0x23 else { continue }
            if first == 0x2D || first == 0x2E || end.upper > end.lower {
                findings.append(.severalDocuments(at: rest, in: text.source))
            } else {
                findings.append(.outdented(at: rest, in: text.source))
            }
            return
        }
    }
}
