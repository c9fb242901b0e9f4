import ContentModel
import Diagnostics
import Foundation
import SiteGeneration
import Testing

/// What a record that is not on the site says is nowhere on it: not in a page, a path, a copied file or the index.
///
/// Each such record of the fixture `lifecycle` has words of its own, in titles, texts, file names and what files hold.
@Suite struct LifecycleTests {
    private func files(at now: String) async throws -> [String: [UInt8]] {
        let moment = try #require(WallTime(iso: now))
        let made = try await FixtureSite(name: "lifecycle").made(jobs: 2, now: moment)
        #expect(!made.files.isEmpty, "\(now)")
        return made.files
    }

    /// The paths of files that name a word, in any case, in their path or bytes.
    private func naming(_ word: String, in files: [String: [UInt8]]) -> [String] {
        files.filter { path, bytes in
            path.lowercased().contains(word)
                || String(decoding: bytes, as: UTF8.self).lowercased().contains(word)
        }.keys.sorted()
    }

    private static let boundaries = [
        "2020-01-01T00:00", "2026-11-21T00:00", "2026-11-30T23:59", "2026-12-01T00:00", "2027-02-28T23:59",
        "2027-03-01T00:00", "2027-03-01T11:59", "2027-03-01T12:00", "2027-03-31T11:59", "2027-03-31T12:00",
        "2027-03-31T23:59", "2027-04-01T00:00", "2040-12-31T23:59",
    ]

    @Test(arguments: boundaries)
    func draftsAreNowhere(now: String) async throws {
        #expect(try await naming("kladdekanarie", in: files(at: now)) == [], "\(now)")
    }

    @Test(arguments: boundaries.filter { $0 < "2027-03-01T00:00" })
    func whatIsToComeIsNowhere(now: String) async throws {
        let files = try await files(at: now)
        #expect(naming("fremtidskanarie", in: files) == [], "\(now)")
        #expect(naming("fremtidsfil", in: files) == [], "\(now)")
        #expect(naming("fremtidsbillede", in: files) == [], "\(now)")
        #expect(naming("minutkanarie", in: files) == [], "\(now)")
        #expect(naming("snartkanarie", in: files) == [], "\(now)")
        #expect(naming("dybkanarie", in: files) == [], "\(now)")
        #expect(naming("dybfil", in: files) == [], "\(now)")
        // A term that only it has: no list offers it; its own page and the search know it as any declared term.
        let own = [
            "en/jobs/place/fremtidsvig/index.html", "en/search/manifest.json", "job/sted/fremtidsvig/index.html",
            "search/manifest.json",
        ]
        #expect(naming("fremtidsvig", in: files) == own, "\(now)")
    }

    @Test func minutesCount() async throws {
        let page = "opraab/minutkanarie/index.html"
        for (now, isThere, isShown) in [
            ("2027-03-01T11:59", false, false), ("2027-03-01T12:00", true, true), ("2027-03-31T11:59", true, true),
            ("2027-03-31T12:00", true, false),
        ] {
            let files = try await files(at: now)
            #expect((files[page] != nil) == isThere, "\(now)")
            #expect(naming("minuthemmelig", in: files).contains(page) == isShown, "\(now)")
        }
    }

    /// The words would be found if they were there: in pages, copied files, the sitemap, redirects and the index.
    @Test func whatIsShownIsFound() async throws {
        let found = try await naming("fremtidskanarie", in: files(at: "2027-03-31T23:59"))
        for path in [
            "job/fremtidskanarie/index.html", "en/jobs/fremtidskanarie/index.html", "job/index.html",
            "job/fremtidskanarie/fremtidsfil.txt", "job/fremtidskanarie/fremtidsbillede.png", "sitemap.xml",
            "fremtidskanarie-alias/index.html", "foreninger/roklub/index.html", "index.html", "soeg/index.html",
            "job/a-aa/index.html",
        ] {
            #expect(found.contains(path), "\(path)")
        }
        #expect(found.contains { $0.hasPrefix("search/d-") })
        #expect(found.contains { $0.hasPrefix("en/search/d-") })
    }

    /// The index has stems and parts of compounds, so its files are searched for what all the words have in common.
    @Test(arguments: [("2026-12-01T00:00", false), ("2027-02-28T23:59", false), ("2027-03-31T23:59", true)])
    func theIndexKnowsWhatIsShown(now: String, isShown: Bool) async throws {
        let named = try await naming("kanari", in: files(at: now))
        for folder in ["search/t-", "search/d-", "en/search/t-", "en/search/d-"] {
            #expect(named.contains { $0.hasPrefix(folder) } == isShown, "\(folder) \(now)")
        }
    }

    private static let expired = boundaries.filter { $0 >= "2026-12-01T00:00" }

    /// Of what has expired the title is left, on its own notice, its old address, and pages that name it.
    @Test(arguments: expired)
    func ofWhatHasExpiredTheTitleIsLeft(now: String) async throws {
        let files = try await files(at: now)
        let named = naming("udloebskanarie", in: files)
        #expect(
            named == [
                "en/jobs/altid/index.html", "en/jobs/udloebskanarie/index.html", "job/altid/index.html",
                "job/udloebskanarie/index.html", "udloebskanarie-alias/index.html",
            ], "\(now)")
        for word in ["udloebshemmelig", "udloebsfil", "udloebsbillede", "krophemmelig", "kropskanarie"] {
            #expect(naming(word, in: files) == [], "\(now)")
        }
        let notice = String(decoding: files["job/udloebskanarie/index.html"] ?? [], as: UTF8.self)
        #expect(notice.contains("Opgaven er besat."))
        #expect(notice.contains("Roklubben"))
        #expect(notice.contains("noindex"))
    }

    /// The last day is a day of it.
    @Test(arguments: ["2020-01-01T00:00", "2026-11-30T23:59"])
    func untilTheEndOfTheLastDayItIsShown(now: String) async throws {
        let files = try await files(at: now)
        let found = naming("udloebshemmelig", in: files)
        #expect(found.contains("job/udloebskanarie/index.html"), "\(now)")
        #expect(found.contains("job/udloebskanarie/udloebsfil.txt"), "\(now)")
        let composed = naming("krophemmelig", in: files)
        #expect(composed.contains("kampagne/index.html") && composed.contains("en/campaign/index.html"), "\(now)")
    }

    @Test(arguments: boundaries)
    func archivedIsExpiredAtAnyTime(now: String) async throws {
        let files = try await files(at: now)
        #expect(naming("arkivhemmelig", in: files) == [], "\(now)")
        #expect(naming("arkivfil", in: files) == [], "\(now)")
        let named = naming("arkivkanarie", in: files)
        #expect(
            named == ["en/jobs/altid/index.html", "job/altid/index.html", "job/arkivkanarie/index.html"], "\(now)")
    }

    /// Drafts and what is to come are shown to who asks for drafts; what has expired is not brought back.
    @Test func draftsCanBeShown() async throws {
        let project = try await Project.read(
            root: FixtureSite(name: "lifecycle").root, starter: FixtureSite.starter, jobs: 2)
        let now = try #require(WallTime(iso: "2026-12-01T00:00"))
        let options = Generation.Options(now: now, showsDrafts: true, jobs: 2)
        let plan = try #require(await Generation.generate(project.product, options).product).plan
        let paths = plan.outputs.map(\.path)
        #expect(paths.contains("job/kladdekanarie/index.html"))
        #expect(paths.contains("job/fremtidskanarie/fremtidsfil.txt"))
        #expect(!paths.contains("job/udloebskanarie/udloebsfil.txt"))
    }
}
