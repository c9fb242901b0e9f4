import ContentModel
import Foundation
import Testing

@Suite struct DanishOrderTests {
    /// The words, written in order, come out in that order from any other.
    private func check(_ order: String..., sourceLocation: SourceLocation = #_sourceLocation) {
        let sorted = order.reversed().sorted(by: DanishOrder.precedes)
        #expect(sorted == order, sourceLocation: sourceLocation)
    }

    @Test func alphabetEndsWithÆØÅ() {
        check("Anders", "Zebra", "Æble", "Øl", "Århus")
        #expect(DanishOrder.alphabet.count == 29)
        #expect(DanishOrder.alphabet.suffix(4) == ["Z", "Æ", "Ø", "Å"])
        #expect(DanishOrder.alphabet.sorted(by: DanishOrder.precedes) == DanishOrder.alphabet)
    }

    @Test func doubleASortsAsÅ() {
        check("Zoo", "Ærø", "Aabenraa", "Ålborg", "Aalestrup", "Århus")
        check("Århus", "Aarhus")
        check("aArhus", "ABC", "Øst", "AArhus")
        check("baade", "båden", "baadene")
    }

    @Test func foreignLettersHaveDanishPlaces() {
        check("Mx", "Müller", "Mz")
        check("Maz", "Mozart", "Mæt", "Mätzler", "Møl", "Mölnlycke", "Må")
        check("Dalb", "Ðalc", "Dald")
        check("Thor", "Þora", "Thorb")
        check("Oda", "Œf", "Ofelia")
        check("Kyh", "Kűhler", "Kyi")
    }

    @Test func accentsAndCaseDecideTiesOnly() {
        check("Andre", "André", "Andrea")
        check("en", "én", "ene")
        check("Ida", "ida", "Idas")
        check("AB", "Ab", "aB", "ab")
    }

    @Test func spacesSignsAndDigitsComeFirst() {
        check("a b", "a-b", "a.b", "a1", "ab")
        check("§ 18", "10", "9", "a")
        check("ny by", "ny-bo", "nyb")
        check("1", "10", "2", "å", "я", "س")
        check("Hans' bil", "Hans’ café")
    }

    @Test func invisibleCharactersDoNotCount() {
        #expect(DanishOrder.key("sam\u{AD}arbejde") == DanishOrder.key("samarbejde"))
        #expect(DanishOrder.key("a\u{A0}b") == DanishOrder.key("a b"))
    }

    @Test(arguments: [
        ("Aabenraa", "Å"), ("aal", "Å"), ("Åge", "Å"), ("A\u{30A}ge", "Å"), ("aArhus", "A"), ("A", "A"), ("", "#"),
        ("Éva", "E"), ("Ümit", "Y"), ("Äpple", "Æ"), ("Ölmann", "Ø"), ("Øst", "Ø"), ("Œuvre", "O"), ("Þór", "T"),
        ("Ðalur", "D"), ("zebra", "Z"), ("7-kanten", "#"), ("»Vi«", "#"), ("Київ", "#"), ("Łódź", "L"), ("Ángel", "A"),
    ]) func initials(text: String, letter: String) {
        #expect(DanishOrder.initial(text) == letter)
    }

    @Test func initialsFollowTheOrder() {
        let places = Dictionary(uniqueKeysWithValues: zip(DanishOrder.alphabet, 0...))
        let titles = DanishTitles.all.sorted(by: DanishOrder.precedes)
        let initials = titles.compactMap { places[DanishOrder.initial($0)] }
        #expect(initials == initials.sorted())
        #expect(Set(initials).count == 29)
    }

    @Test func foundationAgrees() {
        let danish = Locale(identifier: "da_DK")
        let titles = DanishTitles.all
        #expect(titles.count > 3000)
        var numbers = SeededNumbers(seed: 2)
        let sorted = titles.map { (DanishOrder.key($0), $0) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
        var pairs = Array(zip(sorted, sorted.dropFirst()))
        for _ in 0..<10_000 {
            pairs.append((titles.randomElement(using: &numbers) ?? "", titles.randomElement(using: &numbers) ?? ""))
        }
        var judged = 0
        for (a, b) in pairs {
            let verdict = a.compare(b, locale: danish)
            guard verdict != .orderedSame else { continue }
            judged += 1
            #expect(DanishOrder.precedes(a, b) == (verdict == .orderedAscending), "\(a) | \(b)")
        }
        #expect(judged > 10_000)
    }

    @Test func anyTextsHaveATotalOrder() {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<1000 {
            let (a, b) = (numbers.text(), numbers.text())
            let (keyA, keyB) = (DanishOrder.key(a), DanishOrder.key(b))
            #expect(DanishOrder.precedes(a, b) == keyA.lexicographicallyPrecedes(keyB))
            #expect(!(DanishOrder.precedes(a, b) && DanishOrder.precedes(b, a)))
            #expect(DanishOrder.key(a.precomposedStringWithCanonicalMapping) == keyA, "\(a.debugDescription)")
            #expect(DanishOrder.key(a.decomposedStringWithCanonicalMapping) == keyA, "\(a.debugDescription)")
        }
    }
}
