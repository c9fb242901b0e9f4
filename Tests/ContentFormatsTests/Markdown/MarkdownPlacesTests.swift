import ContentModel
import Diagnostics
import Testing

@testable import ContentFormats

/// The address of each link stands between ⟦ and ⟧ in the order the links come.
struct MarkdownPlacesTests {
    private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
        var text: [UInt8] = Array("---\n---\n".utf8)
        var expected: [SourceRange] = []
        let front = text.count
        var start = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": start = text.count
            case "⟧": expected.append(SourceRange(start, text.count))
            default: text += Array(String(scalar).utf8)
            }
        }
        let source = SourceFile(path: "a.md", bytes: text)
        let links = MarkdownText.parse(source, body: SourceRange(front, text.count)).product.outline.links
        #expect(
            links.map(\.range).sorted { $0.lower < $1.lower } == expected.sorted { $0.lower < $1.lower },
            sourceLocation: sourceLocation)
    }

    @Test func inlineLinks() {
        check("Læs x.md og [æblet](⟦x.md⟧ \"x.md\"), ![b](<⟦y.png⟧>)")
        check("[a](⟦x.md⟧) [b](⟦x.md⟧)\n[c](\n⟦x.md⟧)")
        check("[a](⟦x.md?a=1&amp;b=2⟧) [b](⟦x\\_y.md⟧)")
        check("[![et billede](⟦a.png⟧)](⟦b.md⟧)")
    }

    @Test func insideOtherBlocks() {
        check("- punkt\n  [a](⟦x.md⟧)\n\n  > citat\n  > [b](⟦y.md⟧)\n")
        check("| a | b |\n|---|---|\n| x.md | [c](⟦x.md⟧) |\n| [d](⟦y.md⟧) | |\n")
        check("## [a](⟦x.md⟧)\r\n\r\nTekst\r\n[b](⟦y.md⟧)\r\n")
        check("Se[^1]\n\n[b](⟦y.md⟧)\n\n[^1]: Note [a](⟦x.md⟧)\n")
    }

    @Test func bareAddresses() {
        check("Se ⟦www.frivillig.example⟧ og <⟦https://a.example/æ⟧> eller ⟦post@a.example⟧.")
    }

    @Test func definitionsAreShownWhereTheyStand() {
        check("Se [a] og [b][c].\n\n[a]: ⟦x.md⟧\n[c]: <⟦y.md⟧> 'titel'\n")
    }

    @Test func anAddressThatCannotBeFoundIsItsLine() {
        check("først\n\n⟦Se [a](x&auml;.md)⟧\n")
    }
}
