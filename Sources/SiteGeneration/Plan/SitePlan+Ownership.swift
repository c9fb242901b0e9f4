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
        var taken: [String: Int] = [:]
        var kept: [Output] = []
        var findings: [Diagnostic] = []
        for (place, output) in sorted.enumerated() {
            if let failure = refusal(of: output) {
                findings.append(failure.diagnostic)
            } else if let other = taken.updateValue(place, forKey: output.sameName) {
                findings.append(clash(sorted[other], output))
            } else {
                kept.append(output)
            }
        }
        let (files, clashes) = withoutFolderClashes(kept)
        return Diagnosed(SitePlan(outputs: files), findings + clashes)
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

    /// Leaves out files that lie where others have a folder.
    private static func withoutFolderClashes(_ outputs: [Output]) -> (kept: [Output], findings: [Diagnostic]) {
        var folders: [String: Int] = [:]
        for (place, output) in outputs.enumerated() {
            var folder = output.sameName[...]
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                folder = folder[..<slash]
                if folders.updateValue(place, forKey: String(folder)) != nil { break }
            }
        }
        let findings = outputs.compactMap { output -> Diagnostic? in
            guard let inside = folders[output.sameName] else { return nil }
            let owners = [output.owner, outputs[inside].owner].sorted()
            return WritingFailure.sharedPath(output.path, owners: owners).diagnostic
        }
        if findings.isEmpty { return (outputs, []) }
        return (outputs.filter { folders[$0.sameName] == nil }, findings)
    }
}

extension SitePlan.Output {
    /// The path as disks that do not tell case apart know it. Nearly every path is made of slugs and is that already.
    fileprivate var sameName: String {
        path.utf8.contains { (0x41...0x5A).contains($0) || $0 >= 0x80 } ? path.lowercased() : path
    }
}
