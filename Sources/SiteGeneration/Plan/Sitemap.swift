import ContentModel

/// The sitemap of a site (sitemaps.org protocol 0.9): one file, or an index of several above the protocol's bound.
enum Sitemap {
    /// The most addresses one file may hold.
    static let largest = 50_000

    static func outputs(of pages: [Page], settings: Settings) -> [SitePlan.Output] {
        let base = settings.baseURL
        let entries = pages.filter { $0.frame.isIndexed && $0.frame.canonical == nil }.map {
            Entry(path: $0.frame.path, modified: $0.modified)
        }
        if entries.count <= largest { return [output("sitemap.xml") { set(entries.sorted()[...], base) }] }
        let sorted = entries.sorted()
        let parts = stride(from: 0, to: entries.count, by: largest).map { start in
            sorted[start..<min(start + largest, entries.count)]
        }
        let files = parts.enumerated().map { number, part in
            output("sitemap-\(number + 1).xml") { set(part, base) }
        }
        let index = files.map { "<sitemap><loc>\(escaped(base.absolute("/" + $0.path)))</loc></sitemap>\n" }
        return files + [output("sitemap.xml") { wrapped("sitemapindex", index.joined()) }]
    }

    private struct Entry: Sendable, Comparable {
        let path: String
        let modified: CalendarDate?

        static func < (left: Entry, right: Entry) -> Bool {
            left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
        }
    }

    private static func set(_ entries: ArraySlice<Entry>, _ base: BaseURL) -> String {
        let urls = entries.map { entry in
            let modified = entry.modified.map { "<lastmod>\($0.isoText)</lastmod>" } ?? ""
            return "<url><loc>\(escaped(base.absolute(entry.path)))</loc>\(modified)</url>\n"
        }
        return wrapped("urlset", urls.joined())
    }

    private static func wrapped(_ element: String, _ content: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <\(element) xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        \(content)</\(element)>

        """
    }

    /// Addresses are made of slugs, so that only `&` could need it; the rest is for whoever changes that.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E }) else { return text }
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private static func output(_ path: String, _ text: @escaping @Sendable () -> String) -> SitePlan.Output {
        SitePlan.Output(path: path, owner: "sitemap", recipe: .made { Array(text().utf8) })
    }
}
