extension Schema.FieldType {
    static let allOwnKeys = [
        "min", "max", "pattern", "from", "options", "facet", "path", "to", "inverse", "fields", "after", "default",
    ]

    /// The keys a declaration of this type may have beside the common ones.
    var ownKeys: [String] {
        switch self {
        case .text: ["min", "max", "pattern", "default"]
        case .integer, .number, .money: ["min", "max", "default"]
        case .choice, .choices: ["from", "options", "facet", "path", "default"]
        case .reference, .references: ["to", "inverse"]
        case .date, .moment: ["after", "default"]
        case .list: ["fields"]
        case .flag, .timeSpan, .url, .email, .phone, .language: ["default"]
        case .markdown, .repeats, .address, .cvr, .file, .image: []
        }
    }
}
