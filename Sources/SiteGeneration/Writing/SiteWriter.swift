public import Diagnostics

/// Brings an output folder to what a plan says, so that readers see the whole old site or the whole new one.
///
/// Beside `public` lies the spare tree `.public.spare`. A file whose bytes are unchanged is there a hard link to the
/// live one and so keeps its inode and time; a changed file is always a new inode, since the old one may be linked into
/// the live tree. When the spare tree is complete, one step swaps the two. A build that dies leaves a dirty spare,
/// which the next one mends: nothing in it is believed but links to live files.
public struct SiteWriter: Sendable {
    /// What a build does when another is writing the same folder.
    public enum WhenBusy: Sendable {
        /// Says so once, then waits.
        case wait(@Sendable () -> Void)
        case fail
    }

    private let output: String
    private let jobs: Int
    private let whenBusy: WhenBusy
    private let isImmutable: @Sendable (String) -> Bool
    private let exchange: Exchange

    /// - Parameters:
    ///   - output: The folder's absolute path; the folder it lies in exists.
    ///   - isImmutable: Whether a path's bytes never change, as its name carries their fingerprint. Such files come
    ///     first where a site can only be updated file by file.
    public init(
        output: String, jobs: Int, whenBusy: WhenBusy = .wait({}),
        isImmutable: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.init(output: output, jobs: jobs, whenBusy: whenBusy, isImmutable: isImmutable, exchange: .system)
    }

    init(
        output: String, jobs: Int, whenBusy: WhenBusy = .wait({}),
        isImmutable: @escaping @Sendable (String) -> Bool = { _ in false }, exchange: Exchange
    ) {
        self.output = output
        self.jobs = jobs
        self.whenBusy = whenBusy
        self.isImmutable = isImmutable
        self.exchange = exchange
    }

    /// Makes the site ready and publishes it.
    public func write(_ plan: SitePlan) async throws(WritingFailure) -> WrittenSite {
        try await stage(plan).publish()
    }

    /// Makes every file once, and the new site ready; readers see nothing of it yet.
    ///
    /// `inspect` sees the bytes of each file as it is made, also of unchanged ones, but not of copied ones.
    public func stage(
        _ plan: SitePlan,
        inspect: @escaping @Sendable (SitePlan.Output, [UInt8]) -> [Diagnostic] = { _, _ in [] }
    ) async throws(WritingFailure) -> StagedSite {
        let tree = try PlanTree(await plan.complete())
        let folder = try await OutputFolder.open(output, whenBusy)
        let staging = Staging(tree: tree, folder: folder, jobs: jobs, inspect: inspect)
        do throws(DiskFailure) {
            return try await stage(staging)
        } catch {
            // A full disk is no place to leave new files on.
            try? folder.workshop.folder.removeStaging()
            throw .disk(error)
        }
    }

    private func stage(_ staging: Staging) async throws(DiskFailure) -> StagedSite {
        let (tree, folder) = (staging.tree, staging.folder)
        guard let live = folder.live else {
            let made = try await staging.makeFirst()
            return staged(staging, made, Survey(ofNothingFor: tree), removed: 0, .spare)
        }
        let survey = try await Survey(of: live, for: tree, jobs: jobs)
        let made = try await staging.make(over: live, survey)
        let removed = try live.count(survey.strays, of: tree)
        if survey.strays.isEmpty, !made.contains(where: \.fate.isWritten) {
            try folder.tidyWorkshop()
            return staged(staging, made, survey, removed: 0, .nothingToDo)
        }
        switch folder.workshop {
        case .spare(let spare):
            let readiness = try await staging.complete(spare, live, made.map(\.fate))
            return staged(staging, made, survey, removed: removed, readiness)
        case .within(_, let reason):
            return staged(staging, made, survey, removed: removed, .filesApart(reason))
        }
    }

    private func staged(
        _ staging: Staging, _ made: [Staging.Made], _ survey: Survey, removed: Int, _ readiness: Readiness
    ) -> StagedSite {
        StagedSite(
            findings: made.flatMap(\.findings), changes: SiteChanges(made.map(\.fate), removed: removed),
            tree: staging.tree, folder: staging.folder, survey: survey, fates: made.map(\.fate),
            readiness: readiness, isImmutable: isImmutable, exchange: exchange)
    }
}
