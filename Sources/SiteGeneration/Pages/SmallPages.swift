import ContentModel
import Layouts

/// The page shown for an address that leads nowhere.
struct NotFoundPage: Sendable {
    static let names: [Names<NotFoundPage>.Name] = []
}

/// A page at an address a record once had, leading to where it is now; or at the accessibility statement's short one.
struct RedirectPage: Sendable {
    let interface: Interface
    let href: String
    let canonical: String
    /// It leads to the accessibility statement; nothing has moved.
    let isStatement: Bool

    static func names(phrases: Phrases) -> Names<RedirectPage> {
        Names([
            .names("lang", PageFrame.languageNames) { $0.interface.language },
            Interface.phrasesName(phrases).reading { $0.interface },
            .text("policy") { _ in ContentPolicy.meta },
            .text("target") { $0.href },
            .text("canonical") { $0.canonical },
            .flag("isStatement") { $0.isStatement },
        ])
    }
}
