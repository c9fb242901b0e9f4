import ContentModel

/// What a result shows of each document, a few documents a file.
struct DocumentShards: Sendable {
    let shards: [[UInt8]]
    let documentsPerShard: Int

    init(_ documents: [SearchDocument], types: [SearchSettings.PageType], jobs: Int) async {
        let size = Self.documentsPerShard(documents.count)
        documentsPerShard = size
        let numbers = Dictionary(
            types.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        // Sixteen shards a task, so that a task is worth its making.
        shards = await chunkedMap(documents.count, size: size * 16, jobs: jobs) { range in
            stride(from: range.lowerBound, to: range.upperBound, by: size).map { start in
                var text = JSONText()
                text.array(documents[start..<min(start + size, range.upperBound)]) { text, document in
                    let type = numbers[document.type] ?? 0
                    Self.write(document, type: type, prefix: types.isEmpty ? "" : types[type].prefix, to: &text)
                }
                return text.bytes
            }
        }.flatMap { $0 }
    }

    static func documentsPerShard(_ count: Int) -> Int { count > 20_000 ? 16 : 8 }

    /// `[title, url or 0, summary, type, headings, date?]`
    private static func write(_ document: SearchDocument, type: Int, prefix: String, to text: inout JSONText) {
        text.raw("[")
        text.string(document.title)
        text.raw(",")
        if document.url == prefix + Slug.make(document.title) + "/" {
            text.number(0)
        } else {
            text.string(document.url)
        }
        text.raw(",")
        text.string(document.summary)
        text.raw(",")
        text.number(type)
        text.raw(",")
        text.array(document.headings) { text, heading in
            if heading.id == Slug.make(heading.text) {
                text.string(heading.text)
            } else {
                text.array([heading.text, heading.id]) { $0.string($1) }
            }
        }
        if let date = document.date {
            text.raw(",")
            text.string(date)
        }
        text.raw("]")
    }
}
