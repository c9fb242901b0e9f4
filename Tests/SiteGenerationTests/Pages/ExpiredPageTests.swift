import ContentModel
import Layouts
import Testing

@testable import SiteGeneration

@Suite struct ExpiredPageTests {
    /// The slugs of what the notice of the record `old` offers instead.
    private func similar(_ jobs: KeyValuePairs<String, String>) async throws -> [String] {
        let site = try await linkedSite(Project(jobs: jobs, traits: "lifecycle: {until: day}"), now: Self.now)
        let now = try #require(WallTime(iso: Self.now))
        let catalogue = await Catalogue(site, now: now)
        let old = try #require(site.index(of: RecordID(collection: "jobs", slug: "old")))
        #expect(site.isExpired(old))
        let page = ExpiredPage(shown: catalogue.shown(old, in: .danish), catalogue: catalogue)
        return page.similar.map { site.records[$0].id.slug }
    }

    private static let now = "2026-11-21T12:00"
    private static let old = "title: O\nday: 2026-11-20\nkind: fast\nmarks: [a, b]"

    @Test func mostSharedTermsComeFirst() async throws {
        let found = try await similar([
            "old": Self.old, "none": "title: A\nkind: tom", "one": "title: B\nkind: loes\nmarks: [a]",
            "two": "title: C\nkind: tom\nmarks: [b, a]", "three": "title: D\nkind: fast\nmarks: [a, b]",
        ])
        #expect(found == ["three", "two", "one", "none"])
    }

    /// Those that share as many are in listing order.
    @Test func equalsAreInListingOrder() async throws {
        let found = try await similar([
            "old": Self.old, "a": "title: Å\nmarks: [a]", "b": "title: Æ\nmarks: [b]", "c": "title: B\nkind: fast",
        ])
        #expect(found == ["c", "b", "a"])
    }

    @Test func othersThatAreOverAreNotAmongThem() async throws {
        let found = try await similar([
            "old": Self.old, "gone": "title: A\nday: 2026-11-19\nkind: fast", "open": "title: B\nday: 2026-11-21",
        ])
        #expect(found == ["open"])
    }

    @Test func thereAreSixAtMost() async throws {
        let found = try await similar([
            "old": Self.old, "a": "title: A", "b": "title: B", "c": "title: C", "d": "title: D", "e": "title: E",
            "f": "title: F", "g": "title: G\nkind: fast",
        ])
        #expect(found == ["g", "a", "b", "c", "d", "e"])
    }
}
