import Diagnostics
import Testing

@testable import SiteGeneration

/// What of an SVG file is a drawing, and what its author is told of the rest.
@Suite struct SVGReaderTests {
    private static let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\""

    private func read(_ body: String, head: String = SVGReaderTests.head) -> Diagnosed<SVGDrawing?> {
        SVGDrawing.read(SourceFile(path: "content/articles/a/x.svg", text: "\(head)>\n\(body)\n</svg>\n"))
    }

    /// What is written between the root's tags.
    private func check(_ body: String, _ kept: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let read = read(body)
        #expect(read.findings.map { $0.text(in: .danish) } == [], sourceLocation: sourceLocation)
        let text = String(decoding: read.product?.bytes ?? [], as: UTF8.self)
        let root = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\" viewBox=\"0 0 10 10\">"
        #expect(text == "\(root)\(kept)</svg>", sourceLocation: sourceLocation)
    }

    /// Ids with line and column, and what is pointed at.
    private func refuse(_ body: String, _ findings: String..., sourceLocation: SourceLocation = #_sourceLocation) {
        let read = read(body)
        #expect(read.product == nil, sourceLocation: sourceLocation)
        let told = read.findings.map { finding in
            let place = finding.place
            let text = String((place?.text ?? "").dropFirst((place?.column ?? 1) - 1).prefix(place?.width ?? 0))
            return "\(finding.id) \(place?.line ?? 0):\(place?.column ?? 0) \(text)"
        }
        #expect(told == findings, sourceLocation: sourceLocation)
    }

    @Test func aDrawingIsWrittenAnew() {
        check("<path d=\"M0 0H9\" fill='#f00'/>", "<path d=\"M0 0H9\" fill=\"#f00\"/>")
        check("<g><circle r=\"2\" /></g>", "<g><circle r=\"2\"/></g>")
        check("<text x=\"1\">Å &amp; <tspan>&#246;</tspan></text>", "<text x=\"1\">Å &amp; <tspan>ö</tspan></text>")
        check(
            "<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\"/><use href=\"#b\"/>",
            "<defs><linearGradient id=\"a\"/></defs><rect fill=\"url(#a)\"/><use href=\"#b\"/>")
        check("<use xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"#b\"/>", "<use href=\"#b\"/>")
        check(
            "<rect width=\"9\" style=\"fill: red; -x: 1; stroke:rgb(0,0,0)\" fill=\"blue\"/>",
            "<rect width=\"9\" fill=\"red\" stroke=\"rgb(0,0,0)\"/>")
    }

    /// What drawing programs and their users leave in files, such as names and folders.
    @Test func notesAreLeftOut() {
        check("<!-- af Anna --><?php x?><title>Logo</title><desc>til <b>Anna</b></desc><g/>", "<g/>")
        check("<metadata><r:RDF xmlns:r=\"urn:r\"><r:li>Anna</r:li></r:RDF></metadata><g/>", "<g/>")
        check(
            "<s:view xmlns:s=\"urn:s\" s:file=\"/home/anna\"/><g xmlns:i=\"urn:i\" i:label=\"Anna\" data-name=\"A\"/>",
            "<g/>")
        check("<g class=\"cls-1\" aria-label=\"Logo\" xml:lang=\"da\"/>", "<g/>")
    }

    @Test func textInCDATAIsText() {
        check(
            "<text><![CDATA[<script>1</script> & co.]]></text>", "<text>&lt;script&gt;1&lt;/script&gt; &amp; co.</text>"
        )
        check("<g><![CDATA[ni]]></g>", "<g/>")
        refuse("<script><![CDATA[alert(1)]]></script>", "svg-program 2:2 script")
    }

    @Test func noProgramIsAPicture() {
        refuse("<script>alert(1)</script>", "svg-program 2:2 script")
        refuse("<g>\n <SCRIPT href=\"x.js\"/></g>", "svg-program 3:3 SCRIPT")
        refuse("<rect onload=\"alert(1)\"/>", "svg-program 2:7 onload")
        refuse("<g onClick='x'/>", "svg-program 2:4 onClick")
        refuse(
            "<foreignObject><b xmlns=\"http://www.w3.org/1999/xhtml\">b</b></foreignObject>",
            "svg-program 2:2 foreignObject")
        refuse("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">1</h:script>", "svg-program 2:2 h:script")
        refuse("<h:img xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"x\"/>", "svg-ikke-tegning 2:2 h:img")
        let root = read("<g/>", head: Self.head + " onload=\"x\"")
        #expect(root.findings.map(\.id) == ["svg-program"] && root.product == nil)
    }

    @Test func whatIsNoDrawingIsToldAllAtOnce() {
        refuse(
            "<a xlink:href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>\n<image href=\"data:image/png;base64,AA\"/>\n<animate/>",
            "svg-ikke-tegning 2:2 a", "svg-ikke-tegning 3:2 image", "svg-ikke-tegning 4:2 animate")
        refuse("<cirkle/>", "svg-ikke-tegning 2:2 cirkle")
        refuse("<path dd=\"M0\"/>", "svg-ikke-tegning 2:7 dd")
        refuse("<style>g{fill:red}</style>", "svg-ikke-tegning 2:2 style")
    }

    @Test func nothingIsFetched() {
        refuse("<use href=\"https://x.example/a.svg#b\"/>", "svg-henvisning 2:12 https://x.example/a.svg#b")
        refuse("<use xlink:href=\"javascript:alert(1)\"/>", "svg-henvisning 2:18 javascript:alert(1)")
        refuse(
            "<use href=\"data:image/svg+xml,&lt;svg/&gt;#a\"/>", "svg-henvisning 2:12 data:image/svg+xml,&lt;svg/&gt;#a"
        )
        refuse("<rect fill=\"url(https://x.example)\"/>", "svg-henvisning 2:13 url(https://x.example)")
        refuse("<rect style=\"fill:u\\72l(//x)\"/>", "svg-henvisning 2:14 fill:u\\72l(//x)")
        refuse("<rect style=\"fill:image-set('x')\"/>", "svg-henvisning 2:14 fill:image-set('x')")
        refuse("<path href=\"#a\"/>", "svg-henvisning 2:13 #a")
    }

    @Test func anEntityBombIsNeverLit() {
        let bomb = """
            <!DOCTYPE svg [
            <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            ]>
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>&b;</text></svg>
            """
        let read = SVGDrawing.read(SourceFile(path: "x.svg", text: bomb))
        #expect(
            read.findings.map { $0.text(in: .danish) } == [
                #"""
                x.svg:1:1: fejl: Filen erklærer sine egne forkortelser (DTD). De kan få en lille fil til at vokse uden ende. [svg-skrivefejl]
                   1 │ <!DOCTYPE svg [
                     │ ^^^^^^^^^
                    = hjælp: Gem den igen som almindelig SVG ("Plain SVG") i et tegneprogram, eller gem den som PNG.
                """#
            ])
        refuse("<text>a &b; c</text>", "svg-skrivefejl 2:9 &b;")
        refuse("<text>R & B</text>", "svg-skrivefejl 2:9 &")
        let plain = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">\n"
        #expect(self.read("<g/>", head: plain + Self.head).findings == [])
    }

    /// Ten that use ten that use ten: a browser would draw ten thousand million.
    @Test func whatUsesItselfManyTimesIsNotDrawn() {
        let bomb = (0..<10).map { level in
            let uses = String(repeating: "<use href=\"#l\(level + 1)\"/>", count: 10)
            return "<g id=\"l\(level)\">\(uses)</g>"
        }
        refuse(bomb.joined() + "<g id=\"l10\"><rect/></g>", "svg-for-stort 1:1 <")
        refuse("<g id=\"a\"><use href=\"#a\"/></g>", "svg-for-stort 1:1 <")
        refuse(
            "<pattern id=\"a\"><rect fill=\"url(#b)\"/></pattern><pattern id=\"b\"><rect fill=\"url(#a)\"/></pattern>",
            "svg-for-stort 1:1 <")
        refuse(String(repeating: "<g>", count: 64), "svg-for-stort 2:191 g")
        refuse(String(repeating: "<g/>", count: 10_000), "svg-for-stort 2:39998 g")
        let large = SVGDrawing.read(SourceFile(path: "x.svg", text: String(repeating: " ", count: 256 << 10) + "<"))
        #expect(large.findings.map(\.id) == ["svg-for-stort"])
    }

    @Test func whatIsNotWellFormedIsTold() {
        refuse("<g>", "svg-skrivefejl 3:3 svg")
        refuse("<g", "svg-skrivefejl 3:1 <")
        refuse("<g a=b/>", "svg-skrivefejl 2:4 a")
        refuse("<g x=\"1\" x=\"2\"/>", "svg-skrivefejl 2:10 x")
        refuse("<q:g/>", "svg-skrivefejl 2:2 q:g")
        refuse("<!-- <g/>", "svg-skrivefejl 2:1 <!--")
        refuse("<text>\u{1}</text>", "svg-skrivefejl 2:7 \u{1}")
        refuse("</svg><svg viewBox=\"0 0 1 1\">", "svg-skrivefejl 2:8 svg")
        #expect(SVGDrawing.read(SourceFile(path: "x.svg", text: "<html/>")).findings.map(\.id) == ["svg-skrivefejl"])
        #expect(SVGDrawing.read(SourceFile(path: "x.svg", text: "")).findings.map(\.id) == ["svg-skrivefejl"])
        let latin = SVGDrawing.read(SourceFile(path: "x.svg", bytes: Array("<svg>".utf8) + [0xE6]))
        #expect(latin.findings.map { $0.message.danish } == ["Filen er ikke gemt som UTF-8."])
    }

    @Test(arguments: [
        ("width=\"20\" height=\"10\"", "20x10 0 0 20 10"), ("viewBox=\"0 0 24 12\"", "24x12 0 0 24 12"),
        ("width=\"100%\" height=\"100%\" viewBox=\"0,0,24,12\"", "24x12 0,0,24,12"),
        ("width=\"48px\" viewBox=\"0 0 24 12\"", "48x24 0 0 24 12"),
        ("height=\"1in\" viewBox=\"0 0 1 2\"", "48x96 0 0 1 2"),
        ("width=\"210mm\" height=\"297mm\"", "794x1123 0 0 793.701 1122.52"),
        ("", "nil"), ("width=\"20\"", "nil"), ("viewBox=\"0 0 0 5\"", "nil"), ("viewBox=\"0 0 nan 5\"", "nil"),
        ("width=\"-1\" height=\"5\"", "nil"), ("width=\"90000\" height=\"1\"", "nil"),
        ("width=\"5em\" height=\"1\"", "nil"),
    ])
    func aDrawingHasASize(attributes: String, expected: String) {
        let read = read("", head: "<svg \(attributes)")
        let text = read.product.map { drawing in
            let box = String(decoding: drawing.bytes, as: UTF8.self).split(separator: "viewBox=\"").last?.prefix {
                $0 != "\""
            }
            return "\(drawing.width)x\(drawing.height) \(box ?? "")"
        }
        #expect(text ?? "nil" == expected)
        #expect(read.findings.map(\.id) == (expected == "nil" ? ["svg-uden-maal"] : []))
    }

    /// Each byte in turn another: whatever comes of it, nothing stops, and what is kept is a drawing when read again.
    @Test func noByteStopsTheReading() {
        let text =
            "\(Self.head)><!-- x --><g style=\"fill:red\"><use href=\"#a\"/><text>&amp;<![CDATA[x]]></text></g></svg>"
        let bytes = Array(text.utf8)
        for place in bytes.indices {
            for other: UInt8 in [0x00, 0x22, 0x26, 0x3C, 0x3E, 0x2F, 0xFF] {
                var altered = bytes
                altered[place] = other
                guard let drawing = SVGDrawing.read(SourceFile(path: "x.svg", bytes: altered)).product
                else { continue }
                #expect(SVGDrawing.read(SourceFile(path: "x.svg", bytes: drawing.bytes)).product == drawing)
            }
            _ = SVGDrawing.read(SourceFile(path: "x.svg", bytes: Array(bytes[..<place])))
        }
    }
}
