import ContentModel
import Layouts

/// A record's own page.
struct RecordPage: Sendable {
    let shown: Shown
    let catalogue: Catalogue
}

/// A part of a text, by its heading.
struct ContentsEntry: Sendable {
    let id: String
    let text: String

    static let names = Names<ContentsEntry>([.text("id") { $0.id }, .text("text") { $0.text }])
}

/// Cards under a heading.
struct CardGroup: Sendable {
    let name: String
    let label: String
    let records: [Int]
    let language: Language
    let catalogue: Catalogue

    static let names = Names<CardGroup>([
        .text("name") { $0.name },
        .text("label") { $0.label },
        Names.Name("cards", .list(.html)) { .list($0.catalogue.cards.cards($0.records, in: $0.language)) },
    ])
}

extension RecordPage {
    /// What the general `record.mustache` sees.
    static let commonNames: [Names<RecordPage>.Name] =
        [
            .text("title") { $0.shown.title },
            .text("summary") { $0.shown.summary },
            .text("summaryLang") { $0.shown.summaryLanguage },
            .html("body") { $0.shown.body },
            .flag("hasBody") { !$0.shown.version.document.body.bytes.isEmpty },
            .text("bodyLang") { $0.shown.foreignLanguage },
            .list("contents", ContentsEntry.names) { $0.contents },
            .flag("hasContents") { !$0.contents.isEmpty },
            .names("collection", CollectionHead.names) {
                CollectionHead($0.shown.collection, $0.shown.site, $0.shown.language)
            },
            .list("facts", Fact.names) { $0.shown.facts },
            .flag("hasFacts") { $0.shown.hasFacts },
            .list("relations", CardGroup.names) { $0.relations },
            .flag("hasRelations") { !$0.shown.site.inverses[$0.shown.record].isEmpty },
            .list("related", CardGroup.names) { $0.related },
            .list("lists", ShownList.names) { ShownList.all(of: $0.shown) },
            .list("texts", ShownText.names) { ShownText.all(of: $0.shown) },
            .list("pictures", ShownPicture.names) { ShownPicture.all(of: $0.shown) },
        ] + TraitNames.record.map { $0.reading { $0.shown } }

    /// What `<collection>/record.mustache` sees beside.
    static func names(of collection: Schema.Collection) -> [Names<RecordPage>.Name] {
        commonNames + collection.fieldNames.map { $0.reading { $0.shown } }
    }

    /// The headings of a long text's parts; none where a reader sees them all at once.
    private var contents: [ContentsEntry] {
        let headings = shown.version.document.body.outline.headings.filter { $0.level == 2 }
        return headings.count < 4 ? [] : headings.map { ContentsEntry(id: $0.id, text: $0.text) }
    }

    /// What names this record: jobs of a host, events of an organiser.
    private var relations: [CardGroup] {
        shown.site.inverses[shown.record].map { inverse in
            let collection = shown.site.schema.collections[inverse.collection]
            return CardGroup(
                name: inverse.name, label: collection.label.text(in: shown.language),
                records: catalogue.ranked(inverse.records, in: shown.language), language: shown.language,
                catalogue: catalogue)
        }
    }

    /// The records that this record's fields of type references name.
    private var related: [CardGroup] {
        shown.collection.fields.enumerated().compactMap { slot, field in
            guard case .references = field.type else { return nil }
            let records = shown.site.related(shown.record, slot: slot)
            if records.isEmpty || slot == shown.collection.traits.succession?.replaces { return nil }
            return CardGroup(
                name: field.name, label: field.label.text(in: shown.language), records: records,
                language: shown.language, catalogue: catalogue)
        }
    }
}

/// A collection as a page refers to it.
struct CollectionHead: Sendable {
    let id: String
    let label: String
    let one: String
    /// Empty when the collection has no list.
    let href: String
    private let site: Site
    private let language: Language

    private var actions: [ShownAction] { ShownAction.all(site, language, on: id) }

    init(_ collection: Schema.Collection, _ site: Site, _ language: Language) {
        self.site = site
        self.language = language
        id = collection.id
        label = collection.label.text(in: language)
        one = collection.one.text(in: language)
        href = collection.listing == nil ? "" : site.settings.baseURL.href(site.addresses.list(collection, language))
    }

    static let names = Names<CollectionHead>([
        .text("id") { $0.id }, .text("label") { $0.label }, .text("one") { $0.one }, .text("url") { $0.href },
        .list("actions", ShownAction.names) { $0.actions }, .flag("hasActions") { !$0.actions.isEmpty },
    ])
}
