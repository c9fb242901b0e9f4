import CLibCrypto

/// The content's name in an address: the first eight hexadecimal digits of its SHA-256 (FIPS 180-4).
enum Fingerprint {
    static func hex(of bytes: [UInt8]) -> String { hex(of: bytes, count: 4) }

    /// The first sixteen, for what there may be many thousands of.
    static func long(of bytes: [UInt8]) -> String { hex(of: bytes, count: 8) }

    private static func hex(of bytes: [UInt8], count: Int) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        _ = SHA256(bytes, bytes.count, &digest)
        return digest.prefix(count).map(\.hexText).joined()
    }
}

extension UInt8 {
    /// Two hexadecimal digits.
    var hexText: String {
        let digits = String(self, radix: 16)
        return self < 16 ? "0" + digits : digits
    }
}
