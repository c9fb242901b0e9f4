public import ContentModel
public import Diagnostics

extension MarkdownText {
    /// Reads the outline of a file's body, the slice `body` of its bytes, and says what is wrong with the text.
    ///
    /// No heading gets one of the `reserved` ids, which the page around the text has.
    public static func parse(
        _ source: SourceFile, body: SourceRange, reserved: Set<String> = []
    ) -> Diagnosed<MarkdownText> {
        let upper = min(body.bytes.upperBound, source.bytes.count)
        let bytes = source.bytes[min(body.bytes.lowerBound, upper)..<upper]
        return parse(bytes, origin: .source, in: source, reserved: reserved)
    }

    /// Reads a front matter value of type markdown; all findings point at `range`.
    public static func parse(value: String, at range: SourceRange, in source: SourceFile) -> Diagnosed<MarkdownText> {
        parse(Array(value.utf8)[...], origin: .value(range), in: source)
    }

    static func parse(
        _ bytes: ArraySlice<UInt8>, origin: Origin, in source: SourceFile, reserved: Set<String> = [],
        extensions: MarkdownExtensions = .all
    ) -> Diagnosed<MarkdownText> {
        let fixed: SourceRange? = if case .value(let range) = origin { range } else { nil }
        if let (excess, range) = MarkdownBounds.excess(in: bytes) {
            let place = source.place(of: fixed ?? SourceRange(range.lowerBound, range.upperBound))
            let empty = MarkdownText(bytes: bytes.prefix(0), origin: origin, outline: .empty)
            return Diagnosed(empty, [.markdown(excess, at: place)])
        }
        let events = MarkdownEvents(reading: bytes, extensions: extensions)
        var reading = OutlineReading(
            events, places: MarkdownPlaces(bytes, origin: fixed), source: source, reserved: reserved)
        let (outline, inOutline) = reading.read()
        var findings = inOutline
        if case .source = origin, let line = WordBullet.first(in: bytes) {
            findings.append(.bulletInText(at: source.place(of: line)))
        }
        return Diagnosed(
            MarkdownText(bytes: bytes, origin: origin, outline: outline, tree: events.packed), findings)
    }
}

extension Diagnostic {
    fileprivate static func markdown(_ excess: MarkdownBounds.Excess, at place: SourcePlace) -> Diagnostic {
        switch excess {
        case .tooLong: markdownTooLong(at: place)
        case .tableTooWide: tableTooWide(at: place)
        case .tooManyCells: tableTooLarge(at: place)
        case .nestedTooDeep: nestedTooDeep(at: place)
        case .tooManyReferences: tooManyReferences(at: place)
        case .tooManyLinks: tooManyLinks(at: place)
        case .tooManyDeclarations: rawHTML(at: place)
        }
    }
}
