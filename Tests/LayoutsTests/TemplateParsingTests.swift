import Diagnostics
import Layouts
import Testing

struct TemplateParsingTests {
    @Test func tagThatIsNotClosed() {
        check("<h1>1️⃣{{title</h1>\n{{title}}\n2️⃣{{{body}}\n", finds: "1️⃣ {{ uafsluttet-maerke\n2️⃣ {{{ uafsluttet-maerke")
        check("1️⃣{{! never ends {{title}", finds: "1️⃣ {{! uafsluttet-maerke")
        check("1️⃣{{", finds: "1️⃣ {{ uafsluttet-maerke")
    }

    @Test func sectionThatIsNotClosed() {
        check("{{#1️⃣isOpen}}Åben", finds: "1️⃣ isOpen uafsluttet-afsnit")
        check("{{#isOpen}}{{^2️⃣tags}}{{/isOpen}}", finds: "2️⃣ tags uafsluttet-afsnit")
        check("{{$1️⃣main}}x", finds: "1️⃣ main uafsluttet-afsnit")
    }

    @Test func closingTagOfAnotherName() {
        check("{{#jobs}}{{name}}{{/1️⃣job}}", finds: "1️⃣ job forkert-slutning")
        let parsed = LayoutLibrary.parse(["a": SourceFile(path: "a", text: "\n{{#jobs}}\n{{/job}}")])
        #expect(parsed.findings.first?.related.map(\.place.line) == [2])
    }

    @Test func closingTagWithoutOpening() {
        check("x{{/1️⃣jobs}}", finds: "1️⃣ jobs slutning-uden-start")
        check("{{#jobs}}{{/1️⃣tags}}{{/jobs}}", finds: "1️⃣ tags slutning-uden-start")
    }

    @Test func wrongDelimiters() {
        check("1️⃣{{=<%=}}{{title}}", finds: "1️⃣ {{=<%=}} forkerte-skilletegn")
        check("1️⃣{{=<= =>=}}", finds: "1️⃣ {{=<= =>=}} forkerte-skilletegn")
        check("1️⃣{{=< < <=}}", finds: "1️⃣ {{=< < <=}} forkerte-skilletegn")
    }

    @Test func namesThatAreNone() {
        check(
            "{{1️⃣if title}}{{2️⃣host..name}}3️⃣{{}}4️⃣{{# }}{{/ }}",
            finds: """
                1️⃣ if title ugyldigt-navn
                2️⃣ host..name ugyldigt-navn
                3️⃣ {{}} ugyldigt-navn
                4️⃣ {{# }} ugyldigt-navn
                """)
    }

    @Test func dynamicNamesAreRefused() {
        check("{{>1️⃣*title}}{{<2️⃣*title}}{{/*title}}", finds: "1️⃣ *title dynamisk-navn\n2️⃣ *title dynamisk-navn")
    }

    @Test func onlyBlocksStandInAParent() {
        check(
            "{{<base}}\n  1️⃣Velkommen til {{2️⃣title}}\n{{#3️⃣tags}}{{.}}{{/tags}}{{$main}}x{{/main}}\n{{! fine }}{{/base}}",
            including: ["base": "{{$main}}{{/main}}"],
            finds: """
                1️⃣ Velkommen til tekst-uden-for-blok
                2️⃣ title maerke-uden-for-blok
                3️⃣ tags maerke-uden-for-blok
                """)
    }

    @Test func blockTwiceInAParent() {
        check(
            "{{<base}}{{$main}}a{{/main}}{{$1️⃣main}}b{{/main}}{{/base}}", including: ["base": "{{$main}}{{/main}}"],
            finds: "1️⃣ main dobbelt-blok")
    }

    @Test func nestingIsBounded() {
        let fine = String(repeating: "{{#isOpen}}", count: 64) + String(repeating: "{{/isOpen}}", count: 64)
        check(fine, finds: "")
        check(String(repeating: "{{#isOpen}}", count: 64) + "{{#1️⃣isOpen}}", finds: "1️⃣ isOpen for-dyb-indlejring")
    }

    @Test func sizeIsBounded() {
        let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: (1 << 20) + 1)
        let allowed = SourceFile(path: "a", bytes: Array(bytes.dropLast()))
        #expect(LayoutLibrary.parse(["a": allowed]).findings == [])
        let findings = LayoutLibrary.parse(["a": SourceFile(path: "a", bytes: bytes)]).findings
        #expect(findings.map(\.id) == ["for-stort-layout"])
    }

    @Test func byteOrderMarkAndWindowsLines() {
        let library = LayoutLibrary.parse(["a": SourceFile(path: "a", text: "\u{FEFF}{{#f}}\r\nx\r\n{{/f}}\r\n")])
            .product
        let layout = library.layout(named: "a", for: .names([.init("f", .flag)])).product
        #expect(layout?.render(.names(Row(views: [.flag(true)]))) == Array("x\r\n".utf8))
    }

    @Test func aHopelessFileIsDescribedUpToAPoint() {
        let text = String(repeating: "{{/a}}\n", count: 20_000)
        #expect(LayoutLibrary.parse(["a": SourceFile(path: "a", text: text)]).findings.count == 100)
    }
}
