/// Where a file's bytes come from: memory, or another file that is streamed in blocks.
enum FileSource: Sendable {
    case bytes([UInt8])
    /// By absolute path; its last name may not be a symbolic link.
    case file(String)
}

extension OpenFolder {
    /// The file at this path and its size, if it holds exactly these bytes.
    func identity(
        of relative: String, ifHolding source: FileSource
    ) throws(DiskFailure) -> (size: Int, identity: OpenFile.Identity)? {
        let file = try OpenFile(reading: relative, in: self)
        let status = try file.status()
        switch source {
        case .bytes(let bytes):
            guard status.size == bytes.count, try file.holds(bytes) else { return nil }
        case .file(let path):
            let original = try OpenFile(reading: path)
            guard try original.status().size == status.size, try file.holds(sameAs: original) else { return nil }
        }
        return status
    }

    /// Creates a file at a path nothing bears; returns its size.
    func create(_ relative: String, _ source: FileSource) throws(DiskFailure) -> Int {
        let file = try OpenFile(creating: relative, in: self)
        let size: Int
        switch source {
        case .bytes(let bytes):
            try file.write(bytes)
            size = bytes.count
        case .file(let path):
            let original = try OpenFile(reading: path)
            _ = try original.status()
            size = try file.write(allOf: original)
        }
        try file.finish()
        return size
    }
}
