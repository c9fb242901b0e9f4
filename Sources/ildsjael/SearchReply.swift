/// What the script that asks a site's search says: an answer, the types there are, or a fault.
struct SearchReply: Decodable {
    struct Hit: Decodable {
        let title: String
        /// The type's label: `Frivilligjob`.
        let type: String
        let url: String
        let summary: String
    }

    struct Answer: Decodable {
        let results: [Hit]
        /// How many pages have the most words of the query, and how many have fewer.
        let count: Int
        let partial: Int
        /// There may be more than `count`.
        let more: Bool
        /// The query that was searched for instead.
        let corrected: String?
    }

    struct PageType: Decodable {
        let id: String
        let label: String
    }

    struct Fault: Decodable {
        /// `absent`, or one of the client's own: `manifest`, `version`, `shard`.
        let code: String
        /// From the index folder.
        let path: String
    }

    /// The index folder, from the site's: `en/search`.
    let index: String
    let answer: Answer?
    /// Told when the type asked for is none of them.
    let types: [PageType]?
    let fault: Fault?
}
