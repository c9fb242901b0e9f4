extension Layout {
    public func render(_ view: View) -> [UInt8] {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(literals.count + 4096)
        render(view, into: &buffer)
        return buffer
    }

    /// Appends the page to a buffer. Where a view is not of the layout's shape, nothing is shown for that name.
    public func render(_ view: View, into buffer: inout [UInt8]) {
        var rendering = Rendering(layout: self, frames: [view])
        rendering.run(operations.indices, into: &buffer)
    }
}

private struct Rendering {
    let layout: Layout
    /// The values in reach, the page's view first.
    var frames: [View]

    /// Runs a range of operations. The depth of this recursion is the depth of open sections, at most
    /// `LayoutCompiler.deepest`.
    mutating func run(_ range: Range<Int>, into buffer: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let operation = layout.operations[index]
            index += 1
            switch operation {
            case .literal(let lower, let upper):
                buffer.append(contentsOf: layout.literals[Int(lower)..<Int(upper)])
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
        var view = frames[Int(reference.frame)]
        let first = Int(reference.firstSlot)
        for index in first..<first + Int(reference.slotCount) {
            guard case .names(let names) = view else { return .none }
            view = names.view(at: Int(layout.slots[index]))
        }
        return view
    }
}

extension View {
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
