import ContentModel

/// What every page has around its content: the language, where it lies, what it is called, the way to it.
///
/// A class so that what a layout asks of it shares one copy; nothing in it changes.
final class PageFrame: Sendable {
    /// One step of the way from the front page.
    struct Step: Sendable {
        let label: String
        /// Site path.
        let path: String
    }

    /// The same page in a language.
    struct Alternate: Sendable {
        let language: Language
        let path: String
    }

    let interface: Interface
    let assets: Assets
    /// Site path; `/404.html` for the page of missing pages.
    let path: String
    let heading: String
    /// The heading's own language where it is not the page's.
    let headingLanguage: String?
    let description: String
    /// The Open Graph type: `website` or `article`.
    let type: String
    /// May be found by search engines, and stands in the sitemap.
    let isIndexed: Bool
    /// Where search engines are sent instead: the whole address of another site's page.
    let canonical: String?
    /// Including this page; one alone where the page is not translated.
    let alternates: [Alternate]
    /// Without the front page and without this page.
    let trail: [Step]
    /// Those of the list the page belongs to.
    let feeds: [FeedSource]
    /// The record whose page this is, for machines; nil where there is none, or nothing is to be told of it.
    let described: Shown?
    /// What the page is made from, by the id editors know: a record's `jobs/x`, a composed page's `topics`, a collection's
    /// `jobs`. Nil for pages that nobody wrote.
    let sourceID: String?

    init(
        _ interface: Interface, assets: Assets, path: String, heading: String, headingLanguage: String? = nil,
        description: String = "", type: String = "website", isIndexed: Bool = true, canonical: String? = nil,
        alternates: [Alternate] = [], trail: [Step] = [], feeds: [FeedSource] = [], described: Shown? = nil,
        sourceID: String? = nil
    ) {
        self.interface = interface
        self.assets = assets
        self.path = path
        self.heading = heading
        self.headingLanguage = headingLanguage
        self.description = description
        self.type = type
        self.isIndexed = isIndexed && !interface.look.isPreview
        self.canonical = canonical
        self.alternates = alternates
        self.trail = trail
        self.feeds = feeds
        self.described = described
        self.sourceID = sourceID
    }

    var site: Site { interface.site }

    var language: Language { interface.language }

    var isHome: Bool { path == interface.home }

    /// The whole way: the front page, the trail and this page.
    var steps: [Step] {
        [Step(label: interface.phrases.text("home"), path: interface.home)] + trail + [Step(label: heading, path: path)]
    }

    func href(_ path: String) -> String { site.settings.baseURL.href(path) }

    /// The whole title: the page, what it lies under, the site. What the heading begins with is not said again.
    var title: String {
        let name = site.settings.name.text(in: language)
        if isHome || heading == name { return [heading, name].removingRepeats.joined(separator: separator) }
        let above = trail.reversed().map(\.label).filter { !heading.beginsWithWords($0) }
        return ([heading] + above + [name]).removingRepeats.joined(separator: separator)
    }

    private var separator: String { interface.phrases.text("titleSeparator") }
}

extension String {
    fileprivate func beginsWithWords(_ words: String) -> Bool {
        guard hasPrefix(words) else { return false }
        return dropFirst(words.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
    }
}

extension [String] {
    fileprivate var removingRepeats: [String] {
        reduce(into: []) { list, text in if !list.contains(text) { list.append(text) } }
    }
}

/// A page's content in its frame: what a layout sees. A class for the same reason as the frame.
final class Framed<Content: Sendable>: Sendable {
    let frame: PageFrame
    let content: Content

    init(frame: PageFrame, content: Content) {
        self.frame = frame
        self.content = content
    }
}
