import ContentModel

/// What all pages of a build have around them that is neither content nor the interface's words.
struct Look: Sendable {
    var logo: ShownLogo?
    /// Nil outside its days.
    var notice: Notice?
    /// Drafts are on the site, so it is not for the public.
    var isPreview = false
}

extension Look {
    init(_ settings: Settings, logo: ShownLogo?, _ options: Generation.Options) {
        self.logo = logo
        notice = settings.notice.flatMap { $0.isShown(on: options.now.date) ? $0 : nil }
        isPreview = options.showsDrafts
    }
}

/// A notice as readers of one language see it.
struct ShownNotice: Sendable {
    let text: LocalizedText.Version
    let label: LocalizedText.Version?
    let href: String?

    init(_ notice: Notice, _ site: Site, _ language: Language) {
        text = notice.text.version(in: language)
        href = notice.link.flatMap { site.menuPath($0, language)?.href(site.settings.baseURL) }
        label = href == nil ? nil : notice.link?.label.version(in: language)
    }
}
