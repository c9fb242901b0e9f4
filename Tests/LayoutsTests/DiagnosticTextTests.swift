import Diagnostics
import Layouts
import Testing

/// Every finding as an editor reads it: in Danish whole, in English without the drawn lines.
struct DiagnosticTextTests {
    private func check(
        _ layout: String, including others: [String: String] = [:], danish: String, english: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let sources = MarkedTemplates(others.merging(["page": layout]) { own, _ in own }).sources
        let findings = LayoutLibrary.parse(sources).product.layout(named: "page", for: pageShape).findings
        let inDanish = findings.map { $0.text(in: .danish) }.joined(separator: "\n")
        let inEnglish = findings.map { $0.text(in: .english) }.joined(separator: "\n")
            .split(separator: "\n").filter { !$0.contains("│") }.joined(separator: "\n")
        #expect(inDanish == danish, sourceLocation: sourceLocation)
        #expect(inEnglish == english, sourceLocation: sourceLocation)
    }

    @Test func tagThatIsNotClosed() {
        check(
            "<h1>{{title</h1>",
            danish: #"""
                layouts/page.mustache:1:5: fejl: "{{" bliver ikke lukket. Skriv "}}" efter navnet. [uafsluttet-maerke]
                   1 │ <h1>{{title</h1>
                     │     ^^
                """#,
            english: #"""
                layouts/page.mustache:1:5: error: "{{" is not closed. Write "}}" after the name. [uafsluttet-maerke]
                """#)
    }

    @Test func wrongDelimiters() {
        check(
            "{{=<% =}}",
            danish: #"""
                layouts/page.mustache:1:1: fejl: Nye skilletegn skrives som to ord uden lighedstegn, højst otte tegn hver. [forkerte-skilletegn]
                   1 │ {{=<% =}}
                     │ ^^^^^^^^^
                    = hjælp: For eksempel {{=<% %>=}}.
                """#,
            english: #"""
                layouts/page.mustache:1:1: error: New delimiters are written as two words without equals signs, at most eight characters each. [forkerte-skilletegn]
                    = help: For example {{=<% %>=}}.
                """#)
    }

    @Test func nestedTooDeep() {
        check(
            String(repeating: "{{#isOpen}}", count: 65),
            danish: #"""
                layouts/page.mustache:1:708: fejl: Der er mere end 64 afsnit og blokke inden i hinanden. Del layoutet op. [for-dyb-indlejring]
                   1 │ …en}}{{#isOpen}}{{#isOpen}}{{#isOpen}}{{#isOpen}}
                     │                                          ^^^^^^
                """#,
            english: #"""
                layouts/page.mustache:1:708: error: More than 64 sections and blocks stand inside one another. Split the layout. [for-dyb-indlejring]
                """#)
    }

    @Test func strayClosingTag() {
        check(
            "{{/jobs}}",
            danish: #"""
                layouts/page.mustache:1:4: fejl: {{/jobs}} lukker ikke noget: der er intet åbent afsnit med det navn. [slutning-uden-start]
                   1 │ {{/jobs}}
                     │    ^^^^
                """#,
            english: #"""
                layouts/page.mustache:1:4: error: {{/jobs}} closes nothing: no section of that name is open. [slutning-uden-start]
                """#)
    }

    @Test func unclosedSection() {
        check(
            "{{#jobs}}",
            danish: #"""
                layouts/page.mustache:1:4: fejl: {{#jobs}} bliver ikke lukket. Skriv {{/jobs}}, hvor det slutter. [uafsluttet-afsnit]
                   1 │ {{#jobs}}
                     │    ^^^^
                """#,
            english: #"""
                layouts/page.mustache:1:4: error: {{#jobs}} is not closed. Write {{/jobs}} where it ends. [uafsluttet-afsnit]
                """#)
    }

    @Test func wrongClosingTag() {
        check(
            "{{#jobs}}\n{{/job}}",
            danish: #"""
                layouts/page.mustache:2:4: fejl: {{/job}} lukker ikke {{#jobs}}. Mente du {{/jobs}}? [forkert-slutning]
                   2 │ {{/job}}
                     │    ^^^
                    = layouts/page.mustache:1: {{#jobs}} begynder her
                """#,
            english: #"""
                layouts/page.mustache:2:4: error: {{/job}} does not close {{#jobs}}. Did you mean {{/jobs}}? [forkert-slutning]
                    = layouts/page.mustache:1: {{#jobs}} begins here
                """#)
    }

    @Test func invalidNames() {
        check(
            "{{#if title}}{{/if title}}{{}}",
            danish: #"""
                layouts/page.mustache:1:4: fejl: "if title" er ikke et navn. [ugyldigt-navn]
                   1 │ {{#if title}}{{/if title}}{{}}
                     │    ^^^^^^^^
                    = hjælp: Et navn er ét ord, eller flere med punktum imellem: {{title}}, {{#host}}, {{host.name}}.
                layouts/page.mustache:1:27: fejl: Her mangler et navn. [ugyldigt-navn]
                   1 │ {{#if title}}{{/if title}}{{}}
                     │                           ^^^^
                    = hjælp: Et navn er ét ord, eller flere med punktum imellem: {{title}}, {{#host}}, {{host.name}}.
                """#,
            english: #"""
                layouts/page.mustache:1:4: error: "if title" is not a name. [ugyldigt-navn]
                    = help: A name is one word, or several with dots between: {{title}}, {{#host}}, {{host.name}}.
                layouts/page.mustache:1:27: error: A name is missing here. [ugyldigt-navn]
                    = help: A name is one word, or several with dots between: {{title}}, {{#host}}, {{host.name}}.
                """#)
    }

    @Test func dynamicName() {
        check(
            "{{>*title}}",
            danish: #"""
                layouts/page.mustache:1:4: fejl: "*title" ville vælge delskabelon efter indholdet. Skriv navnet på én bestemt delskabelon. [dynamisk-navn]
                   1 │ {{>*title}}
                     │    ^^^^^^
                """#,
            english: #"""
                layouts/page.mustache:1:4: error: "*title" would choose a partial by content. Write the name of one partial. [dynamisk-navn]
                """#)
    }

    @Test func outsideBlocks() {
        check(
            "{{<base}}Hej {{title}}{{/base}}",
            including: ["base": ""],
            danish: #"""
                layouts/page.mustache:1:10: advarsel: Teksten står i {{<base}}, men uden for en blok, og vises aldrig. [tekst-uden-for-blok]
                   1 │ {{<base}}Hej {{title}}{{/base}}
                     │          ^^^
                layouts/page.mustache:1:16: fejl: {{title}} står i {{<base}}, men uden for en blok, og vises aldrig. Flyt det ind i en {{$blok}}. [maerke-uden-for-blok]
                   1 │ {{<base}}Hej {{title}}{{/base}}
                     │                ^^^^^
                """#,
            english: #"""
                layouts/page.mustache:1:10: warning: The text stands in {{<base}} but outside a block and is never shown. [tekst-uden-for-blok]
                layouts/page.mustache:1:16: error: {{title}} stands in {{<base}} but outside a block and is never shown. Move it into a {{$block}}. [maerke-uden-for-blok]
                """#)
    }

    @Test func blockTwice() {
        check(
            "{{<base}}{{$main}}{{/main}}\n{{$main}}{{/main}}{{/base}}",
            including: ["base": "{{$main}}{{/main}}"],
            danish: #"""
                layouts/page.mustache:2:4: fejl: Blokken "main" er skrevet to gange. Behold den ene. [dobbelt-blok]
                   2 │ {{$main}}{{/main}}{{/base}}
                     │    ^^^^
                    = layouts/page.mustache:1: Første gang er her
                """#,
            english: #"""
                layouts/page.mustache:2:4: error: The block "main" is written twice. Keep one. [dobbelt-blok]
                    = layouts/page.mustache:1: The first time is here
                """#)
    }

    @Test func missingPartial() {
        check(
            "{{>jobs/crd}}",
            including: ["jobs/card": ""],
            danish: #"""
                layouts/page.mustache:1:4: fejl: Delskabelonen "jobs/crd" findes ikke. Mente du "jobs/card"? [manglende-delskabelon]
                   1 │ {{>jobs/crd}}
                     │    ^^^^^^^^
                    = hjælp: En delskabelon er en fil i layouts/, her layouts/jobs/crd.mustache.
                """#,
            english: #"""
                layouts/page.mustache:1:4: error: The partial "jobs/crd" does not exist. Did you mean "jobs/card"? [manglende-delskabelon]
                    = help: A partial is a file in layouts/, here layouts/jobs/crd.mustache.
                """#)
    }

    @Test func unknownNames() {
        check(
            "{{#jobs}}{{titel}}{{host.nam}}{{title.x}}{{jobs.name}}{{/jobs}}",
            danish: #"""
                layouts/page.mustache:1:12: fejl: Navnet "titel" findes ikke her. Mente du "title"? [ukendt-navn]
                   1 │ {{#jobs}}{{titel}}{{host.nam}}{{title.x}}{{jobs.name}}{{/jobs}}
                     │            ^^^^^
                    = hjælp: Her findes "name", "url", "title", "body", "isOpen", "tags", "host", "jobs", "none".
                layouts/page.mustache:1:26: fejl: Navnet "nam" findes ikke under "host". Mente du "name"? [ukendt-navn]
                   1 │ {{#jobs}}{{titel}}{{host.nam}}{{title.x}}{{jobs.name}}{{/jobs}}
                     │                          ^^^
                    = hjælp: Her findes "name", "logo".
                layouts/page.mustache:1:39: fejl: "title" er tekst og har ikke navnet "x". [ukendt-navn]
                   1 │ {{#jobs}}{{titel}}{{host.nam}}{{title.x}}{{jobs.name}}{{/jobs}}
                     │                                       ^
                layouts/page.mustache:1:49: fejl: "jobs" er en liste og har ikke navnet "name". [ukendt-navn]
                   1 │ {{#jobs}}{{titel}}{{host.nam}}{{title.x}}{{jobs.name}}{{/jobs}}
                     │                                                 ^^^^
                    = hjælp: Gå ind i listen først: {{#jobs}} … {{name}} … {{/jobs}}.
                """#,
            english: #"""
                layouts/page.mustache:1:12: error: The name "titel" does not exist here. Did you mean "title"? [ukendt-navn]
                    = help: There is "name", "url", "title", "body", "isOpen", "tags", "host", "jobs", "none".
                layouts/page.mustache:1:26: error: The name "nam" does not exist under "host". Did you mean "name"? [ukendt-navn]
                    = help: There is "name", "logo".
                layouts/page.mustache:1:39: error: "title" is text and does not have the name "x". [ukendt-navn]
                layouts/page.mustache:1:49: error: "jobs" is a list and does not have the name "name". [ukendt-navn]
                    = help: Go into the list first: {{#jobs}} … {{name}} … {{/jobs}}.
                """#)
    }

    @Test func whatCannotBePutIn() {
        check(
            "{{{title}}}{{body}}{{isOpen}}{{jobs}}{{host}}",
            danish: #"""
                layouts/page.mustache:1:4: fejl: "title" er tekst og må ikke sættes ind som HTML. Skriv {{title}} med to tuborgklammer. [tekst-uden-beskyttelse]
                   1 │ {{{title}}}{{body}}{{isOpen}}{{jobs}}{{host}}
                     │    ^^^^^
                layouts/page.mustache:1:14: fejl: "body" er HTML og ville blive vist som kode. Skriv {{{body}}} med tre tuborgklammer. [html-som-tekst]
                   1 │ {{{title}}}{{body}}{{isOpen}}{{jobs}}{{host}}
                     │              ^^^^
                layouts/page.mustache:1:22: fejl: "isOpen" er ja eller nej og kan ikke sættes ind som tekst. [kan-ikke-vises]
                   1 │ {{{title}}}{{body}}{{isOpen}}{{jobs}}{{host}}
                     │                      ^^^^^^
                    = hjælp: Brug det som et afsnit: {{#isOpen}} … {{/isOpen}}.
                layouts/page.mustache:1:32: fejl: "jobs" er en liste og kan ikke sættes ind som tekst. [kan-ikke-vises]
                   1 │ {{{title}}}{{body}}{{isOpen}}{{jobs}}{{host}}
                     │                                ^^^^
                    = hjælp: Brug det som et afsnit: {{#jobs}} … {{/jobs}}.
                layouts/page.mustache:1:40: fejl: "host" er en samling navne og kan ikke sættes ind som tekst. [kan-ikke-vises]
                   1 │ {{{title}}}{{body}}{{isOpen}}{{jobs}}{{host}}
                     │                                        ^^^^
                    = hjælp: Brug det som et afsnit: {{#host}} … {{/host}}.
                """#,
            english: #"""
                layouts/page.mustache:1:4: error: "title" is text and may not be put in as HTML. Write {{title}} with two braces. [tekst-uden-beskyttelse]
                layouts/page.mustache:1:14: error: "body" is HTML and would be shown as code. Write {{{body}}} with three braces. [html-som-tekst]
                layouts/page.mustache:1:22: error: "isOpen" is yes or no and cannot be put in as text. [kan-ikke-vises]
                    = help: Use it as a section: {{#isOpen}} … {{/isOpen}}.
                layouts/page.mustache:1:32: error: "jobs" is a list and cannot be put in as text. [kan-ikke-vises]
                    = help: Use it as a section: {{#jobs}} … {{/jobs}}.
                layouts/page.mustache:1:40: error: "host" is a set of names and cannot be put in as text. [kan-ikke-vises]
                    = help: Use it as a section: {{#host}} … {{/host}}.
                """#)
    }

    @Test func whereItCannotBePut() {
        check(
            "<a href={{title}} title=\"{{{body}}}\"><script>{{title}}",
            danish: #"""
                layouts/page.mustache:1:11: fejl: "title" står i et HTML-mærke uden anførselstegn om sig og kan blive til andre attributter. [uden-anfoerselstegn]
                   1 │ <a href={{title}} title="{{{body}}}"><script>{{title}}
                     │           ^^^^^
                    = hjælp: Skriv attributten med anførselstegn: href="{{title}}".
                layouts/page.mustache:1:29: fejl: "body" er HTML og kan ikke stå i en attribut. Brug et navn, der er tekst. [html-i-attribut]
                   1 │ <a href={{title}} title="{{{body}}}"><script>{{title}}
                     │                             ^^^^
                layouts/page.mustache:1:48: fejl: "title" står i script eller style, hvor tekst ikke kan beskyttes. [tekst-i-script]
                   1 │ <a href={{title}} title="{{{body}}}"><script>{{title}}
                     │                                                ^^^^^
                    = hjælp: Sæt det i en attribut, for eksempel data-value="{{title}}", og læs den derfra.
                """#,
            english: #"""
                layouts/page.mustache:1:11: error: "title" stands in an HTML tag without quotes around it and can become other attributes. [uden-anfoerselstegn]
                    = help: Write the attribute with quotes: href="{{title}}".
                layouts/page.mustache:1:29: error: "body" is HTML and cannot stand in an attribute. Use a name that is text. [html-i-attribut]
                layouts/page.mustache:1:48: error: "title" stands in a script or style, where text cannot be made safe. [tekst-i-script]
                    = help: Put it in an attribute, for example data-value="{{title}}", and read it from there.
                """#)
    }

    @Test func endlessPartial() {
        check(
            "{{>card}}",
            including: ["card": "{{>card}}"],
            danish: #"""
                layouts/card.mustache:1:4: fejl: "card" tager sig selv med uden at komme dybere og ville aldrig blive færdig. [endeloes-delskabelon]
                   1 │ {{>card}}
                     │    ^^^^
                    = layouts/page.mustache:1: Taget med herfra
                    = hjælp: Tag den med inde i et afsnit på en liste, som hører til det, der vises.
                """#,
            english: #"""
                layouts/card.mustache:1:4: error: "card" includes itself without getting deeper and would never end. [endeloes-delskabelon]
                    = layouts/page.mustache:1: Included from here
                    = help: Include it inside a section on a list that belongs to what is shown.
                """#)
    }

    @Test func unknownBlock() {
        check(
            "{{<base}}{{$mian}}{{/mian}}{{/base}}",
            including: ["base": "{{$main}}{{/main}}"],
            danish: #"""
                layouts/page.mustache:1:13: fejl: "base" har ingen blok, der hedder "mian". Mente du "main"? [ukendt-blok]
                   1 │ {{<base}}{{$mian}}{{/mian}}{{/base}}
                     │             ^^^^
                    = hjælp: Her findes "main".
                """#,
            english: #"""
                layouts/page.mustache:1:13: error: "base" has no block called "mian". Did you mean "main"? [ukendt-blok]
                    = help: There is "main".
                """#)
    }

    @Test func tooLargeAndTooLong() {
        var others = ["p33": ""]
        for number in 0..<33 { others["p\(number)"] = "{{>p\(number + 1)}}" }
        check(
            "{{>p0}}", including: others,
            danish: """
                layouts/p30.mustache:1:4: fejl: "p31" er nummer 33 i en kæde af layouts, der tager hinanden med; \
                højst 32 er tilladt. [for-lang-kaede]
                   1 │ {{>p31}}
                     │    ^^^
                    = layouts/p29.mustache:1: Taget med herfra
                """,
            english: """
                layouts/p30.mustache:1:4: error: "p31" is number 33 in a chain of layouts including one another; \
                32 are allowed. [for-lang-kaede]
                    = layouts/p29.mustache:1: Included from here
                """)
        var doubling = ["d25": "x"]
        for level in 0..<25 { doubling["d\(level)"] = "{{>d\(level + 1)}}{{>d\(level + 1)}}" }
        check(
            "{{>d0}}", including: doubling,
            danish: """
                layouts/page.mustache:1:1: fejl: "page" bliver for stort, når alle delskabeloner er sat ind. Tag færre \
                med. [for-stort-layout]
                   1 │ {{>d0}}
                     │ ^
                """,
            english: """
                layouts/page.mustache:1:1: error: "page" becomes too large when all partials are put in. Include \
                fewer. [for-stort-layout]
                """)
    }

    @Test func missingLayout() {
        let library = LayoutLibrary.parse(["record": SourceFile(path: "record", text: "")]).product
        let findings = library.layout(named: "recrd", for: pageShape).findings
        #expect(
            findings.map { $0.text(in: .danish) } == [
                "fejl: Layoutet \"recrd\" findes ikke. Mente du \"record\"? Læg det i layouts/recrd.mustache. [manglende-layout]"
            ])
        #expect(
            findings.map { $0.text(in: .english) } == [
                "error: The layout \"recrd\" does not exist. Did you mean \"record\"? Put it in layouts/recrd.mustache. [manglende-layout]"
            ])
    }

    @Test func tooLargeFile() {
        let file = SourceFile(path: "a.mustache", bytes: [UInt8](repeating: 0x0A, count: (1 << 20) + 1))
        let findings = LayoutLibrary.parse(["a": file]).findings
        #expect(
            findings.first?.message.danish
                == "Filen fylder 1048577 bytes; et layout må højst fylde 1048576. Del det op i delskabeloner.")
        #expect(
            findings.first?.message.english
                == "The file has 1048577 bytes; a layout may have at most 1048576. Split it into partials.")
    }
}
