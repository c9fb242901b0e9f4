/// A number of the Central Business Register: eight digits whose sum with the weights 2 7 6 5 4 3 2 1 is divisible by
/// eleven (the register's own rule for CVR numbers). `00000000` passes the sum and is nobody's.
public struct CVRNumber: Sendable, Hashable {
    /// Eight digits.
    public let digits: String

    /// Reads eight digits, which may stand in groups: `24 25 67 90`.
    public init?(_ text: String) {
        guard let digits = Self.digits(of: text), Self.passesCheck(digits) else { return nil }
        self.digits = digits
    }

    /// The eight digits of a text that has the form of a number, whether or not it can be one.
    static func digits(of text: String) -> String? {
        let digits = text.filter { $0 != " " }
        let isWhole = digits.utf8.count == 8 && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return isWhole ? digits : nil
    }

    private static func passesCheck(_ digits: String) -> Bool {
        let sum = zip(digits.utf8, [2, 7, 6, 5, 4, 3, 2, 1]).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
        return sum > 0 && sum % 11 == 0
    }
}
