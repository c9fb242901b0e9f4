import ContentModel
import Testing

@testable import SiteGeneration

@Suite struct FeedTests {
    private func titles(_ jobs: KeyValuePairs<String, String>) async throws -> [String] {
        try await feed(of: Project(datedJobs: jobs)).items.map(\.title)
    }

    @Test func newestFirstAndThenAsListed() async throws {
        let titles = try await titles([
            "a": "title: Å\nday: 1969-01-02", "b": "title: A\nday: 1969-01-02", "c": "title: B\nday: 1969-01-03",
        ])
        #expect(titles == ["B", "A", "Å"])
    }

    @Test func whatIsToComeIsLeftOut() async throws {
        let titles = try await titles(["i-dag": "title: A\nday: 1970-01-01", "i-morgen": "title: B\nday: 1970-01-02"])
        #expect(titles == ["A"])
    }

    @Test func fiftyAreEnough() async throws {
        let texts = (1...60).map {
            ("content/jobs/j\($0).md", "---\ntitle: J\nday: \(CalendarDate(dayNumber: -$0).isoText)\n---\n")
        }
        let project = Project(datedJobs: [:], files: Dictionary(uniqueKeysWithValues: texts))
        let feed = try await feed(of: project)
        #expect(feed.items.map(\.published.dayNumber) == (1...50).map { -$0 })
    }

    @Test func anUpdateCountsWhenItIsLaterAndHasBeen() async throws {
        let feed = try await feed(
            of: Project(datedJobs: [
                "a": "title: A\nday: 1969-06-04\nupdated: 1969-07-01",
                "b": "title: B\nday: 1969-06-03\nupdated: 1969-06-02",
                "c": "title: C\nday: 1969-06-02\nupdated: 1970-01-02", "d": "title: D\nday: 1969-06-01",
            ]))
        #expect(feed.items.map(\.updated.isoText) == ["1969-07-01", "1969-06-03", "1969-06-02", "1969-06-01"])
        #expect(feed.updated.isoText == "1969-07-01")
    }

    @Test func anEmptyFeedIsAsOldEveryDay() async throws {
        let feed = try await feed(of: Project(datedJobs: [:]))
        #expect(feed.items.isEmpty)
        #expect(feed.updated.isoText == "2000-01-01")
    }

    @Test func anItemSaysWhoAndWhat() async throws {
        let project = Project(datedJobs: [
            "a": "title: A\nday: 1969-06-04\nhost: jobs/b\nkind: fast\nmarks: [b, fast]\nhidden: c",
            "b": "title: B\nday: 1969-06-03",
        ])
        let items = try await feed(of: project).items
        #expect(items.map(\.host) == ["B", nil])
        #expect(items.map { $0.tags.map(\.key) } == [["fast", "b"], []])
        #expect(items.map(\.address) == ["https://example.org/job/a/", "https://example.org/job/b/"])
    }

    @Test func aFacetsTermHasItsOwn() async throws {
        let project = Project(datedJobs: [
            "a": "title: A\nday: 1969-06-04\nmarks: [fast]", "b": "title: B\nday: 1969-06-03\nmarks: [b, fast]",
            "c": "title: C\nday: 1969-06-02\nkind: fast",
        ])
        let fast = try await feed(of: project, "marks", "fast")
        #expect(fast.items.map(\.title) == ["A", "B"])
        #expect(fast.home == "https://example.org/job/marks/fast/")
        let none = try await feed(of: project, "kind", "tom")
        #expect(none.items.isEmpty)
    }

    @Test func aTextThatIsNotTranslatedIsMarked() async throws {
        let texts = ["content/jobs/b.en.md": "---\ntitle: English\n---\n"]
        let project = Project(
            datedJobs: ["a": "title: A\nsummary: X\nday: 1969-06-04", "b": "title: B\nsummary: Y\nday: 1969-06-03"],
            files: texts)
        let items = try await feed(of: project, in: Language("en")).items
        #expect(items.map(\.titleLanguage) == ["da", nil])
        #expect(items.map(\.summaryLanguage) == ["da", "da"])
        #expect(items.map(\.address) == ["https://example.org/job/a/", "https://example.org/en/job/b/"])
    }

    @Test func withoutAListTheFrontPageIsItsHome() async throws {
        let declaration = """
            collection: jobs
            label: Job
            path: job
            fields: {title: {type: text, required: true}, day: {type: date, required: true}, k: {type: choice, options: {a: A}}}
            traits: {feed: {date: day}}
            """
        let project = Project(datedJobs: [:], files: ["site/collections/jobs.yml": declaration])
        let site = try await linkedSite(project)
        let sources = site.feedSources(of: site.schema.collections[0], in: Language("en"))
        #expect(sources.map(\.folder) == ["/en/job/"])
        #expect(sources.map(\.home) == ["/en/"])
    }
}
