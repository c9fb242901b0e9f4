extension SitePlan.Recipe {
    /// The largest copied file that is read whole, in bytes.
    private static let largest = 256 << 20

    /// The file's bytes, for those who do not write them to disk. Throws when a copied file cannot be read.
    public func read() throws -> [UInt8] {
        switch self {
        case .made(let make): return make()
        case .bytes(let bytes): return bytes
        case .copied(let path):
            let name = path.split(separator: "/").last.map(String.init) ?? ""
            let folder = String(path.dropLast(name.count + 1))
            return try ProjectFiles(root: folder).read(name, atMost: Self.largest)
        }
    }
}
