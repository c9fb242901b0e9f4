import Diagnostics

/// What became of one output: whether readers have it already, and how large it is.
enum Fate: Sendable {
    case unchanged(size: Int, OpenFile.Identity)
    case changed(size: Int)
    case new(size: Int)

    /// In bytes.
    var size: Int {
        switch self {
        case .unchanged(let size, _), .changed(let size), .new(let size): size
        }
    }

    var isWritten: Bool {
        if case .unchanged = self { return false }
        return true
    }
}

/// Where a site that is to be published lies.
enum Readiness: Sendable {
    /// Readers have it already.
    case nothingToDo
    /// The spare tree is the whole new site.
    case spare
    /// The new files lie by number in the staging folder; the rest is live.
    case filesApart(InPlaceReason)
}

/// The making of a plan's files, each once, and of the tree they are published in.
struct Staging: Sendable {
    let tree: PlanTree
    let folder: OutputFolder
    let jobs: Int
    let inspect: @Sendable (SitePlan.Output, [UInt8]) -> [Diagnostic]

    struct Made: Sendable {
        let fate: Fate
        let findings: [Diagnostic]
    }

    /// Where a new file lies until the tree around it is ready.
    static func stagingPath(_ number: Int) -> String { "\(PlanTree.staging)/\(number)" }

    /// Makes all files; those that differ from the live ones are written to the staging folder.
    func make(over live: OpenFolder, _ survey: Survey) async throws(DiskFailure) -> [Made] {
        try await parallelMap(Array(tree.outputs.indices), jobs: jobs) { number throws(DiskFailure) in
            let output = tree.outputs[number]
            let (source, findings) = made(output)
            if survey.hasFile[number], let same = try live.identity(of: output.path, ifHolding: source) {
                return Made(fate: .unchanged(size: same.size, same.identity), findings: findings)
            }
            let size = try folder.workshop.folder.create(Self.stagingPath(number), source)
            return Made(fate: survey.hasFile[number] ? .changed(size: size) : .new(size: size), findings: findings)
        }
    }

    /// Makes all files straight into the spare tree, as there is no live site to compare them with.
    func makeFirst() async throws(DiskFailure) -> [Made] {
        let spare = folder.workshop.folder
        try spare.removeStaging()
        let survey = try await Survey(of: spare, for: tree, jobs: jobs)
        try spare.remove(survey.strays, of: tree)
        // Making a folder takes as long as making a page, so the many that hold one page each wait for that page.
        var folders: [Int: String] = [:]
        for (folder, isThere) in zip(tree.folders, survey.hasFolder) where !isThere {
            if let file = folder.onlyFile { folders[file] = folder.path } else { try spare.makeFolder(folder.path) }
        }
        return try await parallelMap(Array(tree.outputs.indices), jobs: jobs) {
            [folders] number throws(DiskFailure) in
            let output = tree.outputs[number]
            let (source, findings) = made(output)
            if let folder = folders[number] { try spare.makeFolder(folder) }
            if survey.hasFile[number] { try spare.removeFile(output.path) }
            return Made(fate: .new(size: try spare.create(output.path, source)), findings: findings)
        }
    }

    /// Brings the spare tree up to date: links to what is unchanged, and the new files moved to their places.
    func complete(_ spare: OpenFolder, _ live: OpenFolder, _ fates: [Fate]) async throws(DiskFailure) -> Readiness {
        let survey = try await prepare(spare)
        do throws(DiskFailure) {
            _ = try await parallelMap(Array(fates.indices), jobs: jobs) { number throws(DiskFailure) in
                guard case .unchanged(_, let identity) = fates[number] else { return }
                let path = tree.outputs[number].path
                if survey.hasFile[number] {
                    if try spare.identity(of: path) == identity { return }
                    try spare.removeFile(path)
                }
                try spare.link(path, to: path, of: live)
            }
        } catch {
            guard error.operation == .link, OutputFolder.unlinkable.contains(error.code) else { throw error }
            return .filesApart(.noHardLinks(error.code))
        }
        _ = try await parallelMap(Array(fates.indices), jobs: jobs) { number throws(DiskFailure) in
            if !fates[number].isWritten { return }
            try spare.take(tree.outputs[number].path, from: Self.stagingPath(number), of: spare)
        }
        try spare.removeStaging()
        return .spare
    }

    /// Removes from a tree what is not planned, and makes the folders that are.
    private func prepare(_ spare: OpenFolder) async throws(DiskFailure) -> Survey {
        let survey = try await Survey(of: spare, for: tree, jobs: jobs)
        try spare.remove(survey.strays, of: tree)
        try spare.makeFolders(missingIn: survey, of: tree)
        return survey
    }

    private func made(_ output: SitePlan.Output) -> (FileSource, [Diagnostic]) {
        let bytes: [UInt8]
        switch output.recipe {
        case .made(let make): bytes = make()
        case .bytes(let given): bytes = given
        case .copied(let path): return (.file(path), [])
        }
        return (.bytes(bytes), inspect(output, bytes))
    }
}

extension OpenFolder {
    /// Removes strays; returns how many files (and links) that was.
    @discardableResult
    func remove(_ strays: [Survey.Stray], of tree: PlanTree) throws(DiskFailure) -> Int {
        var total = 0
        for stray in strays { total += try folder(tree.folders[stray.folder].path).remove(stray.entry) }
        return total
    }

    func count(_ strays: [Survey.Stray], of tree: PlanTree) throws(DiskFailure) -> Int {
        var total = 0
        for stray in strays { total += try folder(tree.folders[stray.folder].path).count(stray.entry) }
        return total
    }

    /// Makes planned folders that are not there, each after the one it lies in.
    func makeFolders(missingIn survey: Survey, of tree: PlanTree) throws(DiskFailure) {
        for (folder, isThere) in zip(tree.folders, survey.hasFolder) where !isThere { try makeFolder(folder.path) }
    }
}
