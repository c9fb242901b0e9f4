/// The names one subject offers: shape and values from one list, so that they cannot drift apart.
///
/// What is called while rendering is inlinable, so that it is compiled for the subject's type where that is known.
public struct Names<Subject: Sendable>: Sendable {
    /// One name: what it is, and how a subject answers it.
    public struct Name: Sendable {
        @usableFromInline let slot: ViewShape.Slot
        @usableFromInline let view: @Sendable (Subject) -> View

        @inlinable
        public init(_ name: String, _ shape: ViewShape, _ view: @escaping @Sendable (Subject) -> View) {
            slot = ViewShape.Slot(name, shape)
            self.view = view
        }

        @inlinable
        public static func text(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) -> Name {
            Name(name, .text) { subject in
                guard let text = value(subject) else { return .none }
                return .text(text)
            }
        }

        @inlinable
        public static func html(_ name: String, _ value: @escaping @Sendable (Subject) -> [UInt8]?) -> Name {
            Name(name, .html) { subject in
                guard let bytes = value(subject) else { return .none }
                return .html(bytes)
            }
        }

        @inlinable
        public static func flag(_ name: String, _ value: @escaping @Sendable (Subject) -> Bool) -> Name {
            Name(name, .flag) { subject in .flag(value(subject)) }
        }

        /// The same name on a subject that holds this one's subject.
        @inlinable
        public func reading<Outer>(_ inner: @escaping @Sendable (Outer) -> Subject) -> Names<Outer>.Name {
            Names<Outer>.Name(slot.name, slot.shape) { [view] in view(inner($0)) }
        }

        /// A name that is always empty; see `ViewShape.nothing`.
        public static func nothing(_ name: String) -> Name {
            Name(name, .nothing) { _ in .none }
        }

        /// Another subject's names under this one.
        @inlinable
        public static func names<Other>(
            _ name: String, _ names: Names<Other>, _ value: @escaping @Sendable (Subject) -> Other?
        ) -> Name {
            Name(name, names.shape) { subject in
                guard let other = value(subject) else { return .none }
                return names.view(other)
            }
        }

        /// A list of other subjects, each with its names.
        @inlinable
        public static func list<Other>(
            _ name: String, _ names: Names<Other>, _ value: @escaping @Sendable (Subject) -> [Other]
        ) -> Name {
            Name(name, .list(names.shape)) { subject in .list(value(subject).map { names.view($0) }) }
        }
    }

    public let shape: ViewShape
    /// The answers alone, in slot order: asking one copies nothing else.
    @usableFromInline let views: [@Sendable (Subject) -> View]

    @inlinable
    public init(_ list: [Name]) {
        shape = .names(list.map(\.slot))
        views = list.map(\.view)
    }

    /// The subject's view; each value is made when it is asked for.
    @inlinable
    public func view(_ subject: Subject) -> View {
        let views = views
        return .names(AskedViews { slot in views[slot](subject) })
    }
}

extension Names {
    /// The subject's view with every value made now, for what is asked on page after page.
    public func fixedView(_ subject: Subject) -> View {
        .names(FixedViews(views.map { $0(subject) }))
    }
}

private final class FixedViews: NamedViews {
    private let values: [View]

    init(_ values: [View]) {
        self.values = values
    }

    func view(at slot: Int) -> View { values[slot] }
}

/// A subject that answers by slot. Not generic, so that asking it needs no type metadata.
@usableFromInline
final class AskedViews: NamedViews {
    @usableFromInline let answer: @Sendable (Int) -> View

    @inlinable
    init(_ answer: @escaping @Sendable (Int) -> View) {
        self.answer = answer
    }

    @inlinable
    func view(at slot: Int) -> View { answer(slot) }
}
