public import ContentModel
public import Diagnostics

/// What the web team sets in `site/site.yml`.
public struct Settings: Sendable {
    /// One entry of a menu: where it leads is seen when the site is linked.
    public struct MenuItem: Sendable {
        public let label: LocalizedText
        /// A sentence on what one finds there, for menus that have room.
        public let summary: LocalizedText?
        /// A collection, a composed page, a path on the site or a whole address.
        public let target: Declaration.Written
    }

    /// The contact shown on every page; a shared mailbox, not a person.
    public struct Contact: Sendable {
        public let name: LocalizedText
        public let email: String?
        public let phone: PhoneNumber?
        public let hours: LocalizedText?
    }

    /// For findings about the settings.
    public let source: SourceFile
    public let name: LocalizedText
    /// What a browser calls the site's search; made from the name where there is none.
    public let shortName: LocalizedText?
    public let organisation: LocalizedText?
    public let description: LocalizedText
    public private(set) var baseURL: BaseURL
    /// The first is the main one, which lies at the root.
    public let languages: [Language]
    public let navigation: [MenuItem]
    public let footer: [MenuItem]
    /// Entrances for those a site is made for: on the front page and in the footer.
    public let audiences: [MenuItem]
    public let contact: Contact?
    let corrections: Corrections?
    /// In the order they are shown.
    let actions: [PageAction]
    let accessibility: AccessibilityStatement?
    let privacy: PrivacyStatement?
    let logo: Logo?
    let colours: Colours
    let notice: Notice?

    /// Everything that leads somewhere as a menu does.
    var menuItems: [MenuItem] { navigation + audiences + footer + actions.compactMap(\.link) }

    /// Whom readers tell of a mistake.
    var correctionEmail: String? { corrections?.email ?? contact?.email }

    public var mainLanguage: Language { languages.first ?? .danish }

    /// The same settings for another place on the web.
    public func moved(to baseURL: BaseURL) -> Settings {
        var moved = self
        moved.baseURL = baseURL
        return moved
    }
}
