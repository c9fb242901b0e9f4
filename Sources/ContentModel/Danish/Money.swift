/// An amount of Danish kroner, never negative.
public struct Money: Sendable, Hashable {
    /// In øre, hundredths of a krone.
    public let ore: Int

    public var kroner: Int { ore / 100 }

    /// The greatest amount that can be written: a billion kroner.
    static let mostKroner = 1_000_000_000

    /// Reads whole kroner, `25000`, or kroner with two digits of øre, `25000.50` or `25000,50`.
    public init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard (1...2).contains(parts.count), text.utf8.count <= 13,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let kroner = Int(parts[0]),
            kroner <= Self.mostKroner
        else { return nil }
        guard let fraction = parts.dropFirst().first else {
            ore = kroner * 100
            return
        }
        guard fraction.utf8.count == 2, let rest = Int(fraction), kroner < Self.mostKroner || rest == 0 else {
            return nil
        }
        ore = kroner * 100 + rest
    }
}

extension Money: Comparable {
    public static func < (left: Money, right: Money) -> Bool { left.ore < right.ore }
}

extension NumberFormat {
    /// "25.000 kr.", and "12,50 kr." where there are øre.
    public func money(_ amount: Money) -> String {
        let rest = amount.ore % 100
        if rest == 0 { return kroner(amount.kroner) }
        let number = integer(amount.kroner) + decimal + (rest < 10 ? "0\(rest)" : "\(rest)")
        return kroner.split(separator: "{n}", omittingEmptySubsequences: false).joined(separator: number)
    }
}
