import Testing

@testable import SiteGeneration

@Suite struct PlanTreeTests {
    private func plan(_ paths: [String]) -> SitePlan {
        SitePlan(
            outputs: paths.enumerated().map { .init(path: $1, owner: "ejer \($0 + 1)", recipe: .bytes([])) })
    }

    @Test func foldersStandAfterTheOnesTheyLieIn() throws {
        let tree = try PlanTree(plan(["a-b/x", "a.html", "a/b/c", "a/b/d", "a/e", "a/f/g", "z"]))
        #expect(tree.folders.map(\.path) == ["", "a-b", "a", "a/b", "a/f"])
        #expect(
            tree.folders.map { $0.children.map { String(decoding: $0.name, as: UTF8.self) } } == [
                ["a", "a-b", "a.html", "z"], ["x"], ["b", "e", "f"], ["c", "d"], ["g"],
            ])
        #expect(tree.folders[2].child(named: Array("e".utf8)) != nil)
        #expect(tree.folders[2].child(named: Array("c".utf8)) == nil)
    }

    @Test func namesAreComparedByteForByte() throws {
        let tree = try PlanTree(plan(["cafe\u{301}.html", "caf\u{e9}.html"]))
        #expect(tree.folders[0].children.count == 2)
    }

    @Test(arguments: [
        "", "/etc/passwd", "../x", "a/../../x", "a/./b", ".", "a//b", "a/", "a\u{0}b", ".ildsjael", ".ildsjael.new/0",
        String(repeating: "æ", count: 128), String(repeating: "a/", count: 1100) + "b",
    ])
    func aPathThatCouldLeadElsewhereIsRefused(path: String) async throws {
        #expect(throws: WritingFailure.unsafePath(path, owner: "ejer 1")) { try PlanTree(plan([path])) }
        let folder = try TemporaryFolder()
        await #expect(throws: WritingFailure.unsafePath(path, owner: "ejer 1")) {
            try await SiteWriter(output: folder.absolute("public"), jobs: 1).write(plan([path]))
        }
        #expect(try folder.tree("") == [])
    }

    @Test(arguments: ["...", "..a", "a..", ".well-known", String(repeating: "a", count: 255)])
    func aPathThatOnlyLooksStrangeIsNot(path: String) throws {
        #expect(try PlanTree(plan([path])).folders[0].children.count == 1)
    }

    @Test func aSharedPathNamesBothOwners() {
        #expect(throws: WritingFailure.sharedPath("a/b", owners: ["ejer 1", "ejer 2"])) {
            try PlanTree(plan(["a/b", "a/b"]))
        }
        #expect(throws: WritingFailure.sharedPath("a", owners: ["ejer 1", "ejer 3"])) {
            try PlanTree(plan(["a", "a-b", "a/b"]))
        }
    }
}
