import ContentModel
import Foundation
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("0", 0), ("25000", 2_500_000), ("25000.50", 2_500_050), ("25000,50", 2_500_050), ("0,05", 5), ("007", 700),
        ("1000000000", 100_000_000_000),
    ]) func good(text: String, ore: Int) throws {
        let amount = try #require(Money(text))
        #expect(amount.ore == ore)
        #expect(amount.kroner == ore / 100)
    }

    @Test(arguments: [
        "", ".", ",50", "12,", "12,5", "12,505", "1.000", "1.000,50", "1 000", "-5", "+5", "25000 kr.", "1e3",
        "1000000001",
        "1000000000,01", "99999999999999999999", "٥", "5,٠٥", "1,50,50",
    ]) func bad(text: String) {
        #expect(Money(text) == nil)
    }

    @Test(arguments: [
        ("0", "0 kr.", "DKK 0"), ("25000", "25.000 kr.", "DKK 25,000"), ("12,50", "12,50 kr.", "DKK 12.50"),
        ("1234,05", "1.234,05 kr.", "DKK 1,234.05"), ("0,99", "0,99 kr.", "DKK 0.99"),
    ]) func display(text: String, danish: String, english: String) throws {
        let amount = try #require(Money(text))
        #expect(NumberFormat.danish.money(amount) == danish)
        #expect(NumberFormat.english.money(amount) == english)
    }

    @Test func foundationWritesTheSameNumbers() throws {
        let judge = NumberFormatter()
        judge.locale = Locale(identifier: "da_DK")
        judge.numberStyle = .decimal
        (judge.minimumFractionDigits, judge.maximumFractionDigits) = (2, 2)
        var numbers = SeededNumbers(seed: 21)
        for _ in 0..<500 {
            let (kroner, ore) = (
                Int.random(in: 0...9_999_999, using: &numbers), Int.random(in: 1...99, using: &numbers)
            )
            let amount = try #require(Money("\(kroner),\(ore < 10 ? "0" : "")\(ore)"))
            let text = judge.string(from: NSNumber(value: Double(amount.ore) / 100)) ?? ""
            #expect(NumberFormat.danish.money(amount) == text + " kr.")
        }
    }

    @Test func amountsAreOrdered() throws {
        let amounts = try ["10", "9,99", "100", "0"].map { try #require(Money($0)) }
        #expect(amounts.sorted().map(\.ore) == [0, 999, 1000, 10_000])
    }
}
