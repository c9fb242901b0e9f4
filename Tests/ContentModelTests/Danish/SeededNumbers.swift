/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Text of Danish letters, signs, marks, other scripts and what cannot be seen.
    mutating func text(upTo longest: Int = 24) -> String {
        let pieces = [
            "a", "aa", "A", "Aa", "å", "Å", "a\u{30A}", "æ", "Ø", "o\u{308}", "é", "e\u{301}", "ü", "ß", "þ", "z", "Z",
            "1",
            "10", " ", "-", ".", "'", "’", "»", "\u{AD}", "\u{301}", "\u{30A}", "й", "и\u{306}", "س", "中", "😀", "\u{0}",
            "\n",
            "+45", "2026", "09", "-", "/", "T", ":", "kl", "maj", "0", "(", "²", "\u{334}", "\u{1F3FD}",
        ]
        let count = Int.random(in: 0...longest, using: &self)
        return (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &self)] }.joined()
    }
}
