import ContentModel
import Diagnostics
import Testing

@testable import SiteGeneration

/// Whom mistakes are told to, and how a statement's host is written.
@Suite struct StatementSettingsTests {
    private func settings(_ lines: String) throws -> (settings: Settings, findings: [String]) {
        let text = "name: P\nbaseURL: https://example.org\n" + lines
        let read = Settings.parse(SourceFile(path: "site/site.yml", bytes: Array(text.utf8)))
        return (try #require(read.product), read.findings.map(\.id))
    }

    @Test(arguments: [
        ("", nil),
        ("contact: {name: Os}\n", nil),
        ("contact: {name: Os, email: os@example.org}\n", "os@example.org"),
        ("contact: {name: Os, email: os@example.org}\ncorrections: {email: ret@example.org}\n", "ret@example.org"),
        ("corrections: {email: ret@example.org}\n", "ret@example.org"),
    ])
    func mistakesAreToldTo(lines: String, email: String?) throws {
        let read = try settings(lines)
        #expect(read.findings == [])
        #expect(read.settings.correctionEmail == email)
    }

    @Test(arguments: [
        ("frivillig.kommunen.dk", "https://www.was.digst.dk/frivillig-kommunen-dk"),
        ("frivillig-kommunen-dk", "https://www.was.digst.dk/frivillig-kommunen-dk"),
        ("x1.dk", "https://www.was.digst.dk/x1-dk"),
    ])
    func hosts(domain: String, address: String) throws {
        let read = try settings(
            "accessibility: {domain: \(domain), updated: 2026-01-01, phone: '12345678', email: a@example.org}\n")
        #expect(read.findings == [])
        #expect(read.settings.accessibility?.address == address)
    }

    @Test(arguments: ["kommunen", "Kommunen.dk", "a..dk", ".dk", "a.dk/", "https://a.dk", "æ.dk", "a.dk-", "a b.dk"])
    func noHosts(domain: String) throws {
        let read = try settings(
            "accessibility: {domain: '\(domain)', updated: 2026-01-01, phone: '12345678', email: a@example.org}\n")
        #expect(read.findings == ["ugyldigt-domaene"])
        #expect(read.settings.accessibility == nil)
    }
}
