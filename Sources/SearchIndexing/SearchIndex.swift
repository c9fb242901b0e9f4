/// The search index of one language as files, read by the client in the browser: version 1 of the format.
///
/// `manifest.json` names five families of files, each in a folder whose name ends in a fingerprint of the family:
/// terms (`t`), rests of long lists (`l`), words to correct spelling by (`x`), documents (`d`) and facets (`f`).
public struct SearchIndex: Sendable, Hashable {
    public struct File: Sendable, Hashable {
        /// Below the index's own folder.
        public let path: String
        public let bytes: [UInt8]
    }

    /// By family; the manifest last, so that what it names is in place when it is written.
    public let files: [File]
}

/// The files of one family in order, and the fingerprint in their folder's name.
struct FileFamily: Sendable {
    let letter: String
    let names: [String]
    let contents: [[UInt8]]
    let fingerprint: String

    init(_ letter: String, names: [String]? = nil, _ contents: [[UInt8]], hash: ([UInt8]) -> String) {
        self.letter = letter
        self.names = names ?? contents.indices.map(String.init)
        self.contents = contents
        var bytes: [UInt8] = []
        bytes.reserveCapacity(contents.reduce(0) { $0 + $1.count })
        for content in contents { bytes += content }
        fingerprint = String(hash(bytes).prefix(8))
    }

    var files: [SearchIndex.File] {
        zip(names, contents).map { SearchIndex.File(path: "\(letter)-\(fingerprint)/\($0).json", bytes: $1) }
    }
}
