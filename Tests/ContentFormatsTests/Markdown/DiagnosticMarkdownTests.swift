import ContentModel
import Diagnostics
import Testing

@testable import ContentFormats

struct DiagnosticMarkdownTests {
    private func check(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let source = SourceFile(path: "a.md", text: text)
        let findings = MarkdownText.parse(source, body: SourceRange(0, source.bytes.count)).findings
        let shown = findings.map { $0.text(in: .danish) }.joined(separator: "\n")
        #expect(shown == expected, sourceLocation: sourceLocation)
        #expect(findings.allSatisfy { !$0.message.english.isEmpty }, sourceLocation: sourceLocation)
    }

    @Test func rawHTMLIsRefusedWhereItStands() {
        check(
            "Tekst med <b>fed</b> skrift",
            """
            a.md:1:11: fejl: HTML kan ikke bruges i teksten og bliver ikke vist. Skriv det som Markdown. [raa-html]
               1 │ Tekst med <b>fed</b> skrift
                 │           ^^^
                = hjælp: Skal tegnet < vises, som det er, så skriv \\< i stedet.
            a.md:1:17: fejl: HTML kan ikke bruges i teksten og bliver ikke vist. Skriv det som Markdown. [raa-html]
               1 │ Tekst med <b>fed</b> skrift
                 │                 ^^^^
                = hjælp: Skal tegnet < vises, som det er, så skriv \\< i stedet.
            """)
        check(
            "Æble\n\n> <div>x</div>\n",
            """
            a.md:3:1: fejl: HTML kan ikke bruges i teksten og bliver ikke vist. Skriv det som Markdown. [raa-html]
               3 │ > <div>x</div>
                 │ ^^^^^^^^^^^^^^
                = hjælp: Skal tegnet < vises, som det er, så skriv \\< i stedet.
            """)
    }

    @Test func aWordProcessorsBulletsAreNoList() {
        check(
            "Husk:\n\n• Kaffe\n• Te\n",
            """
            a.md:3:1: advarsel: Punkttegnet her giver ingen liste: linjerne løber sammen til ét afsnit. [punkttegn-i-tekst]
               3 │ • Kaffe
                 │ ^
                = hjælp: Begynd hvert punkt med en bindestreg og et mellemrum, og hav en tom linje over det første.
            """)
        check("Kaffe • te\n\n- En\n- To … og “tre”\n", "")
    }

    @Test func commentsAreLeftOutInSilence() {
        check("<!-- husk at spørge -->\n\nOg <!-- her --> videre", "")
        check(
            "<!-- a --> <script>",
            """
            a.md:1:1: fejl: HTML kan ikke bruges i teksten og bliver ikke vist. Skriv det som Markdown. [raa-html]
               1 │ <!-- a --> <script>
                 │ ^^^^^^^^^^^^^^^^^^^
                = hjælp: Skal tegnet < vises, som det er, så skriv \\< i stedet.
            """)
    }

    @Test func addressesOfUnknownFormAreRefused() {
        check(
            "Se [filmen](JavaScript:alert(1))",
            """
            a.md:1:13: fejl: Adressen "JavaScript:alert(1)" kan ikke bruges i et link. [ukendt-adresseform]
               1 │ Se [filmen](JavaScript:alert(1))
                 │             ^^^^^^^^^^^^^^^^^^^
                = hjælp: Brug https://, http://, mailto:, tel: eller vejen til en fil, f.eks. ../articles/forsikring.md.
            """)
    }

    @Test func linksNeedAddressAndText() {
        check(
            "Se [filmen]()",
            """
            a.md:1:1: fejl: Linket har ingen adresse. Skriv den mellem parenteserne: [tekst](adresse). [tom-adresse]
               1 │ Se [filmen]()
                 │ ^^^^^^^^^^^^^
            """)
        check(
            "Se [](film.md)",
            """
            a.md:1:7: fejl: Linket til "film.md" har ingen tekst, så ingen kan se eller høre det. [link-uden-tekst]
               1 │ Se [](film.md)
                 │       ^^^^^^^
            """)
        check(
            "Se [Læs mere.](film.md)",
            """
            a.md:1:16: advarsel: Linkteksten "Læs mere." siger ikke, hvor linket fører hen. Skriv, hvad man finder der. [intetsigende-linktekst]
               1 │ Se [Læs mere.](film.md)
                 │                ^^^^^^^
            """)
        check("[![Et træ](trae.jpg)](film.md)", "")
    }

    @Test func imagesNeedADescription() {
        check(
            "![](kaffe.jpg)",
            """
            a.md:1:5: fejl: Billedet "kaffe.jpg" mangler en beskrivelse til dem, der ikke kan se det: ![beskrivelse](kaffe.jpg). [billede-uden-alt]
               1 │ ![](kaffe.jpg)
                 │     ^^^^^^^^^
            """)
    }

    @Test func headingsFollowTheTitleStepByStep() {
        check(
            "# Titel\n\n### Videre\n\n##### Dybt\n\n## Ud igen\n\n##\n",
            """
            a.md:1:1: advarsel: Titlen er allerede sidens overskrift; brug ##. [overskrift-niveau-1]
               1 │ # Titel
                 │ ^^^^^^^
            a.md:3:1: advarsel: Overskriften springer et niveau over: efter sidens titel kommer ###. Brug ##. [overskrift-spring]
               3 │ ### Videre
                 │ ^^^^^^^^^^
            a.md:5:1: advarsel: Overskriften springer et niveau over: efter ### kommer #####. Brug ####. [overskrift-spring]
               5 │ ##### Dybt
                 │ ^^^^^^^^^^
            a.md:9:1: advarsel: Overskriften er tom. Skriv en tekst, eller slet linjen. [tom-overskrift]
               9 │ ##
                 │ ^^
            """)
    }

    @Test func aTextOfFaultsIsCutShort() {
        let source = SourceFile(path: "a.md", text: String(repeating: "[a]() ", count: 1000))
        let findings = MarkdownText.parse(source, body: SourceRange(0, source.bytes.count)).findings
        #expect(findings.count == 51)
        #expect(
            findings.last?.text(in: .danish).hasPrefix(
                "a.md:1:1: advarsel: Der er fundet 50 ting i teksten; resten vises, når de er rettet. [flere-fund]")
                == true)
    }

    @Test func findingsInAValuePointAtTheValue() {
        let source = SourceFile(path: "a.md", text: "vilkaar: \"se <b>her</b>\"\n")
        let findings = MarkdownText.parse(value: "se <b>x", at: SourceRange(9, 24), in: source).findings
        #expect(findings.map(\.id) == ["raa-html"])
        #expect(findings.first?.place?.column == 10)
        #expect(findings.first?.place?.width == 15)
    }
}
