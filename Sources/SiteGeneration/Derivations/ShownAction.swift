import ContentModel
import Layouts

/// An action as readers of a language meet it.
struct ShownAction: Sendable {
    let label: String
    let href: String
    /// Leads to another site.
    let isExternal: Bool
    /// Opens the reader's e-mail program.
    let isMail: Bool

    /// Those of all collections, or of one; in the order of the settings.
    static func all(_ site: Site, _ language: Language, on collection: String? = nil) -> [ShownAction] {
        let chosen = site.settings.actions.filter { action in
            collection.map { id in action.collections.contains { $0.text == id } } ?? true
        }
        return chosen.compactMap { ShownAction($0, site, language) }
    }

    private init?(_ action: PageAction, _ site: Site, _ language: Language) {
        label = action.label.text(in: language)
        switch action.way {
        case .mail(let to, let subject, let body):
            let mail = PreparedMail(
                to: to, subject: subject.text(in: language), body: body?.text(in: language) ?? "")
            (href, isExternal, isMail) = (mail.href, false, true)
        case .link(let item):
            guard let target = site.menuPath(item, language) else { return nil }
            (href, isExternal, isMail) = (target.href(site.settings.baseURL), target.path == nil, false)
        }
    }

    static let names = Names<ShownAction>([
        .text("label") { $0.label }, .text("url") { $0.href }, .flag("isExternal") { $0.isExternal },
        .flag("isMail") { $0.isMail },
    ])
}
