import Testing

/// What can be written wrong on the command line, and the words of the help.
@Suite struct UsageTests {
    private func check(
        _ arguments: String..., code: Int32 = 64, says: String, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let project = try TemporaryProject()
        let outcome = try await Command.run(arguments, in: project.folder)
        #expect(outcome.code == code, sourceLocation: sourceLocation)
        let text = code == 0 ? outcome.said : outcome.complained
        #expect(text.contains(says), "\(text)", sourceLocation: sourceLocation)
        #expect((code == 0 ? outcome.complained : outcome.said).isEmpty, sourceLocation: sourceLocation)
        #expect(!project.exists("demo/public"), sourceLocation: sourceLocation)
    }

    @Test func valuesThatCannotBeMeant() async throws {
        try await check(
            "build", "demo", "--base-url", "example.org",
            says: "--base-url skal være en hel adresse som https://example.org/portal/, ikke \"example.org\".")
        try await check(
            "build", "demo", "--base-url", "ftp://example.org", "--language", "en",
            says: "--base-url must be a whole address")
        try await check(
            "build", "demo", "--now", "i går",
            says: "--now skal være som 2026-11-21 eller 2026-11-21T08:00, ikke \"i går\".")
        try await check("check", "demo", "--now", "2026-02-30", says: "ikke \"2026-02-30\".")
        try await check("check", "demo", "--language", "sv", says: "--language skal være da eller en, ikke \"sv\".")
        try await check("check", "demo", "--jobs", "0", says: "--jobs skal være mellem 1 og 256.")
        try await check("check", "demo", "--jobs", "257", "--language", "en", says: "--jobs must be between 1 and 256.")
        try await check("serve", "demo", "--port", "0", says: "--port skal være mellem 1 og 65535.")
        try await check("serve", "demo", "--port", "65536", says: "65536")
    }

    @Test func searchesThatCannotBeMeant() async throws {
        try await check("search", says: "<ord>")
        try await check("search", "kaffe", "--limit", "0", says: "--limit skal være mellem 1 og 100.")
        try await check(
            "search", "kaffe", "--limit", "101", "--language", "en", says: "--limit must be between 1 and 100.")
        try await check(
            "search", "kaffe", "--in", "../x", says: "--in skal være koden for et sprog som da eller en, ikke \"../x\"."
        )
        try await check("search", "kaffe", "--in", "", "--language", "en", says: "--in must be the code of a language")
        try await check("search", "kaffe", "--language", "sv", says: "--language skal være da eller en, ikke \"sv\".")
    }

    @Test func whatIsNotThere() async throws {
        try await check("build", "mangler", says: "Der er ingen mappe \"mangler\".")
        try await check("check", "demo/site/site.yml", says: "Der er ingen mappe \"demo/site/site.yml\".")
        try await check("build", "demo", "--outptu", "x", says: "--outptu")
        try await check("byg", says: "byg")
        try await check("build", "demo", "mere", says: "mere")
    }

    @Test func theHelpIsDanish() async throws {
        try await check("--help", code: 0, says: "Bygger en kommunes frivilligportal af Markdown.")
        try await check("--help", code: 0, says: "Byg webstedet.")
        try await check("build", "--help", code: 0, says: "--base-url <adresse>")
        try await check("check", "--help", code: 0, says: "Kontrollér alt, og skriv intet.")
        try await check("serve", "--help", code: 0, says: "Porten på 127.0.0.1. (default: 8080)")
        try await check("--help", code: 0, says: "Søg i et bygget websted.")
        try await check("search", "--help", code: 0, says: "Det byggede websteds mappe. (default: public)")
        try await check(code: 0, says: "Bygger en kommunes frivilligportal af Markdown.")
    }

    @Test func theVersionIsThreeNumbers() async throws {
        let project = try TemporaryProject()
        let outcome = try await project.run("--version")
        #expect(outcome.code == 0 && outcome.said.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }
}
