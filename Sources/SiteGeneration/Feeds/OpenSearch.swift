import ContentModel

/// How a browser is told to search the site in a language: an OpenSearch 1.1 description (draft 6).
struct OpenSearch: Sendable {
    /// Bounds of the format, in characters.
    static let longestName = 16
    private static let longestDescription = 1024

    /// What a browser calls the search.
    let name: String
    private let description: String
    private let language: Language
    /// Site path.
    let path: String
    let href: String
    private let template: String

    init(_ site: Site, _ language: Language) {
        let settings = site.settings
        let whole = settings.name.text(in: language)
        name = settings.shortName?.text(in: language) ?? Self.shortened(whole, to: Self.longestName)
        let description = settings.description.text(in: language)
        self.description = Self.shortened(description.isEmpty ? whole : description, to: Self.longestDescription)
        self.language = language
        path = site.addresses.home(language) + "opensearch.xml"
        href = settings.baseURL.href(path)
        template = settings.baseURL.absolute(site.addresses.search(language)) + "?q={searchTerms}"
    }

    func xml() -> [UInt8] {
        var xml = XMLText()
        xml.element("OpenSearchDescription", ["xmlns": "http://a9.com/-/spec/opensearch/1.1/"]) { xml in
            xml.element("ShortName", text: name)
            xml.element("Description", text: description)
            xml.element("Url", ["type": "text/html", "template": template])
            xml.element("Language", text: language.code)
            xml.element("InputEncoding", text: "UTF-8")
            xml.element("OutputEncoding", text: "UTF-8")
        }
        return xml.bytes
    }

    /// As many whole words as there is room for, without what stands between them at the end; of a first word that is
    /// too long, its beginning.
    static func shortened(_ text: String, to most: Int) -> String {
        if text.unicodeScalars.count <= most { return text }
        var (room, end) = (most, text.startIndex)
        while end < text.endIndex, text[end].unicodeScalars.count <= room {
            room -= text[end].unicodeScalars.count
            end = text.index(after: end)
        }
        let head = text[..<end]
        let isWhole = end < text.endIndex && text[end].isWhitespace
        let words = isWhole ? head : head[..<(head.lastIndex(where: \.isWhitespace) ?? head.startIndex)]
        let last = words.lastIndex { $0.isLetter || $0.isNumber }
        return String(last.map { words[...$0] } ?? head)
    }
}
