import ContentModel
import Diagnostics
import Foundation
import SiteGeneration
import Testing

/// Law 8: the passing of time never turns a clean project into one with errors.
@Suite struct PassingTimeTests {
    private static let moments = [
        "2020-01-01T00:00", "2022-06-30T12:00", "2024-02-29T23:59", "2026-03-29T02:30", "2026-11-21T12:00",
        "2026-12-31T23:59", "2027-01-01T00:00", "2027-04-01T00:00", "2028-02-29T08:00", "2030-07-01T00:00",
        "2033-10-30T02:30", "2036-12-24T18:00", "2040-12-31T23:59",
    ]

    /// The errors of a project at a moment, without their moments' words.
    private func errors(_ project: Project, at now: String, jobs: Int = 2) async throws -> [String] {
        let moment = try #require(WallTime(iso: now))
        let generated = await Generation.generate(project, Generation.Options(now: moment, jobs: jobs))
        return generated.findings.filter { $0.severity == .error }.map { $0.text(in: .danish) }
    }

    /// Fixtures whose site is made.
    private static let clean = FixtureSite.names.filter {
        FileManager.default.fileExists(atPath: FixtureSite(name: $0).root + "/expected")
    }

    @Test(arguments: clean)
    func fixturesStayClean(name: String) async throws {
        let site = FixtureSite(name: name)
        for now in Self.moments {
            let findings = try await site.generated(jobs: 2, now: WallTime(iso: now)).findings
            let errors = findings.filter { $0.severity == .error }.map { $0.text(in: .danish) }
            #expect(errors == [], "\(name) at \(now)")
        }
    }

    @Test func theDemoStaysClean() async throws {
        let script = SourceFile(path: "site/assets/search.js", text: "export const createSearch = null;")
        let project = try await Project.read(root: packageRoot, starter: Starter(files: [script]), jobs: 2).product
        for now in Self.moments {
            #expect(try await errors(project, at: now) == [], "\(now)")
        }
    }

    /// What is wrong with a record that is to come is told before it comes, and at no time another thing.
    @Test func errorsAreTheSameAtAllTimes() async throws {
        let site = FixtureSite(name: "error-future")
        let project = try await Project.read(root: site.root, starter: FixtureSite.starter, jobs: 2).product
        let first = try await errors(project, at: Self.moments[0])
        #expect(first.count > 5)
        for now in Self.moments {
            #expect(try await errors(project, at: now) == first, "\(now)")
        }
    }
}
