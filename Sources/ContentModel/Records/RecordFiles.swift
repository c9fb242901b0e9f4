/// The files of one record: its main version and its translations.
public struct RecordFiles: Sendable {
    public let id: RecordID
    public let main: Document
    public let translations: [(language: Language, document: Document)]

    public init(id: RecordID, main: Document, translations: [(language: Language, document: Document)]) {
        self.id = id
        self.main = main
        self.translations = translations
    }
}
