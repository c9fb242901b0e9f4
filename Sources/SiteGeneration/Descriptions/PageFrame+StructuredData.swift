import ContentModel

/// What a page tells machines about itself (JSON-LD 1.1 in schema.org's vocabulary).
extension PageFrame {
    /// An element of HTML for each block; empty for a page without an address of its own.
    var structuredData: [UInt8] {
        guard path.hasSuffix("/") else { return [] }
        let blocks = [website, described.flatMap { RecordDescription(shown: $0, url: url).block }, way]
        var bytes: [UInt8] = []
        for case let block? in blocks {
            if !bytes.isEmpty { bytes.append(0x0A) }
            bytes += "<script type=\"application/ld+json\">".utf8
            bytes += block.scriptBytes
            bytes += "</script>".utf8
        }
        return bytes
    }

    private var url: String { site.settings.baseURL.absolute(path) }

    /// A language's front page tells of the site and of how to search it.
    private var website: JSONValue? {
        guard isHome else { return nil }
        let search = site.settings.baseURL.absolute(site.addresses.search(language))
        let place = JSONValue.thing("EntryPoint", ["urlTemplate": .text(search + "?q={search_term_string}")])
        return .block(
            "WebSite",
            JSONValue.members([
                "@id": .text(url), "url": .text(url), "inLanguage": .text(language.code),
                "name": .text(site.settings.name.text(in: language)),
                "potentialAction": .thing(
                    "SearchAction",
                    ["target": place, "query-input": .text("required name=search_term_string")]),
            ]))
    }

    /// The same way from the front page as the page shows.
    private var way: JSONValue? {
        if isHome { return nil }
        let steps = steps.enumerated().map { place, step in
            JSONValue.thing(
                "ListItem",
                [
                    "position": .integer(place + 1), "name": .text(step.label),
                    "item": .text(site.settings.baseURL.absolute(step.path)),
                ])
        }
        return .block("BreadcrumbList", JSONValue.members(["itemListElement": .list(steps)]))
    }
}
