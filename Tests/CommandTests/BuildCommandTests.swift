import Foundation
import Testing

@Suite struct BuildCommandTests {
    private let serve = "Se webstedet: \(Command.executable) serve"

    /// Where the time stands in the line, `#`.
    private func untimed(_ line: String) -> String {
        line.replacing(/(på|in) [0-9.,]+ s/) { "\($0.output.1) # s" }
    }

    /// And where the number of files stands, which the search index and the starter have a part in.
    private func uncounted(_ line: String) -> String {
        untimed(line).replacing(/\([0-9]+ fil/) { _ in "(# fil" }
    }

    @Test func theFirstBuildSaysWhatItMadeInOneLine() async throws {
        let project = try TemporaryProject()
        let built = try await project.run("build", in: "demo")
        #expect(built.code == 0 && built.complained.isEmpty)
        #expect(
            uncounted(built.said)
                == "1 post blev til 5 sider på # s (# filer ændret). 0 fejl, 0 advarsler. \(serve)\n")
        #expect(try project.read("demo/public/opgaver/kaffe/index.html").contains("Til mødet om tirsdagen."))
    }

    @Test func theSecondBuildChangesNothing() async throws {
        let project = try TemporaryProject(["content/tasks/b.md": "---\ntitle: B\n---\nB.\n"])
        _ = try await project.run("build", "demo", "--now", "2026-11-21")
        let before = try project.tree("demo/public")
        let built = try await project.run("build", "demo", "--now", "2026-11-21")
        #expect(
            untimed(built.said)
                == "2 poster blev til 6 sider på # s (0 filer ændret). 0 fejl, 0 advarsler. \(serve) demo --now 2026-11-21\n"
        )
        #expect(try project.tree("demo/public") == before)
    }

    @Test func oneChangedRecordIsTold() async throws {
        let project = try TemporaryProject()
        _ = try await project.run("build", "demo")
        try project.write("demo/content/tasks/kaffe.md", "---\ntitle: Bryg kaffe\n---\nTil mødet om onsdagen.\n")
        // The page; and of the index the words of the text, new under new names, old ones gone.
        let before = try project.tree("demo/public")
        let built = try await project.run("build", "demo")
        let after = try project.tree("demo/public")
        let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
        #expect(changed.allSatisfy { $0 == "opgaver/kaffe/index.html" || $0.hasPrefix("search/") }, "\(changed)")
        #expect(built.said.contains("(\(changed.count) filer ændret)"))
    }

    @Test func aSiteCanBeSearched() async throws {
        let project = try TemporaryProject()
        _ = try await project.run("build", "demo")
        let files = try project.tree("demo/public")
        let script = try #require(files.first { $0.key.wholeMatch(of: #/assets/[0-9a-f]{8}/search\.js/#) != nil })
        #expect(String(decoding: script.value, as: UTF8.self).contains("export function createSearch("))
        let manifest = try project.read("demo/public/search/manifest.json")
        #expect(manifest.hasPrefix(#"{"v":1,"lang":"da","n":2,"#))
        #expect(manifest.contains(#""types":[["tasks","Opgaver","/opgaver/"],"#))
        #expect(try project.read("demo/public/soeg/index.html").contains("Bryg kaffe"))
    }

    @Test func aProjectsOwnSearchScriptIsUsed() async throws {
        let project = try TemporaryProject(["site/assets/search.js": "export const own = 1;\n"])
        _ = try await project.run("build", "demo")
        let scripts = try project.tree("demo/public").filter { $0.key.hasSuffix("/search.js") }
        #expect(scripts.values.map { String(decoding: $0, as: UTF8.self) } == ["export const own = 1;\n"])
    }

    @Test func withErrorsTheOldSiteStands() async throws {
        let project = try TemporaryProject()
        _ = try await project.run("build", "demo")
        let before = try project.tree("demo/public")
        try project.write("demo/content/tasks/kaffe.md", "---\ntitle: Ny\ntitel: Gammel\n---\nTekst.\n")
        let built = try await project.run("build", in: "demo")
        #expect(built.code == 1 && built.said.isEmpty)
        #expect(
            built.complained == """
                content/tasks/kaffe.md:3:1: fejl: Feltet "titel" findes ikke i opgave. Mente du "title"? [ukendt-felt]
                   3 │ titel: Gammel
                     │ ^^^^^

                1 fejl, 0 advarsler. Intet er skrevet; det gamle websted er urørt.

                """)
        #expect(try project.tree("demo/public") == before)
    }

    @Test func withErrorsNoFolderIsMade() async throws {
        let project = try TemporaryProject(["content/tasks/kaffe.md": "---\ntitel: Gammel\n---\n"])
        #expect(try await project.run("build", "demo").code == 1)
        #expect(!project.exists("demo/public") && !project.exists("demo/.public.spare"))
    }

    @Test func sameMomentSameBytesOnAnyNumberOfCores() async throws {
        let records = (1...40).map { ("content/tasks/opgave-\($0).md", "---\ntitle: Opgave \($0)\n---\n## Tekst\n") }
        let project = try TemporaryProject(Dictionary(uniqueKeysWithValues: records))
        for (folder, jobs) in [("a", "1"), ("b", "2"), ("c", "7")] {
            let built = try await project.run(
                "build", "demo", "--now", "2026-11-21T08:00", "--jobs", jobs, "--output", folder)
            #expect(built.code == 0)
        }
        let first = try project.tree("demo/a")
        #expect(try first.count > 40 && project.tree("demo/b") == first && project.tree("demo/c") == first)
    }

    @Test func nowDecidesWhatIsPast() async throws {
        let project = try TemporaryProject([
            "content/tasks/kaffe.md": "---\ntitle: Bryg kaffe\npublished: 2026-11-20\n---\nTekst.\n",
            "layouts/tasks/record.mustache":
                "{{#fields.published}}<p>{{#isPast}}forbi{{/isPast}}</p>{{/fields.published}}",
        ])
        func page(_ now: String) async throws -> String {
            #expect(try await project.run("build", "demo", "--now", now).code == 0)
            return try project.read("demo/public/opgaver/kaffe/index.html")
        }
        #expect(try await !page("2026-11-20T23:59").contains("forbi"))
        #expect(try await page("2026-11-21").contains("forbi"))
    }

    @Test func draftsAreShownOnlyWhenAskedFor() async throws {
        let project = try TemporaryProject([
            "content/tasks/kladde.md": "---\ntitle: En kladde\nstatus: draft\n---\nTekst.\n"
        ])
        _ = try await project.run("build", "demo")
        #expect(!project.exists("demo/public/opgaver/kladde/index.html"))
        let built = try await project.run("build", "demo", "--drafts")
        #expect(project.exists("demo/public/opgaver/kladde/index.html"))
        #expect(built.said.hasSuffix("serve demo --drafts\n"))
    }

    /// On every page, in words, and to search engines.
    @Test func aPreviewSaysThatItIsOne() async throws {
        let project = try TemporaryProject()
        func pages() throws -> [String] {
            try project.tree("demo/public").filter { $0.key.hasSuffix(".html") }.map {
                String(decoding: $0.value, as: UTF8.self)
            }
        }
        let words = "Dette er en forhåndsvisning med kladder. Den er ikke beregnet for offentligheden."
        _ = try await project.run("build", "demo", "--drafts")
        #expect(try pages().count > 3)
        #expect(
            try pages().allSatisfy { $0.contains(words) && $0.contains("<meta name=\"robots\" content=\"noindex\">") })
        #expect(try project.read("demo/public/robots.txt") == "User-agent: *\nDisallow: /\n")
        #expect(!project.exists("demo/public/sitemap.xml"))
        _ = try await project.run("build", "demo")
        #expect(try pages().allSatisfy { !$0.contains(words) })
        #expect(project.exists("demo/public/sitemap.xml"))
    }

    /// What comes with the tool is everybody's, a municipality's mark is not.
    @Test func theStarterHasNoLogo() async throws {
        let project = try TemporaryProject()
        _ = try await project.run("build", "demo")
        #expect(try project.tree("demo/public/assets").keys.filter { $0.contains("logo") } == [])
        #expect(try !project.read("demo/public/index.html").contains("has-logo"))
    }

    @Test func theAddressCanBeAnother() async throws {
        let project = try TemporaryProject()
        _ = try await project.run("build", "demo", "--base-url", "https://example.org/portal/")
        #expect(try project.read("demo/public/sitemap.xml").contains("<loc>https://example.org/portal/opgaver/"))
        #expect(try project.read("demo/public/opgaver/index.html").contains("\"/portal/opgaver/kaffe/\""))
    }

    @Test func englishThroughout() async throws {
        let project = try TemporaryProject()
        let built = try await project.run("build", "demo", "--language", "en")
        #expect(
            uncounted(built.said)
                == "1 record became 5 pages in # s (# files changed). 0 errors, 0 warnings. See the site: \(Command.executable) serve demo --language en\n"
        )
        try project.write("demo/content/tasks/kaffe.md", "---\ntitle: Ny\ntitel: Gammel\n---\n")
        let refused = try await project.run("build", "demo", "--language", "en")
        #expect(refused.complained.hasPrefix("demo/content/tasks/kaffe.md:3:1: error: "))
        #expect(
            refused.complained.hasSuffix("\n1 error, 0 warnings. Nothing was written; the old site is untouched.\n"))
    }

    @Test func aFolderOfSomebodyElsesIsRefused() async throws {
        let project = try TemporaryProject(["public/min.txt": "min"])
        let built = try await project.run("build", "demo")
        #expect(built.code == 1 && built.said.isEmpty && built.complained.contains("[fremmed-outputmappe]"))
        #expect(built.complained.hasSuffix("\n1 fejl, 0 advarsler. Intet er skrevet; det gamle websted er urørt.\n"))
        #expect(try project.tree("demo/public").mapValues(\.count) == ["min.txt": 3])
    }

    @Test func aFileInTheFoldersPlaceIsRefused() async throws {
        let project = try TemporaryProject(["public": "min"])
        let built = try await project.run("build", "demo")
        #expect(built.code == 1 && built.complained.contains("[outputmappe-er-ingen-mappe]"))
        #expect(try project.read("demo/public") == "min")
    }

    @Test(arguments: ["fil/public", "mangler/public", "/proc/public"])
    func aDiskThatFailsIsTheMachinesFault(output: String) async throws {
        let project = try TemporaryProject(["fil": ""])
        let built = try await project.run("build", "demo", "--output", output)
        #expect(built.code == 74 && built.said.isEmpty && built.complained.contains("[disken-fejlede]"))
        #expect(built.complained.hasSuffix("\n1 fejl, 0 advarsler. Webstedet blev ikke færdigt.\n"))
    }

    @Test func withoutTheProgramForPicturesOneWarningSaysHowToGetIt() async throws {
        let project = try TemporaryProject([
            "content/tasks/kaffe.md": "---\ntitle: Bryg kaffe\n---\n![Kop](kaffe/kop.png) ![Kande](kaffe/kande.png)\n"
        ])
        let pictures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/pictures")
        let folder = project.folder.appending(path: "demo/content/tasks/kaffe")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, picture) in [("kop.png", "small.png"), ("kande.png", "profile.jpg")] {
            let bytes = try Data(contentsOf: pictures.appending(path: picture))
            try bytes.write(to: folder.appending(path: name))
        }
        let bare = try await project.run("build", "demo", environment: ["PATH": "/nowhere"])
        #expect(bare.code == 0 && bare.said.contains("0 fejl, 1 advarsel."))
        #expect(bare.complained.contains("[mangler-vipsthumbnail]"))
        #expect(bare.complained.contains("sudo apt-get install libvips-tools"))
        #expect(project.exists("demo/public/opgaver/kaffe/kop.png"))
        let whole = try await project.run("build", "demo")
        #expect(whole.code == 0 && whole.complained.isEmpty)
        // Content says what a picture is, not its name.
        #expect(
            try project.tree("demo/public/images").keys.map { $0.suffix(7) }.sorted() == [
                "-48.jpg", "-48.png", "48.webp", "48.webp",
            ])
        #expect(!project.exists("demo/public/opgaver/kaffe/kop.png"))
    }
}
