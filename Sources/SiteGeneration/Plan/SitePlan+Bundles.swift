import Diagnostics

extension SitePlan {
    /// Files that are made together when the first of them is needed: the search index of a language is one.
    ///
    /// Their paths are not known before, so a bundle owns one lasting name in its folder, and every name there that
    /// begins in certain ways. Other files may lie in the same folder.
    public struct Bundle: Sendable {
        public struct File: Sendable {
            /// From the bundle's folder.
            public let path: String
            public let bytes: [UInt8]

            public init(path: String, bytes: [UInt8]) {
                self.path = path
                self.bytes = bytes
            }
        }

        /// In words an editor knows, like an output's.
        public let owner: String
        /// From the output folder's root, without a slash at the end.
        public let folder: String
        /// The file in the folder whose name never changes.
        let lasting: String
        /// What the names of its other files and folders begin with; they carry fingerprints.
        let beginnings: [String]
        /// Makes all files, on all cores it was given, each time it is called.
        public let make: @Sendable () async -> [File]

        public init(
            owner: String, folder: String, lasting: String, beginnings: [String],
            make: @escaping @Sendable () async -> [File]
        ) {
            self.owner = owner
            self.folder = folder
            self.lasting = lasting
            self.beginnings = beginnings
            self.make = make
        }

        /// The path's name in the bundle, or nil when it is not the bundle's.
        public func name(of path: String) -> String? {
            guard path.hasPrefix(folder + "/") else { return nil }
            let name = String(path.dropFirst(folder.count + 1))
            return name == lasting || beginnings.contains(where: name.hasPrefix) ? name : nil
        }
    }

    /// The bundles with their files made, if those are wanted now.
    static func ready(_ bundles: [Bundle], areWanted: Bool) async -> [Bundle] {
        if !areWanted { return bundles }
        var ready: [Bundle] = []
        for bundle in bundles {
            let files = await bundle.make()
            ready.append(
                Bundle(
                    owner: bundle.owner, folder: bundle.folder, lasting: bundle.lasting, beginnings: bundle.beginnings
                ) { files })
        }
        return ready
    }

    /// The plan with the files of its bundles among its outputs.
    public func complete() async -> SitePlan {
        if bundles.isEmpty { return self }
        var all = outputs
        for bundle in bundles {
            all += await bundle.make().map {
                Output(path: bundle.folder + "/" + $0.path, owner: bundle.owner, recipe: .bytes($0.bytes))
            }
        }
        return SitePlan(outputs: all.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
    }

    /// Whether the bytes at a path can never be others, as the path carries their fingerprint.
    public func isImmutable(_ path: String) -> Bool {
        path.hasPrefix("assets/") || path.hasPrefix("images/")
            || bundles.contains { bundle in bundle.name(of: path).map { $0 != bundle.lasting } ?? false }
    }

    /// Gives each path one owner, the bundles' paths too.
    ///
    /// - Parameter reserved: What will be there at another time; no files now.
    static func owned(
        _ outputs: [Output], reserved: [Output] = [], bundles: [Bundle]
    ) -> Diagnosed<SitePlan> {
        var findings: [Diagnostic] = []
        let free = (outputs + reserved).filter { output in
            guard let bundle = bundles.first(where: { $0.takes(output.path) }) else { return true }
            findings.append(.twoOwners(of: output.path, output.owner, bundle.owner))
            return false
        }
        // An output in the bundle's stead, so that a file where the folder must be is found as any other.
        let places = bundles.map {
            Output(path: $0.folder + "/" + $0.lasting, owner: $0.owner, recipe: .bytes([]))
        }
        let paths = Set((places + reserved).map(\.path))
        return owned(free + places).map { plan in
            SitePlan(outputs: plan.outputs.filter { !paths.contains($0.path) }, bundles: bundles)
        }.adding(findings)
    }
}

extension SitePlan.Bundle {
    /// Also where only case tells a path from the bundle's, since some disks do not see it.
    fileprivate func takes(_ path: String) -> Bool {
        let isBelow =
            path.utf8.count > folder.utf8.count && zip(path.utf8, folder.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        guard isBelow, let name = name(of: path.lowercased()) else { return false }
        // The lasting name itself is held free by an output in the bundle's stead.
        return name != lasting
    }
}

extension Diagnosed {
    fileprivate func adding(_ others: [Diagnostic]) -> Diagnosed { Diagnosed(product, others + findings) }
}
