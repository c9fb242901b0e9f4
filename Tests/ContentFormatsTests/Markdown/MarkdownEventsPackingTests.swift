import Testing

@testable import ContentFormats

@Suite struct MarkdownEventsPackingTests {
    /// The forms of a text's events without lines, one a line.
    private func forms(_ markdown: MarkdownEvents) -> [String] {
        markdown.events.map { event in
            switch event.form {
            case .text(let span): "text \(String(decoding: markdown[span], as: UTF8.self))"
            case .code(let span): "code \(String(decoding: markdown[span], as: UTF8.self))"
            case .codeBlock(let language, let text):
                "block \(String(decoding: markdown[language], as: UTF8.self)) \(markdown[text].count)"
            case .enter(.link(let destination, let title)):
                "link \(String(decoding: markdown[destination], as: UTF8.self)) \(markdown[title].count)"
            case .enter(.image(let destination, let title)):
                "image \(String(decoding: markdown[destination], as: UTF8.self)) \(markdown[title].count)"
            case .exit(.link), .exit(.image): "end of link"
            case .html(_, let isBlock): "html \(isBlock)"
            case .enter, .exit, .softBreak, .lineBreak, .thematicBreak, .footnoteReference: "\(event.form)"
            }
        }
    }

    @Test(arguments: [
        "# Et\n\nTo *tre* **fire** ~~fem~~ `seks`\nsyv  \notte\n\n---\n",
        "7. syv\n   > citat\n8. otte\n\n- [x] gjort\n- [ ] ikke\n\n      kode\n\n```swift\nlet a = 1\n```\n",
        "| a | b | c |\n|:--|:-:|--:|\n| 1 | ![æ](x.png \"titel\") | [d](/e \"f\") |\n",
        "Se her[^1] og her[^1] og der[^to].\n\n[^1]: Note\n[^to]: Anden\n\n<div>rå</div>\n\na <b>c</b>\n",
        "[\(String(repeating: "lang ", count: 400))](https://example.org/\(String(repeating: "a", count: 400)))\n",
    ])
    func whatIsPackedIsReadBack(_ text: String) {
        let read = MarkdownEvents(reading: Array(text.utf8)[...])
        #expect(!read.events.isEmpty)
        #expect(forms(MarkdownEvents(unpacking: read.packed)) == forms(read))
    }

    @Test func bytesThatNobodyPackedEndTheText() {
        var generator = SeededGenerator(state: 7)
        for _ in 0..<2_000 {
            let length = Int(generator.next() % 40)
            let markdown = MarkdownEvents(unpacking: (0..<length).map { _ in UInt8(generator.next() % 40) })
            for line in forms(markdown) { #expect(!line.isEmpty) }
        }
    }
}
