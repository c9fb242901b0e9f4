import Glibc

extension Listing {
    /// Adds what lies in a folder. Returns whether there is room for more.
    @discardableResult
    mutating func add(_ folder: String, depth: Int, in root: OpenFolder, _ most: Int) -> Bool {
        let entries: [FolderEntry]
        do throws(DiskFailure) {
            entries = try root.entries(in: folder).sorted { $0.pathOrder.lexicographicallyPrecedes($1.pathOrder) }
        } catch {
            refused.append(.init(path: folder, reason: .unreadable(error)))
            return true
        }
        for entry in entries where !entry.isPassedOver {
            let path = folder.isEmpty ? entry.shown : folder + "/" + entry.shown
            guard files.count < most else {
                refused.append(.init(path: path, reason: .tooMany))
                return false
            }
            if entry.kind == .folder, depth < ProjectFiles.deepest, entry.text != nil {
                guard add(path, depth: depth + 1, in: root, most) else { return false }
            } else if let reason = entry.refusal {
                refused.append(.init(path: path, reason: reason))
            } else {
                files.append(.init(path: path))
            }
        }
        return true
    }
}

extension FolderEntry {
    fileprivate var isPassedOver: Bool {
        name.first == UInt8(ascii: ".") || name.last == UInt8(ascii: "~")
            || (name.first == UInt8(ascii: "#") && name.last == UInt8(ascii: "#"))
    }

    /// Names sorted so, folder by folder, give paths sorted by their bytes.
    fileprivate var pathOrder: [UInt8] { kind == .folder ? name + [UInt8(ascii: "/")] : name }

    /// Why the entry is not listed; of folders, only those too deep are asked about.
    fileprivate var refusal: Listing.Refusal.Reason? {
        if text == nil { return .notUTF8 }
        switch kind {
        case .file: return nil
        case .folder: return .tooDeep
        case .symbolicLink: return .symbolicLink
        case .special: return .notAFile
        }
    }
}
