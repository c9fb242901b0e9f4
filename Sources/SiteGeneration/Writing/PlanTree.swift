/// A plan's outputs by folder: what each folder of the site is to hold.
struct PlanTree: Sendable {
    enum Child: Sendable {
        /// An output, by its number in the plan.
        case file(Int)
        /// A folder, by its number in the tree.
        case folder(Int)
    }

    struct Folder: Sendable {
        /// From the site's root; the root's own is empty.
        let path: String
        /// Sorted by name in bytes.
        fileprivate(set) var children: [(name: [UInt8], child: Child)] = []
    }

    /// Names at the root that are the writer's own.
    static let marker = ".ildsjael"
    static let staging = ".ildsjael.new"

    /// A folder stands after the one it lies in; the first is the root.
    let folders: [Folder]
    let outputs: [SitePlan.Output]

    init(_ plan: SitePlan) throws(WritingFailure) {
        outputs = plan.outputs
        var folders = [Folder(path: "")]
        var open: [(name: Substring.UTF8View, number: Int)] = []
        for (number, output) in plan.outputs.enumerated() {
            let names = try Self.names(of: output)
            let shared = zip(open, names.dropLast()).prefix { $0.name.elementsEqual($1) }.count
            open.removeSubrange(shared...)
            for name in names.dropLast().dropFirst(shared) {
                let parent = open.last?.number ?? 0
                let path = String(Substring(output.path.utf8[..<name.endIndex]))
                folders[parent].children.append((Array(name), .folder(folders.count)))
                open.append((name, folders.count))
                folders.append(Folder(path: path))
            }
            if let name = names.last { folders[open.last?.number ?? 0].children.append((Array(name), .file(number))) }
        }
        for number in folders.indices {
            folders[number].children.sort { $0.name.lexicographicallyPrecedes($1.name) }
        }
        self.folders = folders
        try refuseSharedPaths()
    }

    private static func names(of output: SitePlan.Output) throws(WritingFailure) -> [Substring.UTF8View] {
        let names = Substring(output.path).utf8.split(separator: UInt8(ascii: "/"))
        let isOurs = [marker, staging].contains { names.first?.elementsEqual($0.utf8) ?? false }
        if isOurs || unsafety(of: output.path) != nil { throw .unsafePath(output.path, owner: output.owner) }
        return names
    }

    private func refuseSharedPaths() throws(WritingFailure) {
        for folder in folders {
            for (one, other) in zip(folder.children, folder.children.dropFirst()) where one.name == other.name {
                let owners = [owner(of: one.child), owner(of: other.child)].sorted()
                let name = String(decoding: one.name, as: UTF8.self)
                throw .sharedPath(folder.path.isEmpty ? name : folder.path + "/" + name, owners: owners)
            }
        }
    }

    /// A folder belongs to whoever owns the first file in it.
    private func owner(of child: Child) -> String {
        switch child {
        case .file(let number): outputs[number].owner
        case .folder(let number): folders[number].children.first.map { owner(of: $0.child) } ?? ""
        }
    }
}

extension PlanTree.Folder {
    /// What the plan says bears this name.
    func child(named name: [UInt8]) -> PlanTree.Child? {
        var (low, high) = (0, children.count)
        while low < high {
            let middle = (low + high) / 2
            if children[middle].name.lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
        }
        guard low < children.count, children[low].name == name else { return nil }
        return children[low].child
    }
}
