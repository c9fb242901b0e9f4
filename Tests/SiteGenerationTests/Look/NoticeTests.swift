import ContentModel
import Diagnostics
import Testing

@testable import SiteGeneration

@Suite struct NoticeTests {
    private func parse(_ notice: String) -> Diagnosed<Settings?> {
        Settings.parse(
            SourceFile(
                path: "site/site.yml",
                text: "name: P\nbaseURL: https://example.org\nlanguages: [da, en]\nnotice: \(notice)\n"))
    }

    @Test(arguments: [
        ("{text: A, until: 2026-12-01}", []),
        ("{text: A, from: 2026-12-01, until: 2026-12-01, to: /, label: B}", []),
        ("{text: A}", ["mangler-noegle"]), ("{until: 2026-12-01}", ["mangler-noegle"]),
        ("{text: A, until: 2026-12-01, to: /}", ["mangler-noegle"]),
        ("{text: A, until: 2026-12-01, label: B}", ["mangler-noegle"]),
        ("{text: {en: A}, until: 2026-12-01}", ["mangler-hovedsprog"]),
        ("{text: A, until: 1. december}", ["forkert-dato"]),
        ("{text: A, from: 2026-12-02, until: 2026-12-01}", ["for-tidligt"]),
        ("{text: A, until: 2026-12-01, fra: 2026-11-01}", ["ukendt-noegle"]), ("A", ["forkert-form"]),
    ])
    func findings(notice: String, ids: [String]) {
        #expect(parse(notice).findings.map(\.id) == ids)
    }

    @Test(arguments: [
        ("2026-11-30", false), ("2026-12-01", true), ("2026-12-24", true), ("2027-01-01", true), ("2027-01-02", false),
    ])
    func days(day: String, isShown: Bool) throws {
        let notice = try #require(parse("{text: A, from: 2026-12-01, until: 2027-01-01}").product?.notice)
        #expect(notice.isShown(on: try #require(CalendarDate(iso: day))) == isShown)
    }

    /// A path that leads nowhere is told of while the notice is shown, and never stops a build.
    @Test(arguments: [("2026-12-01T08:00", ["ukendt-menupunkt"]), ("2026-12-02T08:00", [])])
    func deadPath(now: String, ids: [String]) async throws {
        let files = [
            "site/site.yml": """
            name: P
            baseURL: https://example.org
            notice: {text: A, until: 2026-12-01, to: /vaek/, label: B}
            """, "site/pages/home.yml": "page: home\npath: \"\"\ntitle: Hjem\n",
        ]
        let project = Project(files: files.mapValues { Array($0.utf8) })
        let generated = await Generation.generate(project, .test(now: try #require(WallTime(iso: now))))
        #expect(generated.findings.map(\.id) == ids)
        #expect(generated.findings.allSatisfy { $0.severity == .warning })
    }
}
