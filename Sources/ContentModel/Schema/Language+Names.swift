import Diagnostics

extension Language {
    /// What a language is called in Danish and in English, for fields of type language (ISO 639 codes; names of CLDR 44).
    private static let names: [String: (da: String, en: String)] = [
        "ar": ("arabisk", "Arabic"), "bg": ("bulgarsk", "Bulgarian"), "bs": ("bosnisk", "Bosnian"),
        "ckb": ("sorani", "Central Kurdish"), "cs": ("tjekkisk", "Czech"), "da": ("dansk", "Danish"),
        "de": ("tysk", "German"), "el": ("græsk", "Greek"), "en": ("engelsk", "English"), "es": ("spansk", "Spanish"),
        "et": ("estisk", "Estonian"), "fa": ("persisk", "Persian"), "fi": ("finsk", "Finnish"),
        "fo": ("færøsk", "Faroese"), "fr": ("fransk", "French"), "he": ("hebraisk", "Hebrew"), "hi": ("hindi", "Hindi"),
        "hr": ("kroatisk", "Croatian"), "hu": ("ungarsk", "Hungarian"), "is": ("islandsk", "Icelandic"),
        "it": ("italiensk", "Italian"), "ja": ("japansk", "Japanese"), "kl": ("grønlandsk", "Kalaallisut"),
        "kmr": ("kurmanji", "Northern Kurdish"), "ko": ("koreansk", "Korean"), "lt": ("litauisk", "Lithuanian"),
        "lv": ("lettisk", "Latvian"), "nb": ("norsk", "Norwegian"), "ne": ("nepalesisk", "Nepali"),
        "nl": ("hollandsk", "Dutch"), "pl": ("polsk", "Polish"), "ps": ("pashto", "Pashto"),
        "pt": ("portugisisk", "Portuguese"), "ro": ("rumænsk", "Romanian"), "ru": ("russisk", "Russian"),
        "sk": ("slovakisk", "Slovak"), "so": ("somali", "Somali"), "sq": ("albansk", "Albanian"),
        "sr": ("serbisk", "Serbian"), "sv": ("svensk", "Swedish"), "ta": ("tamil", "Tamil"), "th": ("thai", "Thai"),
        "ti": ("tigrinya", "Tigrinya"), "tl": ("tagalog", "Tagalog"), "tr": ("tyrkisk", "Turkish"),
        "uk": ("ukrainsk", "Ukrainian"), "ur": ("urdu", "Urdu"), "vi": ("vietnamesisk", "Vietnamese"),
        "zh": ("kinesisk", "Chinese"), "dts": ("dansk tegnsprog", "Danish Sign Language"),
    ]

    /// All codes that have a name here, in order.
    static let named = names.keys.sorted()

    public var isNamed: Bool { Self.names[code] != nil }

    /// What readers of a language call this one: Danish for Danish readers, English for all others.
    public func name(for reader: Language) -> String {
        guard let names = Self.names[code] else { return code }
        return reader == .danish ? names.da : names.en
    }

    /// The code somebody meant who wrote a language's name, its country's code or more than the code.
    static func code(meantBy text: String) -> String? {
        let lowered = text.lowercased()
        let primary = primaryLanguage(text)
        if names[primary] != nil { return primary }
        if let language = countries[lowered] { return language }
        if let code = named.first(where: { names[$0]?.da == lowered || names[$0]?.en.lowercased() == lowered }) {
            return code
        }
        // Of codes nearly all are alike.
        guard lowered.utf8.count > 3 else { return nil }
        let near = suggestion(for: lowered, among: named.compactMap { names[$0]?.da })
        return near.flatMap { name in named.first { names[$0]?.da == name } }
    }

    /// Country codes that are taken for their languages' (ISO 3166-1).
    private static let countries = [
        "dk": "da", "gb": "en", "us": "en", "se": "sv", "no": "nb", "gl": "kl", "ua": "uk", "cz": "cs", "gr": "el",
        "jp": "ja", "cn": "zh", "vn": "vi", "ee": "et", "rs": "sr", "al": "sq", "il": "he", "ir": "fa",
    ]
}
