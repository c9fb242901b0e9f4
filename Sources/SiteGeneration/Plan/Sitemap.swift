import ContentModel

/// The sitemap of a site (sitemaps.org protocol 0.9): one file, or an index of several above the protocol's bound.
enum Sitemap {
    /// The most addresses one file may hold.
    static let largest = 50_000

    static func outputs(of pages: [Page], settings: Settings) -> [SitePlan.Output] {
        let indexed = pages.filter(\.frame.isIndexed).sorted {
            $0.frame.path.utf8.lexicographicallyPrecedes($1.frame.path.utf8)
        }
        let entries = indexed.map { (url: settings.baseURL.absolute($0.frame.path), modified: $0.modified) }
        if entries.count <= largest { return [output("sitemap.xml", set(entries[...]))] }
        let parts = stride(from: 0, to: entries.count, by: largest).map { start in
            entries[start..<min(start + largest, entries.count)]
        }
        let files = parts.enumerated().map { output("sitemap-\($0 + 1).xml", set($1)) }
        let index = files.map { "<sitemap><loc>\(escaped(settings.baseURL.absolute("/" + $0.path)))</loc></sitemap>\n" }
        return files + [output("sitemap.xml", wrapped("sitemapindex", index.joined()))]
    }

    private static func set(_ entries: ArraySlice<(url: String, modified: CalendarDate?)>) -> String {
        let urls = entries.map { entry in
            let modified = entry.modified.map { "<lastmod>\($0.isoText)</lastmod>" } ?? ""
            return "<url><loc>\(escaped(entry.url))</loc>\(modified)</url>\n"
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

    private static func output(_ path: String, _ text: String) -> SitePlan.Output {
        SitePlan.Output(path: path, owner: "sitemap", recipe: .bytes(Array(text.utf8)))
    }
}
