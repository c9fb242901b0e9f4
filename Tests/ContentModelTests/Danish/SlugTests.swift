import ContentModel
import Foundation
import Testing

@Suite struct SlugTests {
    private func check(_ text: String, _ slug: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(Slug.make(text) == slug, sourceLocation: sourceLocation)
        let decomposed = text.decomposedStringWithCanonicalMapping
        #expect(Slug.make(decomposed) == slug, "decomposed", sourceLocation: sourceLocation)
    }

    @Test func danishLettersAreSpelledOut() {
        check("Brødkrumme på færgen", "broedkrumme-paa-faergen")
        check("ÆBLE ØL ÅEN", "aeble-oel-aaen")
        check("Ǻse ǽ ǿ", "aase-ae-oe")
    }

    @Test func otherLettersLoseTheirMarks() {
        check("Café Müller & Söhne – Straße", "cafe-muller-sohne-strasse")
        check("Þórður Œuvre Łódź Nguyễn", "thordur-oeuvre-lodz-nguyen")
        check("ǅ ĳ ạ̊", "dz-ij-aa")
    }

    @Test func everythingElseIsOneHyphen() {
        check("  § 18-midler:  søg nu! ", "18-midler-soeg-nu")
        check("a\tb\u{A0}c…d", "a-b-c-d")
        check("---", "")
    }

    @Test func apostrophesAndInvisiblesVanish() {
        check("Hans' café", "hans-cafe")
        check("Hans’ rock 'n' roll", "hans-rock-n-roll")
        check("Joe's bar, Côte d’Azur", "joes-bar-cote-dazur")
        check("sam\u{AD}arbejde", "samarbejde")
    }

    @Test func otherScriptsLeaveNothing() {
        check("Волонтери", "")
        check("متطوعون", "")
        check("Мій klub", "klub")
        #expect(Slug.make("Волонтери", or: "afsnit") == "afsnit")
        #expect(Slug.make("Øl", or: "afsnit") == "oel")
    }

    @Test func longTitlesAreCutAtAWord() {
        let words = Array(repeating: "frivillighed", count: 9).joined(separator: " ")
        #expect(Slug.make(words) == Array(repeating: "frivillighed", count: 6).joined(separator: "-"))
        #expect(Slug.make(String(repeating: "x", count: 500)) == String(repeating: "x", count: Slug.longest))
        let exact = String(repeating: "a", count: 39) + "-" + String(repeating: "b", count: 40)
        #expect(Slug.make(exact) == exact)
        #expect(Slug.make(exact + "c") == String(exact.prefix(39)) + "-" + String(repeating: "b", count: 40))
    }

    @Test(arguments: ["a", "besoegsven-2027", "9"]) func goodIds(id: String) {
        #expect(Slug.isValid(id))
    }

    @Test(arguments: ["", "-", "-a", "a-", "a--b", "A", "å", "a b", "a_b", "a.b", "a/b"]) func badIds(id: String) {
        #expect(!Slug.isValid(id))
    }

    @Test func anyTextGivesAValidSlugOrNone() {
        var numbers = SeededNumbers(seed: 1)
        for _ in 0..<800 {
            let text = numbers.text(upTo: 120)
            let slug = Slug.make(text)
            #expect(slug.isEmpty || Slug.isValid(slug), "\(text.debugDescription)")
            #expect(slug.utf8.count <= Slug.longest)
            #expect(Slug.make(slug) == slug)
            #expect(Slug.make(text.precomposedStringWithCanonicalMapping) == slug, "\(text.debugDescription)")
            #expect(Slug.make(text.decomposedStringWithCanonicalMapping) == slug, "\(text.debugDescription)")
        }
    }
}
