import ContentFormats
import ContentModel

/// A record in schema.org's vocabulary, as its collection's `describedAs` says.
struct RecordDescription: Sendable {
    let shown: Shown
    /// The absolute address of the page that shows the record.
    let url: String

    var site: Site { shown.site }

    /// Nil for a collection that is not described, for a record that has expired, and for one that lacks a property
    /// without which the description says nothing.
    var block: JSONValue? {
        guard let description = shown.collection.traits.description, !site.isExpired(shown.record) else { return nil }
        let said = description.properties.compactMap { property in
            value(of: property).map { JSONValue.Member(name: property.name, value: $0) }
        }
        let isWhole = description.type.properties.allSatisfy { property in
            !property.isRequired || said.contains { $0.name == property.name }
        }
        guard isWhole, let members = members(of: description.type, saying: said) else { return nil }
        let head = JSONValue.members([
            "@id": .text(url), "url": .text(url),
            "inLanguage": description.type.hasLanguage ? .text(shown.version.language.code) : nil,
        ])
        return .block(description.type.rawValue, head + members)
    }

    /// What is declared, with what each record of the type is beside.
    private func members(of type: SchemaOrg, saying said: [JSONValue.Member]) -> [JSONValue.Member]? {
        switch type {
        case .jobPosting: said + volunteering
        case .event: event.map { said + $0 }
        case .faqPage: question(saying: said)
        case .article, .newsArticle, .creativeWork, .digitalDocument, .webPage, .governmentService, .place, .ngo,
            .organization:
            said
        }
    }

    /// What Google's documentation of `JobPosting` asks of a voluntary job. The vocabulary has no type for those.
    private var volunteering: [JSONValue.Member] {
        JSONValue.members([
            "employmentType": .text("VOLUNTEER"),
            "directApply": .flag(false),
            "identifier": .thing(
                "PropertyValue",
                [
                    "name": .text(site.settings.name.text(in: shown.language)),
                    "value": .text(site.records[shown.record].id.text),
                ]),
        ])
    }

    /// A page of one question. Its answer is what the page says: the short answer, and the record's text.
    private func question(saying said: [JSONValue.Member]) -> [JSONValue.Member] {
        func text(_ name: String) -> String? {
            if case .text(let text) = said.first(where: { $0.name == name })?.value { text } else { nil }
        }
        let answer = [text("answer"), shown.version.document.body.lines].compactMap { $0 }.filter { !$0.isEmpty }
        let accepted = JSONValue.thing("Answer", ["text": .text(answer.joined(separator: "\n"))])
        return JSONValue.members([
            "mainEntity": .thing("Question", ["name": .words(text("question")), "acceptedAnswer": accepted])
        ])
    }
}

extension SchemaOrg {
    /// The vocabulary lets only works and events be in a language.
    fileprivate var hasLanguage: Bool {
        switch self {
        case .article, .newsArticle, .creativeWork, .digitalDocument, .webPage, .faqPage, .event: true
        case .jobPosting, .governmentService, .place, .ngo, .organization: false
        }
    }
}
