/// The values a tag can see, as the compiler knows them: the page's shape, and one more for each section entered.
struct Scopes: Sendable {
    struct Scope: Sendable {
        let shape: ViewShape
        /// The way from the page's shape to this one; a step into a list's items is -1.
        let path: [Int]
        /// The reference this scope's value was taken from; nil for the page and for a list's items.
        let origin: Found?
    }

    /// A name that was found: frame, slots, and what lies there.
    struct Found: Sendable {
        let frame: Int
        let slots: [Int]
        let shape: ViewShape
        let path: [Int]
    }

    enum Lookup: Sendable {
        case found(Found)
        /// The first part is in none of the scopes, or a later part is not among the names before it.
        case missing(part: Int, in: ViewShape)
    }

    private(set) var all: [Scope]

    init(_ shape: ViewShape) {
        all = [Scope(shape: shape, path: [], origin: nil)]
    }

    /// The innermost: what `{{.}}` means.
    var top: Scope { all[all.count - 1] }

    /// Finds a name: its first part in the innermost scope that has it, every other part under the one before.
    func find(_ parts: [String]) -> Lookup {
        guard let first = parts.first else {
            return .found(Found(frame: all.count - 1, slots: [], shape: top.shape, path: top.path))
        }
        for frame in all.indices.reversed() {
            guard let slot = all[frame].shape.slot(named: first) else { continue }
            let start = Found(
                frame: frame, slots: [slot.index], shape: slot.shape, path: all[frame].path + [slot.index])
            return find(parts[...].dropFirst(), from: start)
        }
        return .missing(part: 0, in: top.shape)
    }

    private func find(_ parts: ArraySlice<String>, from start: Found) -> Lookup {
        var found = start
        for (index, part) in zip(parts.indices, parts) {
            if found.shape.isNothing { break }
            guard let slot = found.shape.slot(named: part) else { return .missing(part: index, in: found.shape) }
            found = Found(
                frame: found.frame, slots: found.slots + [slot.index], shape: slot.shape,
                path: found.path + [slot.index])
        }
        return .found(nearest(found))
    }

    /// The same value from an open section that already holds it, so that `{{#title}}{{title}}{{/title}}` asks once.
    private func nearest(_ found: Found) -> Found {
        for frame in all.indices.reversed() {
            guard let origin = all[frame].origin, origin.frame == found.frame, found.slots.starts(with: origin.slots)
            else { continue }
            let slots = Array(found.slots.dropFirst(origin.slots.count))
            return nearest(Found(frame: frame, slots: slots, shape: found.shape, path: found.path))
        }
        return found
    }

    /// The scopes inside a section on a text, markup or set of names.
    func entering(_ found: Found) -> Scopes {
        adding(Scope(shape: found.shape, path: found.path, origin: found))
    }

    /// The scopes inside a section on a list.
    func enteringItems(_ item: ViewShape, of found: Found) -> Scopes {
        adding(Scope(shape: item, path: found.path + [-1], origin: nil))
    }

    private func adding(_ scope: Scope) -> Scopes {
        var scopes = self
        scopes.all.append(scope)
        return scopes
    }

    /// The names in reach, innermost first, each once.
    var names: [String] {
        var seen: Set<String> = []
        return all.reversed().flatMap(\.shape.names).filter { seen.insert($0).inserted }
    }
}

extension ViewShape {
    func slot(named name: String) -> (index: Int, shape: ViewShape)? {
        guard case .names(let slots) = self, let index = slots.firstIndex(where: { $0.name == name }) else {
            return nil
        }
        return (index, slots[index].shape)
    }

    var names: [String] {
        if case .names(let slots) = self { slots.map(\.name) } else { [] }
    }

    /// Whether a section on it can never be shown.
    var isNothing: Bool {
        switch self {
        case .nothing: true
        case .list(let item): item.isNothing
        case .text, .html, .flag, .names: false
        }
    }
}
