/// Which names a layout may ask for, and of what kind each is. Decided before any record is read.
public indirect enum ViewShape: Sendable, Hashable {
    /// Plain text; escaped where it is put in. A section on it shows when it is not empty.
    case text
    /// Markup that is already safe; only `{{{name}}}` or `{{&name}}` puts it in, `{{name}}` is a finding.
    case html
    /// Only for sections and inverted sections.
    case flag
    case list(ViewShape)
    /// A name that is known and always empty: a section on it is never shown, and its content is not judged.
    ///
    /// It ends a tree. A shape is finite, so a partial that includes itself (a menu in a menu) meets a deepest level;
    /// there the list is `nothing`. Were the name left out instead, it would be looked up in the level above.
    case nothing
    /// Names in slot order. A section on it shows when it is there, with the names in reach.
    case names([Slot])

    public struct Slot: Sendable, Hashable {
        public let name: String
        public let shape: ViewShape

        public init(_ name: String, _ shape: ViewShape) {
            self.name = name
            self.shape = shape
        }
    }
}
