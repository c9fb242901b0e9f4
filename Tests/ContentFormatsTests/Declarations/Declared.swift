import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// A project's declarations as texts: the collection under test, one to refer to, and one vocabulary.
struct Declared {
    static let units = "collection: units\nfields:\n  title: {type: text, required: true}\n"
    static let areas = "vocabulary: areas\nlabel: Områder\nterms: {skovby: Skovby, havnen: {da: Havnen, en: Harbour}}\n"

    var collections: [(path: String, yaml: String)]
    var vocabularies = [(path: "site/vocabularies/areas.yml", yaml: areas)]
    var languages = [Language("da"), Language("en")]

    /// A collection `things` beside `units`.
    init(things yaml: String) {
        collections = [("site/collections/units.yml", Self.units), ("site/collections/things.yml", yaml)]
    }

    /// A collection `things` with a title and these fields, the first of them on line 5.
    init(fields lines: String) {
        let indented = lines.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }
        self.init(
            things: "collection: things\none: ting\nfields:\n  title: {type: text, required: true, label: Titel}\n"
                + indented.joined())
    }

    func parse() -> Diagnosed<Schema> {
        Schema.parse(
            collections: collections.map(Self.read), vocabularies: vocabularies.map(Self.read), languages: languages)
    }

    private static func read(_ path: String, _ yaml: String) -> DeclarationFile {
        let source = SourceFile(path: path, text: yaml)
        let raw = YAML.parse(source)
        #expect(raw.findings == [])
        return DeclarationFile(source: source, raw: raw.product ?? RawValue(.map([]), at: .start))
    }
}

/// All findings as an editor reads them, in source order.
func told(_ findings: [Diagnostic], in language: ToolLanguage = .danish) -> String {
    findings.sorted().map { $0.text(in: language) }.joined(separator: "\n")
}

/// Declares a collection `things` and checks the whole text of every finding.
func checkCollection(
    _ yaml: String, _ findings: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(told(Declared(things: yaml).parse().findings) == findings, sourceLocation: sourceLocation)
}

/// Declares fields of a collection `things`, whose first lines are given, and checks every finding.
func checkFields(
    _ lines: String, _ findings: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    #expect(told(Declared(fields: lines).parse().findings) == findings, sourceLocation: sourceLocation)
}
