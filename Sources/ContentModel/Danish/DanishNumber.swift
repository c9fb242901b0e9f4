/// Numbers as Danish writes them, or as another language does (see `NumberFormat`).
public enum DanishNumber {
    /// "1.234"
    public static func integer(_ number: Int, language: String = "da") -> String {
        NumberFormat(language: language).integer(number)
    }

    /// "1.234,5"
    public static func decimal(_ number: Double, maxFraction: Int = 2, language: String = "da") -> String {
        NumberFormat(language: language).decimal(number, maxFraction: maxFraction)
    }

    /// "25.000 kr."
    public static func kroner(_ amount: Int, language: String = "da") -> String {
        NumberFormat(language: language).kroner(amount)
    }

    /// "120 kB", "1,4 MB"
    public static func bytes(_ count: Int, language: String = "da") -> String {
        NumberFormat(language: language).bytes(count)
    }
}
