import ContentModel
import Layouts

/// A page that `site/pages` declares: a body and the answers to its queries.
struct ComposedPage: Sendable {
    let catalogue: Catalogue
    let declaration: PageDeclaration
    let language: Language
    /// The body's record, seen by this page's reader.
    let body: Shown?
    /// Only on pages declared with `forEach`.
    let term: Vocabulary.Term?
    /// In declared order.
    let answers: [Answer]
    let examples: [ShownExample]

    var site: Site { catalogue.site }

    var title: String {
        term?.label.text(in: language) ?? declaration.title?.text(in: language) ?? body?.title
            ?? site.settings.name.text(in: language)
    }

    var summary: String? { declaration.summary?.text(in: language) ?? body?.summary }

    private var summaryLanguage: String? { declaration.summary == nil ? body?.summaryLanguage : nil }

    /// What every composed page's layout sees.
    static let commonNames: [Names<ComposedPage>.Name] = [
        .text("title") { $0.title },
        .text("summary") { $0.term == nil ? $0.summary : nil },
        .text("summaryLang") { $0.summaryLanguage },
        .html("body") { $0.body?.body },
        .flag("hasBody") { !($0.body?.version.document.body.bytes.isEmpty ?? true) },
        .text("bodyLang") { $0.body?.foreignLanguage },
        .list("sections", Answer.names) { $0.answers },
        .list("months", YearMonth.names) { $0.months },
        .list("examples", ShownExample.names) { $0.examples },
    ]

    /// What the layout of one declared page sees: its queries by name, its term, the vocabularies.
    static func names(of declaration: PageDeclaration, schema: Schema) -> [Names<ComposedPage>.Name] {
        let queries = Names<ComposedPage>(
            declaration.queries.enumerated().map { place, query in
                .names(query.name, Answer.names) { $0.answers[place] }
            })
        let vocabularies = Names<ComposedPage>(
            schema.vocabularies.map { vocabulary in
                .list(vocabulary.id, TermLink.names) { $0.links(to: vocabulary) }
            })
        var names = commonNames + [.names("queries", queries) { $0 }, .names("vocabularies", vocabularies) { $0 }]
        if declaration.forEach != nil {
            names.append(.names("term", termNames) { page in page.term == nil ? nil : page })
        }
        return names
    }

    private static let termNames = Names<ComposedPage>([.text("label") { $0.term?.label.text(in: $0.language) }])

    /// The dates that the records of all answers have in the coming year.
    private var months: [YearMonth] {
        let records = answers.flatMap(\.records).map { catalogue.shown($0, in: language) }
        return YearMonth.wheel(of: records, interface: catalogue.interface(in: language), now: catalogue.now)
    }

    private func links(to vocabulary: Vocabulary) -> [TermLink] {
        let page = site.pages.first { $0.forEach == vocabulary.id && site.languages(of: $0).contains(language) }
        return vocabulary.terms.map { term in
            let path = page.map { site.addresses.term(term.key, of: $0, language) }
            return TermLink(
                key: term.key, label: term.label.text(in: language), href: path.map(site.settings.baseURL.href),
                count: "")
        }
    }
}

/// A vocabulary's term as a link to its page.
struct TermLink: Sendable {
    let key: String
    let label: String
    let href: String?
    let count: String

    static let names = Names<TermLink>([
        .text("key") { $0.key }, .text("label") { $0.label }, .text("url") { $0.href }, .text("count") { $0.count },
    ])
}

/// What a query found.
struct Answer: Sendable {
    let query: Query
    let records: [Int]
    let catalogue: Catalogue
    let language: Language

    private var head: CollectionHead? {
        catalogue.site.schema.collection(query.collection).map { CollectionHead($0, catalogue.site, language) }
    }

    static let names = Names<Answer>([
        .text("name") { $0.query.name },
        .text("label") { $0.query.label?.text(in: $0.language) ?? $0.head?.label },
        .text("listLabel") { $0.head?.label },
        .text("url") { $0.head?.href },
        .text("count") { $0.catalogue.site.phrases(in: $0.language).count("countRecords", $0.records.count) },
        .flag("isEmpty") { $0.records.isEmpty },
        Names.Name("cards", .list(.html)) { .list($0.catalogue.cards.cards($0.records, in: $0.language)) },
    ])
}

/// The page at the root of a page declared with `forEach`: its terms.
struct TermsPage: Sendable {
    let title: String
    let summary: String?
    let terms: [TermLink]

    static let names: [Names<TermsPage>.Name] = [
        .text("title") { $0.title }, .text("summary") { $0.summary }, .nothing("summaryLang"),
        .list("terms", TermLink.names) { $0.terms },
    ]
}
