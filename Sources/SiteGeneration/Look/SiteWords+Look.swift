import ContentModel
import Layouts

extension SiteWords {
    /// What layouts see of the look under `site`.
    static let lookNames: [Names<SiteWords>.Name] = [
        .names("logo", logoNames) { words in words.look.logo.map { _ in words } },
        .names("notice", noticeNames) { words in words.notice.map { _ in words } },
        .flag("isPreview") { $0.look.isPreview },
    ]

    private static let logoNames = Names<SiteWords>(
        fileNames { $0.look.logo?.file } + [
            .text("alt") { words in words.look.logo?.alt?.text(in: words.language) },
            .names("dark", Names(fileNames { $0.look.logo?.dark })) { words in words.look.logo?.dark.map { _ in words }
            },
        ])

    private static func fileNames(
        _ file: @escaping @Sendable (SiteWords) -> ShownLogo.File?
    ) -> [Names<SiteWords>.Name] {
        [
            .text("href") { file($0)?.href },
            .text("width") { words in file(words).map { String($0.width) } },
            .text("height") { words in file(words).map { String($0.height) } },
        ]
    }

    /// Texts with their languages where those are not the page's.
    private static let noticeNames = Names<SiteWords>([
        .text("text") { $0.notice?.text.text },
        .text("lang") { $0.foreign($0.notice?.text) },
        .names("link", linkNames) { words in words.notice?.href.map { _ in words } },
    ])

    private static let linkNames = Names<SiteWords>([
        .text("url") { $0.notice?.href },
        .text("label") { $0.notice?.label?.text },
        .text("lang") { $0.foreign($0.notice?.label) },
    ])

    private func foreign(_ version: LocalizedText.Version?) -> String? {
        version.flatMap { $0.language == language ? nil : $0.language.code }
    }
}
