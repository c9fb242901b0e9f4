import ContentModel
import Layouts

/// A date as a layout shows it.
struct ShownDate: Sendable {
    let date: CalendarDate
    let shown: Shown

    init?(_ value: Value?, _ shown: Shown) {
        guard case .date(let date) = value else { return nil }
        self.date = date
        self.shown = shown
    }

    static let names = Names<ShownDate>([
        .text("text") { $0.shown.interface.dates.date($0.date) },
        .text("iso") { $0.date.isoText },
        .flag("isPast") { $0.date < $0.shown.now.date },
    ])
}

/// A moment in Danish wall time as a layout shows it.
struct ShownMoment: Sendable {
    let moment: WallTime
    let shown: Shown

    init?(_ value: Value?, _ shown: Shown) {
        guard case .moment(let moment) = value else { return nil }
        self.moment = moment
        self.shown = shown
    }

    static let names = Names<ShownMoment>([
        .text("text") { $0.shown.interface.dates.moment($0.moment) },
        .text("date") { $0.shown.interface.dates.dateWithWeekday($0.moment.date) },
        .text("time") { $0.shown.interface.dates.time($0.moment) },
        .text("iso") { Copenhagen.rfc3339($0.moment) },
        .flag("isPast") { $0.moment < $0.shown.now },
    ])
}

/// A web address, an e-mail address or a phone number as a link.
struct ShownLink: Sendable {
    let href: String
    let text: String

    init?(_ value: Value?) {
        if case .url(let url) = value {
            href = url
            text = Self.readable(url)
        } else if case .email(let email) = value {
            href = LinkForm.mailto(email)
            text = email
        } else if case .phone(let phone) = value {
            href = "tel:\(phone.e164)"
            text = phone.display
        } else {
            return nil
        }
    }

    /// Without scheme, `www.` and a lone slash at the end, as people write addresses.
    static func readable(_ url: String) -> String {
        var text = url[...]
        for prefix in ["https://", "http://", "www."] where text.hasPrefix(prefix) {
            text = text.dropFirst(prefix.count)
        }
        if text.hasSuffix("/"), text.dropLast().allSatisfy({ $0 != "/" }) { text = text.dropLast() }
        return String(text)
    }

    static let names = Names<ShownLink>([.text("href") { $0.href }, .text("text") { $0.text }])
}

/// An address, whole and in parts.
struct ShownAddress: Sendable {
    let address: Address

    init?(_ value: Value?) {
        guard case .address(let address) = value else { return nil }
        self.address = address
    }

    static let names = Names<ShownAddress>([
        .text("street") { $0.address.street },
        .text("supplementaryCity") { $0.address.supplementaryCity },
        .text("postalCode") { $0.address.postalCode },
        .text("city") { $0.address.city },
        .text("line") { $0.address.line },
    ])
}

/// A chosen term, with its facet page's address when it has one.
struct ShownTerm: Sendable {
    let key: String
    let label: String
    let href: String?

    /// Every term a field of a collection may have; none for other types.
    static func all(
        of field: Schema.Field, _ collection: Schema.Collection, _ site: Site, _ language: Language
    ) -> [ShownTerm] {
        let hasPages = field.isFacet && collection.listing != nil
        return (field.type.choices?.terms ?? []).map { term in
            let path = hasPages ? site.addresses.facet(collection, field, term: term.key, language) : nil
            return ShownTerm(
                key: term.key, label: term.label.text(in: language), href: path.map(site.settings.baseURL.href))
        }
    }

    /// The terms a record has in one of its fields.
    static func chosen(_ value: Value?, slot: Int, _ shown: Shown) -> [ShownTerm] {
        let terms = shown.interface.terms[shown.site.records[shown.record].collection][slot]
        return (value?.chosen ?? []).map { terms[$0] }
    }

    /// The terms a row has; a list's inner fields have no pages.
    static func chosen(_ value: Value?, among choices: Schema.Choices, _ shown: Shown) -> [ShownTerm] {
        (value?.chosen ?? []).map { index in
            let term = choices.terms[index]
            return ShownTerm(key: term.key, label: term.label.text(in: shown.language), href: nil)
        }
    }

    static let names = Names<ShownTerm>([
        .text("key") { $0.key }, .text("label") { $0.label }, .text("url") { $0.href },
    ])
}

/// Another record as a link.
enum ShownReference {
    static let names = Names<Shown>([
        .text("title") { $0.title }, .text("url") { $0.href }, .text("lang") { $0.titleLanguage },
        .flag("isExpired") { $0.isExpired },
    ])
}

/// A file beside the record, to be fetched.
struct ShownFile: Sendable {
    let attachment: Attachment
    let shown: Shown

    init?(_ value: Value?, _ shown: Shown) {
        guard case .file(let file) = value, let attachment = shown.site.attachment(file.name, of: shown.record) else {
            return nil
        }
        self.attachment = attachment
        self.shown = shown
    }

    var href: String { shown.href(of: attachment) }

    static let names = Names<ShownFile>([
        .text("href") { $0.href },
        .text("name") { $0.attachment.name },
        .text("note") { $0.shown.note(on: $0.attachment) },
    ])
}

extension Shown {
    func href(of attachment: Attachment) -> String {
        site.settings.baseURL.href(LinkForm.encoded(site.addresses.attachment(attachment)))
    }

    /// A file's type and size: `PDF, 120 kB`.
    func note(on attachment: Attachment) -> String {
        [attachment.kind, interface.numbers.bytes(attachment.file.size)].filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension Value {
    /// The places of the chosen terms.
    var chosen: [Int] {
        switch self {
        case .choice(let term): [term]
        case .choices(let terms): terms
        case .text, .markdown, .integer, .number, .money, .flag, .date, .moment, .timeSpan, .repeats, .url, .email,
            .phone, .address, .cvr, .language, .reference, .references, .file, .image, .list:
            []
        }
    }
}
