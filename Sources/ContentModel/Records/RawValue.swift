public import Diagnostics

/// A value as its author wrote it, with its place; nothing is typed before the schema says what it should be.
public struct RawValue: Sendable, Hashable {
    public indirect enum Form: Sendable, Hashable {
        /// Text as YAML unfolded it. `quoted` tells `"12"` from `12`, and `""` from nothing at all.
        case scalar(String, quoted: Bool)
        case list([RawValue])
        /// Entries in written order; a key stands once.
        case map([Entry])
    }

    /// One `key: value` of a map.
    public struct Entry: Sendable, Hashable {
        public let key: String
        public let keyRange: SourceRange
        public let value: RawValue

        public init(key: String, keyRange: SourceRange, value: RawValue) {
            self.key = key
            self.keyRange = keyRange
            self.value = value
        }
    }

    public let form: Form
    public let range: SourceRange

    public init(_ form: Form, at range: SourceRange) {
        self.form = form
        self.range = range
    }

    /// Nothing was written: `key:` or `key: ~` or `key: null`, without quotes.
    public var isEmpty: Bool {
        switch form {
        case .scalar(let text, quoted: false): text.isEmpty || text == "~" || text == "null"
        case .scalar, .list, .map: false
        }
    }

    /// Nothing a reader could see: empty, or a quoted text of blanks.
    public var isBlank: Bool {
        switch form {
        case .scalar(let text, quoted: true): text.allSatisfy(\.isWhitespace)
        case .scalar, .list, .map: isEmpty
        }
    }

    /// Nothing that would fill in a required field: blank, or an empty list.
    var isUnfilled: Bool { isBlank || form == .list([]) }

    /// The entries of a map; none for anything else.
    public var entries: [Entry] {
        if case .map(let entries) = form { entries } else { [] }
    }
}
