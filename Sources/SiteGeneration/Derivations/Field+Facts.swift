import ContentModel
import Layouts

/// One line of a record's facts: what it is called, and its values.
struct Fact: Sendable {
    /// One value: a text, perhaps a link, perhaps a time.
    struct Item: Sendable {
        var text: String
        var href: String?
        var datetime: String?
        var language: String?
        var isExternal = false
    }

    let name: String
    let label: String
    let items: [Item]

    static let names = Names<Fact>([
        .text("name") { $0.name },
        .text("label") { $0.label },
        .list("items", Item.names) { $0.items },
    ])
}

extension Fact.Item {
    static let names = Names<Fact.Item>([
        .text("text") { $0.text },
        .text("url") { $0.href },
        .text("datetime") { $0.datetime },
        .text("lang") { $0.language },
        .flag("isExternal") { $0.isExternal },
    ])
}

extension Schema.Field {
    /// The field's line among the facts, or nil when there is nothing to show there: titles, texts and lists have
    /// places of their own.
    func fact(at slot: Int, of shown: Shown) -> Fact? {
        guard isFact, name != "title", name != "summary", let value = shown.version.values[slot] else { return nil }
        let items = items(value, slot: slot, shown)
        return items.isEmpty ? nil : Fact(name: name, label: label.text(in: shown.language), items: items)
    }

    /// Whether `fact(at:of:)` has anything.
    fileprivate func hasFact(at slot: Int, of shown: Shown) -> Bool {
        guard isFact, name != "title", name != "summary", let value = shown.version.values[slot] else { return false }
        switch type {
        case .choices: return !value.chosen.isEmpty
        case .reference: return !shown.site.related(shown.record, slot: slot).isEmpty
        case .text, .integer, .number, .money, .flag, .date, .moment, .timeSpan, .repeats, .url, .email, .phone,
            .address, .cvr, .language, .choice, .file:
            return true
        case .markdown, .references, .image, .list: return false
        }
    }

    private func items(_ value: Value, slot: Int, _ shown: Shown) -> [Fact.Item] {
        switch type {
        case .text:
            return value.plainText.map { [Fact.Item(text: $0, language: shown.foreignLanguage(of: slot))] } ?? []
        case .integer, .number: return value.numberText(shown.interface.numbers).map { [Fact.Item(text: $0)] } ?? []
        case .money, .timeSpan, .repeats, .cvr, .language:
            return value.plainText(for: shown.interface).map { [Fact.Item(text: $0)] } ?? []
        case .flag:
            return [Fact.Item(text: shown.interface.phrases.text(value.isSet ? "yes" : "no"))]
        case .date:
            return ShownDate(value, shown).map {
                [Fact.Item(text: shown.interface.dates.date($0.date), datetime: $0.date.isoText)]
            } ?? []
        case .moment:
            return ShownMoment(value, shown).map {
                [Fact.Item(text: shown.interface.dates.moment($0.moment), datetime: Copenhagen.rfc3339($0.moment))]
            } ?? []
        case .url: return ShownLink(value).map { [Fact.Item(text: $0.text, href: $0.href, isExternal: true)] } ?? []
        case .email, .phone: return ShownLink(value).map { [Fact.Item(text: $0.text, href: $0.href)] } ?? []
        case .address: return ShownAddress(value).map { [Fact.Item(text: $0.address.line)] } ?? []
        case .choice, .choices:
            return ShownTerm.chosen(value, slot: slot, shown).map { Fact.Item(text: $0.label, href: $0.href) }
        case .reference:
            return shown.site.related(shown.record, slot: slot).map { index in
                let other = shown.other(index)
                return Fact.Item(text: other.titleInLinks, href: other.href, language: other.titleLanguage)
            }
        case .file:
            return ShownFile(value, shown).map { file in
                [Fact.Item(text: "\(file.attachment.name) (\(shown.note(on: file.attachment)))", href: file.href)]
            } ?? []
        case .markdown, .references, .image, .list: return []
        }
    }
}

extension Shown {
    /// There is at least one fact; cheaper than making them.
    var hasFacts: Bool {
        collection.fields.enumerated().contains { $1.hasFact(at: $0, of: self) }
    }

    /// All facts, in declared order.
    var facts: [Fact] {
        collection.fields.enumerated().compactMap { $1.fact(at: $0, of: self) }
    }

    /// What a card has room for: dates and facets, at most four.
    var cardFacts: [Fact] {
        let fields = collection.fields.enumerated().filter { $1.isOnCard }
        return Array(fields.lazy.compactMap { $1.fact(at: $0, of: self) }.prefix(4))
    }
}

extension Schema.Field {
    fileprivate var isOnCard: Bool {
        switch type {
        case .date, .moment: true
        case .choice, .choices: isFacet
        case .text, .markdown, .integer, .number, .money, .flag, .timeSpan, .repeats, .url, .email, .phone, .address,
            .cvr, .language, .reference, .references, .file, .image, .list:
            false
        }
    }
}
