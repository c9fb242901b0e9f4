import ContentModel
import Layouts

/// The page at the root of a page declared with `forEach`: its terms, and the map of them where they have one.
struct TermsPage: Sendable {
    let title: String
    let summary: String?
    /// In the vocabulary's order.
    let terms: [Line]
    let map: Vocabulary.Map?

    /// A term, and what its page's queries find.
    struct Line: Sendable {
        let link: TermLink
        /// `23 resultater`
        let results: String
        let counts: [Count]

        static let linkNames: [Names<Line>.Name] =
            TermLink.all.map { $0.reading { $0.link } } + [.text("results") { $0.results }]

        static let names = Names<Line>(linkNames + [.list("counts", Count.names) { $0.counts }])
    }

    /// How many records one query finds.
    struct Count: Sendable {
        let name: String
        let label: String
        let number: String
        let isZero: Bool

        static let names = Names<Count>([
            .text("name") { $0.name }, .text("label") { $0.label }, .text("number") { $0.number },
            .flag("isZero") { $0.isZero },
        ])
    }

    static let names: [Names<TermsPage>.Name] = [
        .text("title") { $0.title }, .text("summary") { $0.summary }, .nothing("summaryLang"),
        .list("terms", Line.names) { $0.terms },
        .names("map", mapNames) { page in page.map.map { ShownMap(map: $0, terms: page.terms) } },
    ]

    private static let mapNames = Names<ShownMap>([
        .text("box") { $0.map.box },
        .text("water") { $0.map.water?.text },
        .list("shapes", ShownMap.Shape.names) { $0.shapes },
    ])
}

/// A vocabulary's map with the links of its terms.
struct ShownMap: Sendable {
    let map: Vocabulary.Map
    let terms: [TermsPage.Line]

    struct Shape: Sendable {
        let line: TermsPage.Line
        let outline: PathData

        static let names = Names<Shape>(
            TermsPage.Line.linkNames.map { $0.reading { $0.line } } + [
                .text("path") { $0.outline.text },
                .text("x") { String(Int($0.outline.middle.x.rounded())) },
                .text("y") { String(Int($0.outline.middle.y.rounded())) },
            ])
    }

    var shapes: [Shape] {
        map.shapes.compactMap { shape in
            terms.first { $0.link.key == shape.term }.map { Shape(line: $0, outline: shape.outline) }
        }
    }
}
