import CStemmer

/// The Snowball stemmer of one language: the only door to libstemmer.
///
/// A handle holds the word it works on, so each task makes its own; a noncopyable value cannot be shared by accident.
struct Stemmer: ~Copyable {
    /// Nil for a language without a stemmer here: its words are their own stems.
    private let handle: OpaquePointer?
    private let isArabic: Bool

    init(language: String) {
        isArabic = language == "ar"
        switch language {
        case "da": handle = sb_stemmer_new("danish", "UTF_8")
        case "en": handle = sb_stemmer_new("english", "UTF_8")
        default: handle = nil
        }
    }

    deinit {
        if let handle { sb_stemmer_delete(handle) }
    }

    /// The stem of a lower-case word, both UTF-8.
    func stem(_ word: [UInt8]) -> [UInt8] {
        if isArabic { return ArabicArticle.removed(from: word) }
        guard let handle,
            let stem = sb_stemmer_stem(handle, word, Int32(truncatingIfNeeded: word.count))
        else { return word }
        let length = Int(sb_stemmer_length(handle))
        return length == 0 ? word : Array(UnsafeBufferPointer(start: stem, count: length))
    }
}
