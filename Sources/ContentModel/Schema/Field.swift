public import Diagnostics

extension Schema {
    /// One field of a collection.
    ///
    /// A class for the same reason as `Collection`.
    public final class Field: Sendable {
        /// When a value must be there. Conditions name a flag of the same collection.
        public enum Requirement: Sendable, Hashable {
            case never
            case always
            case unless(String)
            case when(String)
        }

        /// lower camelCase.
        public let name: String
        public let range: SourceRange
        public let type: FieldType
        public let requirement: Requirement
        public let label: LocalizedText
        /// What an editor is told about the field.
        public let hint: LocalizedText?
        /// Each term gets a page of its own.
        public let isFacet: Bool
        /// The part of a facet page's address that names the facet.
        public let path: LocalizedText
        /// What a record without the field has.
        public let defaultValue: Value?
        /// Shown in the record page's list of facts.
        public let isFact: Bool
        /// How much a word found here weighs in a search, body text being 1; nil: not searched.
        public let searchWeight: Double?
        /// A date or moment field that this one may not come before.
        public let after: String?

        public init(
            name: String, range: SourceRange, type: FieldType, requirement: Requirement, label: LocalizedText,
            hint: LocalizedText?, isFacet: Bool, path: LocalizedText, defaultValue: Value?, isFact: Bool,
            searchWeight: Double?, after: String?
        ) {
            self.name = name
            self.range = range
            self.type = type
            self.requirement = requirement
            self.label = label
            self.hint = hint
            self.isFacet = isFacet
            self.path = path
            self.defaultValue = defaultValue
            self.isFact = isFact
            self.searchWeight = searchWeight
            self.after = after
        }
    }
}
