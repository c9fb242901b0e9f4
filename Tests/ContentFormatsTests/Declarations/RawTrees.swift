import ContentModel
import Diagnostics

/// Trees of values nobody would write, the same in every run, with places anywhere in one text.
struct RawTrees: RandomNumberGenerator {
    static let text = "collection: things\nlabel: Frivilligjob på øen\n\n  æøå 👩‍👩‍👧: [a, b]\r\n# slut"

    static let declarationKeys = [
        "collection", "label", "one", "path", "intro", "fields", "oneOf", "traits", "listing", "lifecycle", "order",
        "pageSize", "alphabet", "status", "title", "type", "required", "when", "unless", "facet", "min", "max",
        "pattern",
        "from", "options", "to", "inverse", "after", "default", "search", "da", "en", "vocabulary", "terms", "draft",
        "x", "period", "succession", "milestones", "review", "origin", "calendar", "rounds", "feed", "series",
        "describedAs", "until", "openEnded", "notice", "replaces", "list", "date", "text", "done", "every", "legal",
        "url", "name", "canonical", "start", "end", "allDay", "repeats", "place", "updated", "created", "opens",
        "closes",
        "guide", "step", "schema.org", "properties", "headline", "description",
    ]

    /// What stands inside values of several parts.
    static let valueKeys = [
        "every", "interval", "on", "day", "until", "count", "except", "file", "alt", "decorative", "credit", "street",
        "postalCode", "city", "darId",
    ]

    private static let maps: Set = [
        "fields", "traits", "listing", "lifecycle", "options", "terms", "period", "succession", "milestones", "review",
        "origin", "calendar", "rounds", "feed", "series", "describedAs", "properties", "repeats", "image", "address",
    ]

    private static let texts =
        Schema.FieldType.names + [
            "", "~", "ja", "nej", "true", "title", "x", "things", "units", "areas", "draft", "0", "-1", "5", "1.5",
            "1,5",
            "99999999999999999999", "-9223372036854775808", "1e400", "nan", "2026-11-21", "04-09-2025", "9999-12-31",
            "2026-11-21T19:00", "24:00", "https://a.example", "a@b.example", "12345678", "units/a", "../units/b.md",
            "/",
            "/gammel/", "en/x", "a\nb", "a\u{0}", "æøå", "\u{301}", "👩‍👩‍👧", "(a*)*", "[", "(((((", "a{200}", "-title", "…",
            "week", "month", "year", "tue", "first tue", "last sun", "2026-03-29T02:30", "2026-10-25T02:30",
            "08:00-22:00", "24256790", "da", "25000,50", "3 months", "Event", "Article", "body", "sal.jpg", "moment",
            "0a3f50b8-1234-32b8-e044-0003ba298018",
        ]

    private var state: UInt64
    private let keys: [String]

    init(seed: UInt64, keys: [String]) {
        state = seed
        self.keys = keys
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    func source(_ path: String) -> SourceFile { SourceFile(path: path, text: Self.text) }

    mutating func document(_ path: String) -> Document {
        let body = MarkdownText(bytes: [], origin: .source, outline: .empty)
        return Document(source: source(path), frontMatter: value(depth: 4, map: true), body: body)
    }

    /// A tree; a map at the top when told so, and else anything.
    mutating func value(depth: Int, map: Bool = false) -> RawValue {
        switch map ? 9 : Int.random(in: 0..<10, using: &self) {
        case 7 where depth > 0:
            return RawValue(
                .list((0..<Int.random(in: 0...3, using: &self)).map { _ in value(depth: depth - 1) }), at: range())
        case 8... where depth > 0: return RawValue(.map(entries(depth: depth)), at: range())
        default:
            let text = Self.texts.randomElement(using: &self) ?? ""
            return RawValue(.scalar(text, quoted: Bool.random(using: &self)), at: range())
        }
    }

    private mutating func entries(depth: Int) -> [RawValue.Entry] {
        var seen: Set<String> = []
        return (0..<Int.random(in: 0...12, using: &self)).compactMap { _ in
            let known = Int.random(in: 0..<8, using: &self) > 0
            let key = (known ? keys : Self.texts).randomElement(using: &self) ?? ""
            guard seen.insert(key).inserted else { return nil }
            return RawValue.Entry(
                key: key, keyRange: range(), value: value(depth: depth - 1, map: Self.maps.contains(key) && depth > 1))
        }
    }

    private mutating func range() -> SourceRange {
        let bounds = [offset(), offset()].sorted()
        return SourceRange(bounds[0], bounds[1])
    }

    /// A place between two characters, where YAML's own places lie.
    private mutating func offset() -> Int {
        let index = Self.text.indices.randomElement(using: &self) ?? Self.text.endIndex
        return Self.text.utf8.distance(from: Self.text.startIndex, to: index)
    }
}
