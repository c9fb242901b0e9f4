import ContentModel
import Diagnostics
import Testing

@testable import SiteGeneration

/// `where: {rounds: open}`: a question to what is open at the time of the build.
@Suite struct RoundQueryTests {
    private func project(_ condition: String) -> Project {
        var files = [
            "site/site.yml": "name: P\nbaseURL: https://example.org\nlanguages: [da]\n",
            "site/pages/home.yml":
                "page: home\npath: \"\"\ntitle: Hjem\nqueries:\n  asked: {from: grants, where: {rounds: \(condition)}}\n",
            "site/collections/grants.yml": """
            collection: grants
            label: Puljer
            path: puljer
            fields:
              title: {type: text, required: true}
              opens: {type: date}
              closes: {type: date}
            traits:
              rounds: {opens: opens, closes: closes}
            """,
        ]
        for (slug, days) in [
            ("a", "opens: 1970-01-01\ncloses: 1970-03-01"), ("b", "closes: 1970-02-01"),
            ("c", "opens: 1970-05-01\ncloses: 1970-06-01"), ("d", "opens: 1970-04-01\ncloses: 1970-09-01"),
            ("e", "closes: 1969-12-31"),
        ] {
            files["content/grants/\(slug).md"] = "---\ntitle: \(slug)\n\(days)\n---\n"
        }
        return Project(files: files.mapValues { Array($0.utf8) })
    }

    @Test(arguments: [("open", ["b", "a"]), ("coming", ["d", "c"]), ("closed", ["e"])])
    func whatClosesOrOpensFirstComesFirst(state: String, slugs: [String]) async throws {
        let site = try await linkedSite(project(state))
        let catalogue = await Catalogue(site)
        let query = try #require(site.pages.first?.queries.first)
        let answer = query.answer(catalogue, in: .danish, term: nil)
        #expect(answer.records.map { site.records[$0].id.slug } == slugs)
    }

    @Test func anotherStateIsAFinding() async throws {
        let generated = await Generation.generate(project("åben"), .test())
        let finding = try #require(generated.findings.first { $0.id == "ukendt-rundetilstand" })
        #expect(
            finding.text(in: .danish).contains(
                "\"rounds\" spørger, om noget er åbent nu: skriv \"open\", \"coming\", \"closed\"."))
        #expect(finding.text(in: .danish).hasPrefix("site/pages/home.yml:5:41: fejl:"))
    }
}
