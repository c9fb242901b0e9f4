import ContentModel
import Diagnostics
import Foundation
import Testing

@testable import SiteGeneration

@Suite struct ProjectReadingTests {
    private func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("site/site.yml", "name: P\nbaseURL: https://example.org\n")
        try folder.write(
            "site/collections/jobs.yml", "collection: jobs\nlabel: J\nfields: {title: {type: text, required: true}}\n")
        try folder.write("site/pages/home.yml", "page: home\npath: \"\"\ntitle: H\n")
        try folder.write("content/jobs/a.md", "---\ntitle: A\n---\n")
        return folder
    }

    private func read(_ folder: TemporaryFolder) async throws -> Diagnosed<Project> {
        try await Project.read(root: folder.path, starter: FixtureSite.starter, jobs: 2)
    }

    @Test func everyKindHasItsPlace() async throws {
        let folder = try folder()
        try folder.write("layouts/jobs/card.mustache", "egen")
        try folder.write("layouts/card.mustache", "egen")
        try folder.write("site/assets/site.css", "p {}")
        try folder.write("site/static/a/b.txt", "b")
        try folder.write("content/jobs/a/skema.txt", "skema")
        let project = try await read(folder)
        #expect(project.findings == [])
        #expect(project.product.ownLayouts == ["layouts/card.mustache", "layouts/jobs/card.mustache"])
        #expect(project.product.layouts.contains { $0.path == "layouts/record.mustache" })
        #expect(
            project.product.layouts.filter { $0.path == "layouts/card.mustache" }.map(\.bytes) == [Array("egen".utf8)])
        #expect(project.product.assets.map(\.path) == ["site/assets/site.css"])
        #expect(project.product.staticFiles.map(\.path) == ["site/static/a/b.txt"])
        #expect(project.product.files.map(\.size) == [5])
        #expect(project.product.texts.map(\.path) == ["content/jobs/a.md"])
    }

    /// Each refused file once, also where two listings meet it.
    @Test func whatIsRefused() async throws {
        let folder = try folder()
        try folder.link("content/jobs/link.md", to: "a.md")
        try folder.link("site/static", to: "..")
        #expect(mkfifo(folder.absolute("content/jobs/pipe.md"), 0o600) == 0)
        try folder.write("content/jobs/stor.md", String(repeating: "a", count: Project.largestText + 1))
        let depth = Array(repeating: "x", count: ProjectFiles.deepest).joined(separator: "/")
        try folder.write("content/\(depth)/y/z.txt", "")
        #expect(bytesNamed(folder.absolute("content/jobs/"), [0xFF]))
        let found = try await read(folder).findings
        #expect(
            found.map(\.id).sorted() == [
                "filnavn-ikke-utf8", "for-dyb-mappe", "for-stor-fil", "ikke-en-fil", "symbolsk-link", "symbolsk-link",
            ])
        let words = found.map { $0.text(in: .danish) }
        #expect(
            words.contains(
                "fejl: content/jobs/link.md er et symbolsk link. Læg selve filen her i stedet. [symbolsk-link]"))
        #expect(words.contains("fejl: content/jobs/stor.md fylder mere end 2 MB og læses ikke. [for-stor-fil]"))
    }

    @Test func whatCannotBeRead() {
        let refusal = Listing.Refusal(
            path: "content/x", reason: .unreadable(DiskFailure(operation: .open, path: "/content/x", code: 13)))
        #expect(Diagnostic.refusedFile(refusal).id == "kan-ikke-laeses")
        #expect(Diagnostic.refusedFile(.init(path: "content", reason: .tooMany)).id == "for-mange-filer")
        #expect(Diagnostic.unreadFile("a.md", .unsafePath("a.md")).id == "kan-ikke-laeses")
    }

    @Test func namesThatAMacTakesForOne() async throws {
        let folder = try folder()
        for name in ["Skema.txt", "skema.txt", "é.txt"] { try folder.write("content/jobs/a/\(name)", "") }
        #expect(bytesNamed(folder.absolute("content/jobs/a/"), Array("e".utf8) + [0xCC, 0x81] + Array(".txt".utf8)))
        let project = try await read(folder).product
        let findings = await Generation.generate(project, .test()).findings
        #expect(findings.map(\.id) == ["ens-filnavne", "ens-filnavne"])
    }

    /// Makes a file whose name is these bytes.
    private func bytesNamed(_ folder: String, _ name: [UInt8]) -> Bool {
        let path = (Array(folder.utf8) + name + [0]).map { CChar(bitPattern: $0) }
        let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
        return descriptor >= 0 && close(descriptor) == 0
    }
}
