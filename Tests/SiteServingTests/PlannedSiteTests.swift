import SiteGeneration
import Testing

@testable import SiteServing

@Suite struct PlannedSiteTests {
    private let plan = SitePlan(texts: [
        "404.html": "ikke her", "index.html": "hjem", "frivilligjob/index.html": "job",
        "frivilligjob/a/index.html": "a", "assets/site.css": "body {}", "LICENSE": "frit",
        "filer/år 1.pdf": "pdf", "filer/100%/index.html": "procent", "filer/%2e/index.html": "punktum",
    ])

    private func check(
        _ path: String, _ expected: String, basePath: String = "", sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = await PlannedSite(plan, basePath: basePath).answer(to: path)
        let text = String(decoding: try answer.recipe.read(), as: UTF8.self)
        let told = "\(answer.status) \(answer.contentType) \(answer.location ?? text)"
        #expect(told == expected, sourceLocation: sourceLocation)
    }

    @Test func aFolderAnswersWithItsPage() async throws {
        try await check("/", "200 text/html; charset=utf-8 hjem")
        try await check("/frivilligjob/", "200 text/html; charset=utf-8 job")
        try await check("/frivilligjob/a/", "200 text/html; charset=utf-8 a")
        try await check("/frivilligjob/a/index.html", "200 text/html; charset=utf-8 a")
    }

    @Test func aFileAnswersWithItself() async throws {
        try await check("/assets/site.css", "200 text/css; charset=utf-8 body {}")
        try await check("/LICENSE", "200 application/octet-stream frit")
        try await check("/filer/år 1.pdf", "200 application/pdf pdf")
    }

    @Test func anAddressWithoutItsSlashIsSentOn() async throws {
        try await check("/frivilligjob", "308 text/plain; charset=utf-8 /frivilligjob/")
        try await check("/frivilligjob/a", "308 text/plain; charset=utf-8 /frivilligjob/a/")
        try await check("/filer/100%", "308 text/plain; charset=utf-8 /filer/100%/")
    }

    @Test(arguments: [
        "/mangler", "/mangler/", "/assets", "/assets/", "", "frivilligjob/", "//", "/frivilligjob//", "//frivilligjob",
        "/LICENSE/", "/site.css", "*",
    ])
    func whatIsNotThereIsThePageForThat(path: String) async throws {
        try await check(path, "404 text/html; charset=utf-8 ikke her")
    }

    @Test(arguments: [
        "/../etc/passwd", "/../../../../../../etc/passwd", "/assets/../index.html", "/./index.html", "/..", "/.",
        "//etc/passwd", "/assets/site.css\0.html", "/..\\index.html", "/etc/passwd",
    ])
    func noPathLeadsOut(path: String) async throws {
        try await check(path, "404 text/html; charset=utf-8 ikke her")
    }

    @Test func aPathIsDecodedAlready() async throws {
        try await check("/filer/%2e/", "200 text/html; charset=utf-8 punktum")
        try await check("/filer/./", "404 text/html; charset=utf-8 ikke her")
        try await check("/filer/%C3%A5r%201.pdf", "404 text/html; charset=utf-8 ikke her")
    }

    @Test func aBasePathIsPartOfEveryAddress() async throws {
        try await check("/portal/", "200 text/html; charset=utf-8 hjem", basePath: "/portal")
        try await check("/portal/frivilligjob/", "200 text/html; charset=utf-8 job", basePath: "/portal")
        try await check(
            "/portal/frivilligjob", "308 text/plain; charset=utf-8 /portal/frivilligjob/", basePath: "/portal")
        try await check("/portal", "308 text/plain; charset=utf-8 /portal/", basePath: "/portal")
        for path in ["/", "/frivilligjob/", "/portalen/", "/portal2", "/port"] {
            try await check(path, "404 text/html; charset=utf-8 ikke her", basePath: "/portal")
        }
    }

    /// Counts how often it is asked to make its files.
    private actor Maker {
        private(set) var count = 0

        func make() -> [SitePlan.Bundle.File] {
            count += 1
            return [
                .init(path: "manifest.json", bytes: Array("m\(count)".utf8)), .init(path: "t-1/0.json", bytes: [0x74]),
            ]
        }
    }

    @Test func aBundleIsMadeOnceAndWhenItIsAskedFor() async throws {
        let maker = Maker()
        let bundle = SitePlan.Bundle(owner: "b", folder: "search", lasting: "manifest.json", beginnings: ["t-"]) {
            await maker.make()
        }
        let site = PlannedSite(SitePlan(outputs: plan.outputs, bundles: [bundle]), basePath: "/portal")
        func told(_ path: String) async throws -> String {
            let answer = await site.answer(to: path)
            return "\(answer.status) \(answer.contentType) \(String(decoding: try answer.recipe.read(), as: UTF8.self))"
        }
        #expect(try await told("/portal/") == "200 text/html; charset=utf-8 hjem")
        #expect(try await told("/portal/search/") == "404 text/html; charset=utf-8 ikke her")
        #expect(await maker.count == 0)
        async let one = told("/portal/search/manifest.json")
        async let two = told("/portal/search/t-1/0.json")
        #expect(try await [one, two] == ["200 application/json m1", "200 application/json t"])
        #expect(try await told("/portal/search/t-2/0.json") == "404 text/html; charset=utf-8 ikke her")
        #expect(try await told("/portal/search/t-1") == "404 text/html; charset=utf-8 ikke her")
        #expect(await maker.count == 1)
    }

    @Test func aSiteWithoutA404PageAnswersWithNothing() async throws {
        let answer = await PlannedSite(SitePlan(texts: [:]), basePath: "").answer(to: "/x")
        #expect(try answer.status == 404 && answer.recipe.read().isEmpty)
    }
}

extension SitePlan {
    /// A plan of small files, by path and text.
    init(texts: [String: String]) {
        self.init(
            outputs: texts.sorted { $0.key < $1.key }.map {
                Output(path: $0.key, owner: "prøve", recipe: .bytes(Array($0.value.utf8)))
            })
    }
}
