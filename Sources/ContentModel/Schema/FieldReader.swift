import Diagnostics

/// Reads the fields of a collection, or of a list of objects.
struct FieldReader {
    let source: SourceFile
    let vocabularies: [Vocabulary]
    let collections: [String]
    let languages: [Language]
    var findings: [Diagnostic] = []

    static let common = ["type", "required", "label", "hint", "fact", "search"]
    /// What every record may say whatever its collection.
    static let reserved = ["aliases", "body"]

    init(source: SourceFile, vocabularies: [Vocabulary], collections: [String], languages: [Language]) {
        self.source = source
        self.vocabularies = vocabularies
        self.collections = collections
        self.languages = languages
    }

    mutating func fields(_ raw: RawValue, nested: Bool) -> [Schema.Field] {
        guard case .map(let entries) = raw.form else {
            findings.append(.wrongForm(expected: .map, at: source.place(of: raw.range)))
            return []
        }
        return entries.compactMap { entry in
            if Self.reserved.contains(entry.key) {
                findings.append(.reservedName(entry.key, at: source.place(of: entry.keyRange)))
            }
            return field(entry, nested: nested)
        }
    }

    private mutating func field(_ entry: RawValue.Entry, nested: Bool) -> Schema.Field? {
        guard var declaration = Declaration(entry.value, in: source, keys: nil, languages: languages, findings: &findings)
        else { return nil }
        let name = entry.key
        if !Self.isFieldName(name) {
            findings.append(.badFieldName(name, at: source.place(of: entry.keyRange)))
        }
        guard let type = type(of: &declaration, nested: nested) else {
            findings += declaration.findings
            return nil
        }
        checkKeys(of: declaration, type: type, nested: nested)
        let main = languages.first ?? .danish
        let vocabularyLabel = type.choices?.vocabulary.flatMap { id in vocabularies.first { $0.id == id }?.label }
        let label = declaration.localized("label") ?? vocabularyLabel ?? LocalizedText(everywhere: name, main: main)
        let field = Schema.Field(
            name: name, range: entry.keyRange, type: type, requirement: requirement(of: &declaration), label: label,
            hint: declaration.localized("hint"), isFacet: declaration.flag("facet", default: false),
            path: path(of: &declaration, label: label, name: name), defaultValue: standard(of: declaration, type: type, label: label),
            isFact: declaration.flag("fact", default: true), searchWeight: declaration.number("search"),
            after: declaration.text("after")?.text)
        findings += declaration.findings
        return field
    }

    private mutating func type(of declaration: inout Declaration, nested: Bool) -> Schema.FieldType? {
        guard let written = declaration.requiredText("type") else { return nil }
        switch written.text {
        case "text": return .text(bounds(declaration.integer("min"), declaration.integer("max"), of: declaration), pattern(of: &declaration))
        case "markdown": return .markdown
        case "integer": return .integer(bounds(declaration.integer("min"), declaration.integer("max"), of: declaration))
        case "number": return .number(bounds(declaration.number("min"), declaration.number("max"), of: declaration))
        case "flag": return .flag
        case "date": return .date
        case "moment": return .moment
        case "url": return .url
        case "email": return .email
        case "phone": return .phone
        case "address": return .address
        case "choice": return .choice(choices(of: &declaration))
        case "choices": return .choices(choices(of: &declaration))
        case "reference" where !nested: return .reference(target(of: &declaration))
        case "references" where !nested: return .references(target(of: &declaration))
        case "file": return .file
        case "list" where !nested: return .list(rows(of: &declaration))
        case "reference", "references", "list":
            declaration.findings.append(.nestedType(written.text, at: source.place(of: written.range)))
            return nil
        default:
            declaration.findings.append(.unknownFieldType(written.text, at: source.place(of: written.range)))
            return nil
        }
    }

    private mutating func bounds<Number>(
        _ least: Number?, _ greatest: Number?, of declaration: Declaration
    ) -> Schema.Bounds<Number> {
        if let least, let greatest, least > greatest {
            findings.append(.crossedBounds(at: source.place(of: declaration.keyRange("min") ?? declaration.range)))
        }
        return Schema.Bounds(least: least, greatest: greatest)
    }

    private mutating func pattern(of declaration: inout Declaration) -> Pattern? {
        guard let written = declaration.text("pattern") else { return nil }
        if let pattern = Pattern(written.text) { return pattern }
        findings.append(.badPattern(at: source.place(of: written.range)))
        return nil
    }

    private mutating func choices(of declaration: inout Declaration) -> Schema.Choices {
        let options = declaration.terms("options")
        guard let written = declaration.text("from") else {
            if options.isEmpty { findings.append(.emptyChoice(at: source.place(of: declaration.range))) }
            return Schema.Choices(vocabulary: nil, terms: options)
        }
        if let vocabulary = vocabularies.first(where: { $0.id == written.text }) {
            return Schema.Choices(vocabulary: vocabulary.id, terms: vocabulary.terms)
        }
        findings.append(
            .unknownVocabulary(written.text, among: vocabularies.map(\.id), at: source.place(of: written.range)))
        return Schema.Choices(vocabulary: written.text, terms: [])
    }

    private mutating func target(of declaration: inout Declaration) -> Schema.Target {
        let names = declaration.texts("to")
        if names.isEmpty { declaration.findings.append(.missingKey("to", at: source.place(of: declaration.range))) }
        for written in names where !collections.contains(written.text) {
            findings.append(.unknownCollection(written.text, among: collections, at: source.place(of: written.range)))
        }
        let inverse = declaration.text("inverse")
        if let inverse, !Self.isFieldName(inverse.text) {
            findings.append(.badFieldName(inverse.text, at: source.place(of: inverse.range)))
        }
        return Schema.Target(collections: names.map(\.text).filter(collections.contains), inverse: inverse?.text)
    }

    private mutating func rows(of declaration: inout Declaration) -> [Schema.Field] {
        guard let raw = declaration.value("fields") else {
            declaration.findings.append(.missingKey("fields", at: source.place(of: declaration.range)))
            return []
        }
        return fields(raw, nested: true)
    }

    private mutating func requirement(of declaration: inout Declaration) -> Schema.Field.Requirement {
        guard let raw = declaration.value("required") else { return .never }
        guard case .map = raw.form else { return declaration.flag("required", default: false) ? .always : .never }
        let condition = declaration.inner(raw, keys: ["unless", "when"]) { condition -> Schema.Field.Requirement? in
            if let name = condition.text("unless") { return .unless(name.text) }
            return condition.requiredText("when").map { .when($0.text) }
        }
        return condition ?? .never
    }

    private mutating func path(of declaration: inout Declaration, label: LocalizedText, name: String) -> LocalizedText {
        if let path = declaration.localized("path"), let raw = declaration.value("path") {
            for language in languages where !Slug.isValid(path.text(in: language)) {
                findings.append(.badIdentifier(path.text(in: language), at: source.place(of: raw.range)))
                break
            }
            return path
        }
        let versions = languages.map { language in
            LocalizedText.Version(language, Slug.make(label.text(in: language), or: Slug.make(name)))
        }
        guard let first = versions.first else { return label }
        return LocalizedText(first, Array(versions.dropFirst()))
    }

    private mutating func standard(
        of declaration: Declaration, type: Schema.FieldType, label: LocalizedText
    ) -> Value? {
        guard let raw = declaration.value("default") else { return nil }
        guard type.ownKeys.contains("default") else { return nil }
        var reader = ValueReader(source: source, parsingMarkdown: { _, _, _ in Diagnosed(.none) })
        let value = reader.value(raw, of: type, label: label.text(in: languages.first ?? .danish))
        findings += reader.findings
        return value
    }

    /// A key that some other type understands is not unknown, but has no effect here.
    private mutating func checkKeys(of declaration: Declaration, type: Schema.FieldType, nested: Bool) {
        let fitting = Self.common + type.ownKeys
        for entry in declaration.entries where !fitting.contains(entry.key) {
            let place = source.place(of: entry.keyRange)
            let elsewhere = Schema.FieldType.allOwnKeys.contains(entry.key)
            findings.append(
                elsewhere
                    ? .keyDoesNotFit(entry.key, type: type.name, at: place)
                    : .unknownKey(entry.key, among: fitting, at: place))
        }
    }

    /// lower camelCase, ASCII letters and digits.
    static func isFieldName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (0x61...0x7A).contains(first), name.utf8.count <= 40 else { return false }
        return name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        }
    }
}

extension Schema.FieldType {
    static let allOwnKeys = [
        "min", "max", "pattern", "from", "options", "facet", "path", "to", "inverse", "fields", "after", "default",
    ]

    /// The keys a declaration of this type may have beside the common ones.
    var ownKeys: [String] {
        switch self {
        case .text: ["min", "max", "pattern", "default"]
        case .integer, .number: ["min", "max", "default"]
        case .choice, .choices: ["from", "options", "facet", "path", "default"]
        case .reference, .references: ["to", "inverse"]
        case .date, .moment: ["after", "default"]
        case .list: ["fields"]
        case .flag, .url, .email, .phone: ["default"]
        case .markdown, .address, .file: []
        }
    }
}
