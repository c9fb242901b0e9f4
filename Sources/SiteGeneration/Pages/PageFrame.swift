import ContentModel

/// What every page has around its content: the language, where it lies, what it is called, the way to it.
struct PageFrame: Sendable {
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

    let site: Site
    let assets: Assets
    let language: Language
    /// Site path; `/404.html` for the page of missing pages.
    let path: String
    let heading: String
    /// The heading's own language where it is not the page's.
    var headingLanguage: String?
    var description = ""
    /// The Open Graph type: `website` or `article`.
    var type = "website"
    /// May be found by search engines, and stands in the sitemap.
    var isIndexed = true
    /// Including this page; one alone where the page is not translated.
    var alternates: [Alternate] = []
    /// Without the front page and without this page.
    var trail: [Step] = []

    var phrases: Phrases { site.phrases(in: language) }

    var isHome: Bool { path == site.addresses.home(language) }

    func href(_ path: String) -> String { site.settings.baseURL.href(path) }

    /// The whole title: the page, what it lies under, the site. What the heading begins with is not said again.
    var title: String {
        let name = site.settings.name.text(in: language)
        if isHome || heading == name { return [heading, name].removingRepeats.joined(separator: separator) }
        let above = trail.reversed().map(\.label).filter { !heading.beginsWithWords($0) }
        return ([heading] + above + [name]).removingRepeats.joined(separator: separator)
    }

    private var separator: String { phrases.text("titleSeparator") }
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

/// A page's content in its frame: what a layout sees.
struct Framed<Content: Sendable>: Sendable {
    let frame: PageFrame
    let content: Content
}
