import ContentModel
import Layouts

/// The page shown for an address that leads nowhere.
struct NotFoundPage: Sendable {
    static let names: [Names<NotFoundPage>.Name] = []
}

/// A page at an address a record once had, leading to where it is now.
struct RedirectPage: Sendable {
    let interface: Interface
    let href: String
    let canonical: String

    static func names(phrases: Phrases) -> Names<RedirectPage> {
        Names([
            .names("lang", PageFrame.languageNames) { $0.interface.language },
            Interface.phrasesName(phrases).reading { $0.interface },
            .text("policy") { _ in ContentPolicy.meta },
            .text("target") { $0.href },
            .text("canonical") { $0.canonical },
        ])
    }
}
