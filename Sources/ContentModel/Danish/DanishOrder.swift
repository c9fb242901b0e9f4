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
        var key = OrderKey(capacity: text.utf8.count)
        var reader = LatinReader(text)
        var upcoming = reader.next()
        while let unit = upcoming {
            upcoming = reader.next()
            switch unit {
            case .letter(let letter):
                if case .letter(let second) = upcoming, isDoubleA(letter, second) {
                    key.addDoubleA(letter, second)
                    upcoming = reader.next()
                } else {
                    key.add(letter)
                }
            case .other(let scalar): key.add(scalar)
            }
        }
        return key.bytes
    }

    /// `a` stands before `b`. To sort many texts, compare their keys.
    public static func precedes(_ a: String, _ b: String) -> Bool {
        key(a).lexicographicallyPrecedes(key(b))
    }

    /// The letter of `alphabet` a text is found under ("Aabenraa" under Å, "Éva" under E), or `other`.
    public static func initial(_ text: String) -> String {
        var reader = LatinReader(text)
        guard case .letter(let letter) = reader.next() else { return other }
        if case .letter(let second) = reader.next(), isDoubleA(letter, second) { return "Å" }
        return alphabet[Int(OrderWeights.place(of: letter))]
    }

    /// AA, Aa or aa without marks; aA is two letters.
    private static func isDoubleA(_ first: LatinLetter, _ second: LatinLetter) -> Bool {
        guard first.lower == 0x61, second.lower == 0x61, first.mark == 0, second.mark == 0 else { return false }
        return first.second == 0 && second.second == 0 && (first.first == 0x41 || second.first == 0x61)
    }
}
