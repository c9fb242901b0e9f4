import Diagnostics
import Layouts
import Testing

struct LayoutCompilerTests {
    @Test func unknownNames() {
        check(
            "{{1️⃣titel}}{{#2️⃣nowhere}}{{never}}{{/nowhere}}{{^3️⃣tag}}{{4️⃣x}}{{/tag}}",
            finds: """
                1️⃣ titel ukendt-navn
                2️⃣ nowhere ukendt-navn
                3️⃣ tag ukendt-navn
                4️⃣ x ukendt-navn
                """)
    }

    @Test func dottedNamesPointAtThePartThatFails() {
        check(
            "{{host.1️⃣nam}} {{title.2️⃣length}} {{jobs.3️⃣name}} {{4️⃣hosts.name}}",
            finds: """
                1️⃣ nam ukendt-navn
                2️⃣ length ukendt-navn
                3️⃣ name ukendt-navn
                4️⃣ hosts ukendt-navn
                """)
    }

    @Test func namesClimbToOuterScopesButNotOutOfADottedName() {
        check(
            "{{#jobs}}{{name}} {{title}} {{1️⃣logo}} {{#host}}{{{logo}}} {{2️⃣url2}}{{/host}}{{/jobs}}",
            finds: """
                1️⃣ logo ukendt-navn
                2️⃣ url2 ukendt-navn
                """)
        check("{{#jobs}}{{host.1️⃣title}}{{/jobs}}", finds: "1️⃣ title ukendt-navn")
    }

    @Test func whatMayBePutInAndHow() {
        check(
            "{{{1️⃣title}}}{{&2️⃣title}}{{3️⃣body}}{{4️⃣isOpen}}{{5️⃣tags}}{{{6️⃣host}}}{{#tags}}{{.}}{{{7️⃣.}}}{{/tags}}{{8️⃣.}}",
            finds: """
                1️⃣ title tekst-uden-beskyttelse
                2️⃣ title tekst-uden-beskyttelse
                3️⃣ body html-som-tekst
                4️⃣ isOpen kan-ikke-vises
                5️⃣ tags kan-ikke-vises
                6️⃣ host kan-ikke-vises
                7️⃣ . tekst-uden-beskyttelse
                8️⃣ . kan-ikke-vises
                """)
    }

    @Test func missingPartialsAndParents() {
        check(
            "{{>1️⃣jobs/crd}}{{<2️⃣bas}}{{$x}}{{/x}}{{/bas}}", including: ["jobs/card": "", "base": ""],
            finds: """
                1️⃣ jobs/crd manglende-delskabelon
                2️⃣ bas manglende-delskabelon
                """)
    }

    @Test func blocksThatReplaceNothing() {
        let base = [
            "base": "{{#isOpen}}{{$main}}{{$inner}}{{/inner}}{{/main}}{{/isOpen}}{{#none}}{{$rare}}{{/rare}}{{/none}}"
        ]
        check(
            "{{<base}}{{$1️⃣mian}}{{/mian}}{{$inner}}{{/inner}}{{$rare}}{{/rare}}{{/base}}", including: base,
            finds: "1️⃣ mian ukendt-blok")
        check("{{<base}}{{$main}}{{/main}}{{$inner}}{{/inner}}{{/base}}", including: base, finds: "")
    }

    @Test func aPartialIsJudgedInTheScopesItIsIncludedIn() {
        let card = ["card": "{{name}}{{1️⃣url}}"]
        check("{{#jobs}}{{>card}}{{/jobs}}", including: card, finds: "")
        check(
            "{{#host}}{{>card}}{{>card}}{{/host}}{{#jobs}}{{>card}}{{/jobs}}", including: card,
            finds: "1️⃣ url ukendt-navn")
    }

    @Test func brokenPartialsAreReportedWithTheLayout() {
        check("{{>card}}{{2️⃣x}}", including: ["card": "{{#1️⃣jobs}}"], finds: "1️⃣ jobs uafsluttet-afsnit\n2️⃣ x ukendt-navn")
    }

    @Test func recursionThatNeverGetsDeeper() {
        check("{{>a}}", including: ["a": "{{>1️⃣a}}"], finds: "1️⃣ a endeloes-delskabelon")
        check("{{>a}}", including: ["a": "{{>b}}", "b": "{{>1️⃣a}}"], finds: "1️⃣ a endeloes-delskabelon")
        check("{{>1️⃣page}}", finds: "1️⃣ page endeloes-delskabelon")
        check("{{>a}}", including: ["a": "{{#isOpen}}{{>1️⃣a}}{{/isOpen}}"], finds: "1️⃣ a endeloes-delskabelon")
        check("{{>a}}", including: ["a": "{{#jobs}}{{>1️⃣a}}{{/jobs}}"], finds: "1️⃣ a endeloes-delskabelon")
        check(
            "{{<a}}{{$x}}{{>1️⃣page}}{{/x}}{{/a}}", including: ["a": "{{$x}}{{/x}}"],
            finds: "1️⃣ page endeloes-delskabelon")
    }

    /// A menu in a menu: each level has a deeper one, and the deepest has nothing.
    private static func menu(levels: Int) -> ViewShape {
        let deeper: ViewShape = levels > 1 ? .list(menu(levels: levels - 1)) : .nothing
        return .names([.init("name", .text), .init("items", deeper)])
    }

    @Test func recursionOverATreeEnds() {
        let item = ["item": "{{name}}{{#items}}({{>item}}){{/items}}"]
        check("{{>item}}", including: item, for: Self.menu(levels: 20), finds: "")
        check(
            "{{>item}}", including: ["item": "{{name}}{{#items}}({{>1️⃣item}}){{/items}}"], for: Self.menu(levels: 40),
            finds: "1️⃣ item for-lang-kaede")
        let open = ViewShape.names([.init("name", .text), .init("items", .list(.names([.init("name", .text)])))])
        check(
            "{{>item}}", including: ["item": "{{name}}{{#items}}({{>1️⃣item}}){{/items}}"], for: open,
            finds: "1️⃣ item endeloes-delskabelon")
    }

    @Test func deepLayoutsOfManyTemplatesAreRefused() {
        let opened = String(repeating: "{{#isOpen}}", count: 50) + "%" + String(repeating: "{{/isOpen}}", count: 50)
        let others = [
            "a": opened.replacing("%", with: "{{>b}}"), "b": opened.replacing("%", with: "{{>c}}"),
            "c": String(repeating: "{{#isOpen}}", count: 24) + "{{#1️⃣isOpen}}"
                + String(repeating: "{{/isOpen}}", count: 25),
        ]
        check("{{>a}}", including: others, finds: "1️⃣ isOpen for-dyb-indlejring")
    }

    @Test func layoutsThatGrowExponentiallyAreRefused() {
        var others: [String: String] = ["z25": "x"]
        for level in 0..<25 { others["z\(level)"] = "{{>z\(level + 1)}}{{>z\(level + 1)}}" }
        check("1️⃣{{>z0}}", including: others, finds: "1️⃣ { for-stort-layout")
    }

    @Test func findingsOfManyPagesAreOneFinding() {
        let marked = MarkedTemplates(["a": "{{>card}}", "b": "{{#host}}{{>card}}{{/host}}", "card": "{{1️⃣wrong}}"])
        let library = LayoutLibrary.parse(marked.sources).product
        let findings = ["a", "b"].flatMap { library.layout(named: $0, for: pageShape).findings }
        #expect(findings.count == 2)
        #expect(marked.text(of: findings.inSourceOrder()) == "1️⃣ wrong ukendt-navn")
    }

    @Test func missingLayout() {
        let library = LayoutLibrary.parse(["record": SourceFile(path: "record", text: "")]).product
        let compiled = library.layout(named: "recrd", for: pageShape)
        #expect(compiled.product == nil)
        #expect(compiled.findings.map(\.id) == ["manglende-layout"])
        #expect(library.contains("record") && !library.contains("recrd"))
    }
}
