/// Every file of the site: where it goes, who owns it, and how its bytes are made.
public struct SitePlan: Sendable {
    /// One file of the site.
    public struct Output: Sendable {
        /// From the output folder's root, with `/`; never absolute, never with `..`.
        public let path: String
        /// Who asked for the file, in words an editor knows; two owners of one path are named by this.
        public let owner: String
        public let recipe: Recipe

        public init(path: String, owner: String, recipe: Recipe) {
            self.path = path
            self.owner = owner
            self.recipe = recipe
        }
    }

    /// How a file's bytes are made. Making them cannot fail, save for a disk that fails.
    public enum Recipe: Sendable {
        case made(@Sendable () -> [UInt8])
        case bytes([UInt8])
        /// A file of the project, copied as it is, from an absolute path.
        case copied(from: String)
    }

    /// Sorted by path in bytes; no path stands twice.
    public let outputs: [Output]
    /// What is made when it is needed, such as the search index.
    public let bundles: [Bundle]

    public init(outputs: [Output], bundles: [Bundle] = []) {
        self.outputs = outputs
        self.bundles = bundles
    }
}
