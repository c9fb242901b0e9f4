import ContentModel
import Testing

@Suite struct AddressTests {
    @Test func standsOnOneLine() {
        let short = Address(street: "Lærkevej 9", supplementaryCity: nil, postalCode: "0800", city: "Skovby")
        #expect(short.line == "Lærkevej 9, 0800 Skovby")
        let long = Address(
            street: "Lærkevej 9C, 1. tv", supplementaryCity: "Overskov", postalCode: "0800", city: "Skovby")
        #expect(long.line == "Lærkevej 9C, 1. tv, Overskov, 0800 Skovby")
    }
}
