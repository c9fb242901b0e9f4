import Diagnostics
import Layouts
import Synchronization
import Testing

struct LayoutRenderingTests {
    private struct Job: Sendable {
        let name: String
        let url: String
    }

    private struct Page: Sendable {
        var title = "Besøgsven"
        var body: [UInt8]? = Array("<p>Hej</p>".utf8)
        var isOpen = true
        var tags: [String] = []
        var host: String? = "Ældre & Co"
        var jobs: [Job] = []
    }

    private static let jobNames = Names<Job>([.text("name") { $0.name }, .text("url") { $0.url }])
    private static let hostNames = Names<String>([.text("name") { $0 }, .html("logo") { _ in nil }])
    private static let names = Names<Page>([
        .text("title") { $0.title },
        .html("body") { $0.body },
        .flag("isOpen") { $0.isOpen },
        .init("tags", .list(.text)) { .list($0.tags.map(View.text)) },
        .names("host", hostNames) { $0.host },
        .list("jobs", jobNames) { $0.jobs },
        .nothing("none"),
    ])

    private func check(
        _ template: String, _ page: Page = Page(), shows expected: String, including others: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let sources = others.merging(["page": template]) { own, _ in own }
        let library = LayoutLibrary.parse(sources.mapValues { SourceFile(path: "x", text: $0) }).product
        let compiled = library.layout(named: "page", for: Self.names.shape)
        #expect(compiled.findings == [], sourceLocation: sourceLocation)
        let bytes = compiled.product?.render(Self.names.view(page)) ?? []
        #expect(String(decoding: bytes, as: UTF8.self) == expected, sourceLocation: sourceLocation)
    }

    @Test func textIsEscaped() {
        check(
            "{{title}}", Page(title: "<b>\"Æ\" & 'ø'</b>"), shows: "&lt;b&gt;&quot;Æ&quot; &amp; &#39;ø&#39;&lt;/b&gt;")
        check("{{title}}", Page(title: "&&"), shows: "&amp;&amp;")
        check(
            "{{title}}", Page(title: String(repeating: "æ", count: 40) + "<"),
            shows: String(repeating: "æ", count: 40) + "&lt;")
        check("{{{body}}}", shows: "<p>Hej</p>")
    }

    @Test func sectionsShowWhatIsThere() {
        let sections =
            "{{#title}}t{{/title}}{{#body}}b{{/body}}{{#isOpen}}o{{/isOpen}}{{#tags}}g{{/tags}}{{#host}}h{{/host}}"
        let inverted = sections.replacing("{{#", with: "{{^")
        let empty = Page(title: "", body: nil, isOpen: false, host: nil)
        let full = Page(tags: ["a", "b"])
        check(sections, full, shows: "tboggh")
        check(inverted, full, shows: "")
        check(sections, empty, shows: "")
        check(inverted, empty, shows: "tbogh")
        check("{{#body}}x{{/body}}{{^body}}y{{/body}}", Page(body: []), shows: "y")
        check("{{#none}}x{{anything}}{{/none}}{{^none}}y{{/none}}{{none}}", shows: "y")
    }

    @Test func flagsBringNothingIntoReach() {
        check("{{#tags}}{{#isOpen}}{{.}},{{/isOpen}}{{/tags}}", Page(tags: ["a", "b"]), shows: "a,b,")
    }

    @Test func outerNamesAreReachedFromLists() {
        let page = Page(jobs: [Job(name: "A", url: "/a"), Job(name: "B", url: "/b")])
        check(
            "{{#jobs}}<a href=\"{{url}}\">{{name}} – {{title}}{{#host}} ({{name}}){{/host}}</a>{{/jobs}}", page,
            shows:
                "<a href=\"/a\">A – Besøgsven (Ældre &amp; Co)</a><a href=\"/b\">B – Besøgsven (Ældre &amp; Co)</a>")
    }

    @Test func partialsAndParentsKeepIndentation() {
        check(
            "{{<base}}\n{{$main}}\n      <h1>{{title}}</h1>\n      {{>card}}\n{{/main}}\n{{/base}}\n",
            shows: "<main>\n  <h1>Besøgsven</h1>\n  <p>\n    Hej\n  </p>\n</main>\n",
            including: ["base": "<main>\n  {{$main}}\n  {{/main}}\n</main>\n", "card": "<p>\n  Hej\n</p>\n"])
        check(
            "{{<base}}{{$head}}<link>{{/head}}{{/base}}", shows: "<head>\n  <link>\n</head>\n",
            including: ["base": "<head>\n  {{$head}}{{/head}}\n</head>\n"])
    }

    @Test func aReplacementsOwnBlocksBelongToWhereItWasWritten() {
        check(
            "{{<base}}{{$main}}[{{$main}}own{{/main}}]{{/main}}{{/base}}", shows: "<[own]>",
            including: ["base": "<{{$main}}default{{/main}}>"])
        check(
            "{{<base}}{{$main}}{{$side}}own{{/side}}{{/main}}{{$side}}S{{/side}}{{/base}}", shows: "own|S",
            including: ["base": "{{$main}}{{/main}}|{{$side}}{{/side}}"])
    }

    /// Counts how often each slot is asked; a class because the layout is given a copy of the view.
    private final class Counting: NamedViews {
        private let slots = Mutex<[Int]>([])
        private let views: [View]

        init(_ views: [View]) { self.views = views }

        var asked: [Int] { slots.withLock { $0 } }

        func view(at slot: Int) -> View {
            slots.withLock { $0.append(slot) }
            return views[slot]
        }
    }

    @Test func eachTagAsksOnce() {
        let host = Counting([.text("H"), .html([])])
        let page = Counting([.text("T"), .html([]), .flag(true), .list([]), .names(host), .list([]), .none])
        let text = "{{#title}}{{title}}{{title}}{{/title}}{{#host}}{{name}}{{host.name}}{{/host}}"
        let library = LayoutLibrary.parse(["a": SourceFile(path: "a", text: text)]).product
        let layout = library.layout(named: "a", for: pageShape).product
        #expect(layout?.render(.names(page)) == Array("TTHH".utf8))
        #expect(page.asked == [0, 4])
        #expect(host.asked == [0, 0])
    }

    @Test func viewsOfAnotherShapeShowNothing() {
        let text =
            "{{title}}{{{body}}}{{#isOpen}}o{{/isOpen}}{{#tags}}g{{.}}{{/tags}}{{#host}}{{name}}{{/host}}{{host.name}}|"
        let library = LayoutLibrary.parse(["a": SourceFile(path: "a", text: text)]).product
        let layout = library.layout(named: "a", for: pageShape).product
        for wrong in [View.none, .text("w"), .html([1]), .flag(true), .list([.none])] {
            #expect(layout?.render(wrong) == Array("|".utf8))
        }
        let swapped = Row(views: [.html([1]), .text("w"), .text("w"), .flag(true), .list([]), .none, .none])
        #expect(layout?.render(.names(swapped)) == Array("|".utf8))
    }

    @Test func renderingAppends() {
        let library = LayoutLibrary.parse(["a": SourceFile(path: "a", text: "{{title}}!")]).product
        var buffer = Array("før ".utf8)
        library.layout(named: "a", for: pageShape).product?.render(Self.names.view(Page()), into: &buffer)
        #expect(String(decoding: buffer, as: UTF8.self) == "før Besøgsven!")
    }
}
