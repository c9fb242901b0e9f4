/// The Danish alphabetical order.
///
/// Retskrivningsordbogen § 5 and CLDR `da`: a … z æ ø å; `aa` as å; ü as y, ä as æ, ö as ø, ð as d, þ as th, œ as oe;
/// spaces before signs, signs before digits, digits before letters. Digits are not numbers: "10" stands before "9".
/// Other scripts follow å, by scalar. On a tie decide, in this order: accents (none first), case (upper first),
/// spelling (å before aa).
public enum DanishOrder {
    /// The letters of an index: A … Z Æ Ø Å.
    public static let alphabet: [String] =
        (0x41...0x5A).map { String(Unicode.Scalar(UInt8($0))) } + ["Æ", "Ø", "Å"]

    /// Where a text with no letter first stands in the index.
    public static let other = "#"

    /// Bytes that stand in the order of the texts when compared as bytes.
    ///
    /// Four levels, each ended so that a shorter one compares as if filled with what is common: letters, accents, case,
    /// spelling. Canonically equivalent texts have one key.
    public static func key(_ text: String) -> [UInt8] {
        var reader = LatinReader(text)
        var key = OrderKey(capacity: text.utf8.count)
        while true {
            key.addPlain(from: &reader)
            switch reader.next() {
            case .letter(let letter):
                if letter.lower == 0x61, let second = doubledA(letter, &reader) {
                    key.addDoubleA(letter, second)
                } else {
                    key.add(letter)
                }
            case .other(let scalar): key.add(scalar)
            case nil: return key.finished()
            }
        }
    }

    /// `a` stands before `b`. To sort many texts, compare their keys.
    public static func precedes(_ a: String, _ b: String) -> Bool {
        key(a).lexicographicallyPrecedes(key(b))
    }

    /// The letter of `alphabet` a text is found under ("Aabenraa" under Å, "Éva" under E), or `other`.
    public static func initial(_ text: String) -> String {
        var reader = LatinReader(text)
        guard case .letter(let letter) = reader.next() else { return other }
        if doubledA(letter, &reader) != nil { return "Å" }
        return alphabet[Int(OrderWeights.place(of: letter))]
    }

    /// Takes the second letter of AA, Aa or aa without marks, where that is what stands; aA is two letters.
    private static func doubledA(_ first: LatinLetter, _ reader: inout LatinReader) -> LatinLetter? {
        guard first == LatinLetter(first: 0x41) || first == LatinLetter(first: 0x61) else { return nil }
        var ahead = reader
        guard case .letter(let second) = ahead.next() else { return nil }
        guard second == LatinLetter(first: 0x61) || (second == first && first.first == 0x41) else { return nil }
        reader = ahead
        return second
    }
}
