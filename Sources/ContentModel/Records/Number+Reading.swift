extension Double {
    /// Reads digits with a point before the decimals and perhaps a minus; no exponent, no `nan`, nothing beyond bounds.
    init?(plain text: String) {
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
        guard isPlain, text.utf8.count <= 40, let number = Double(text), number.isFinite else { return nil }
        self = number
    }

    /// As `init(plain:)` reads it, without `.0` where nothing follows the point.
    var plainText: String { Int(exactly: self).map(String.init) ?? "\(self)" }
}

/// What a number probably meant that was written as Danes write it.
enum NumberMisreading {
    /// `1.000`, `1 000`, `1000 kr.` → 1000.
    static func integer(_ text: String) -> Int? {
        let bare = withoutUnit(text)
        if let number = Int(bare) { return number }
        let groups = bare.split(whereSeparator: { $0 == "." || $0 == " " || $0 == "\u{A0}" })
        guard groups.count > 1, isGrouped(groups) else { return nil }
        return Int(groups.joined())
    }

    /// `1,5` → 1.5 and `1.234,50` → 1234.50, in the form that is read.
    static func number(_ text: String) -> String? {
        let bare = withoutUnit(text)
        if Double(plain: bare) != nil { return bare }
        let halves = bare.split(separator: ",", omittingEmptySubsequences: false)
        guard halves.count <= 2, let whole = halves.first, !whole.isEmpty else { return nil }
        let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
        guard groups.count == 1 || isGrouped(groups) else { return nil }
        let meant = groups.joined() + (halves.count == 2 ? ".\(halves[1])" : "")
        return Double(plain: meant) == nil || meant.hasSuffix(".") ? nil : meant
    }

    private static func isGrouped(_ groups: [Substring]) -> Bool {
        groups.dropFirst().allSatisfy { $0.utf8.count == 3 } && (1...3).contains(groups[0].utf8.count)
            && groups.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    }

    private static func withoutUnit(_ text: String) -> String {
        let end = text.lastIndex { $0.isNumber }.map { text.index(after: $0) } ?? text.startIndex
        let unit = text[end...].drop { $0 == " " || $0 == "\u{A0}" }
        return unit.utf8.count <= 8
            && unit.allSatisfy({ $0.isLetter || $0 == "." || $0 == "%" || $0 == "-" || $0 == "," })
            ? String(text[..<end]) : text
    }
}
