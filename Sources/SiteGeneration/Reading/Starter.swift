public import Diagnostics

/// The starter site: the layouts, phrases and assets that come with the tool.
///
/// A project's file of the same name replaces one of these, so that what is not replaced follows the tool's upgrades.
public struct Starter: Sendable {
    /// Sorted by path, as in the tool's own repository: `layouts/record.mustache`, `site/assets/site.css`.
    public let files: [SourceFile]

    public init(files: [SourceFile]) {
        self.files = files.sorted { $0.path < $1.path }
    }

    /// Lists of words by language that compounds are split by, besides those of the site's texts: `da-everyday.txt`.
    var words: [SourceFile] { files(under: "Sources/SearchIndexing/Words/") }

    func files(under folder: String) -> [SourceFile] { files.filter { $0.path.hasPrefix(folder) } }

    /// The project's own files and the starter's others, sorted by path.
    func completing(_ own: [SourceFile], under folder: String) -> [SourceFile] {
        let names = Set(own.map(\.path))
        return (own + files(under: folder).filter { !names.contains($0.path) }).sorted { $0.path < $1.path }
    }
}
