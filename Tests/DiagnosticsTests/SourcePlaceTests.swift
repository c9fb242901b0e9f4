import Diagnostics
import Testing

@Suite struct SourcePlaceTests {
    /// Marks what stands between `«` and `»` and checks where that is: `line:column+width` and the line's text.
    private func check(_ marked: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        var bytes = Array(marked.utf8)
        let lower = take(Array("«".utf8), from: &bytes)
        let upper = take(Array("»".utf8), from: &bytes)
        let place = SourceFile(path: "a.md", bytes: bytes).place(of: SourceRange(lower, upper))
        #expect(
            "\(place.line):\(place.column)+\(place.width) \(place.text)" == expected, sourceLocation: sourceLocation)
    }

    private func take(_ mark: [UInt8], from bytes: inout [UInt8]) -> Int {
        for index in bytes.indices where bytes[index...].starts(with: mark) {
            bytes.removeSubrange(index..<index + mark.count)
            return index
        }
        return bytes.count
    }

    @Test func asciiAndLines() {
        check("«a»: b", "1:1+1 a: b")
        check("a: b\nc: «dd»\ne", "2:4+2 c: dd")
        check("a\n\n\n«»", "4:1+1 ")
    }

    @Test func columnsCountCharactersNotBytes() {
        check("æøå: «blåbærgrød»\n", "1:6+10 æøå: blåbærgrød")
        check("e\u{301}x «👩‍👧» y", "1:4+1 e\u{301}x 👩‍👧 y")
    }

    @Test func carriageReturnsAreNoPartOfTheLine() {
        check("a: b\r\nc: «d»\r\n", "2:4+1 c: d")
        check("a: «b\r\nc: d»\r\n", "1:4+1 a: b")
    }

    @Test func byteOrderMarkIsNoPartOfTheLine() {
        check("\u{FEFF}«title»: x", "1:1+5 title: x")
        check("«\u{FEFF}»title: x", "1:1+1 title: x")
        check("\u{FEFF}a\n«b»", "2:1+1 b")
        check("\u{FEFF}«»", "1:1+1 ")
    }

    @Test func aRangeOverSeveralLinesEndsWithItsFirst() {
        check("a: «|\n  x\n  y»\n", "1:4+1 a: |")
        check("a«\nb»", "1:2+1 a")
    }

    @Test func offsetsOutsideTheFileAreMovedInside() {
        let file = SourceFile(path: "a.md", text: "ab")
        #expect(
            file.place(of: SourceRange(90, 99)) == SourcePlace(path: "a.md", line: 1, column: 3, width: 1, text: "ab"))
        #expect(file.place(of: SourceRange(-5, 1)).column == 1)
        #expect(SourceFile(path: "b.md", text: "").place(of: .start).line == 1)
    }

    @Test func invalidBytesAreShownAsReplacements() {
        let file = SourceFile(path: "a.md", bytes: [0x62, 0xE6, 0x72, 0x0A])
        #expect(
            file.place(of: SourceRange(1, 2))
                == SourcePlace(path: "a.md", line: 1, column: 2, width: 1, text: "b\u{FFFD}r"))
    }
}
