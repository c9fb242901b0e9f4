public import ContentModel

/// A question to the site's records that a composed page asks: which, in what order, how many.
public struct Query: Sendable {
    /// What a field's value is held against.
    public enum Operand: Sendable {
        case value(Value)
        /// The build's date; of a moment the date alone is held against it.
        case today
        /// The term of the page, on pages declared with `forEach`.
        case term
    }

    public enum Comparison: Sendable {
        case equals(Operand)
        case differs(Operand)
        /// Choices that include a term.
        case includes(Operand)
        case atLeast(Operand)
        case atMost(Operand)
        case exists(Bool)
    }

    /// What is asked of one record.
    public enum Condition: Sendable {
        case field(FieldCondition)
        /// Of collections with the trait `rounds`: what the nearest of them is at the time of the build.
        case rounds(Round.State)
    }

    public struct FieldCondition: Sendable {
        /// The field's slot in the collection.
        public let slot: Int
        public let comparison: Comparison
    }

    public let name: String
    /// What the answer is called; absent: as the collection is.
    public let label: LocalizedText?
    public let collection: String
    /// All must hold.
    public let conditions: [Condition]
    /// Empty for what is asked for by its rounds alone: those order it.
    public let order: [Schema.Order]
    public let limit: Int?
}
