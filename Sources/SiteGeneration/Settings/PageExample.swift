import ContentModel
import Diagnostics

/// A partial that a composed page shows at work, as `examples:` declares it.
public struct PageExample: Sendable {
    /// The page whose names the partial sees.
    enum Subject: Sendable, Hashable {
        case record(Value.Reference)
        case card(Value.Reference)
        /// The first page of a collection's list.
        case list(collection: String)
        case month(collection: String)
        case deadlines(collection: String)

        var isCard: Bool { if case .card = self { true } else { false } }

        var record: Value.Reference? {
            switch self {
            case .record(let reference), .card(let reference): reference
            case .list, .month, .deadlines: nil
            }
        }
    }

    let label: LocalizedText
    let partial: Declaration.Written
    let subject: Subject
}

extension Declaration {
    mutating func examples(schema: Schema) -> [PageExample] {
        items("examples").compactMap { item in
            inner(item, keys: ["label", "partial", "of", "as"]) { $0.example(schema: schema) }
        }
    }

    private mutating func example(schema: Schema) -> PageExample? {
        require(["label"])
        let label = localized("label")
        guard let partial = requiredText("partial"), let of = requiredText("of"), let label else { return nil }
        let parts = of.text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count <= 2, let collection = schema.collection(parts[0]) else {
            findings.append(
                .unknownCollection(parts[0], among: schema.collections.map(\.id), at: source.place(of: of.range)))
            return nil
        }
        let reference = parts.dropFirst().first.map {
            Value.Reference(id: RecordID(collection: parts[0], slug: $0), range: of.range)
        }
        return subject(of: collection, reference).map { PageExample(label: label, partial: partial, subject: $0) }
    }

    /// What `as` says the record or collection is seen as: a page of its own unless it says another.
    private mutating func subject(
        of collection: Schema.Collection, _ reference: Value.Reference?
    ) -> PageExample.Subject? {
        let ways: [(String, PageExample.Subject)]
        if let reference {
            ways = [("page", .record(reference)), ("card", .card(reference))]
        } else {
            let list = collection.listing.map { _ in ("list", PageExample.Subject.list(collection: collection.id)) }
            let month = collection.traits.calendar.map { _ in
                ("month", PageExample.Subject.month(collection: collection.id))
            }
            let deadlines = collection.traits.rounds.map { _ in
                ("deadlines", PageExample.Subject.deadlines(collection: collection.id))
            }
            ways = [list, month, deadlines].compactMap { $0 }
        }
        let written = text("as")
        if let way = written.map({ written in ways.first { $0.0 == written.text } }) ?? ways.first { return way.1 }
        let place = source.place(of: written?.range ?? range)
        findings.append(.unknownExampleForm(written?.text ?? "", among: ways.map(\.0), at: place))
        return nil
    }
}
