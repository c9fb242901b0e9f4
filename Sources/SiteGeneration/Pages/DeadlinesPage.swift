import ContentModel
import Layouts

/// What of a collection can be applied for or answered now, and what soon; in order of the deadlines.
struct DeadlinesPage: Sendable {
    struct Line: Sendable {
        let shown: Shown
        let line: ShownRounds.Line

        static let names = Names<Line>([
            .text("title") { $0.shown.title },
            .text("url") { $0.shown.href },
            .text("lang") { $0.shown.titleLanguage },
            .names("round", ShownRounds.Line.names) { $0.line },
        ])
    }

    let catalogue: Catalogue
    let collection: Int
    let language: Language

    private func lines(_ state: Round.State) -> [Line] {
        let lines = catalogue.listed(collection, in: language).flatMap { record -> [Line] in
            let shown = catalogue.shown(record, in: language)
            return catalogue.site.records[record].rounds(in: shown.collection)
                .filter { $0.state(at: catalogue.now) == state }
                .map { Line(shown: shown, line: ShownRounds.Line(round: $0, shown: shown)) }
        }
        return lines.enumerated().sorted {
            ($0.element.line.round.closes.over, $0.offset) < ($1.element.line.round.closes.over, $1.offset)
        }.map(\.element)
    }

    static let names: [Names<DeadlinesPage>.Name] = [
        .names("collection", CollectionHead.names) {
            CollectionHead($0.catalogue.site.schema.collections[$0.collection], $0.catalogue.site, $0.language)
        },
        .text("calendar") { page in
            let site = page.catalogue.site
            let path = site.addresses.deadlines(of: site.schema.collections[page.collection], page.language)
            return site.settings.baseURL.href(path)
        },
        .list("open", Line.names) { $0.lines(.open) },
        .flag("hasOpen") { !$0.lines(.open).isEmpty },
        .list("coming", Line.names) { $0.lines(.coming) },
        .flag("hasComing") { !$0.lines(.coming).isEmpty },
        .flag("isEmpty") { $0.lines(.open).isEmpty && $0.lines(.coming).isEmpty },
    ]
}
