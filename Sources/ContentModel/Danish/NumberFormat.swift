/// How a language writes numbers, sums of money and file sizes (CLDR 44).
public struct NumberFormat: Sendable, Hashable {
    /// Between groups of three digits.
    public let group: String
    /// Between the whole and its fraction.
    public let decimal: String
    /// The least digits a number has before they are grouped: 4, or 5 where "1234" stands together.
    public let leastGrouped: Int
    /// Danish kroner around the number `{n}`.
    public let kroner: String
    /// One byte, more bytes, and the units of 1000, 1000², … bytes.
    public let byte: String
    public let bytes: String
    public let units: [String]

    public init(
        group: String, decimal: String, leastGrouped: Int = 4, kroner: String, byte: String, bytes: String,
        units: [String] = ["kB", "MB", "GB", "TB", "PB", "EB"]
    ) {
        self.group = group
        self.decimal = decimal
        self.leastGrouped = leastGrouped
        self.kroner = kroner
        self.byte = byte
        self.bytes = bytes
        self.units = units
    }

    public static let danish = NumberFormat(
        group: ".", decimal: ",", kroner: "{n} kr.", byte: "byte", bytes: "byte")
    public static let english = NumberFormat(
        group: ",", decimal: ".", kroner: "DKK {n}", byte: "byte", bytes: "bytes")
    /// Currency by its code: the word for kroner has a form for each kind of number.
    public static let ukrainian = NumberFormat(
        group: "\u{A0}", decimal: ",", kroner: "{n} DKK", byte: "Б", bytes: "Б",
        units: ["кБ", "МБ", "ГБ", "ТБ", "ПБ", "ЕБ"])
    /// With Latin digits, as on all else that is printed in Denmark.
    public static let arabic = NumberFormat(
        group: ",", decimal: ".", kroner: "{n} DKK", byte: "بايت", bytes: "بايت",
        units: ["كيلوبايت", "ميغابايت", "غيغابايت", "تيرابايت", "بيتابايت", "إكسابايت"])

    /// The format of a language by its code (`da`, `en`, `en-GB`); Danish for a language without a table.
    public init(language: String) {
        self = Self.known[language] ?? Self.known[primaryLanguage(language)] ?? .danish
    }

    private static let known: [String: NumberFormat] = [
        "da": danish, "en": english, "uk": ukrainian, "ar": arabic,
    ]
}

/// The first part of a language tag (BCP 47), in lower case: `en` of `en-GB`.
func primaryLanguage(_ tag: String) -> String {
    tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
}

extension NumberFormat {
    /// "1.234"
    public func integer(_ number: Int) -> String {
        (number < 0 ? "-" : "") + grouped(Array(String(number.magnitude).utf8)[...])
    }

    /// "1.234,5": at most `maxFraction` decimals, rounded half up as a person would round the number as written;
    /// no zeros last. What is no number is "–".
    public func decimal(_ number: Double, maxFraction: Int = 2) -> String {
        guard number.isFinite else { return "–" }
        let rounded = DecimalDigits(number).rounded(to: max(0, maxFraction))
        let sign = rounded.isNegative ? "-" : ""
        let whole = sign + grouped(rounded.whole)
        guard !rounded.fraction.isEmpty else { return whole }
        return whole + decimal + String(decoding: rounded.fraction, as: UTF8.self)
    }

    /// "25.000 kr."
    public func kroner(_ amount: Int) -> String {
        kroner.split(separator: "{n}", omittingEmptySubsequences: false).joined(separator: integer(amount))
    }

    /// "120 kB", "1,4 MB": in units of 1000, with one decimal from MB up.
    public func bytes(_ count: Int) -> String {
        let count = max(0, count)
        guard count >= 1000 else { return "\(count) \(count == 1 ? byte : bytes)" }
        let kilo = Self.rounded(count, per: 1000)
        guard kilo >= 1000 else { return "\(kilo) \(units[0])" }
        var unit = 1
        var tenth = 100_000
        while unit + 1 < units.count, Self.rounded(count, per: tenth) >= 10_000 {
            unit += 1
            tenth *= 1000
        }
        let tenths = Self.rounded(count, per: tenth)
        let fraction = tenths % 10 == 0 ? "" : "\(decimal)\(tenths % 10)"
        return "\(tenths / 10)\(fraction) \(units[unit])"
    }

    /// The quotient, a half rounded up.
    private static func rounded(_ count: Int, per unit: Int) -> Int {
        count / unit + (count % unit >= unit / 2 ? 1 : 0)
    }

    private func grouped(_ digits: ArraySlice<UInt8>) -> String {
        guard digits.count >= leastGrouped else { return String(decoding: digits, as: UTF8.self) }
        var text: [UInt8] = []
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.count - place) % 3 == 0 { text += group.utf8 }
            text.append(digit)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
