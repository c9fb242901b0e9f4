import Glibc
import Testing

@testable import SiteGeneration

@Suite struct ProjectFilesTests {
    /// The listing as text: `path size` for files, `path!reason` for what was refused.
    private func check(
        _ folder: TemporaryFolder, under: String, atMost most: Int = 1000, _ expected: [String],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let files = try ProjectFiles(root: folder.path)
        let listing = files.list(under: under, atMost: most)
        let found = try listing.files.map { "\($0.path) \(try files.size(of: $0.path) ?? -1)" }
        let told = found + listing.refused.map { "\($0.path)!\($0.reason)" }
        #expect(told == expected, sourceLocation: sourceLocation)
    }

    @Test func filesAreSortedByTheBytesOfTheirPaths() throws {
        let folder = try TemporaryFolder()
        for path in ["c/a/z.md", "c/a.md", "c/a-b.md", "c/ø.md", "c/B.md", "d.md"] { try folder.write(path, path) }
        try check(folder, under: "c", ["c/B.md 6", "c/a-b.md 8", "c/a.md 6", "c/a/z.md 8", "c/ø.md 7"])
        try check(folder, under: "c/a", ["c/a/z.md 8"])
        try check(folder, under: "", ["c/B.md 6", "c/a-b.md 8", "c/a.md 6", "c/a/z.md 8", "c/ø.md 7", "d.md 4"])
    }

    @Test func hiddenFilesAndThoseOfEditorsArePassedOver() throws {
        let folder = try TemporaryFolder()
        for path in ["c/.x", "c/x~", "c/#x#", "c/.git/y", "c/old~/y", "c/#tag.md", "c/x"] { try folder.write(path, "") }
        try check(folder, under: "c", ["c/#tag.md 0", "c/x 0"])
    }

    @Test func linksAndPipesAreRefusedAndNotFollowed() throws {
        let folder = try TemporaryFolder()
        try folder.write("elsewhere/secret.md", "hemmelig")
        try folder.write("c/a.md", "a")
        try folder.link("c/folder", to: "../elsewhere")
        try folder.link("c/file.md", to: "../elsewhere/secret.md")
        try folder.link("linked", to: "elsewhere")
        mkfifo(folder.absolute("c/pipe"), 0o600)
        try check(
            folder, under: "c", ["c/a.md 1", "c/file.md!symbolicLink", "c/folder!symbolicLink", "c/pipe!notAFile"])
        try check(folder, under: "linked", ["linked!symbolicLink"])
        try check(folder, under: "linked/x", ["linked/x!symbolicLink"])
        try check(folder, under: "c/a.md", ["c/a.md!notAFile"])
        try check(folder, under: "findes/ikke", ["findes/ikke!missing"])
        try check(folder, under: "../elsewhere", ["../elsewhere!missing"])
    }

    @Test func namesComeInTheBytesTheyHave() throws {
        let folder = try TemporaryFolder()
        try folder.write("c/caf\u{e9}.md", "1")
        try folder.write("c/cafe\u{301}.md", "22")
        let invalid =
            folder.absolute("c/").utf8.map(CChar.init(bitPattern:)) + [CChar(bitPattern: 0xE6), 0x2E, 0x64, 0]
        close(open(invalid, O_CREAT | O_WRONLY, 0o644))
        let listing = try ProjectFiles(root: folder.path).list(under: "c")
        #expect(
            listing.files.map { Array($0.path.utf8) } == ["c/cafe\u{301}.md", "c/caf\u{e9}.md"].map { Array($0.utf8) })
        #expect(listing.refused == [.init(path: "c/\u{FFFD}.d", reason: .notUTF8)])
        let files = try ProjectFiles(root: folder.path)
        for entry in listing.files {
            #expect(try files.read(entry.path, atMost: 10).count == files.size(of: entry.path))
        }
    }

    @Test func depthAndCountAreBounded() throws {
        let folder = try TemporaryFolder()
        let deepest = (["c"] + (2...32).map { "\($0)" }).joined(separator: "/")
        try folder.write(deepest + "/a.md", "a")
        try folder.write(deepest + "/33/b.md", "b")
        try check(folder, under: "c", [deepest + "/a.md 1", deepest + "/33!tooDeep"])
        for name in ["1", "2", "3", "4"] { try folder.write("d/e/" + name, "") }
        try folder.write("d/z", "")
        try check(folder, under: "d", atMost: 3, ["d/e/1 0", "d/e/2 0", "d/e/3 0", "d/e/4!tooMany"])
    }

    @Test func aFileIsReadWithinItsBound() throws {
        let folder = try TemporaryFolder()
        let text = String(repeating: "æøå\n", count: 30_000)
        try folder.write("stor.md", text)
        try folder.write("tom.md", "")
        try folder.link("link.md", to: "stor.md")
        try folder.makeFolder("mappe")
        mkfifo(folder.absolute("pipe"), 0o600)
        let files = try ProjectFiles(root: folder.path)
        #expect(try files.read("stor.md", atMost: 210_000) == Array(text.utf8))
        #expect(try files.read("tom.md", atMost: 0) == [])
        #expect(throws: ReadingFailure.tooLarge("stor.md", limit: 209_999)) {
            try files.read("stor.md", atMost: 209_999)
        }
        for path in ["../x", "/etc/hostname", ""] {
            #expect(throws: ReadingFailure.unsafePath(path)) { try files.read(path, atMost: 10) }
        }
        for (path, code) in [("link.md", ELOOP), ("findes-ikke", ENOENT)] {
            let failure = DiskFailure(operation: .open, path: folder.absolute(path), code: code)
            #expect(throws: ReadingFailure.disk(failure)) { try files.read(path, atMost: 10) }
        }
        for path in ["mappe", "pipe"] {
            let failure = DiskFailure(operation: .read, path: folder.absolute(path), code: EINVAL)
            #expect(throws: ReadingFailure.disk(failure)) { try files.read(path, atMost: 10) }
        }
    }

    @Test func manyFilesComeInOrder() async throws {
        let folder = try TemporaryFolder()
        for number in 0..<200 { try folder.write("c/\(number).md", "nr. \(number)") }
        let files = try ProjectFiles(root: folder.path)
        let paths = files.list(under: "c").files.map(\.path) + ["c/findes-ikke"]
        let texts = await files.read(paths, atMost: 100, jobs: 2)
        #expect(texts.count == 201)
        for (path, text) in zip(paths, texts).dropLast() { #expect(try text.get() == Array(folder.read(path).utf8)) }
        #expect(throws: ReadingFailure.self) { try texts[200].get() }
    }
}
