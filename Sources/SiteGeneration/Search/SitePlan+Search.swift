import ContentModel
import SearchIndexing

extension SitePlan.Bundle {
    /// What the names of an index's files begin with that tell their content.
    static let shards = ["t-", "l-", "x-", "d-", "f-"]

    /// The search index of a language. Its folder may hold the search page too: `en/search/index.html`.
    init(searchFor interface: Interface, words: SearchWords, now: WallTime, jobs: Int) {
        let folder = interface.site.addresses.searchIndex(interface.language).dropFirst().dropLast()
        self.init(
            owner: "search (\(interface.language.code))", folder: String(folder), lasting: "manifest.json",
            beginnings: Self.shards
        ) {
            let source = SearchDocuments(interface, now: now)
            let documents = await source.all(jobs: jobs)
            let index = await SearchIndex.build(
                documents: documents, settings: source.settings(words, for: documents), jobs: jobs,
                hash: Fingerprint.hex)
            return index.files.map { File(path: $0.path, bytes: $0.bytes) }
        }
    }
}
