/// Transforms consecutive ranges of `0..<count`, each of at most `size`, on up to `jobs` cores; products in order.
func chunkedMap<Product: Sendable>(
    _ count: Int, size: Int, jobs: Int, _ transform: @escaping @Sendable (Range<Int>) -> Product
) async -> [Product] {
    let chunkCount = (count + size - 1) / size
    return await withTaskGroup(of: (Int, Product).self) { group in
        var products = [Product?](repeating: nil, count: chunkCount)
        var next = 0
        func begin() {
            let number = next
            next += 1
            group.addTask { (number, transform(number * size..<min(count, (number + 1) * size))) }
        }
        while next < min(max(1, jobs), chunkCount) { begin() }
        while let (number, product) = await group.next() {
            products[number] = product
            if next < chunkCount { begin() }
        }
        return products.compactMap { $0 }
    }
}
