import Layouts

/// JSON as the Mustache specification uses it for data, and the view and shape it makes.
enum JSONValue: Decodable, Sendable {
    case null
    case flag(Bool)
    case text(String)
    case list([JSONValue])
    case names([String: JSONValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Int.self) {
            self = .text(String(number))
        } else if let number = try? container.decode(Double.self) {
            self = .text(String(number))
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .names(try container.decode([String: JSONValue].self))
        }
    }

    /// The shape of exactly this data. `text` is the shape of its texts.
    func shape(text: ViewShape) -> ViewShape {
        switch self {
        case .null: .nothing
        case .flag: .flag
        case .text: text
        case .list(let items): .list(items.map { $0.shape(text: text) }.reduce(.nothing, merged))
        case .names(let values):
            .names(
                values.keys.sorted().compactMap { key in
                    values[key].map { ViewShape.Slot(key, $0.shape(text: text)) }
                })
        }
    }

    /// The view of this data for a shape that has at least its names.
    func view(as shape: ViewShape) -> View {
        switch (self, shape) {
        case (.flag(let flag), _): .flag(flag)
        case (.text(let text), .html): .html(Array(text.utf8))
        case (.text(let text), _): .text(text)
        case (.list(let items), .list(let item)): .list(items.map { $0.view(as: item) })
        case (.names(let values), .names(let slots)):
            .names(Row(views: slots.map { slot in values[slot.name]?.view(as: slot.shape) ?? .none }))
        default: .none
        }
    }
}

/// A set of names with its values in slot order.
final class Row: NamedViews {
    let views: [View]

    init(views: [View]) {
        self.views = views
    }

    func view(at slot: Int) -> View { views[slot] }
}

/// The shape of a list whose items have either shape.
private func merged(_ a: ViewShape, _ b: ViewShape) -> ViewShape {
    switch (a, b) {
    case (.nothing, let other), (let other, .nothing): return other
    case (.list(let left), .list(let right)): return .list(merged(left, right))
    case (.names(let left), .names(let right)):
        let names = Set(left.map(\.name) + right.map(\.name)).sorted()
        return .names(
            names.map { name in
                let shapes = (left + right).filter { $0.name == name }.map(\.shape)
                return ViewShape.Slot(name, shapes.reduce(.nothing, merged))
            })
    default: return a
    }
}
