import Testing

@testable import ildsjael

@Suite struct InvocationTests {
    private func check(_ words: String..., expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(Invocation(words: words).text == expected, sourceLocation: sourceLocation)
    }

    @Test func plainWordsStandAsTheyAre() {
        check(".build/release/ildsjael", "serve", expected: ".build/release/ildsjael serve")
        check("ildsjael", "serve", "../kommuner/ærø", expected: "ildsjael serve ../kommuner/ærø")
        check("--now", "2026-11-21T08:00", expected: "--now 2026-11-21T08:00")
    }

    @Test func otherWordsAreQuoted() {
        check("/srv/min portal", expected: "'/srv/min portal'")
        check("mor's", "", "$(ls)", "~", expected: #"'mor'\''s' '' '$(ls)' '~'"#)
        check("a\nb;c", expected: "'a\nb;c'")
    }
}
