import ContentFormats
import Diagnostics
import Testing

@Suite struct FrontMatterTests {
    private func check(
        _ text: String, yaml: String?, body: String, _ findings: String = "",
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let source = SourceFile(path: "content/a.md", text: text)
        let split = FrontMatter.split(source)
        let parts = split.product
        #expect(
            parts.yaml.map { String(decoding: source.bytes[$0.bytes], as: UTF8.self) } == yaml,
            sourceLocation: sourceLocation)
        #expect(
            String(decoding: source.bytes[parts.body.bytes], as: UTF8.self) == body, sourceLocation: sourceLocation)
        #expect(
            split.findings.map { $0.text(in: .danish) }.joined(separator: "\n") == findings,
            sourceLocation: sourceLocation)
    }

    @Test func fieldsAndBody() {
        check("---\ntitle: x\n---\nTekst\n", yaml: "title: x\n", body: "Tekst\n")
        check("---\n---\n", yaml: "", body: "")
        check("---\ntitle: x\n---", yaml: "title: x\n", body: "")
    }

    @Test func noFieldsIsNoFinding() {
        check("Tekst\n", yaml: nil, body: "Tekst\n")
        check("", yaml: nil, body: "")
        check("\n\nTekst\n---\nMere\n", yaml: nil, body: "\n\nTekst\n---\nMere\n")
        check("----\nTekst\n", yaml: nil, body: "----\nTekst\n")
        check("\n---\n\nEfter en streg\n", yaml: nil, body: "\n---\n\nEfter en streg\n")
    }

    @Test func blanksAfterTheHyphensAreAccepted() {
        check("---  \ntitle: x\n---\t\nTekst\n", yaml: "title: x\n", body: "Tekst\n")
    }

    @Test func aByteOrderMarkAndCarriageReturnsAreAccepted() {
        check("\u{FEFF}---\r\ntitle: æ\r\n---\r\nTekst\r\n", yaml: "title: æ\r\n", body: "Tekst\r\n")
        check("\u{FEFF}Tekst\n", yaml: nil, body: "Tekst\n")
    }

    @Test func onlyThreeHyphensInTheFirstColumnEndTheFields() {
        check(
            "---\na: |\n  x\n  ---\n  y\n...\n--- x\n---\nTekst\n", yaml: "a: |\n  x\n  ---\n  y\n...\n--- x\n",
            body: "Tekst\n")
    }

    @Test func fieldsWithoutTheirFirstLine() {
        check(
            "title: x\na: b\n---\nTekst\n", yaml: nil, body: "",
            """
            content/a.md:1:1: fejl: Filen skal begynde med en linje med tre bindestreger: --- [mangler-begyndelse]
               1 │ title: x
                 │ ^^^^^^^^
                = hjælp: Skriv --- på en linje for sig over denne.
            """)
        check(
            " ---\ntitle: x\n---\n", yaml: nil, body: "",
            """
            content/a.md:1:1: fejl: Filen skal begynde med en linje med tre bindestreger: --- [mangler-begyndelse]
               1 │  ---
                 │ ^^^^
                = hjælp: Ret linjen til præcis tre bindestreger, uden mellemrum foran.
            """)
        check("OBS: lukket\n\nTekst\n---\n", yaml: nil, body: "OBS: lukket\n\nTekst\n---\n")
    }

    @Test func fieldsTwice() {
        check(
            "---\ntitle: x\n---\n\n---\ntitle: y\n---\nTekst\n", yaml: "title: x\n",
            body: "\n---\ntitle: y\n---\nTekst\n",
            """
            content/a.md:5:1: fejl: Her begynder felterne forfra. De må kun stå én gang i filen. [felter-to-gange]
               5 │ ---
                 │ ^^^
                = hjælp: Behold de rigtige felter, og slet de andre med linjerne med ---.
            """)
    }

    @Test func aRuleInTheBodyIsLeftAlone() {
        check("---\na: b\n---\nTekst\n\n---\n\nMere\n", yaml: "a: b\n", body: "Tekst\n\n---\n\nMere\n")
    }

    @Test func blankLinesFirst() {
        check(
            "\n \ntitle: x\n", yaml: nil, body: "\n \ntitle: x\n")
        check(
            "\n\n---\ntitle: x\n---\nTekst\n", yaml: "title: x\n", body: "Tekst\n",
            """
            content/a.md:3:1: fejl: Linjen med --- skal være filens allerførste linje. [felter-ikke-oeverst]
               3 │ ---
                 │ ^^^
                = hjælp: Slet de tomme linjer over den.
            """)
    }

    @Test func theEndIsMissing() {
        check(
            "---\ntitle: x\narea: y\n\nTekst\n", yaml: nil, body: "",
            """
            content/a.md:1:1: fejl: Felterne øverst i filen begynder her, men de slutter ikke: der mangler en linje med ---. [mangler-afslutning]
               1 │ ---
                 │ ^^^
                = hjælp: Skriv en linje med tre bindestreger lige efter det sidste felt (nok på linje 4): ---
            """)
        check(
            "---\ntitle: x", yaml: nil, body: "",
            """
            content/a.md:1:1: fejl: Felterne øverst i filen begynder her, men de slutter ikke: der mangler en linje med ---. [mangler-afslutning]
               1 │ ---
                 │ ^^^
                = hjælp: Skriv en linje med tre bindestreger lige efter det sidste felt: ---
            """)
    }

    @Test func theEndIsNearlyRight() {
        for end in ["--", "----", "—-", "–––", "- - -", " ---"] {
            check(
                "---\ntitle: x\n\(end)\nTekst\n", yaml: nil, body: "",
                """
                content/a.md:1:1: fejl: Felterne øverst i filen begynder her, men de slutter ikke: der mangler en linje med ---. [mangler-afslutning]
                   1 │ ---
                     │ ^^^
                    = content/a.md:3: Ligner en afslutning.
                    = hjælp: Ret linje 3 til præcis tre bindestreger: ---
                """)
        }
    }
}
