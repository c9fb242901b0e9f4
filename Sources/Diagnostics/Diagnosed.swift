/// What a stage made, with what it found on the way.
public struct Diagnosed<Product> {
    public let product: Product
    public let findings: [Diagnostic]

    public init(_ product: Product, _ findings: [Diagnostic] = []) {
        self.product = product
        self.findings = findings
    }

    /// The same findings with another product.
    public func map<Other>(_ transform: (Product) -> Other) -> Diagnosed<Other> {
        Diagnosed<Other>(transform(product), findings)
    }
}

extension Diagnosed: Sendable where Product: Sendable {}
