/// What a folder on the disk has of a plan, and what it has besides.
struct Survey: Sendable {
    /// Something that is not as planned: nobody owns it, or a file stands where a folder should, or the reverse.
    struct Stray: Sendable {
        /// The number of the planned folder it lies in.
        let folder: Int
        let entry: FolderEntry
        /// Whether the plan wants the name for something else.
        let isInTheWay: Bool
    }

    /// For each output, whether some regular file bears its path.
    private(set) var hasFile: [Bool]
    /// For each planned folder, whether it is there, as a folder and not as a link to one.
    private(set) var hasFolder: [Bool]
    private(set) var strays: [Stray] = []

    /// The survey of a folder that is not there.
    init(ofNothingFor tree: PlanTree) {
        hasFile = [Bool](repeating: false, count: tree.outputs.count)
        hasFolder = [Bool](repeating: false, count: tree.folders.count)
    }

    /// Looks through a folder level by level; below what is not planned, nothing is looked at.
    init(of root: OpenFolder, for tree: PlanTree, jobs: Int) async throws(DiskFailure) {
        self.init(ofNothingFor: tree)
        var level = [0]
        while !level.isEmpty {
            let findings = try await parallelMap(level, jobs: jobs) { number throws(DiskFailure) in
                try Finding(number, of: tree, in: root)
            }
            level = []
            for finding in findings {
                hasFolder[finding.folder] = true
                for file in finding.files { hasFile[file] = true }
                level += finding.folders
                strays += finding.strays
            }
        }
    }
}

/// What one planned folder holds on the disk.
private struct Finding: Sendable {
    let folder: Int
    private(set) var files: [Int] = []
    private(set) var folders: [Int] = []
    private(set) var strays: [Survey.Stray] = []

    init(_ number: Int, of tree: PlanTree, in root: OpenFolder) throws(DiskFailure) {
        folder = number
        let planned = tree.folders[number]
        for entry in try root.entries(in: planned.path) where number != 0 || !entry.isKeptAtRoot {
            switch (planned.child(named: entry.name), entry.kind) {
            case (.file(let output), .file): files.append(output)
            case (.folder(let inner), .folder): folders.append(inner)
            case (let child, _):
                strays.append(Survey.Stray(folder: number, entry: entry, isInTheWay: child != nil))
            }
        }
    }
}

extension FolderEntry {
    /// The writer's own names, and the folder a file system keeps for itself where it is mounted.
    var isKeptAtRoot: Bool {
        switch kind {
        case .file: name.elementsEqual(PlanTree.marker.utf8)
        case .folder: name.elementsEqual(PlanTree.staging.utf8) || name.elementsEqual("lost+found".utf8)
        case .symbolicLink, .special: false
        }
    }
}
