public import SiteGeneration

/// A plan as a web server sees it: which file answers a request, and of what kind it is.
public struct PlannedSite: Sendable {
    /// What a request is answered with.
    public struct Answer: Sendable {
        public let status: Int
        public let contentType: String
        public let recipe: SitePlan.Recipe
        /// Set when the address lacks its `/` at the end: the path where the page really is, not percent-encoded.
        public let location: String?
    }

    private let files: [String: SitePlan.Recipe]
    private let bundles: [LazyBundle]
    /// The path of the base address, `/portal` or empty: the part of a request's path that names no file.
    private let basePath: String

    public init(_ plan: SitePlan, basePath: String) {
        files = Dictionary(plan.outputs.map { ($0.path, $0.recipe) }, uniquingKeysWith: { first, _ in first })
        bundles = plan.bundles.map(LazyBundle.init)
        self.basePath = basePath
    }

    /// The answer to a path, percent-decoded and without query. Only planned files can be had, so no path leads out.
    public func answer(to path: String) async -> Answer {
        if !path.isEmpty, path == basePath { return moved(to: path + "/") }
        guard path.hasPrefix(basePath + "/") else { return missing }
        let name = String(path.dropFirst(basePath.count + 1))
        let file = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
        if let recipe = files[file] {
            return Answer(status: 200, contentType: ContentType.of(file), recipe: recipe, location: nil)
        }
        if files[file + "/index.html"] != nil { return moved(to: path + "/") }
        return await bundled(file) ?? missing
    }

    private func bundled(_ file: String) async -> Answer? {
        for bundle in bundles {
            guard let name = bundle.bundle.name(of: file), let bytes = await bundle.bytes(name) else { continue }
            return Answer(status: 200, contentType: ContentType.of(file), recipe: .bytes(bytes), location: nil)
        }
        return nil
    }

    private func moved(to path: String) -> Answer {
        Answer(status: 308, contentType: ContentType.of(".txt"), recipe: .bytes([]), location: path)
    }

    private var missing: Answer {
        Answer(
            status: 404, contentType: ContentType.of(".html"), recipe: files["404.html"] ?? .bytes([]), location: nil)
    }
}
