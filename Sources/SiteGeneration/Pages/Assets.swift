import Diagnostics
import Layouts

/// The stylesheets and scripts of a site under names that tell their content, so that they can be kept for ever.
struct Assets: Sendable {
    struct Asset: Sendable {
        /// `site.css`
        let name: String
        /// Site path: `/assets/site-1a2b3c4d.css`.
        let path: String
        let href: String
        let bytes: [UInt8]
    }

    /// Sorted by name.
    let list: [Asset]

    /// `sources` are the files of `site/assets`; a fingerprint goes before the first dot of each name.
    init(_ sources: [SourceFile], baseURL: BaseURL) {
        list = sources.map { source in
            let name = source.path.split(separator: "/").last.map(String.init) ?? source.path
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            let fingerprint = Fingerprint.hex(of: source.bytes)
            let file = parts.count == 2 ? "\(parts[0])-\(fingerprint).\(parts[1])" : "\(name)-\(fingerprint)"
            let path = "/assets/" + file
            return Asset(name: name, path: path, href: baseURL.href(path), bytes: source.bytes)
        }.sorted { $0.name < $1.name }
    }

    /// `assets.site.css`: a name for each file, in sets by the parts of the file names.
    var names: Names<Assets> {
        Names(Self.tree(list.enumerated().map { ($1.name.split(separator: ".").map(String.init), $0) }))
    }

    private static func tree(_ leaves: [(parts: [String], index: Int)]) -> [Names<Assets>.Name] {
        var seen: [String] = []
        for leaf in leaves { if let first = leaf.parts.first, !seen.contains(first) { seen.append(first) } }
        return seen.map { first in
            let below = leaves.filter { $0.parts.first == first }
                .map { (parts: Array($0.parts.dropFirst()), index: $0.index) }
            if let end = below.first(where: \.parts.isEmpty) { return .text(first) { $0.list[end.index].href } }
            return .names(first, Names(tree(below))) { $0 }
        }
    }
}
