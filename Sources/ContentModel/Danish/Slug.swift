/// The rule that turns a title into an address or an anchor.
public enum Slug {
    /// Lower-case ASCII letters and digits joined by single hyphens; æ→ae, ø→oe, å→aa. Empty when nothing is left.
    public static func make(_ text: String) -> String {
        var bytes: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "æ": bytes += [0x61, 0x65]
            case "ø": bytes += [0x6F, 0x65]
            case "å": bytes += [0x61, 0x61]
            default: if let last = bytes.last, last != 0x2D { bytes.append(0x2D) }
            }
        }
        while bytes.last == 0x2D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
