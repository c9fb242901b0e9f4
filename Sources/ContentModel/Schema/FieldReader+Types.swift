import Diagnostics

/// The type of a field with what belongs to it: bounds, choices, targets, inner fields.
extension FieldReader {
    mutating func type(of declaration: inout Declaration, nested: Bool) -> Schema.FieldType? {
        guard let written = declaration.requiredText("type") else { return nil }
        let place = source.place(of: written.range)
        switch written.text {
        case "text": return .text(lengths(of: &declaration), pattern(of: &declaration))
        case "markdown": return .markdown
        case "integer": return .integer(bounds(of: &declaration) { $0.integer($1) })
        case "number": return .number(bounds(of: &declaration) { $0.number($1) })
        case "money": return .money(bounds(of: &declaration) { Self.integer($1, 0...Money.mostKroner, of: &$0) })
        case "flag": return .flag
        case "date": return .date
        case "moment": return .moment
        case "time-span": return .timeSpan
        case "repeats" where !nested: return .repeats
        case "url": return .url
        case "email": return .email
        case "phone": return .phone
        case "address": return .address
        case "cvr": return .cvr
        case "language": return .language
        case "choice": return .choice(choices(of: &declaration))
        case "choices": return .choices(choices(of: &declaration))
        case "reference" where !nested: return .reference(target(of: &declaration))
        case "references" where !nested: return .references(target(of: &declaration))
        case "file": return .file
        case "image" where !nested: return .image
        case "list" where !nested: return rows(of: &declaration).map { .list($0) }
        case "reference", "references", "list", "repeats", "image":
            declaration.findings.append(.nestedType(written.text, at: place))
        default: declaration.findings.append(.unknownFieldType(written.text, at: place))
        }
        return nil
    }

    private func bounds<Number>(
        of declaration: inout Declaration, _ read: (inout Declaration, String) -> Number?
    ) -> Schema.Bounds<Number> {
        let bounds = Schema.Bounds(least: read(&declaration, "min"), greatest: read(&declaration, "max"))
        guard let least = bounds.least, let greatest = bounds.greatest, least > greatest else { return bounds }
        declaration.findings.append(
            .crossedBounds(at: source.place(of: declaration.keyRange("min") ?? declaration.range)))
        return Schema.Bounds()
    }

    /// Lengths in characters; a text that may have none at all is a slip of the pen.
    private func lengths(of declaration: inout Declaration) -> Schema.Bounds<Int> {
        bounds(of: &declaration) { Self.integer($1, 1...100_000, of: &$0) }
    }

    private static func integer(
        _ key: String, _ bounds: ClosedRange<Int>, of declaration: inout Declaration
    ) -> Int? {
        guard let number = declaration.integer(key), let raw = declaration.value(key) else { return nil }
        if bounds.contains(number) { return number }
        let place = declaration.source.place(of: raw.range)
        declaration.findings.append(.outOfBounds("\(bounds.lowerBound)", "\(bounds.upperBound)", at: place))
        return nil
    }

    private func pattern(of declaration: inout Declaration) -> Pattern? {
        guard let written = declaration.text("pattern") else { return nil }
        if let pattern = Pattern(written.text) { return pattern }
        declaration.findings.append(.badPattern(at: source.place(of: written.range)))
        return nil
    }

    private func choices(of declaration: inout Declaration) -> Schema.Choices {
        guard let written = declaration.text("from") else { return ownChoices(of: &declaration) }
        if let options = declaration.keyRange("options") {
            declaration.findings.append(.bothWritten("from", "options", at: source.place(of: options)))
        }
        if let vocabulary = vocabularies.first(where: { $0.id == written.text }) {
            return Schema.Choices(vocabulary: vocabulary.id, terms: vocabulary.terms)
        }
        declaration.findings.append(
            .unknownVocabulary(written.text, among: vocabularies.map(\.id), at: source.place(of: written.range)))
        return Schema.Choices(vocabulary: written.text, terms: [])
    }

    private func ownChoices(of declaration: inout Declaration) -> Schema.Choices {
        let known = declaration.findings.count
        let options = declaration.terms("options")
        if options.isEmpty, declaration.findings.count == known {
            declaration.findings.append(.emptyChoice(at: source.place(of: declaration.range)))
        }
        return Schema.Choices(vocabulary: nil, terms: options)
    }

    private func target(of declaration: inout Declaration) -> Schema.Target {
        let names = declaration.texts("to")
        if declaration.value("to") == nil || declaration.value("to")?.form == .list([]) {
            declaration.findings.append(.missingKey("to", at: source.place(of: declaration.range)))
        }
        for written in names where !collections.contains(written.text) {
            declaration.findings.append(
                .unknownCollection(written.text, among: collections, at: source.place(of: written.range)))
        }
        let inverse = declaration.text("inverse")
        if let inverse, !Self.isFieldName(inverse.text) {
            declaration.findings.append(.badFieldName(inverse.text, at: source.place(of: inverse.range)))
        }
        var seen: Set<String> = []
        let known = names.map(\.text).filter { collections.contains($0) && seen.insert($0).inserted }
        return Schema.Target(collections: known, inverse: inverse?.text)
    }

    /// Nil when an inner field could not be read, so that no row is judged by the rest.
    private mutating func rows(of declaration: inout Declaration) -> [Schema.Field]? {
        guard let raw = declaration.value("fields"), raw.form != .map([]) else {
            declaration.findings.append(.missingKey("fields", at: source.place(of: declaration.range)))
            return nil
        }
        let (fields, unread) = fields(raw, nested: true)
        return unread.isEmpty && !fields.isEmpty ? fields : nil
    }
}

extension Declaration {
    /// A key that some other type understands is not unknown, but has no effect here.
    mutating func checkKeys(of type: Schema.FieldType?, nested: Bool) {
        let fitting = FieldReader.common + (type?.ownKeys ?? Schema.FieldType.allOwnKeys)
        for entry in entries {
            let place = source.place(of: entry.keyRange)
            if !fitting.contains(entry.key) {
                let elsewhere = Schema.FieldType.allOwnKeys.contains(entry.key)
                findings.append(
                    elsewhere
                        ? .keyDoesNotFit(entry.key, type: type?.name ?? "", at: place)
                        : .unknownKey(entry.key, among: fitting, at: place))
            } else if nested, ["facet", "path"].contains(entry.key) {
                findings.append(.keyInsideList(entry.key, at: place))
            } else if entry.key == "path", type != nil, value("facet") == nil {
                findings.append(.keyWithoutFacet(at: place))
            }
        }
    }
}
