import ContentModel
import Layouts

/// What a page says of the script that keeps the site on a reader's device (Service Workers, W3C).
struct OfflineWorker: Sendable {
    /// Site path. At the root, since a worker serves what lies beside and below it.
    static let path = "/sw.js"

    let href: String
    /// Begins and ends with `/`.
    let root: String

    /// Nil where the site is not to be kept.
    init?(_ site: Site) {
        guard site.settings.offline == true else { return nil }
        href = site.settings.baseURL.href(Self.path)
        root = site.settings.baseURL.href("/")
    }

    static let names = Names<OfflineWorker>([.text("worker") { $0.href }, .text("root") { $0.root }])
}

/// What is shown instead of a page that the device does not have.
struct OfflinePage: Sendable {
    static let names: [Names<OfflinePage>.Name] = []
}
