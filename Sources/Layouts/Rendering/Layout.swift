/// A layout compiled for one shape: every name is already a slot, every piece of literal text already joined.
///
/// Rendering one can not fail, and takes time in proportion to what it writes.
public struct Layout: Sendable {
    /// All literal text, one run after another.
    let literals: [UInt8]
    let operations: [Operation]
    /// The slots of all references, one way after another.
    let slots: [Int32]
}

extension Layout {
    /// One step of rendering. Its cases hold numbers only, so that reading one counts no references.
    ///
    /// A section's content is the operations from the one after it up to `end`.
    enum Operation: Sendable, Hashable {
        case literal(lower: Int32, upper: Int32)
        /// Plain text, escaped.
        case text(Reference)
        /// Markup, as it is.
        case html(Reference)
        /// Content shown when a flag is set. No new frame: a flag has nothing to show.
        case whenSet(Reference, end: Int32)
        /// Content shown when a text, markup or set of names is there, with it as a new frame.
        case whenPresent(Reference, end: Int32)
        /// Content shown for each item, with the item as a new frame.
        case forEach(Reference, end: Int32)
        /// Content shown when there is nothing.
        case unless(Reference, end: Int32)
    }

    /// The way to a value: from a frame through the slots `firstSlot ..< firstSlot + slotCount`.
    ///
    /// Frame 0 is the page's view; each section that brings a value into reach adds one.
    struct Reference: Sendable, Hashable {
        let frame: Int32
        let firstSlot: Int32
        let slotCount: Int32
    }
}
