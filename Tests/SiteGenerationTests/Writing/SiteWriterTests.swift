import Diagnostics
import Glibc
import Synchronization
import Testing

@testable import SiteGeneration

@Suite struct SiteWriterTests {
    private func build(
        _ folder: TemporaryFolder, jobs: Int = 2, _ texts: KeyValuePairs<String, String>
    ) async throws -> WrittenSite {
        try await SiteWriter(output: folder.absolute("public"), jobs: jobs).write(SitePlan(texts))
    }

    @Test(arguments: TemporaryFolder.places)
    func theFirstBuildMakesTheFolder(place: String) async throws {
        let folder = try TemporaryFolder(in: place)
        let written = try await build(folder, ["index.html": "hjem", "job/a/index.html": "a", "job/b.html": ""])
        #expect(
            try folder.tree("public") == ["index.html: hjem", "job/", "job/a/", "job/a/index.html: a", "job/b.html: "])
        #expect(written.publication == .first)
        #expect(written.changes.text == "new 3, changed 0, unchanged 0, removed 0, bytes 5, written 5")
        #expect(!folder.exists(".public.spare"))
    }

    @Test(arguments: TemporaryFolder.places)
    func anUnchangedSiteIsNotTouched(place: String) async throws {
        let folder = try TemporaryFolder(in: place)
        _ = try await build(folder, ["index.html": "hjem", "a/b.html": "b"])
        let before = try (folder.inode("public"), folder.modified("public"), folder.modified("public/a"))
        let written = try await build(folder, ["index.html": "hjem", "a/b.html": "b"])
        #expect(try (folder.inode("public"), folder.modified("public"), folder.modified("public/a")) == before)
        #expect(written.publication == .untouched)
        #expect(written.changes.text == "new 0, changed 0, unchanged 2, removed 0, bytes 5, written 0")
        #expect(!folder.exists(".public.spare"))
    }

    @Test(arguments: TemporaryFolder.places)
    func anUnchangedFileKeepsItsInodeAndTimeAndAChangedOneIsNew(place: String) async throws {
        let folder = try TemporaryFolder(in: place)
        _ = try await build(folder, ["a/kept.html": "bliver", "a/other.html": "gammel"])
        let kept = try (folder.inode("public/a/kept.html"), folder.modified("public/a/kept.html"))
        for (round, text) in ["ny", "gammel", "anden", "ny"].enumerated() {
            let old = open(folder.absolute("public/a/other.html"), O_RDONLY)
            let oldText = try folder.read("public/a/other.html")
            let oldInode = try folder.inode("public/a/other.html")
            let written = try await build(folder, ["a/kept.html": "bliver", "a/other.html": text])
            #expect(written.publication == .exchanged, "round \(round)")
            #expect(written.changes.changed == 1 && written.changes.unchanged == 1)
            #expect(try (folder.inode("public/a/kept.html"), folder.modified("public/a/kept.html")) == kept)
            #expect(try folder.inode("public/a/other.html") != oldInode)
            #expect(try folder.tree("public") == ["a/", "a/kept.html: bliver", "a/other.html: \(text)"])
            var bytes = [UInt8](repeating: 0, count: 20)
            let count = Glibc.read(old, &bytes, bytes.count)
            #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == oldText, "a reader of the old file")
            close(old)
        }
    }

    @Test func whatNobodyOwnsIsRemoved() async throws {
        let folder = try TemporaryFolder()
        _ = try await build(folder, ["index.html": "hjem", "old/deep/a.html": "a", "old/b.html": "b", "c/d.html": "d"])
        try folder.write("outside.txt", "min")
        try folder.makeFolder("elsewhere")
        try folder.write("elsewhere/x.txt", "x")
        try folder.link("public/link.txt", to: "../outside.txt")
        try folder.link("public/folder", to: "../elsewhere")
        try folder.makeFolder("public/empty/inner")
        let written = try await build(folder, ["index.html": "hjem", "c/d.html": "d"])
        #expect(try folder.tree("public") == ["c/", "c/d.html: d", "index.html: hjem"])
        #expect(written.changes.text == "new 0, changed 0, unchanged 2, removed 4, bytes 5, written 0")
        #expect(try folder.read("outside.txt") == "min")
        #expect(try folder.read("elsewhere/x.txt") == "x")
        // The spare tree, too, is rid of the old files when it next becomes the site.
        _ = try await build(folder, ["index.html": "igen", "c/d.html": "d"])
        #expect(try folder.tree("public") == ["c/", "c/d.html: d", "index.html: igen"])
    }

    @Test func aFolderTurnsIntoAFileAndBack() async throws {
        let folder = try TemporaryFolder()
        for _ in 0..<2 {
            _ = try await build(folder, ["a/b/c.html": "c", "d": "d"])
            #expect(try folder.tree("public") == ["a/", "a/b/", "a/b/c.html: c", "d: d"])
            _ = try await build(folder, ["a": "a", "d/e": "e"])
            #expect(try folder.tree("public") == ["a: a", "d/", "d/e: e"])
        }
    }

    @Test func aLinkInTheLiveTreeIsNeitherReadNorWrittenThrough() async throws {
        let folder = try TemporaryFolder()
        _ = try await build(folder, ["a/b.html": "b", "c.html": "c"])
        try folder.write("outside/b.html", "b")
        try folder.write("outside/c.html", "c")
        unlink(folder.absolute("public/a/b.html"))
        rmdir(folder.absolute("public/a"))
        unlink(folder.absolute("public/c.html"))
        try folder.link("public/a", to: "../outside")
        try folder.link("public/c.html", to: "../outside/c.html")
        let written = try await build(folder, ["a/b.html": "b", "c.html": "c"])
        #expect(written.changes.new == 2)
        #expect(try folder.tree("public") == ["a/", "a/b.html: b", "c.html: c"])
        #expect(try folder.tree("outside") == ["b.html: b", "c.html: c"])
    }

    @Test(arguments: [1, 2, 5])
    func eachRecipeIsMadeOnceAndTheBytesAreTheSame(jobs: Int) async throws {
        let folder = try TemporaryFolder()
        let made = Mutex([String]())
        let paths = (0..<300).map { "side/\($0 % 7)/\($0).html" }.sorted()
        let plan = { (round: Int) in
            SitePlan(
                outputs: paths.map { path in
                    SitePlan.Output(
                        path: path, owner: "prøve",
                        recipe: .made {
                            made.withLock { $0.append(path) }
                            return Array((path + (path.hasSuffix("1.html") ? "\(round)" : "")).utf8)
                        })
                })
        }
        for round in 0..<3 {
            made.withLock { $0 = [] }
            _ = try await SiteWriter(output: folder.absolute("public"), jobs: jobs).write(plan(round))
            #expect(made.withLock { $0.sorted() } == paths)
            for path in paths {
                #expect(try folder.read("public/" + path) == path + (path.hasSuffix("1.html") ? "\(round)" : ""))
            }
        }
    }

    @Test func filesAreCopiedComparedAndNamedWhenTheyAreGone() async throws {
        let folder = try TemporaryFolder()
        let large = String(repeating: "0123456789", count: 20_000)
        try folder.write("kilde.bin", large)
        let source = folder.absolute("kilde.bin")
        let plan = SitePlan(outputs: [.init(path: "fil.bin", owner: "kilde.bin", recipe: .copied(from: source))])
        let writer = SiteWriter(output: folder.absolute("public"), jobs: 2)
        #expect(try await writer.write(plan).changes.bytes == 200_000)
        #expect(try folder.read("public/fil.bin") == large)
        #expect(try await writer.write(plan).publication == .untouched)
        try folder.write("kilde.bin", large.dropLast() + "x")
        #expect(try await writer.write(plan).changes.changed == 1)
        #expect(try folder.read("public/fil.bin") == large.dropLast() + "x")
        unlink(source)
        await #expect(throws: WritingFailure.disk(DiskFailure(operation: .open, path: source, code: ENOENT))) {
            try await writer.write(plan)
        }
        #expect(try folder.read("public/fil.bin") == large.dropLast() + "x")
    }

    @Test func inspectionSeesEveryFileInThePlansOrder() async throws {
        let folder = try TemporaryFolder()
        let writer = SiteWriter(output: folder.absolute("public"), jobs: 2)
        _ = try await writer.write(SitePlan(["a.html": "a", "b.html": "b"]))
        let staged = try await writer.stage(SitePlan(["a.html": "a", "b.html": "cpr", "c.html": "cpr"])) {
            output, bytes in
            bytes == Array("cpr".utf8) ? [.unsafeOutputPath(output.path, owner: "prøve")] : []
        }
        let findings = staged.findings.map(\.message.english)
        try staged.abandon()
        #expect(findings.count == 2 && findings[0].contains("b.html") && findings[1].contains("c.html"))
        #expect(try folder.tree("public") == ["a.html: a", "b.html: b"])
        #expect(try folder.tree(".public.spare") == ["a.html: a"], "what was refused does not lie about")
    }

    @Test func permissionsAreThoseOfAWebsite() async throws {
        let folder = try TemporaryFolder()
        _ = try await build(folder, ["a/b.html": "b"])
        let mask = umask(0)
        umask(mask)
        #expect(try folder.status("public/a/b.html").st_mode & 0o777 == 0o644 & ~mask)
        #expect(try folder.status("public/a").st_mode & 0o777 == 0o755 & ~mask)
        #expect(try folder.status("public").st_mode & 0o777 == 0o755 & ~mask)
    }
}

extension SiteChanges {
    var text: String {
        "new \(new), changed \(changed), unchanged \(unchanged), removed \(removed), bytes \(bytes), written \(bytesWritten)"
    }
}
