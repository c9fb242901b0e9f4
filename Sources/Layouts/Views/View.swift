/// What a compiled layout shows: a value for each name of its shape.
public enum View: Sendable {
    /// Nothing: an absent text, html, list or set of names.
    case none
    case text(String)
    /// UTF-8 markup, safe as it stands.
    case html([UInt8])
    case flag(Bool)
    case list([View])
    case names(any NamedViews)
}

/// A set of names whose values are made when a layout asks for them.
///
/// A class, since every step of rendering hands one on: that counts one reference, where a value would copy its parts.
public protocol NamedViews: AnyObject, Sendable {
    /// The value of the name at a slot of the shape.
    func view(at slot: Int) -> View
}
