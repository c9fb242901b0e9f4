extension Unicode.Scalar {
    /// Characters that come along when text is copied and that nobody sees: no-break, soft-hyphen and zero-width ones.
    var isInvisible: Bool {
        switch value {
        case 0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202F, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    /// `U+00A0`.
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
