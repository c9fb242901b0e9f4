import ContentModel

/// Where every page of the site lies: site paths beginning and ending with `/`, in the reader's language.
public struct Addresses: Sendable {
    let schema: Schema
    let mainLanguage: Language
    /// The words addresses are made of: for each language the paths of a list's further pages, of A–Å
    /// pages and of the search page, and the names of files for calendars.
    let words: [Language: Words]
    /// Records shown as the body of a composed page lie at that page's address.
    let bodies: [RecordID: PageDeclaration]
    /// For each language: what the addresses of a collection's pages begin with, by the collection's id.
    private let prefixes: [Language: [String: String]]

    /// The parts of addresses that are interface words.
    struct Words: Sendable {
        let page: String
        let alphabet: String
        let search: String
        let calendar: String
        /// Events that are over, deadlines, a whole guide on one page.
        let past: String
        let deadlines: String
        let whole: String
    }

    init(schema: Schema, phrases: [Phrases], pages: [PageDeclaration]) {
        self.schema = schema
        let mainLanguage = schema.languages.first ?? .danish
        self.mainLanguage = mainLanguage
        words = Dictionary(
            phrases.map { phrases in
                let search = Slug.make(phrases.text("searchTitle"), or: "soeg")
                let words = Words(
                    page: phrases.text("pathPage"), alphabet: phrases.text("pathAlphabet"), search: search,
                    calendar: phrases.text("pathCalendar"), past: phrases.text("pathPast"),
                    deadlines: phrases.text("pathDeadlines"), whole: phrases.text("pathWhole"))
                return (phrases.language, words)
            },
            uniquingKeysWith: { first, _ in first })
        bodies = Dictionary(
            pages.compactMap { page in page.forEach == nil ? page.body.map { ($0.id, page) } : nil },
            uniquingKeysWith: { first, _ in first })
        prefixes = Dictionary(
            schema.languages.map { language in
                let paths = schema.collections.map { collection in
                    let home = Self.home(language, mainLanguage: mainLanguage)
                    return (collection.id, Self.join(home, [collection.path.text(in: language)]))
                }
                return (language, Dictionary(paths, uniquingKeysWith: { first, _ in first }))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The front page: `/`, or `/en/`.
    func home(_ language: Language) -> String { Self.home(language, mainLanguage: mainLanguage) }

    private static func home(_ language: Language, mainLanguage: Language) -> String {
        language == mainLanguage ? "/" : "/\(language.code)/"
    }

    private func join(_ language: Language, _ parts: String...) -> String { Self.join(home(language), parts) }

    private static func join(_ home: String, _ parts: [String]) -> String {
        home + parts.filter { !$0.isEmpty }.map { $0 + "/" }.joined()
    }

    /// What the addresses of a collection's pages begin with: the address of its list.
    private func prefix(_ collection: String, _ language: Language) -> String {
        prefixes[language]?[collection] ?? join(language, collection)
    }

    func list(_ collection: Schema.Collection, _ language: Language, page: Int = 1) -> String {
        numbered(prefix(collection.id, language), language, page: page)
    }

    func facet(
        _ collection: Schema.Collection, _ field: Schema.Field, term: String, _ language: Language, page: Int = 1
    ) -> String {
        let first = prefix(collection.id, language) + Self.join("", [field.path.text(in: language), term])
        return numbered(first, language, page: page)
    }

    func alphabet(_ collection: Schema.Collection, _ language: Language) -> String {
        below(collection, language, words[language]?.alphabet ?? "a-aa")
    }

    /// A collection's events that are over.
    func past(_ collection: Schema.Collection, _ language: Language, page: Int = 1) -> String {
        numbered(below(collection, language, words[language]?.past ?? "afholdt"), language, page: page)
    }

    /// A collection's events of a month: `/det-sker/2027/03/`.
    func month(_ collection: Schema.Collection, _ month: CalendarDate, _ language: Language) -> String {
        let number = month.month < 10 ? "0\(month.month)" : "\(month.month)"
        return below(collection, language, "\(month.year)", number)
    }

    /// When what a collection holds can be applied for or answered.
    func deadlines(_ collection: Schema.Collection, _ language: Language) -> String {
        below(collection, language, words[language]?.deadlines ?? "frister")
    }

    /// All steps of a guide on one page.
    func whole(_ guide: RecordID, _ language: Language) -> String {
        record(guide, language) + (words[language]?.whole ?? "samlet") + "/"
    }

    private func below(_ collection: Schema.Collection, _ language: Language, _ parts: String...) -> String {
        prefix(collection.id, language) + Self.join("", parts)
    }

    /// The search page, or its page for a letter.
    func search(_ language: Language, letter: String = "") -> String {
        join(language, words[language]?.search ?? "soeg", letter)
    }

    /// The folder of a language's search index.
    func searchIndex(_ language: Language) -> String { join(language, "search") }

    func record(_ id: RecordID, _ language: Language) -> String {
        if !bodies.isEmpty, let page = bodies[id] { return composed(page, language) }
        return prefix(id.collection, language) + id.slug + "/"
    }

    func composed(_ page: PageDeclaration, _ language: Language) -> String {
        join(language, page.path.text(in: language))
    }

    func term(_ term: String, of page: PageDeclaration, _ language: Language) -> String {
        join(language, page.path.text(in: language), term)
    }

    /// Where a file beside a record is copied to: under the record's address in the main language.
    func attachment(_ attachment: Attachment) -> String {
        record(attachment.record, mainLanguage) + attachment.name
    }

    private func numbered(_ first: String, _ language: Language, page: Int) -> String {
        page == 1 ? first : first + further(language, page: String(page))
    }

    /// What the address of a list's further page has after that of its first: `side/2/`.
    func further(_ language: Language, page: String) -> String { "\(words[language]?.page ?? "side")/\(page)/" }
}
