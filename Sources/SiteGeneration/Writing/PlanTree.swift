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
        // The folders around the previous output, each with where its path ends; a sorted plan fills them one by one.
        var around: [(end: Int, number: Int)] = []
        var previous: [UInt8] = []
        for (number, output) in plan.outputs.enumerated() {
            let path = Array(output.path.utf8)
            let shared = zip(path, previous).prefix { $0 == $1 }.count
            while let last = around.last, last.end >= shared { around.removeLast() }
            var start = around.last.map { $0.end + 1 } ?? 0
            while let end = path[start...].firstIndex(of: UInt8(ascii: "/")) {
                let name = try Self.name(path[start..<end], of: output)
                folders[around.last?.number ?? 0].children.append((name, .folder(folders.count)))
                around.append((end, folders.count))
                folders.append(Folder(path: String(decoding: path[..<end], as: UTF8.self)))
                start = end + 1
            }
            let name = try Self.name(path[start...], of: output)
            folders[around.last?.number ?? 0].children.append((name, .file(number)))
            previous = path
        }
        for number in folders.indices {
            folders[number].children.sort { $0.name.lexicographicallyPrecedes($1.name) }
        }
        self.folders = folders
        try refuseSharedPaths()
    }

    private static func name(
        _ name: ArraySlice<UInt8>, of output: SitePlan.Output
    ) throws(WritingFailure) -> [UInt8] {
        let isOurs = name.startIndex == 0 && (name.elementsEqual(marker.utf8) || name.elementsEqual(staging.utf8))
        if isOurs || name.endIndex > UnsafePath.longestPath || unsafety(ofName: name) != nil {
            throw .unsafePath(output.path, owner: output.owner)
        }
        return Array(name)
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
    /// The output that is all the folder holds.
    var onlyFile: Int? {
        guard children.count == 1, case .file(let number) = children[0].child else { return nil }
        return number
    }

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
