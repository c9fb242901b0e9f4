import ContentFormats
import ContentModel
import Diagnostics
import Testing

/// A value on one line, with the text each place covers, so that a test shows ranges and not numbers:
/// quoted texts stand in `"…"`, plain ones bare.
func written(_ value: RawValue?) -> String {
    guard let value else { return "nil" }
    switch value.form {
    case .scalar(let text, quoted: true): return "\"\(text)\""
    case .scalar(let text, quoted: false): return text.isEmpty ? "–" : text
    case .list(let items): return "[" + items.map { written($0) }.joined(separator: ", ") + "]"
    case .map(let entries): return "{" + entries.map { "\($0.key): \(written($0.value))" }.joined(separator: ", ") + "}"
    }
}

/// What the ranges of a value cover in its file, outermost first, each as written.
func covered(_ value: RawValue, in source: SourceFile) -> [String] {
    let own = String(decoding: source.bytes[value.range.bytes], as: UTF8.self)
    switch value.form {
    case .scalar: return [own]
    case .list(let items): return [own] + items.flatMap { covered($0, in: source) }
    case .map(let entries):
        return [own]
            + entries.flatMap { entry in
                [String(decoding: source.bytes[entry.keyRange.bytes], as: UTF8.self)] + covered(entry.value, in: source)
            }
    }
}

/// Reads a declaration and checks what came of it and the whole text of every finding, as an editor reads them.
func checkYAML(
    _ yaml: String, _ expected: String, _ findings: String = "", sourceLocation: SourceLocation = #_sourceLocation
) {
    let read = YAML.parseMap(SourceFile(path: "a.yml", text: yaml))
    #expect(written(read.product) == expected, sourceLocation: sourceLocation)
    #expect(
        read.findings.map { $0.text(in: .danish) }.joined(separator: "\n") == findings, sourceLocation: sourceLocation)
}
