import SiteGeneration

/// A bundle's files, made when the first is asked for, and once.
actor LazyBundle {
    nonisolated let bundle: SitePlan.Bundle
    private var making: Task<[String: [UInt8]], Never>?

    init(_ bundle: SitePlan.Bundle) {
        self.bundle = bundle
    }

    /// The bytes of a file by its name in the bundle; nil when there is none.
    func bytes(_ name: String) async -> [UInt8]? {
        let making =
            making
            ?? Task { [bundle] in
                Dictionary(await bundle.make().map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
            }
        self.making = making
        return await making.value[name]
    }
}
