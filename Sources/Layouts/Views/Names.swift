/// The names one subject offers: shape and values from one list, so that they cannot drift apart.
public struct Names<Subject: Sendable>: Sendable {
    /// One name: what it is, and how a subject answers it.
    public struct Name: Sendable {
        let slot: ViewShape.Slot
        let view: @Sendable (Subject) -> View

        public init(_ name: String, _ shape: ViewShape, _ view: @escaping @Sendable (Subject) -> View) {
            slot = ViewShape.Slot(name, shape)
            self.view = view
        }

        public static func text(_ name: String, _ value: @escaping @Sendable (Subject) -> String?) -> Name {
            Name(name, .text) { subject in value(subject).map(View.text) ?? .none }
        }

        public static func html(_ name: String, _ value: @escaping @Sendable (Subject) -> [UInt8]?) -> Name {
            Name(name, .html) { subject in value(subject).map(View.html) ?? .none }
        }

        public static func flag(_ name: String, _ value: @escaping @Sendable (Subject) -> Bool) -> Name {
            Name(name, .flag) { subject in .flag(value(subject)) }
        }

        /// The same name on a subject that holds this one's subject.
        public func reading<Outer>(_ inner: @escaping @Sendable (Outer) -> Subject) -> Names<Outer>.Name {
            Names<Outer>.Name(slot.name, slot.shape) { view(inner($0)) }
        }

        /// A name that is always empty; see `ViewShape.nothing`.
        public static func nothing(_ name: String) -> Name {
            Name(name, .nothing) { _ in .none }
        }

        /// Another subject's names under this one.
        public static func names<Other>(
            _ name: String, _ names: Names<Other>, _ value: @escaping @Sendable (Subject) -> Other?
        ) -> Name {
            Name(name, names.shape) { subject in value(subject).map(names.view) ?? .none }
        }

        /// A list of other subjects, each with its names.
        public static func list<Other>(
            _ name: String, _ names: Names<Other>, _ value: @escaping @Sendable (Subject) -> [Other]
        ) -> Name {
            Name(name, .list(names.shape)) { subject in .list(value(subject).map(names.view)) }
        }
    }

    /// In slot order.
    public let list: [Name]

    public init(_ list: [Name]) {
        self.list = list
    }

    public var shape: ViewShape { .names(list.map(\.slot)) }

    /// The subject's view; each value is made when it is asked for.
    public func view(_ subject: Subject) -> View { .names(Bound(names: self, subject: subject)) }

    private struct Bound: NamedViews {
        let names: Names
        let subject: Subject

        func view(at slot: Int) -> View { names.list[slot].view(subject) }
    }
}
