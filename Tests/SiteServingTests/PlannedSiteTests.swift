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
    ) throws {
        let answer = PlannedSite(plan, basePath: basePath).answer(to: path)
        let text = String(decoding: try answer.recipe.read(), as: UTF8.self)
        let told = "\(answer.status) \(answer.contentType) \(answer.location ?? text)"
        #expect(told == expected, sourceLocation: sourceLocation)
    }

    @Test func aFolderAnswersWithItsPage() throws {
        try check("/", "200 text/html; charset=utf-8 hjem")
        try check("/frivilligjob/", "200 text/html; charset=utf-8 job")
        try check("/frivilligjob/a/", "200 text/html; charset=utf-8 a")
        try check("/frivilligjob/a/index.html", "200 text/html; charset=utf-8 a")
    }

    @Test func aFileAnswersWithItself() throws {
        try check("/assets/site.css", "200 text/css; charset=utf-8 body {}")
        try check("/LICENSE", "200 application/octet-stream frit")
        try check("/filer/år 1.pdf", "200 application/pdf pdf")
    }

    @Test func anAddressWithoutItsSlashIsSentOn() throws {
        try check("/frivilligjob", "308 text/plain; charset=utf-8 /frivilligjob/")
        try check("/frivilligjob/a", "308 text/plain; charset=utf-8 /frivilligjob/a/")
        try check("/filer/100%", "308 text/plain; charset=utf-8 /filer/100%/")
    }

    @Test(arguments: [
        "/mangler", "/mangler/", "/assets", "/assets/", "", "frivilligjob/", "//", "/frivilligjob//", "//frivilligjob",
        "/LICENSE/", "/site.css", "*",
    ])
    func whatIsNotThereIsThePageForThat(path: String) throws {
        try check(path, "404 text/html; charset=utf-8 ikke her")
    }

    @Test(arguments: [
        "/../etc/passwd", "/../../../../../../etc/passwd", "/assets/../index.html", "/./index.html", "/..", "/.",
        "//etc/passwd", "/assets/site.css\0.html", "/..\\index.html", "/etc/passwd",
    ])
    func noPathLeadsOut(path: String) throws {
        try check(path, "404 text/html; charset=utf-8 ikke her")
    }

    @Test func aPathIsDecodedAlready() throws {
        try check("/filer/%2e/", "200 text/html; charset=utf-8 punktum")
        try check("/filer/./", "404 text/html; charset=utf-8 ikke her")
        try check("/filer/%C3%A5r%201.pdf", "404 text/html; charset=utf-8 ikke her")
    }

    @Test func aBasePathIsPartOfEveryAddress() throws {
        try check("/portal/", "200 text/html; charset=utf-8 hjem", basePath: "/portal")
        try check("/portal/frivilligjob/", "200 text/html; charset=utf-8 job", basePath: "/portal")
        try check("/portal/frivilligjob", "308 text/plain; charset=utf-8 /portal/frivilligjob/", basePath: "/portal")
        try check("/portal", "308 text/plain; charset=utf-8 /portal/", basePath: "/portal")
        for path in ["/", "/frivilligjob/", "/portalen/", "/portal2", "/port"] {
            try check(path, "404 text/html; charset=utf-8 ikke her", basePath: "/portal")
        }
    }

    @Test func aSiteWithoutA404PageAnswersWithNothing() throws {
        let answer = PlannedSite(SitePlan(texts: [:]), basePath: "").answer(to: "/x")
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
