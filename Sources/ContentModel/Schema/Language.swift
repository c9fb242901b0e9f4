/// A language of a site by its BCP 47 primary subtag, such as `da`, `en` or `uk`.
public struct Language: Sendable, Hashable {
    public let code: String

    public init(_ code: String) {
        self.code = code
    }

    public static let danish = Language("da")

    /// Two or three lower-case ASCII letters (ISO 639-1 and 639-3).
    public static func isValid(_ code: String) -> Bool {
        (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// The direction its script is written in, as HTML's `dir` wants it.
    public var direction: String {
        ["ar", "fa", "he", "ur", "ps", "ckb", "yi"].contains(code) ? "rtl" : "ltr"
    }

    /// The language's name in itself, for the language switcher; the code where the name is not known here.
    public var ownName: String {
        switch code {
        case "da": "Dansk"
        case "en": "English"
        case "de": "Deutsch"
        case "sv": "Svenska"
        case "nb": "Norsk"
        case "fr": "Français"
        case "es": "Español"
        case "pl": "Polski"
        case "tr": "Türkçe"
        case "so": "Soomaali"
        case "uk": "Українська"
        case "ar": "العربية"
        case "fa": "فارسی"
        case "ur": "اردو"
        case "kl": "Kalaallisut"
        case "fo": "Føroyskt"
        default: code
        }
    }
}
