import ContentModel
import Testing

@testable import ContentFormats

struct HeadingIdsTests {
    private func check(_ headings: [String], _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
        var ids = HeadingIds(reserved: ["indhold", "main-content", "kontakt-2"])
        #expect(headings.map { ids.next(for: $0) } == expected, sourceLocation: sourceLocation)
    }

    @Test func anchorsAreGivenOutOnce() {
        check(["Æble på ø", "a", "a", "A!"], ["aeble-paa-oe", "a", "a-2", "a-3"])
        check(["a", "a-2", "a", "a"], ["a", "a-2", "a-3", "a-4"])
        check(["a", "a", "a-2", "a-2-2"], ["a", "a-2", "a-2-2", "a-2-2-2"])
    }

    @Test func emptyAndReservedAnchors() {
        check(
            ["", "★", "Afsnit", "Indhold", "main content", "Kontakt", "Kontakt"],
            ["afsnit", "afsnit-2", "afsnit-3", "indhold-2", "main-content-2", "kontakt", "kontakt-3"])
    }
}
