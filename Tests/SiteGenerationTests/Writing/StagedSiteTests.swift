import Glibc
import Testing

@testable import SiteGeneration

/// Builds that die, spares that are dirty, and disks that cannot exchange.
@Suite struct StagedSiteTests {
    private func writer(
        _ folder: TemporaryFolder, immutable: String = "-", exchange: Exchange = .system
    ) -> SiteWriter {
        SiteWriter(
            output: folder.absolute("public"), jobs: 2, isImmutable: { $0.contains(immutable) }, exchange: exchange)
    }

    @Test(arguments: TemporaryFolder.places)
    func readersSeeTheOldSiteUntilItIsPublished(place: String) async throws {
        let folder = try TemporaryFolder(in: place)
        _ = try await writer(folder).write(SitePlan(["a.html": "1", "b/c.html": "1", "d.html": "d"]))
        let before = try folder.tree("public")
        let staged = try await writer(folder).stage(SitePlan(["a.html": "2", "b/c.html": "2", "d.html": "d"]))
        #expect(try folder.tree("public") == before)
        _ = try staged.publish()
        #expect(try folder.tree("public") == ["a.html: 2", "b/", "b/c.html: 2", "d.html: d"])
    }

    @Test func aBuildThatDiesAfterStagingIsMended() async throws {
        let folder = try TemporaryFolder()
        do { _ = try await writer(folder).stage(SitePlan(["a.html": "1", "b/c.html": "1"])) }
        #expect(!folder.exists("public"))
        _ = try await writer(folder).write(SitePlan(["a.html": "2", "d.html": "d"]))
        #expect(try folder.tree("public") == ["a.html: 2", "d.html: d"])
        do { _ = try await writer(folder).stage(SitePlan(["a.html": "3", "d.html": "d", "e/f.html": "f"])) }
        #expect(try folder.tree("public") == ["a.html: 2", "d.html: d"])
        _ = try await writer(folder).write(SitePlan(["a.html": "4", "d.html": "d"]))
        #expect(try folder.tree("public") == ["a.html: 4", "d.html: d"])
    }

    @Test(arguments: TemporaryFolder.places)
    func aDirtySpareIsMended(place: String) async throws {
        let folder = try TemporaryFolder(in: place)
        for text in ["1", "2"] {
            _ = try await writer(folder).write(SitePlan(["a.html": text, "b/c.html": "c", "d/e.html": "e", "f": "f"]))
        }
        try folder.write("outside/e.html", "min")
        try folder.write("outside/a.html", "min")
        // A half-written file at its final place, a folder for a file, links for a folder and a file, and old leavings.
        for path in ["a.html", "b/c.html", "d/e.html", "f"] { unlink(folder.absolute(".public.spare/" + path)) }
        rmdir(folder.absolute(".public.spare/d"))
        try folder.write(".public.spare/b/c.html", "")
        try folder.makeFolder(".public.spare/f/g")
        try folder.link(".public.spare/d", to: "../outside")
        try folder.link(".public.spare/a.html", to: "../outside/a.html")
        try folder.write(".public.spare/.ildsjael.new/0", "halv")
        try folder.write(".public.spare/.ildsjael.new/7/8", "halv")
        mkfifo(folder.absolute(".public.spare/pipe"), 0o600)
        let inode = try folder.inode("public/b/c.html")
        let plan = SitePlan(["a.html": "3", "b/c.html": "c", "d/e.html": "e", "f": "f"])
        #expect(try await writer(folder).write(plan).publication == .exchanged)
        #expect(try folder.tree("public") == ["a.html: 3", "b/", "b/c.html: c", "d/", "d/e.html: e", "f: f"])
        #expect(try folder.inode("public/b/c.html") == inode)
        #expect(try folder.tree("outside") == ["a.html: min", "e.html: min"])
    }

    @Test func aFailureLeavesTheSiteAndNoNewFiles() async throws {
        let folder = try TemporaryFolder()
        _ = try await writer(folder).write(SitePlan(["a.html": "1"]))
        let outputs =
            SitePlan(["a.html": "2"]).outputs + [
                .init(path: "b.bin", owner: "b", recipe: .copied(from: folder.absolute("findes-ikke")))
            ]
        await #expect(throws: WritingFailure.self) { try await writer(folder).write(SitePlan(outputs: outputs)) }
        #expect(try folder.tree("public") == ["a.html: 1"])
        #expect(!folder.exists(".public.spare/.ildsjael.new"))
    }

    @Test(arguments: [EINVAL, ENOSYS, EXDEV])
    func withoutExchangeFilesAreRenamedOneByOne(code: Int32) async throws {
        let folder = try TemporaryFolder()
        let none = Exchange { _, _ in code }
        _ = try await writer(folder).write(
            SitePlan(["a.html": "1", "kept.html": "k", "old/b.html": "b", "x/y.html": "y", "z": "z"]))
        let (site, kept) = try (folder.inode("public"), folder.inode("public/kept.html"))
        let plan = SitePlan(["a.html": "2", "kept.html": "k", "new/c.html": "c", "x": "fil", "z/w": "w"])
        let written = try await writer(folder, exchange: none).write(plan)
        #expect(written.publication == .inPlace(.noExchange(code)))
        #expect(written.changes.text == "new 3, changed 1, unchanged 1, removed 3, bytes 7, written 6")
        #expect(
            try folder.tree("public")
                == ["a.html: 2", "kept.html: k", "new/", "new/c.html: c", "x: fil", "z/", "z/w: w"])
        #expect(try folder.inode("public") == site && folder.inode("public/kept.html") == kept)
        #expect(try await writer(folder, exchange: none).write(plan).publication == .untouched)
        // And a machine that can exchange takes over without a hitch.
        #expect(try await writer(folder).write(SitePlan(["a.html": "3"])).publication == .exchanged)
        #expect(try folder.tree("public") == ["a.html: 3"])
    }

    @Test func anotherErrorOfTheExchangeIsAFailure() async throws {
        let folder = try TemporaryFolder()
        _ = try await writer(folder).write(SitePlan(["a.html": "1"]))
        let path = folder.absolute("public")
        await #expect(throws: WritingFailure.disk(DiskFailure(operation: .exchange, path: path, code: EIO))) {
            try await writer(folder, exchange: Exchange { _, _ in EIO }).write(SitePlan(["a.html": "2"]))
        }
        #expect(try folder.tree("public") == ["a.html: 1"])
    }

    @Test func inPlaceFilesThatNeverChangeComeFirstAndStaleOnesGoLast() async throws {
        let folder = try TemporaryFolder()
        _ = try await writer(folder).write(SitePlan(["a.html": "1", "assets/style-1.css": "1", "z.html": "1"]))
        // A folder where a page should be renamed to makes the build fail midway, and shows how far it came.
        let blocked = Exchange { _, live in
            unlink(live + "/a.html")
            mkdir(live + "/a.html", 0o755)
            return EINVAL
        }
        let plan = SitePlan(["a.html": "2", "assets/style-2.css": "2", "z.html": "2"])
        await #expect(throws: WritingFailure.self) {
            try await writer(folder, immutable: "assets/", exchange: blocked).write(plan)
        }
        #expect(
            try folder.tree("public") == [
                "a.html/", "assets/", "assets/style-1.css: 1", "assets/style-2.css: 2", "z.html: 1",
            ])
        #expect(try await writer(folder).write(plan).publication == .exchanged)
        #expect(try folder.tree("public") == ["a.html: 2", "assets/", "assets/style-2.css: 2", "z.html: 2"])
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may write everywhere"))
    func aParentThatMayNotBeWrittenMeansInPlace() async throws {
        let folder = try TemporaryFolder()
        _ = try await writer(folder).write(SitePlan(["a.html": "1", "b/c.html": "c"]))
        unlink(folder.absolute(".public.lock"))
        chmod(folder.path, 0o555)
        defer { chmod(folder.path, 0o755) }
        let plan = SitePlan(["a.html": "2", "d/e.html": "e"])
        #expect(try await writer(folder).write(plan).publication == .inPlace(.unwritableParent))
        #expect(try folder.tree("public") == ["a.html: 2", "d/", "d/e.html: e"])
        #expect(try await writer(folder).write(plan).publication == .untouched)
        let elsewhere = SiteWriter(output: folder.absolute("other"), jobs: 1)
        await #expect(throws: WritingFailure.self) { try await elsewhere.write(plan) }
    }

    @Test func theLeavingsOfAnInPlaceBuildAreRemoved() async throws {
        let folder = try TemporaryFolder()
        _ = try await writer(folder).write(SitePlan(["a.html": "1"]))
        try folder.write("public/.ildsjael.new/0", "halv")
        _ = try await writer(folder).write(SitePlan(["a.html": "1"]))
        #expect(try folder.tree("public") == ["a.html: 1"])
    }
}
