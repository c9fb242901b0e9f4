import ContentModel
import Layouts
import SearchIndexing

/// The records of a list by the terms of its facets, as a script reads them that filters the list in the browser.
///
/// A JSON file: `{"count":3,"pageSize":50,"facets":[{"name":"omraade","terms":["skovby","noerby"],"sets":[[0],[0,1]],
/// "column":[0,1,0]}]}`. Of each facet the sets of terms that records have, terms by their places, and for each record
/// in the list's order the place of its set. It holds nothing of a record but its terms.
struct FacetTable: Sendable {
    /// Site path. It tells the content, so an old page never reads a new list's table.
    let path: String
    let bytes: [UInt8]

    /// Nil for a list where no record has a term: there is nothing to choose.
    init?(_ counts: FacetCounts, pageSize: Int, language: Language) {
        if counts.facets.allSatisfy({ $0.records.allSatisfy(\.isEmpty) }) { return nil }
        var text = JSONText(forHTML: false)
        text.raw("{\"count\":")
        text.number(counts.listed.count)
        text.raw(",\"pageSize\":")
        text.number(pageSize)
        text.raw(",\"facets\":")
        text.array(counts.facets) { $1.write(to: &$0, listed: counts.listed, language: language) }
        text.raw("}")
        bytes = text.bytes
        let name = "facets-\(counts.collection.id)-\(language.code)-\(Fingerprint.hex(of: bytes)).json"
        path = "/assets/\(name)"
    }
}

extension FacetCounts.Facet {
    fileprivate func write(to text: inout JSONText, listed: [Int], language: Language) {
        let (sets, column) = termSets(of: listed)
        text.raw("{\"name\":")
        text.string(field.path.text(in: language))
        text.raw(",\"terms\":")
        text.array(used) { $0.string(choices.terms[$1].key) }
        text.raw(",\"sets\":")
        text.array(sets) { text, set in text.array(set) { $0.number($1) } }
        text.raw(",\"column\":")
        text.array(column) { $0.number($1) }
        text.raw("}")
    }

    /// The places of the terms that records have: others may belong to what is not shown yet.
    private var used: [Int] { records.indices.filter { !records[$0].isEmpty } }

    /// The sets of used terms in the order records first have them, and for each record the place of its set.
    private func termSets(of listed: [Int]) -> (sets: [[Int]], column: [Int]) {
        let places = Dictionary(uniqueKeysWithValues: listed.enumerated().map { ($1, $0) })
        var chosen: [[Int]] = Array(repeating: [], count: listed.count)
        for (term, place) in used.enumerated() {
            for record in records[place] { if let place = places[record] { chosen[place].append(term) } }
        }
        var sets: [[Int]] = []
        var known: [[Int]: Int] = [:]
        let column = chosen.map { set in
            if let place = known[set] { return place }
            known[set] = sets.count
            sets.append(set)
            return sets.count - 1
        }
        return (sets, column)
    }
}

/// What a script needs to filter a list: its table, and where its pages lie.
struct ListFiltering: Sendable {
    let table: FacetTable
    let page: ListPage

    private func href(_ path: String) -> String { page.site.settings.baseURL.href(path) }

    static let names = Names<ListFiltering>([
        .text("table") { $0.href($0.table.path) },
        .text("list") { $0.href($0.page.site.addresses.list($0.page.collection, $0.page.language)) },
        .text("further") { $0.page.site.addresses.further($0.page.language, page: "{n}") },
        .flag("isHere") { $0.page.selection == nil && $0.page.number == 1 },
        .text("facet") { $0.page.selection?.field.path.text(in: $0.page.language) },
        .text("term") { $0.page.selection?.term.key },
        .list("counts", CountForm.names) { $0.page.site.phrases(in: $0.page.language).forms(of: "countRecords") },
    ])
}

/// One plural form of a phrase with its places left open: `few`, `{n} результати`.
struct CountForm: Sendable {
    let form: String
    let text: String

    static let names = Names<CountForm>([.text("form") { $0.form }, .text("text") { $0.text }])
}

extension Phrases {
    fileprivate func forms(of key: String) -> [CountForm] {
        guard case .plural(let forms) = phrase(key) else { return [CountForm(form: "other", text: text(key))] }
        return PluralForm.allCases.compactMap { form in
            forms[form].map { CountForm(form: form.rawValue, text: $0) }
        }
    }
}
