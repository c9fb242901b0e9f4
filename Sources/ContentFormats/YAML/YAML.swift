public import ContentModel
public import Diagnostics

/// The part of YAML that is used here: maps, lists and text. Anchors, aliases, tags, merge keys, directives and
/// several documents are refused, and no text is ever taken for a number, a date or a yes.
public enum YAML {
    /// The most bytes the fields of a Markdown file may fill.
    public static let largestFrontMatter = 64 * 1024
    /// The most bytes one text may fill.
    static let longestScalar = 64 * 1024
    /// The most lists and maps inside each other, the outermost counted.
    static let deepestNesting = 16
    /// The most texts, lists and maps in one file.
    static let mostValues = 20_000
    /// The most findings about one file; past them reading stops.
    static let mostFindings = 100

    /// Reads a whole YAML file (a declaration), or the front matter between two byte offsets of a Markdown file.
    ///
    /// Nil when nothing is written. A fault of syntax ends the reading; the product is then the outermost entries that
    /// stand whole above the faulty line, so an entry that is missing from it may well stand in the file.
    public static func parse(_ source: SourceFile, in range: SourceRange? = nil) -> Diagnosed<RawValue?> {
        let size = source.bytes.count
        let text: Range<Int>
        if let range {
            text = range.bytes.clamped(to: 0..<size)
            if text.count > largestFrontMatter {
                return Diagnosed(nil, [.frontMatterTooLarge(text, in: source)])
            }
        } else {
            text = min(source.textStart, size)..<size
            if size > SourceFile.largestDeclaration {
                return Diagnosed(nil, [.fileTooLarge(size: size, largest: SourceFile.largestDeclaration, in: source)])
            }
        }
        let content = YAMLText(source, text)
        if let unreadable = content.finding { return Diagnosed(nil, [unreadable]) }
        let composed = YAMLEvents.reading(source.bytes[text]) { events in
            var composition = YAMLComposition(content)
            let product = composition.document(&events)
            return Diagnosed(product, composition.findings.sorted())
        }
        return composed ?? Diagnosed(nil)
    }

    /// Reads what must be a map, as front matter and declarations must. Nothing written is an empty map;
    /// a list or a text is a finding.
    public static func parseMap(_ source: SourceFile, in range: SourceRange? = nil) -> Diagnosed<RawValue?> {
        let parsed = parse(source, in: range)
        guard let value = parsed.product else {
            guard parsed.findings.isEmpty else { return parsed }
            let start = Int(range?.lower ?? 0)
            return Diagnosed(RawValue(.map([]), at: SourceRange(start, start)))
        }
        if case .map = value.form { return parsed }
        if parsed.findings.contains(where: { $0.severity == .error }) { return Diagnosed(nil, parsed.findings) }
        var finding = Diagnostic.mapExpected(at: value.range, in: source)
        if case .scalar(_, quoted: false) = value.form {
            let line = SourceLine(source, at: Int(value.range.lower))
            if let colon = line.colonWithoutSpace { finding = .spaceMissing(after: colon, on: line) }
        }
        return Diagnosed(nil, parsed.findings + [finding])
    }
}
