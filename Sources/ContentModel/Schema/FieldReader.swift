import Diagnostics

/// Reads the fields of a collection, or of a list of objects.
struct FieldReader {
    /// A field named by another field's declaration; judged when all fields beside it are read.
    private struct Mention {
        let name: String
        let range: SourceRange
        /// The type the named field must have.
        let type: String
    }

    let source: SourceFile
    let vocabularies: [Vocabulary]
    let collections: [String]
    let languages: [Language]
    var findings: [Diagnostic] = []
    private var mentions: [Mention] = []

    static let common = ["type", "required", "label", "hint", "fact", "search"]
    /// What every record may say whatever its collection.
    static let reserved = ["aliases", "body"]

    init(source: SourceFile, vocabularies: [Vocabulary], collections: [String], languages: [Language]) {
        self.source = source
        self.vocabularies = vocabularies
        self.collections = collections
        self.languages = languages
    }

    /// The fields, and the names of those whose declaration could not be read.
    mutating func fields(_ raw: RawValue, nested: Bool) -> (fields: [Schema.Field], unread: [String]) {
        guard case .map(let entries) = raw.form else {
            findings.append(.wrongForm(expected: .fields, at: source.place(of: raw.range)))
            return ([], [])
        }
        let outer = mentions
        mentions = []
        var fields: [Schema.Field] = []
        var unread: [String] = []
        for entry in entries {
            checkName(entry, nested: nested)
            if let field = field(entry, nested: nested) { fields.append(field) } else { unread.append(entry.key) }
        }
        checkMentions(among: fields, unread: unread)
        mentions = outer
        return (fields, unread)
    }

    private mutating func checkName(_ entry: RawValue.Entry, nested: Bool) {
        if !Self.isFieldName(entry.key) {
            findings.append(.badFieldName(entry.key, at: source.place(of: entry.keyRange)))
        } else if Self.reserved.contains(entry.key), !nested {
            findings.append(.reservedName(entry.key, at: source.place(of: entry.keyRange)))
        }
    }

    private mutating func field(_ entry: RawValue.Entry, nested: Bool) -> Schema.Field? {
        guard case .map = entry.value.form else {
            findings.append(.wrongForm(expected: .field, at: source.place(of: entry.valueRange)))
            return nil
        }
        guard
            var declaration = Declaration(entry.value, in: source, keys: nil, languages: languages, findings: &findings)
        else { return nil }
        defer { findings += declaration.findings }
        guard let type = type(of: &declaration, nested: nested) else {
            declaration.checkKeys(of: nil, nested: nested)
            return nil
        }
        declaration.checkKeys(of: type, nested: nested)
        let label = label(of: &declaration, type: type, name: entry.key)
        let isFacet = type.ownKeys.contains("facet") && !nested && declaration.flag("facet", default: false)
        return Schema.Field(
            name: entry.key, range: entry.keyRange, type: type, requirement: requirement(of: &declaration),
            label: label, hint: declaration.localized("hint"), isFacet: isFacet,
            path: path(of: &declaration, isFacet: isFacet, label: label, name: entry.key),
            defaultValue: standard(of: declaration, type: type, label: label),
            isFact: declaration.flag("fact", default: true), searchWeight: weight(of: &declaration),
            after: after(of: &declaration, type: type))
    }

    private func label(of declaration: inout Declaration, type: Schema.FieldType, name: String) -> LocalizedText {
        let vocabulary = type.choices?.vocabulary.flatMap { id in vocabularies.first { $0.id == id } }
        let fallback = vocabulary?.label ?? LocalizedText(everywhere: name, main: languages.first ?? .danish)
        return declaration.localized("label") ?? fallback
    }

    private mutating func requirement(of declaration: inout Declaration) -> Schema.Field.Requirement {
        guard let raw = declaration.value("required") else { return .never }
        guard case .map = raw.form else { return declaration.flag("required", default: false) ? .always : .never }
        let read = declaration.inner(raw, keys: ["unless", "when"]) { condition in
            if condition.value("unless") != nil, let second = condition.keyRange("when") {
                condition.findings.append(.bothWritten("unless", "when", at: condition.source.place(of: second)))
            }
            if let flag = condition.text("unless") { return (Schema.Field.Requirement.unless(flag.text), flag) }
            return condition.requiredText("when").map { (.when($0.text), $0) }
        }
        guard let (requirement, flag) = read else { return .never }
        mentions.append(Mention(name: flag.text, range: flag.range, type: "flag"))
        return requirement
    }

    private mutating func after(of declaration: inout Declaration, type: Schema.FieldType) -> String? {
        guard type.ownKeys.contains("after"), let written = declaration.text("after") else { return nil }
        mentions.append(Mention(name: written.text, range: written.range, type: type.name))
        return written.text
    }

    private mutating func checkMentions(among fields: [Schema.Field], unread: [String]) {
        for mention in mentions where !unread.contains(mention.name) {
            let place = source.place(of: mention.range)
            guard let field = fields.first(where: { $0.name == mention.name }) else {
                findings.append(.unknownDeclaredField(mention.name, among: fields.map(\.name), at: place))
                continue
            }
            if field.type.name != mention.type {
                findings.append(
                    .wrongFieldKind(
                        mention.name, needed: "et felt af typen \(mention.type)",
                        neededEnglish: "a field of type \(mention.type)", at: place))
            }
        }
    }

    private mutating func weight(of declaration: inout Declaration) -> Double? {
        guard let weight = declaration.number("search"), let raw = declaration.value("search") else { return nil }
        if !(0...100).contains(weight) { findings.append(.outOfBounds("0", "100", at: source.place(of: raw.range))) }
        return min(max(0, weight), 100)
    }

    private mutating func path(
        of declaration: inout Declaration, isFacet: Bool, label: LocalizedText, name: String
    ) -> LocalizedText {
        if isFacet, let path = declaration.localized("path"), let raw = declaration.value("path") {
            for language in languages where path.has(language) && !Slug.isValid(path.text(in: language)) {
                findings.append(.badIdentifier(path.text(in: language), at: source.place(of: raw.range)))
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
        guard type.ownKeys.contains("default"), let raw = declaration.value("default") else { return nil }
        let read = Value.read(raw, as: type, label: label.text(in: languages.first ?? .danish), in: source)
        findings += read.findings
        return read.product
    }

    /// lower camelCase, ASCII letters and digits.
    static func isFieldName(_ name: String) -> Bool {
        guard let first = name.utf8.first, (0x61...0x7A).contains(first), name.utf8.count <= 40 else { return false }
        return name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        }
    }
}

extension RawValue.Entry {
    /// The value's place, or the key's where no value is written.
    fileprivate var valueRange: SourceRange { value.isEmpty ? keyRange : value.range }
}
