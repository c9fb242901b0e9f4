extension Layout {
    public func render(_ view: View) -> [UInt8] {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(literals.count + 4096)
        render(view, into: &buffer)
        return buffer
    }

    /// Appends the page to a buffer. Where a view is not of the layout's shape, nothing is shown for that name.
    public func render(_ view: View, into buffer: inout [UInt8]) {
        operations.withUnsafeBufferPointer { operations in
            literals.withUnsafeBufferPointer { literals in
                slots.withUnsafeBufferPointer { slots in
                    var rendering = Rendering(operations: operations, literals: literals, slots: slots, frames: [view])
                    rendering.run(operations.indices, into: &buffer)
                }
            }
        }
    }
}

/// A layout's arrays while it is rendered. They are read through pointers, because each step would otherwise count
/// references to them, which cost more than all the rest; every index was made by `Assembly`.
private struct Rendering {
    let operations: UnsafeBufferPointer<Layout.Operation>
    let literals: UnsafeBufferPointer<UInt8>
    let slots: UnsafeBufferPointer<Int32>
    /// The values in reach, the page's view first.
    var frames: [View]

    /// Runs a range of operations. The depth of this recursion is the depth of open sections, at most
    /// `LayoutCompiler.deepest`.
    mutating func run(_ range: Range<Int>, into buffer: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let operation = operations[index]
            index += 1
            switch operation {
            case .literal(let lower, let upper):
                buffer.append(contentsOf: UnsafeBufferPointer(rebasing: literals[Int(lower)..<Int(upper)]))
            case .text(let reference):
                if case .text(let text) = view(reference) { buffer.appendEscaped(text) }
            case .html(let reference):
                if case .html(let bytes) = view(reference) { buffer.append(contentsOf: bytes) }
            case .whenSet(let reference, let end):
                if case .flag(true) = view(reference) { run(index..<Int(end), into: &buffer) }
                index = Int(end)
            case .whenPresent(let reference, let end):
                let view = view(reference)
                if view.isPresent { run(index..<Int(end), with: view, into: &buffer) }
                index = Int(end)
            case .forEach(let reference, let end):
                if case .list(let items) = view(reference) {
                    for item in items { run(index..<Int(end), with: item, into: &buffer) }
                }
                index = Int(end)
            case .unless(let reference, let end):
                if !view(reference).isPresent { run(index..<Int(end), into: &buffer) }
                index = Int(end)
            }
        }
    }

    private mutating func run(_ range: Range<Int>, with frame: View, into buffer: inout [UInt8]) {
        frames.append(frame)
        run(range, into: &buffer)
        frames.removeLast()
    }

    private func view(_ reference: Layout.Reference) -> View {
        let first = Int(reference.firstSlot)
        guard reference.slotCount > 0 else { return frames[Int(reference.frame)] }
        var view = frames[Int(reference.frame)].view(at: Int(slots[first]))
        for index in first + 1..<first + Int(reference.slotCount) {
            view = view.view(at: Int(slots[index]))
        }
        return view
    }
}

extension View {
    /// What lies at a slot; nothing when this is not a set of names.
    fileprivate func view(at slot: Int) -> View {
        guard case .names(let names) = self else { return .none }
        return names.view(at: slot)
    }

    /// Whether a section on it is shown.
    fileprivate var isPresent: Bool {
        switch self {
        case .none: false
        case .text(let text): !text.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        case .names: true
        }
    }
}
