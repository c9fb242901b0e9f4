import ContentModel
import Diagnostics
import Layouts

/// What other programs read: feeds, pieces for other sites' pages, and how to search.
extension PagePlanner {
    func feeds() -> [SitePlan.Output] {
        catalogue.interfaces.flatMap { interface in
            site.schema.collections.indices.flatMap { feeds(of: $0, interface) } + [openSearch(interface)]
        }
    }

    private func feeds(of index: Int, _ interface: Interface) -> [SitePlan.Output] {
        guard let records = DatedRecords(index, catalogue, interface.language) else { return [] }
        let sources = site.feedSources(of: site.schema.collections[index], in: interface.language)
        let feeds = sources.flatMap { source in
            [
                output(source, FeedFormat.atom.rawValue) { AtomFeed.bytes(of: records.feed(source)) },
                output(source, FeedFormat.json.rawValue) { JSONFeed.bytes(of: records.feed(source)) },
            ]
        }
        return feeds + sources.prefix(1).flatMap { embeds(of: index, $0, records, interface) }
    }

    private func embeds(
        of index: Int, _ source: FeedSource, _ records: DatedRecords, _ interface: Interface
    ) -> [SitePlan.Output] {
        let names = Embed.names(phrases: site.phrases(in: site.settings.mainLanguage))
        let embed = { @Sendable in
            Embed(interface: interface, label: source.heading, feed: records.feed(source, atMost: Embed.most))
        }
        return [
            output(source, "embed.html") { [layout = layouts.embeds[index]] in
                layout?.render(names.view(embed())) ?? []
            },
            output(source, "embed.json") { embed().json.bytes },
        ]
    }

    private func output(
        _ source: FeedSource, _ name: String, _ make: @escaping @Sendable () -> [UInt8]
    ) -> SitePlan.Output {
        SitePlan.Output(path: source.folder.dropFirst() + name, owner: source.owner, recipe: .made(make))
    }

    private func openSearch(_ interface: Interface) -> SitePlan.Output {
        SitePlan.Output(
            path: String(interface.openSearch.path.dropFirst()), owner: "opensearch.xml",
            recipe: .made { interface.openSearch.xml() })
    }
}

extension FeedSource {
    fileprivate var owner: String {
        let facet = selection.map { ", \($0.field.name): \($0.term.key)" } ?? ""
        return "\(collection.source.path) (feed\(facet))"
    }
}
