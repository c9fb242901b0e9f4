public import Diagnostics

/// A site that is ready, and that no reader has seen yet. It is published or abandoned, once.
///
/// Until then no other build gets at the folder. Dropping it is what a killed build does.
public struct StagedSite: ~Copyable, Sendable {
    /// What the inspection of the files found, in the plan's order.
    public let findings: [Diagnostic]
    public let changes: SiteChanges

    let tree: PlanTree
    let folder: OutputFolder
    let survey: Survey
    let fates: [Fate]
    let readiness: Readiness
    let isImmutable: @Sendable (String) -> Bool
    let exchange: Exchange

    /// Lets readers see the new site.
    public consuming func publish() throws(WritingFailure) -> WrittenSite {
        do throws(DiskFailure) {
            return WrittenSite(changes: changes, publication: try publication())
        } catch {
            throw .disk(error)
        }
    }

    /// Lets readers keep the old site, and removes the new files, so that what was refused does not lie about.
    public consuming func abandon() throws(WritingFailure) {
        do throws(DiskFailure) {
            for number in fates.indices where fates[number].isWritten {
                try folder.workshop.folder.removeFile(stagedPath(number))
            }
            try folder.tidyWorkshop()
        } catch {
            throw .disk(error)
        }
    }

    private borrowing func publication() throws(DiskFailure) -> Publication {
        switch readiness {
        case .nothingToDo: return .untouched
        case .filesApart(let reason): return try updateInPlace(reason)
        case .spare:
            guard let live = folder.live else {
                try folder.parent.take(folder.name, from: folder.spareName, of: folder.parent)
                return .first
            }
            let code = exchange.swap(folder.workshop.folder.path, live.path)
            if code == 0 { return .exchanged }
            let failure = DiskFailure(operation: .exchange, path: live.path, code: code)
            guard Exchange.impossible.contains(code) else { throw failure }
            return try updateInPlace(.noExchange(code))
        }
    }

    /// Renames each new file into the live tree: files that never change first, so that no page names one that is not
    /// there, and what has no owner removed last.
    private borrowing func updateInPlace(_ reason: InPlaceReason) throws(DiskFailure) -> Publication {
        guard let live = folder.live else { return .untouched }
        try live.remove(survey.strays.filter(\.isInTheWay), of: tree)
        try live.makeFolders(missingIn: survey, of: tree)
        let written = fates.indices.filter { fates[$0].isWritten }
        let immutable = written.filter { isImmutable(tree.outputs[$0].path) }
        let mutable = written.filter { !isImmutable(tree.outputs[$0].path) }
        for number in immutable + mutable {
            try live.take(tree.outputs[number].path, from: stagedPath(number), of: folder.workshop.folder)
        }
        try live.remove(survey.strays.filter { !$0.isInTheWay }, of: tree)
        try folder.workshop.folder.removeStaging()
        return .inPlace(reason)
    }

    private borrowing func stagedPath(_ number: Int) -> String {
        if case .spare = readiness { return tree.outputs[number].path }
        return Staging.stagingPath(number)
    }
}
