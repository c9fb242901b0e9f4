/// A text in one or more languages; what is missing falls back to the first.
public struct LocalizedText: Sendable, Hashable {
    public struct Version: Sendable, Hashable {
        public let language: Language
        public let text: String

        public init(_ language: Language, _ text: String) {
            self.language = language
            self.text = text
        }
    }

    /// In written order; never empty.
    private let first: Version
    private let others: [Version]

    public init(_ first: Version, _ others: [Version] = []) {
        self.first = first
        self.others = others
    }

    /// The same text whatever the language.
    public init(everywhere text: String, main: Language) {
        self.init(Version(main, text))
    }

    /// The text in a language, or the first one's.
    public func text(in language: Language) -> String { version(in: language).text }

    /// The text with the language it is really in, so that a fallback can be marked with `lang`.
    public func version(in language: Language) -> Version {
        first.language == language ? first : others.first { $0.language == language } ?? first
    }

    public func has(_ language: Language) -> Bool {
        first.language == language || others.contains { $0.language == language }
    }
}
