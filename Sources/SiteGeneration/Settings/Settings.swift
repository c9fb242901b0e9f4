public import ContentModel
public import Diagnostics

/// What the web team sets in `site/site.yml`.
public struct Settings: Sendable {
    /// One entry of a menu: where it leads is seen when the site is linked.
    public struct MenuItem: Sendable {
        public let label: LocalizedText
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
    public let baseURL: BaseURL
    /// The first is the main one, which lies at the root.
    public let languages: [Language]
    public let navigation: [MenuItem]
    public let footer: [MenuItem]
    public let contact: Contact?
    let logo: Logo?
    let colours: Colours
    let notice: Notice?

    public var mainLanguage: Language { languages.first ?? .danish }

    /// The same settings for another place on the web.
    public func moved(to baseURL: BaseURL) -> Settings {
        Settings(
            source: source, name: name, shortName: shortName, organisation: organisation, description: description,
            baseURL: baseURL, languages: languages, navigation: navigation, footer: footer, contact: contact,
            logo: logo, colours: colours, notice: notice)
    }
}
