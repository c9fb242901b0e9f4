import Diagnostics
import Layouts

/// The stylesheets and scripts of a site under names that tell their content, so that they can be kept for ever.
///
/// Scripts find each other by the names they have beside each other, so they lie together in a folder that tells the
/// content of them all: `/assets/1a2b3c4d/search.js`.
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

    /// `sources` are the files of `site/assets`; a fingerprint goes before the first dot of each name but a script's.
    init(_ sources: [SourceFile], baseURL: BaseURL) {
        let scripts = Self.fingerprint(ofScripts: sources)
        list = sources.map { source in
            let name = source.assetName
            let file = source.isScript ? "\(scripts)/\(name)" : Self.file(name, Fingerprint.hex(of: source.bytes))
            let path = "/assets/" + file
            return Asset(name: name, path: path, href: baseURL.href(path), bytes: source.bytes)
        }.sorted { $0.name < $1.name }
    }

    /// Of the names and bytes of all scripts, by name.
    private static func fingerprint(ofScripts sources: [SourceFile]) -> String {
        let scripts = sources.filter(\.isScript).sorted { $0.assetName < $1.assetName }
        return Fingerprint.hex(of: scripts.flatMap { Array($0.assetName.utf8) + [0] + $0.bytes + [0] })
    }

    private static func file(_ name: String, _ fingerprint: String) -> String {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        return parts.count == 2 ? "\(parts[0])-\(fingerprint).\(parts[1])" : "\(name)-\(fingerprint)"
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

extension SourceFile {
    fileprivate var assetName: String { path.split(separator: "/").last.map(String.init) ?? path }

    fileprivate var isScript: Bool { path.hasSuffix(".js") || path.hasSuffix(".mjs") }
}
