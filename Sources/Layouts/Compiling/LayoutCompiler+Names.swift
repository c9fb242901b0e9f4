import Diagnostics

extension LayoutCompiler {
    mutating func compile(variable name: Template.DottedName, isRaw: Bool, in surroundings: Surroundings) {
        guard let found = find(name, in: surroundings) else { return markup.readValue() }
        switch (found.shape, isRaw) {
        case (.text, false):
            judgePlace(of: name, isRaw: false, in: surroundings)
            assembly.add(text: found)
        case (.html, true):
            judgePlace(of: name, isRaw: true, in: surroundings)
            assembly.add(html: found)
        case (.nothing, _):
            break
        case (.text, true):
            report(.name, at: name.range, in: surroundings) { .rawText(name.written, at: $0, related: $1) }
        case (.html, false):
            report(.name, at: name.range, in: surroundings) { .escapedHTML(name.written, at: $0, related: $1) }
        case (.flag, _), (.list, _), (.names, _):
            report(.name, at: name.range, in: surroundings) {
                .notShowable(name.written, found.shape, at: $0, related: $1)
            }
        }
        markup.readValue()
    }

    mutating func compile(
        section name: Template.DottedName, isInverted: Bool, _ nodes: [Template.Node], in surroundings: Surroundings
    ) {
        guard let found = find(name, in: surroundings) else {
            meetBlocks(in: nodes)
            if isInverted { compile(nodes, in: surroundings) }
            return omit()
        }
        if found.shape.isNothing {
            if isInverted { compile(nodes, in: surroundings) } else { meetBlocks(in: nodes) }
            return
        }
        let before = markup
        let start = assembly.begin()
        compile(nodes, in: isInverted ? surroundings : surroundings.with(scopes(inside: found, surroundings.scopes)))
        assembly.end(start, on: found) { reference, end in
            isInverted ? .unless(reference, end: end) : found.shape.section(reference, end)
        }
        markup = before.merged(with: markup)
    }

    private func scopes(inside found: Scopes.Found, _ scopes: Scopes) -> Scopes {
        switch found.shape {
        case .flag, .nothing: scopes
        case .list(let item): scopes.enteringItems(item, of: found)
        case .text, .html, .names: scopes.entering(found)
        }
    }

    private mutating func find(_ name: Template.DottedName, in surroundings: Surroundings) -> Scopes.Found? {
        switch surroundings.scopes.find(name.parts.map(\.name)) {
        case .found(let found):
            return found
        case .missing(let part, let shape):
            let missing = name.parts[part]
            let known = part == 0 ? surroundings.scopes.names : shape.names
            let owner = part == 0 ? nil : name.parts[..<part].map(\.name).joined(separator: ".")
            report(.name, at: missing.range, in: surroundings) { place, related in
                if let owner, known.isEmpty {
                    return .noNames(under: owner, shape, asked: missing.name, at: place, related: related)
                }
                return .unknownName(missing.name, under: owner, known: known, at: place, related: related)
            }
            return nil
        }
    }

    /// Reports a value in a part of the page where escaping does not make it safe.
    private mutating func judgePlace(of name: Template.DottedName, isRaw: Bool, in surroundings: Surroundings) {
        switch markup.position {
        case .opening, .elementName, .declaration, .tag, .attributeName, .beforeValue, .unquoted:
            if isRaw { break }
            report(.surroundings, at: name.range, in: surroundings) {
                .outsideQuotes(name.written, at: $0, related: $1)
            }
        case .doubleQuoted, .singleQuoted:
            if isRaw {
                report(.surroundings, at: name.range, in: surroundings) {
                    .htmlInAttribute(name.written, at: $0, related: $1)
                }
            } else if markup.isHandler {
                report(.surroundings, at: name.range, in: surroundings) {
                    .textInScript(name.written, at: $0, related: $1)
                }
            }
        case .raw:
            if isRaw { break }
            report(.surroundings, at: name.range, in: surroundings) { .textInScript(name.written, at: $0, related: $1) }
        case .text, .comment, .unknown:
            break
        }
    }
}

extension ViewShape {
    fileprivate func section(_ reference: Layout.Reference, _ end: Int32) -> Layout.Operation {
        switch self {
        case .flag, .nothing: .whenSet(reference, end: end)
        case .list: .forEach(reference, end: end)
        case .text, .html, .names: .whenPresent(reference, end: end)
        }
    }
}
