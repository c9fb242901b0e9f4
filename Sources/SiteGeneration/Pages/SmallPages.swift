import ContentModel
import Layouts

/// The page shown for an address that leads nowhere.
struct NotFoundPage: Sendable {
    static let names: [Names<NotFoundPage>.Name] = []
}

/// A page at an address a record once had, leading to where it is now.
struct RedirectPage: Sendable {
    let language: Language
    let phrases: Phrases
    let href: String
    let canonical: String

    static func names(phrases: Phrases) -> Names<RedirectPage> {
        Names([
            .names("lang", PageFrame.languageNames) { $0.language },
            .names("phrases", PageFrame.phraseNames(phrases)) { $0.phrases },
            .text("target") { $0.href },
            .text("canonical") { $0.canonical },
        ])
    }
}
