/// A Latin letter taken apart: one base letter, or two where it is a ligature, and the marks on it.
///
/// Letters are ISO 8859-1 codes, so that `| 0x20` is lower case: ASCII, and Æ æ Ø ø. The letter Å is an A with a ring.
struct LatinLetter: Equatable {
    var first: UInt8
    /// The second letter of a ligature (`œ` is `oe`), else 0.
    var second: UInt8 = 0
    /// The first mark, else 0.
    var mark: UInt8 = 0
    /// The second mark, else 0. No letter Unicode composes has a third.
    var secondMark: UInt8 = 0

    /// Puts a mark on the letter. Of more than two, which no written language has, those of the lowest numbers stay, so
    /// that the order they came in makes no difference.
    mutating func add(_ mark: UInt8) {
        if self.mark == 0 {
            self.mark = mark
        } else if mark < self.mark {
            (self.mark, secondMark) = (mark, self.mark)
        } else if secondMark == 0 || mark < secondMark {
            secondMark = mark
        }
    }

    func has(_ mark: UInt8) -> Bool { self.mark == mark || secondMark == mark }

    /// The lower-case base letter.
    var lower: UInt8 { first | 0x20 }

    /// The letter is Å or å.
    var isRingedA: Bool { lower == 0x61 && has(Latin.ring) }
}

/// What is known of Latin letters and the marks on them.
enum Latin {
    /// The combining marks that letters are taken apart into; a mark's number is its place here, counted from 1.
    /// The order is that of the Unicode collation's accents: acute before grave, ring before diaeresis, …
    private static let marks: [UInt32] = [
        0x301, 0x300, 0x306, 0x302, 0x30C, 0x30A, 0x308, 0x30B, 0x303, 0x307, 0x327, 0x328, 0x304,
        0x309, 0x30F, 0x311, 0x31B, 0x323, 0x324, 0x325, 0x326, 0x32D, 0x32E, 0x330, 0x331,
    ]
    /// How `LatinTable` writes the marks, in the same order.
    private static let markSigns = Array("'`(^<*:\"~.,;-?%)+!$@&>[=_".unicodeScalars)

    static let ring: UInt8 = 6
    static let diaeresis: UInt8 = 7
    static let doubleAcute: UInt8 = 8
    /// The mark of a letter Unicode does not take apart, by the digit `LatinTable` gives it, is this plus the digit.
    static let variant: UInt8 = 40
    static func mark(sign: Unicode.Scalar) -> UInt8? {
        if let place = markSigns.firstIndex(of: sign) { return UInt8(place + 1) }
        guard ("1"..."9").contains(sign) else { return nil }
        return variant + UInt8(truncatingIfNeeded: sign.value - 0x30)
    }

    /// The number of a combining mark, or nil when no letter of the table has it.
    static func mark(_ scalar: UInt32) -> UInt8? {
        marks.firstIndex(of: scalar).map { UInt8($0 + 1) }
    }

    /// The letter a scalar beyond ASCII is, or nil when it is no letter of the table.
    static func letter(_ scalar: UInt32) -> LatinLetter? {
        let letter: LatinLetter
        switch scalar {
        case 0xC0...0x24F: letter = LatinTable.westernLetters[Int(scalar - 0xC0)]
        case 0x1E00...0x1EFF: letter = LatinTable.additionalLetters[Int(scalar - 0x1E00)]
        default: return nil
        }
        return letter.first == 0 ? nil : letter
    }
}
