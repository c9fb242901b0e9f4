/// Things of schema.org's vocabulary as JSON-LD 1.1 writes them.
extension JSONValue {
    /// A thing by its type and what is known of it; what is not known is left out.
    static func thing(_ type: String, _ properties: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object([Member(name: "@type", value: .text(type))] + members(properties))
    }

    /// A thing that stands by itself: one that says whose vocabulary it uses.
    static func block(_ type: String, _ properties: [Member]) -> JSONValue {
        let head: KeyValuePairs = ["@context": .text("https://schema.org") as JSONValue?, "@type": .text(type)]
        return .object(members(head) + properties)
    }

    static func members(_ properties: KeyValuePairs<String, JSONValue?>) -> [Member] {
        properties.compactMap { name, value in value.map { Member(name: name, value: $0) } }
    }

    /// A member of one of the vocabulary's enumerations: `EventCancelled`.
    static func term(_ name: String) -> JSONValue { .text("https://schema.org/" + name) }

    /// Text, unless there is none.
    static func words(_ text: String?) -> JSONValue? {
        guard let text, !text.isEmpty else { return nil }
        return .text(text)
    }
}
