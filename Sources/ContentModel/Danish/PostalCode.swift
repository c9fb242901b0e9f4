/// The Danish postal code: four digits, of which not the first two are both zero.
public enum PostalCode {
    /// The text is a postal code (`0[1-9]\d\d|[1-9]\d{3}`), without spaces or country.
    public static func isValid(_ text: some StringProtocol) -> Bool {
        let bytes = Array(text.utf8.prefix(5))
        guard bytes.count == 4, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return false }
        return bytes[0] != 0x30 || bytes[1] != 0x30
    }
}
