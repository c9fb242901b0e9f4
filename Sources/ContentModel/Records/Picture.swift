/// A picture beside a record, with what those are told who do not see it.
public struct Picture: Sendable, Hashable {
    public let file: Value.FileName
    /// Nil for a picture that only decorates.
    public let alt: String?
    /// Who made it.
    public let credit: String?

    public init(file: Value.FileName, alt: String?, credit: String?) {
        self.file = file
        self.alt = alt
        self.credit = credit
    }
}
