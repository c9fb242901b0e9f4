import Diagnostics

extension SitePlan {
    /// Sorts the files by path and gives each path one owner; who else wants it is a finding that names both.
    ///
    /// Two paths are one also when only case, or how letters are put together, tells them apart: on a Mac or in Windows
    /// one would overwrite the other. A file where another path has a folder, and a name no disk should be given, are
    /// found here too, so that `check` knows what `build` would refuse.
    static func owned(_ outputs: [Output]) -> Diagnosed<SitePlan> {
        let sorted = outputs.sorted {
            $0.path == $1.path ? $0.owner < $1.owner : $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        var findings: [Diagnostic] = []
        let safe = sorted.filter { output in
            guard let failure = refusal(of: output) else { return true }
            findings.append(failure.diagnostic)
            return false
        }
        let names = SortedNames(safe)
        let (single, clashes) = withoutSameNames(safe, names)
        let (files, folderClashes) = withoutFolderClashes(single, clashes.isEmpty ? names : SortedNames(single))
        return Diagnosed(SitePlan(outputs: files), findings + clashes + folderClashes)
    }

    private static func refusal(of output: Output) -> WritingFailure? {
        let first = output.path.prefix { $0 != "/" }
        let isOurs = first == PlanTree.marker || first == PlanTree.staging
        return isOurs || unsafety(of: output.path) != nil ? .unsafePath(output.path, owner: output.owner) : nil
    }

    private static func clash(_ one: Output, _ other: Output) -> Diagnostic {
        one.path.utf8.elementsEqual(other.path.utf8)
            ? .twoOwners(of: other.path, one.owner, other.owner) : .sameName(one.path, other.path)
    }

    /// Keeps the first of those outputs, sorted by path, that disks take for one.
    private static func withoutSameNames(
        _ outputs: [Output], _ names: SortedNames
    ) -> (kept: [Output], findings: [Diagnostic]) {
        var findings: [Diagnostic] = []
        var isTaken = [Bool](repeating: false, count: outputs.count)
        for (one, other) in zip(names.order, names.order.dropFirst()) where names.names[one] == names.names[other] {
            findings.append(clash(outputs[one], outputs[other]))
            isTaken[other] = true
        }
        if findings.isEmpty { return (outputs, []) }
        return (zip(outputs, isTaken).filter { !$1 }.map(\.0), findings)
    }

    /// Leaves out files that lie where others have a folder.
    private static func withoutFolderClashes(
        _ outputs: [Output], _ names: SortedNames
    ) -> (kept: [Output], findings: [Diagnostic]) {
        let inside = outputs.indices.map { names.first(in: names.names[$0]) }
        let findings = zip(outputs, inside).compactMap { output, inside -> Diagnostic? in
            guard let inside else { return nil }
            let owners = [output.owner, outputs[inside].owner].sorted()
            return WritingFailure.sharedPath(output.path, owners: owners).diagnostic
        }
        if findings.isEmpty { return (outputs, []) }
        return (zip(outputs, inside).filter { $1 == nil }.map(\.0), findings)
    }
}

/// The names of outputs as disks that do not tell case apart know them, and the outputs' places in the order of those.
private struct SortedNames {
    let names: [String]
    let order: [Int]

    /// - Parameter outputs: Sorted by path, as nearly all names are the paths themselves.
    init(_ outputs: [SitePlan.Output]) {
        let names = outputs.map(\.sameName)
        let isSorted = zip(names, names.dropFirst()).allSatisfy { !$1.utf8.lexicographicallyPrecedes($0.utf8) }
        order =
            isSorted
            ? Array(names.indices)
            : names.indices.sorted {
                names[$0] == names[$1] ? $0 < $1 : names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8)
            }
        self.names = names
    }

    /// The first output below a folder of this name.
    func first(in folder: String) -> Int? {
        let prefix = folder + "/"
        var (low, high) = (0, order.count)
        while low < high {
            let middle = (low + high) / 2
            if names[order[middle]].utf8.lexicographicallyPrecedes(prefix.utf8) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < order.count, names[order[low]].utf8.starts(with: prefix.utf8) else { return nil }
        return order[low]
    }
}

extension SitePlan.Output {
    /// The path as disks that do not tell case apart know it. Nearly every path is made of slugs and is that already.
    fileprivate var sameName: String {
        path.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 } ? path.lowercased() : path
    }
}
