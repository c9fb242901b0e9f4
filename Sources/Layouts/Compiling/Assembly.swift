/// A layout being put together: operations in order, literal text joined as far as possible.
struct Assembly {
    private(set) var literals: [UInt8] = []
    private(set) var operations: [Layout.Operation] = []
    private var slots: [Int32] = []
    /// Where the literal text since the last other operation begins.
    private var pending = 0

    var layout: Layout {
        var whole = self
        whole.finishLiteral()
        return Layout(literals: whole.literals, operations: whole.operations, slots: whole.slots)
    }

    mutating func add(literal bytes: some Collection<UInt8>) {
        literals.append(contentsOf: bytes)
    }

    mutating func add(text found: Scopes.Found) {
        finishLiteral()
        operations.append(.text(reference(found)))
    }

    mutating func add(html found: Scopes.Found) {
        finishLiteral()
        operations.append(.html(reference(found)))
    }

    /// Adds a section; `operation` is told its reference and end.
    mutating func begin() -> Int {
        finishLiteral()
        operations.append(.literal(lower: 0, upper: 0))
        return operations.count - 1
    }

    /// Closes the section begun at an operation. One without content is not kept.
    mutating func end(
        _ start: Int, on found: Scopes.Found, as operation: (Layout.Reference, Int32) -> Layout.Operation
    ) {
        finishLiteral()
        if operations.count == start + 1 {
            operations.removeLast()
        } else {
            operations[start] = operation(reference(found), Int32(operations.count))
        }
    }

    private mutating func finishLiteral() {
        if literals.count > pending {
            operations.append(.literal(lower: Int32(pending), upper: Int32(literals.count)))
        }
        pending = literals.count
    }

    private mutating func reference(_ found: Scopes.Found) -> Layout.Reference {
        let first = slots.count
        slots += found.slots.map(Int32.init)
        return Layout.Reference(
            frame: Int32(found.frame), firstSlot: Int32(first), slotCount: Int32(found.slots.count))
    }
}
