import ContentModel
import Diagnostics
import Testing

@testable import SiteGeneration

@Suite struct OpenSearchTests {
    @Test(arguments: [
        ("Frivilligportalen", "Frivilligportale"), ("Frivilligportale", "Frivilligportale"),
        ("Frivillig i Lillevang", "Frivillig i"), ("Frivillig – i – Lillevang", "Frivillig – i"),
        ("Frivillig & mere mad", "Frivillig & mere"), ("Frivilligt arbejde", "Frivilligt"), ("", ""),
        ("– – – – – – – – – – –", "– – – – – – – – "), ("Æøå Æøå Æøå Æøå Å", "Æøå Æøå Æøå Æøå"),
        ("Prøveby 2026, år 1", "Prøveby 2026, år"),
        ("e\u{301}e\u{301}e\u{301}e\u{301} 23456789", "e\u{301}e\u{301}e\u{301}e\u{301}"),
    ])
    func aNameIsCutAtAWord(name: String, short: String) {
        #expect(OpenSearch.shortened(name, to: 16) == short)
    }

    private func descriptions(_ settings: String) async throws -> [String] {
        let site = try await linkedSite(Project(datedJobs: [:], site: settings))
        return site.schema.languages.map { String(decoding: OpenSearch(site, $0).xml(), as: UTF8.self) }
    }

    @Test func eachLanguageHasItsOwn() async throws {
        let texts = try await descriptions(
            "shortName: {da: Kort & godt, en: Short}\ndescription: {da: Find <job>., en: Find jobs.}\n")
        #expect(
            texts[0] == """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>Kort &amp; godt</ShortName>
                <Description>Find &lt;job&gt;.</Description>
                <Url type="text/html" template="https://example.org/soeg/?q={searchTerms}"/>
                <Language>da</Language>
                <InputEncoding>UTF-8</InputEncoding>
                <OutputEncoding>UTF-8</OutputEncoding>
                </OpenSearchDescription>

                """)
        #expect(texts[1].contains("<ShortName>Short</ShortName>"))
        #expect(texts[1].contains("template=\"https://example.org/en/search/?q={searchTerms}\""))
        #expect(texts[1].contains("<Language>en</Language>"))
    }

    @Test func theNameStandsInForBoth() async throws {
        let text = try await descriptions("")[0]
        #expect(text.contains("<ShortName>P</ShortName>\n<Description>P</Description>"))
    }

    @Test func aDescriptionHasRoomForOnly1024() async throws {
        let text = try await descriptions(
            "description: \(Array(repeating: "ord", count: 400).joined(separator: " "))\n")[0]
        let description = try #require(text.split(separator: "<Description>").last?.split(separator: "<").first)
        #expect(description.count == 1023)
    }

    @Test func aShortNameThatIsTooLongIsFound() {
        func findings(_ line: String) -> [Diagnostic] {
            Settings.parse(
                SourceFile(
                    path: "site/site.yml", text: "name: P\nbaseURL: https://example.org\nlanguages: [da, en]\n\(line)\n"
                )
            ).findings
        }
        #expect(findings("shortName: {da: 1234567890123456, en: æøåæøåæøåæøåæøåæ}") == [])
        let found =
            findings("shortName: {da: Kort, en: A name too long}\n") + findings("shortName: Frivillig i Lillevang")
        #expect(found.map(\.id) == ["for-langt-kortnavn"])
        #expect(found.first?.place?.line == 4)
        #expect(findings("shortName: {da: Kort, en: A name that is too long}").map { $0.place?.column } == [27])
    }
}
