/// Transforms every item on up to `jobs` cores and keeps the order of the items.
///
/// Work is handed out in chunks of consecutive items, because a task costs more than most items do. When items fail,
/// no new chunk is begun, and what is thrown is the failure a serial loop would have met first.
func parallelMap<Item: Sendable, Product: Sendable, Failure: Error>(
    _ items: [Item], jobs: Int, chunk: Int = 64,
    _ transform: @escaping @Sendable (Item) throws(Failure) -> Product
) async throws(Failure) -> [Product] {
    let size = max(1, chunk)
    let chunkCount = (items.count + size - 1) / size
    let outcome = await withTaskGroup(of: Chunk<Product, Failure>.self) { group in
        var chunks = [Result<[Product], Failure>?](repeating: nil, count: chunkCount)
        var next = 0
        func begin() {
            let number = next
            next += 1
            let slice = items[number * size..<min(items.count, (number + 1) * size)]
            group.addTask { Chunk(number: number, outcome: map(slice, transform)) }
        }
        while next < min(max(1, jobs), chunkCount) { begin() }
        while let done = await group.next() {
            chunks[done.number] = done.outcome
            if case .failure = done.outcome { next = chunkCount }
            if next < chunkCount { begin() }
        }
        return chunks
    }
    var products: [Product] = []
    products.reserveCapacity(items.count)
    for case .some(let chunk) in outcome { products += try chunk.get() }
    return products
}

/// One chunk's products, or what stopped it, with its place in the order.
private struct Chunk<Product: Sendable, Failure: Error>: Sendable {
    let number: Int
    let outcome: Result<[Product], Failure>
}

private func map<Item, Product, Failure: Error>(
    _ slice: ArraySlice<Item>, _ transform: (Item) throws(Failure) -> Product
) -> Result<[Product], Failure> {
    var products: [Product] = []
    products.reserveCapacity(slice.count)
    do throws(Failure) {
        for item in slice { products.append(try transform(item)) }
    } catch {
        return .failure(error)
    }
    return .success(products)
}
