import Synchronization
import Testing

@testable import SiteGeneration

@Suite struct OutputFolderTests {
    private func write(_ folder: TemporaryFolder, to path: String = "public") async throws -> WrittenSite {
        try await SiteWriter(output: folder.absolute(path), jobs: 2).write(SitePlan(["a.html": "a"]))
    }

    @Test func aFolderOfSomeoneElseIsRefusedAndUntouched() async throws {
        let folder = try TemporaryFolder()
        try folder.write("public/brev.txt", "kære du")
        await #expect(throws: WritingFailure.foreignFolder(folder.absolute("public"))) { try await write(folder) }
        #expect(try folder.tree("public") == ["brev.txt: kære du"])
        #expect(!folder.exists(".public.spare"))
    }

    @Test func aSpareOfSomeoneElseIsRefusedAndUntouched() async throws {
        let folder = try TemporaryFolder()
        try folder.write(".public.spare/brev.txt", "kære du")
        await #expect(throws: WritingFailure.foreignFolder(folder.absolute(".public.spare"))) {
            try await write(folder)
        }
        #expect(try folder.tree(".public.spare") == ["brev.txt: kære du"])
    }

    @Test(arguments: ["public", ".public.spare"])
    func aLinkOrAFileIsNoFolder(name: String) async throws {
        let linked = try TemporaryFolder()
        try linked.makeFolder("elsewhere")
        try linked.link(name, to: "elsewhere")
        await #expect(throws: WritingFailure.notAFolder(linked.absolute(name))) { try await write(linked) }
        #expect(try linked.tree("elsewhere") == [])
        let filed = try TemporaryFolder()
        try filed.write(name, "fil")
        await #expect(throws: WritingFailure.notAFolder(filed.absolute(name))) { try await write(filed) }
    }

    @Test func anEmptyFolderBecomesOurs() async throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("public/lost+found")
        #expect(try await write(folder).publication == .exchanged)
        #expect(try folder.tree("public") == ["a.html: a"])
    }

    @Test func slashesAtTheEndAreNoName() async throws {
        let folder = try TemporaryFolder()
        #expect(try await write(folder, to: "public//").publication == .first)
        #expect(try folder.tree("public") == ["a.html: a"])
    }

    @Test(arguments: ["", "/", "public", "/tmp/..", "/tmp/x/."])
    func aPathWithoutANameIsUnusable(path: String) async {
        await #expect(throws: WritingFailure.unusableOutput(path)) {
            try await SiteWriter(output: path, jobs: 1).write(SitePlan(outputs: []))
        }
    }

    @Test func aMissingParentIsAFailureOfTheMachine() async throws {
        let folder = try TemporaryFolder()
        await #expect { try await write(folder, to: "findes/ikke") } throws: {
            ($0 as? WritingFailure)?.isMachine == true
        }
    }

    @Test func aSecondBuildFailsOrWaitsAndSaysSo() async throws {
        let folder = try TemporaryFolder()
        let output = folder.absolute("public")
        let staged = try await SiteWriter(output: output, jobs: 1).stage(SitePlan(["a.html": "1"]))
        await #expect(throws: WritingFailure.busy(output)) {
            try await SiteWriter(output: output, jobs: 1, whenBusy: .fail).write(SitePlan(["a.html": "2"]))
        }
        let (said, saying) = AsyncStream.makeStream(of: String.self)
        async let second = SiteWriter(output: output, jobs: 1, whenBusy: .wait { saying.yield("venter") })
            .write(SitePlan(["a.html": "2"]))
        for await word in said {
            #expect(word == "venter")
            break
        }
        #expect(!folder.exists("public"))
        #expect(try staged.publish().publication == .first)
        #expect(try await second.publication == .exchanged)
        #expect(try folder.tree("public") == ["a.html: 2"])
    }
}
