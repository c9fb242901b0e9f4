import Diagnostics
import Foundation
import Testing

@testable import SiteGeneration

/// Pictures made by the program itself: `make test` installs it.
@Suite struct PicturesTests {
    private static let tool = VipsThumbnail(searchPath: "/usr/bin:/usr/local/bin")

    /// A project whose one article shows a picture, in a folder of its own.
    private func folder(_ picture: String, form: String? = nil) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("site/site.yml", "name: P\nbaseURL: https://example.org\nlanguages: [da]\n")
        try folder.write("site/pages/home.yml", "page: home\npath: \"\"\ntitle: Hjem\n")
        try folder.write(
            "site/collections/articles.yml",
            """
            collection: articles
            label: Artikler
            fields:
              title: {type: text, required: true}
              cover: {type: image}
            """)
        try folder.write("layouts/articles/record.mustache", "{{#pictures}}\n{{>picture}}\n{{/pictures}}\n")
        try folder.write(
            "content/articles/a.md", "---\ntitle: A\ncover: {file: \(picture), alt: A}\n---\n\(form ?? "")\n")
        try put(picture, in: folder)
        let layout = try String(contentsOfFile: packageRoot + "/layouts/picture.mustache", encoding: .utf8)
        try folder.write("layouts/picture.mustache", layout)
        return folder
    }

    private func put(_ picture: String, as name: String? = nil, in folder: TemporaryFolder) throws {
        try folder.makeFolder("content/articles/a")
        let url = URL(filePath: folder.absolute("content/articles/a/" + (name ?? picture)))
        try Data(try PictureFixtures.bytes(picture)).write(to: url)
    }

    private func make(
        _ folder: TemporaryFolder, tool: VipsThumbnail? = PicturesTests.tool
    ) async throws -> (findings: [String], files: [String: [UInt8]]) {
        let project = try await Project.read(root: folder.path, starter: FixtureSite.starter, jobs: 2)
        var options = Generation.Options.test(jobs: 2)
        options.pictures = PictureWorkshop(tool: tool, root: folder.path)
        let made = await Generation.generate(project.product, options)
        let files = try (made.product?.plan.outputs ?? []).map { ($0.path, try $0.recipe.read()) }
        return (
            (project.findings + made.findings).map { "\($0.severity) \($0.id)" },
            Dictionary(files, uniquingKeysWith: { $1 })
        )
    }

    private func sizes(_ files: [String: [UInt8]]) -> [String] {
        files.filter { $0.key.hasPrefix("images/") }.map { path, bytes in
            let header = PictureHeader(bytes)
            let form = path.split(separator: "-").last ?? ""
            return "\(form) \(header.map { "\($0.kind) \($0.width)x\($0.height)" } ?? "?")"
        }.sorted()
    }

    @Test func thereIsAProgram() {
        #expect(Self.tool != nil, "vipsthumbnail is missing: .ci/apt libvips-tools")
    }

    @Test func aPhotographFromAPhoneIsUprightSmallAndTellsNothing() async throws {
        let made = try await make(try folder("phone.jpg"))
        #expect(made.findings == [])
        #expect(
            sizes(made.files) == [
                "1600.jpg jpeg 1600x2133", "1600.webp webp 1600x2133", "480.jpg jpeg 480x640", "480.webp webp 480x640",
                "960.jpg jpeg 960x1280", "960.webp webp 960x1280",
            ])
        for (path, bytes) in made.files where path.hasPrefix("images/") {
            for mark in ["Exif", "EXIF", "ICC_PROFILE", "ICCP", "http://ns.adobe.com"] {
                #expect(!bytes.contains(Array(mark.utf8)), "\(path) \(mark)")
            }
        }
        #expect(made.files["articles/a/phone.jpg"] == nil, "the original is published")
        let page = String(decoding: made.files["articles/a/index.html"] ?? [], as: UTF8.self)
        #expect(page.contains("480w, /images/") && page.contains("width=\"1600\" height=\"2133\" alt=\"A\" decoding"))
    }

    @Test func aPictureForPrintIsMadeForScreens() async throws {
        let made = try await make(try folder("cmyk.jpg"))
        #expect(made.findings == [])
        #expect(sizes(made.files) == ["64.jpg jpeg 64x48", "64.webp webp 64x48"])
        let jpeg = try #require(made.files.first { $0.key.hasSuffix(".jpg") }).value
        // The frame's marker (progressive), length, precision, height, width, and then how many colours.
        let frame = try #require(jpeg.firstRange(of: [0xFF, 0xC2]))
        #expect(jpeg[frame.lowerBound + 9] == 3)
    }

    @Test(arguments: ["small.png", "place.png", "small.webp", "turned.webp", "small.avif", "profile.jpg"])
    func eachKindIsMade(name: String) async throws {
        let folder = try folder(name)
        let picture = try #require(PictureReading(try PictureFixtures.bytes(name)).picture)
        let made = try await make(folder)
        #expect(made.findings == [])
        let headers = made.files.filter { $0.key.hasPrefix("images/") }.compactMap { PictureHeader($0.value) }
        #expect(headers.count == (picture.kind == .webp || picture.kind == .avif ? 1 : 2))
        for header in headers {
            #expect(header.width == picture.width && header.height == picture.height && !header.hasLocation)
        }
    }

    @Test func whatMovesStaysAsItIs() async throws {
        let made = try await make(try folder("moving.webp"))
        #expect(made.findings == [] && sizes(made.files) == [])
        #expect(try made.files["articles/a/moving.webp"] == PictureFixtures.bytes("moving.webp"))
    }

    @Test func nothingIsMadeTwice() async throws {
        let folder = try folder("small.png")
        let first = try await make(folder)
        // Without the program: everything lies there already.
        let second = try await make(folder, tool: nil)
        #expect(second.findings == [] && second.files == first.files)
        #expect(try folder.tree(PictureWorkshop.folder).allSatisfy { !$0.hasPrefix("new-") })
    }

    @Test func whatABuildLeftHalfDoneIsMadeAgain() async throws {
        let folder = try folder("small.png")
        let first = try await make(folder)
        for path in first.files.keys where path.hasPrefix("images/") {
            try folder.write(".ildsjael-cache/" + path, "RIFF")
        }
        #expect(try await make(folder).files == first.files)
    }

    @Test func withoutTheProgramPicturesAreAsTheyAre() async throws {
        let folder = try folder("phone.jpg", form: "![B](a/place.png) ![C](a/small.png)")
        try put("place.png", in: folder)
        try put("small.png", in: folder)
        let made = try await make(folder, tool: nil)
        #expect(
            made.findings.sorted() == [
                "warning billede-med-sted", "warning billede-med-sted", "warning mangler-vipsthumbnail",
            ])
        #expect(sizes(made.files) == [])
        #expect(try made.files["articles/a/phone.jpg"] == PictureFixtures.bytes("phone.jpg"))
        let page = String(decoding: made.files["articles/a/index.html"] ?? [], as: UTF8.self)
        #expect(page.contains("<img src=\"/articles/a/phone.jpg\" width=\"1600\" height=\"2133\" alt=\"A\" decoding"))
    }

    @Test func twoFilesOfOnePictureShareItsVersions() async throws {
        let folder = try folder("small.png", form: "![B](a/igen.png)")
        try put("small.png", as: "igen.png", in: folder)
        let made = try await make(folder)
        #expect(made.findings == [] && sizes(made.files).count == 2)
    }

    @Test func aFailingProgramIsToldOfAndThePictureShown() async throws {
        let folder = try folder("small.png")
        for script in ["echo nej >&2; exit 1", "echo ikke et billede", "kill -SEGV $$", "cat"] {
            let made = try await make(folder, tool: try program(script, in: folder))
            #expect(made.findings == ["warning billede-ikke-formindsket"], "\(script)")
            #expect(made.files["articles/a/small.png"] != nil && sizes(made.files) == [])
        }
    }

    @Test func theProgramIsAskedPlainly() async throws {
        let folder = try folder("profile.jpg")
        let program = try program(
            #"echo "$@" "$(env | sort | tr '\n' ' ')" >> "$(dirname "$0")/said"; exit 1"#, in: folder)
        _ = try await make(folder, tool: program)
        let said = try folder.read("bin/said")
        #expect(said.hasPrefix("stdin --size 48x --export-profile srgb --output .webp[Q=80,smart_subsample,strip] "))
        #expect(said.contains("VIPS_BLOCK_UNTRUSTED=1") && !said.contains("HOME="))
    }

    /// A program of one's own in vipsthumbnail's place. Another process copies it there: what this one has open for
    /// writing while a test beside it forks cannot be run (ETXTBSY).
    private func program(_ script: String, in folder: TemporaryFolder) throws -> VipsThumbnail {
        try folder.write("script", "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n")
        let install = try Process.run(
            URL(filePath: "/usr/bin/install"),
            arguments: ["-D", "-m", "755", folder.absolute("script"), folder.absolute("bin/vipsthumbnail")])
        install.waitUntilExit()
        return try #require(VipsThumbnail(searchPath: "/nowhere:" + folder.absolute("bin")))
    }

    @Test func whatIsNoProgramIsNotIt() throws {
        let folder = try TemporaryFolder()
        try folder.write("bin/vipsthumbnail", "#!/bin/sh\n")
        try folder.makeFolder("sub/vipsthumbnail")
        #expect(VipsThumbnail(searchPath: "\(folder.absolute("bin")):\(folder.absolute("sub")):.:") == nil)
    }
}
