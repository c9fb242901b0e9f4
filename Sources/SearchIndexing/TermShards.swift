/// The posting lists of all terms, in shards of about 8 kB, and the rests of the long ones.
struct TermShards: Sendable {
    private(set) var shards: [[UInt8]] = []
    private(set) var rests: [[UInt8]] = []
    /// The key of each shard's first term.
    private(set) var firstKeys = FrontCoding()

    /// The most a shard holds, and the longest list that stands in one whole, in bytes.
    static let shardSize = 8192
    static let longList = 8192
    /// A long list's shard keeps its best levels: about so many documents.
    static let inlineDocuments = 256

    init(_ terms: Terms, _ postings: Postings, _ levels: ImpactLevels, jobs: Int) async {
        let lists = await chunkedMap(terms.count, size: 512, jobs: jobs) { range in
            range.map { PostingList(postings, $0, levels) }
        }
        var shard = Shard()
        for (term, list) in lists.joined().enumerated() where list.count > 0 {
            var text = JSONText()
            if list.rest.isEmpty {
                text.plain(list.head)
            } else {
                text.array(0..<4) { text, place in
                    switch place {
                    case 0: text.number(list.count)
                    case 1: text.number(rests.count)
                    case 2: text.number(list.restLevel)
                    default: text.plain(list.head)
                    }
                }
                rests.append([0x22] + list.rest + [0x22])
            }
            if !shard.isEmpty, shard.size + shard.stems.cost(of: terms.stems[term]) + text.bytes.count > Self.shardSize
            {
                shards.append(shard.bytes)
                shard = Shard()
            }
            if shard.isEmpty { firstKeys.append(terms.keys[term]) }
            shard.append(terms.stems[term], text.bytes)
        }
        if !shard.isEmpty { shards.append(shard.bytes) }
    }

    /// `{"t":"<stems>","p":[<lists>]}`
    private struct Shard {
        var stems = FrontCoding()
        var lists: [UInt8] = []
        var isEmpty: Bool { lists.isEmpty }
        var size: Int { stems.bytes.count + lists.count + 16 }

        mutating func append(_ stem: [UInt8], _ list: [UInt8]) {
            if !isEmpty { lists.append(0x2C) }
            stems.append(stem)
            lists += list
        }

        var bytes: [UInt8] {
            var text = JSONText()
            text.raw("{\"t\":")
            text.plain(stems.bytes)
            text.raw(",\"p\":[")
            text.raw(lists)
            text.raw("]}")
            return text.bytes
        }
    }
}
