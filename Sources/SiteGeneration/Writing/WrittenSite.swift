/// What a build did to the output folder.
public struct WrittenSite: Sendable, Hashable {
    public let changes: SiteChanges
    public let publication: Publication
}

/// How many files a build adds, alters, keeps and takes away.
public struct SiteChanges: Sendable, Hashable {
    public internal(set) var new = 0
    public internal(set) var changed = 0
    public internal(set) var unchanged = 0
    /// Files and symbolic links nobody owns (any more).
    public internal(set) var removed = 0
    /// The whole site's size in bytes.
    public internal(set) var bytes = 0
    /// The size of what is new or changed.
    public internal(set) var bytesWritten = 0

    init(_ fates: [Fate], removed: Int) {
        self.removed = removed
        for fate in fates {
            switch fate {
            case .unchanged: unchanged += 1
            case .changed: changed += 1
            case .new: new += 1
            }
            bytes += fate.size
            if fate.isWritten { bytesWritten += fate.size }
        }
    }
}

/// How readers came to see the new site.
public enum Publication: Sendable, Hashable {
    /// Nothing was to be done, and nothing was touched.
    case untouched
    /// There was no site before.
    case first
    /// The old site was swapped for the new one in a single step.
    case exchanged
    /// File by file, because a single step was impossible: a reader may for a moment have seen some of each.
    case inPlace(InPlaceReason)
}

/// Why a site had to be updated file by file.
public enum InPlaceReason: Sendable, Hashable {
    /// No folder can be made beside the output folder.
    case unwritableParent
    /// The output folder is a mount point, or its file system has no hard links; with the `errno`.
    case noHardLinks(Int32)
    /// The file system cannot swap two folders; with the `errno`.
    case noExchange(Int32)
}
