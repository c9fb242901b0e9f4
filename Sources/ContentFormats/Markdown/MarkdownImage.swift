/// A picture as a page shows it.
public struct MarkdownImage: Sendable, Hashable {
    /// For browsers that do not choose.
    public let address: String
    /// The size in pixels keeps the page from jumping while the picture loads.
    public let width: Int?
    public let height: Int?
    /// What browsers choose from, as `srcset` says it: addresses, each with its width, `/a-480.jpg 480w`.
    public let candidates: String?
    /// The same as WebP, for those that know it.
    public let webp: String?
    /// How wide it is shown, as `sizes` says it.
    public let sizes: String?
    /// It is fetched when a reader comes near it.
    public let isLazy: Bool

    public init(
        _ address: String, width: Int? = nil, height: Int? = nil, candidates: String? = nil, webp: String? = nil,
        sizes: String? = nil, isLazy: Bool = true
    ) {
        self.address = address
        self.width = width
        self.height = height
        self.candidates = candidates
        self.webp = webp
        self.sizes = sizes
        self.isLazy = isLazy
    }
}
