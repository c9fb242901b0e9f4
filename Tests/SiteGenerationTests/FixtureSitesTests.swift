import Foundation
import Testing

/// Whole small sites, from a folder to findings and files.
///
/// `RECORD=1 swift test --filter FixtureSites` writes what is made as what is expected: read the difference before
/// committing it.
@Suite struct FixtureSitesTests {
    @Test(arguments: FixtureSite.names)
    func site(name: String) async throws {
        let site = FixtureSite(name: name)
        let whole = try await site.made(jobs: 1)
        let parallel = try await site.made(jobs: 4)
        #expect(whole == parallel, "one job and four make different sites")
        let made = site.kept(whole)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try site.record(made)
            return
        }
        let expected = site.expected
        #expect(made.diagnostics == expected.diagnostics)
        for path in Set(made.files.keys).union(expected.files.keys).sorted() {
            switch (made.files[path], expected.files[path]) {
            case (let made?, let expected?):
                #expect(text(made) == text(expected), "\(name)/expected/\(path)")
                #expect(made == expected, "\(name)/expected/\(path)")
            case (.some, nil): Issue.record("\(name): \(path) should not be made")
            case (nil, .some): Issue.record("\(name): \(path) is missing")
            case (nil, nil): break
            }
        }
    }

    @Test func thereAreSites() {
        #expect(FixtureSite.names.count >= 20)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
